import Glibc

/// A folder beside a pack that is being built, in which everything lies until the pack is whole; removed with all in it when nothing holds it any more.
final class WorkingDirectory {
  let path: String
  /// Held open and locked, by which another build sees that it is in use.
  private let descriptor: Int32

  /// Makes one that only this process can read, with a name that nobody can know beforehand.
  init(for file: String) throws(PackFault) {
    var template = Array("\(Self.prefix(file))XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { name in
      name.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw .unwritable(errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    descriptor = Self.lock(path)
  }

  deinit {
    Self.remove(path)
    if descriptor >= 0 { close(descriptor) }
  }

  private static func prefix(_ file: String) -> String {
    let (folder, name) = parts(of: file)
    return "\(folder)/.\(name).building-"
  }

  /// The folder a file lies in, and its name there.
  static func parts(of file: String) -> (folder: String, name: String) {
    guard let slash = file.lastIndex(of: "/") else { return (".", file) }
    let folder = String(file[..<slash])
    return (folder.isEmpty ? "/" : folder, String(file[file.index(after: slash)...]))
  }

  /// Locks a folder; -1 where another process has it, or it is none.
  private static func lock(_ path: String) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return -1 }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return -1
  }

  /// Removes what builds of a pack have left that were ended before they could, and what those of earlier versions have.
  static func removeStale(for file: String) {
    let (folder, name) = parts(of: file)
    for entry in entries(of: folder) {
      let path = "\(folder)/\(entry)"
      if entry.hasPrefix(".\(name).building-") {
        let descriptor = lock(path)
        guard descriptor >= 0 else { continue }
        remove(path)
        close(descriptor)
      } else if let process = earlierBuilder(of: entry, name), kill(process, 0) != 0, errno == ESRCH
      {
        remove(path)
      }
    }
  }

  /// The process in names as they were given before: `lykt.pack.1234`, with `.index` and `.index.d` after it.
  private static func earlierBuilder(of entry: String, _ name: String) -> Int32? {
    guard entry.hasPrefix("\(name).") else { return nil }
    var number = entry.dropFirst(name.count + 1)
    for ending in [".index.d", ".index"] where number.hasSuffix(ending) {
      number = number.dropLast(ending.count)
      break
    }
    return number.allSatisfy { ("0"..."9").contains($0) } ? Int32(number) : nil
  }

  /// Removes a file, or a folder with all in it; what a link leads to stays.
  static func remove(_ path: String) {
    if unlink(path) == 0 || errno == ENOENT { return }
    for entry in entries(of: path) { remove("\(path)/\(entry)") }
    rmdir(path)
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
