/// What is wrong with a pack, and with which file.
public struct PackError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The system refused it, with its error number.
    case unreadable(Int32)
    /// It was never a pack.
    case notAPack
    /// It is of a format that came after this program.
    case newerFormat(Int)
    /// Its record of this id has another number than the one that is compiled in.
    case otherNumber(String)
    /// Its bytes are not those it was made with.
    case damaged
    /// It could not be written, with the system's error number.
    case unwritable(Int32)
    /// Something in it could not be written, in words for who builds the program.
    case unencodable(String)
    /// It is of a format that came before this program.
    case olderFormat(Int)
    /// What lies where it shall be written is no file: a folder, a device or a link.
    case notAFile
    /// A signal ended the building of it.
    case interrupted(Int32)
    /// Its index could not be made, in the engine's words.
    case notIndexed(String)
    /// A record refers to one that is not there.
    case dangling(from: String, to: String)
  }

  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
