import Glibc

/// Writes the parts of a pack one after the other in a folder beside where it shall lie, and puts it there when it is whole.
final class PackWriter {
  /// Where parts begin: at multiples of this.
  private static let alignment = 4096

  private let path: String
  private let folder: WorkingDirectory
  private let descriptor: Int32
  private var hasher = BlockHasher(blockSize: MerkleTree.blockSize)
  private var buffer: [UInt8] = []
  private var size = 0
  private var parts: [PackHeader.Part] = []

  init(_ path: String) throws(PackFault) {
    try Self.checkTarget(path)
    WorkingDirectory.removeStale(for: path)
    self.path = path
    folder = try WorkingDirectory(for: path)
    descriptor = open(
      "\(folder.path)/pack", O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(errno) }
    guard lseek(descriptor, off_t(PackHeader.size), SEEK_SET) >= 0 else { throw .unwritable(errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Only a file is replaced, or nothing: no folder, no device, and no link, whose target somebody else may own.
  private static func checkTarget(_ path: String) throws(PackFault) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw .unwritable(errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
  }

  /// Writes one part.
  func part(_ name: PartName, _ bytes: [UInt8]) throws(PackFault) {
    try begin()
    let offset = size
    try append(bytes)
    end(name, from: offset)
  }

  /// Writes a part that is a table of the byte strings of some values.
  func table<Value>(
    _ name: PartName, _ values: [Value], _ bytes: (Value) throws(PackFault) -> [UInt8]
  ) throws(PackFault) {
    try begin()
    let offset = size
    var ends: [UInt8] = []
    var count = 0
    for value in values {
      try Interruption.check()
      try append(try bytes(value))
      ends += Self.bytes(size - offset)
      count += 1
    }
    try append(ends)
    try append(Self.bytes(count))
    end(name, from: offset)
  }

  /// Writes a part that another makes as a file.
  func file(_ name: PartName, _ make: (_ path: String) throws(PackFault) -> Void) throws(PackFault)
  {
    try begin()
    let offset = size
    let made = "\(folder.path)/\(name.description)"
    try make(made)
    let source = try OpenFile(made)
    var place = 0
    while place < source.size {
      let count = min(1 << 20, source.size - place)
      try Interruption.check()
      try append(try source.bytes(at: place, count: count))
      place += count
    }
    end(name, from: offset)
  }

  /// Writes the digests and the head, and puts the file in its place.
  func finish(
    _ head: (_ parts: [PackHeader.Part], _ size: Int, _ root: Digest) -> PackHeader
  ) throws(PackFault) {
    let (digests, root) = hasher.finish()
    try flush()
    try write(digests)
    let bytes = try head(parts, size, root).bytes()
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .unwritable(errno) }
    try write(bytes)
    guard fsync(descriptor) == 0 else { throw .unwritable(errno) }
    try Interruption.check()
    try Self.checkTarget(path)
    guard rename("\(folder.path)/pack", path) == 0 else { throw .unwritable(errno) }
    try syncFolder()
  }

  private func begin() throws(PackFault) {
    let rest = size % Self.alignment
    if rest > 0 { try append(Array(repeating: 0, count: Self.alignment - rest)) }
  }

  private func end(_ name: PartName, from offset: Int) {
    parts.append(PackHeader.Part(name: name.description, offset: offset, size: size - offset))
  }

  private func append(_ bytes: [UInt8]) throws(PackFault) {
    hasher.append(bytes)
    size += bytes.count
    buffer += bytes
    if buffer.count >= 1 << 20 { try flush() }
  }

  private func flush() throws(PackFault) {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8]) throws(PackFault) {
    var problem: Int32 = 0
    bytes.withUnsafeBytes { rest in
      var rest = rest[...]
      while !rest.isEmpty {
        let done = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if done < 0, errno == EINTR { continue }
        if done <= 0 {
          problem = errno
          return
        }
        rest = rest.dropFirst(done)
      }
    }
    if problem != 0 { throw .unwritable(problem) }
  }

  /// Makes the new name of the file last through a loss of power.
  private func syncFolder() throws(PackFault) {
    let descriptor = open(
      WorkingDirectory.parts(of: path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unwritable(errno) }
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
