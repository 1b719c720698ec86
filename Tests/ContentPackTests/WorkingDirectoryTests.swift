import Content
import Glibc
import Testing

@testable import ContentPack

@Suite struct `While a pack is built` {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test
  func `all lies in a folder of its own, which only the builder can enter and nobody can foresee`()
    throws
  {
    let path = scratch.file("a.pack")
    let folders = try (0..<2).map { _ in try WorkingDirectory(for: path) }
    #expect(Set(folders.map(\.path)).count == 2)
    for folder in folders {
      var status = stat()
      #expect(stat(folder.path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o700)
    }
  }

  @Test func `what earlier builds left is removed, and what another build uses is not`() throws {
    let path = scratch.file("a.pack")
    let used = try WorkingDirectory(for: path)
    try scratch.make(".a.pack.building-abcdef/index.d")
    try scratch.write([1], ".a.pack.building-abcdef/index.d/data")
    try scratch.write([1], "a.pack.\(Int32.max)")
    try scratch.write([1], "a.pack.\(Int32.max).index")
    try scratch.make("a.pack.\(Int32.max).index.d")
    try scratch.write([1], "a.pack.\(getpid())")
    try scratch.write([1], "a.pack.old")
    try scratch.write([1], "b.pack.\(Int32.max)")
    try Samples.builder().write(to: path)
    let left = try Set(scratch.names)
    #expect(
      left == [
        "a.pack", "a.pack.\(getpid())", "a.pack.old", "b.pack.\(Int32.max)",
        String(used.path.split(separator: "/").last ?? ""),
      ])
  }

  @Test func `a link is not followed when what is left is removed`() throws {
    try scratch.make("kept")
    try scratch.write([1], "kept/data")
    try scratch.make(".a.pack.building-abcdef")
    #expect(symlink(scratch.file("kept"), scratch.file(".a.pack.building-abcdef/link")) == 0)
    WorkingDirectory.removeStale(for: scratch.file("a.pack"))
    #expect(try scratch.bytes("kept/data") == [1])
    #expect(try scratch.names == ["kept"])
  }

  @Test func `no link, folder or device is replaced`() throws {
    try scratch.write([7], "target")
    #expect(symlink(scratch.file("target"), scratch.file("link")) == 0)
    #expect(symlink(scratch.file("nowhere"), scratch.file("dangling")) == 0)
    try scratch.make("folder")
    #expect(mkfifo(scratch.file("pipe"), 0o600) == 0)
    for path in ["link", "dangling", "folder", "pipe"].map(scratch.file) + ["/dev/null"] {
      #expect(throws: PackError(path: path, reason: .notAFile)) {
        try Samples.builder().write(to: path)
      }
    }
    #expect(try scratch.bytes("target") == [7])
    #expect(try Set(scratch.names) == ["target", "link", "dangling", "folder", "pipe"])
  }

  @Test func `a file that is written to after it was opened is searched no more`() throws {
    let path = scratch.file("a.pack")
    try Samples.builder().write(to: path)
    let pack = try Pack.open(path)
    #expect(try !pack.search(SearchRequest("vold")).hits.isEmpty)
    let other = scratch.file("b.pack")
    try Samples.builder(serial: 9).write(to: other)
    #expect(rename(other, path) == 0)
    #expect(try !pack.search(SearchRequest("vold")).hits.isEmpty)
    let second = try Pack.open(path)
    var bytes = try scratch.bytes("a.pack")
    bytes[bytes.count / 2] ^= 1
    try scratch.overwrite(bytes, "a.pack")
    #expect(throws: PackError(path: path, reason: .damaged)) {
      try second.search(SearchRequest("vold"))
    }
  }
}
