import Glibc
import Interface
import ContentPack

/// Finds the pack: where it is said to be, beside the program, or where it is installed.
enum PackFinder {
  private static let name = "lykt.pack"

  /// Where a package puts it: `share/lykt` beside the program's `bin`.
  private static var installed: String {
    guard let folder = programFolder, folder.hasSuffix("/bin") else {
      return "/usr/share/lykt/\(name)"
    }
    return folder.dropLast(4) + "/share/lykt/\(name)"
  }

  /// The pack to read; only the installed one counts where that is asked for.
  static func path(named: String?, onlyInstalled: Bool = false) -> String {
    if onlyInstalled { return installed }
    if let named { return named }
    let beside = programFolder.map { "\($0)/\(name)" }
    if let beside, access(beside, F_OK) == 0 { return beside }
    return access(installed, F_OK) == 0 ? installed : beside ?? installed
  }

  /// Opens the pack, or says in the interface's terms why not.
  static func open(_ path: String) throws(Failure) -> Pack {
    do {
      return try Pack.open(path)
    } catch {
      throw Failure(error)
    }
  }

  private static var programFolder: String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
    }
    guard length > 0 else { return nil }
    let path = String(decoding: buffer[..<length], as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}

extension Failure {
  init(_ error: PackError) {
    let reason: Reason =
      switch error.reason {
      case .missing: .missing
      case .unreadable, .unwritable: .unreadable
      case .notAPack: .notAPack
      case .newerFormat(let format): .newerFormat(format)
      case .otherNumber: .otherNumber
      case .olderFormat(let format): .olderFormat(format)
      case .damaged, .notIndexed, .dangling, .unencodable, .notAFile, .interrupted: .damaged
      }
    self.init(path: error.path, reason: reason)
  }
}
