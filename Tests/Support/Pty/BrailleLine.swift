import Glibc

/// A braille display of forty cells, made of BRLTTY and a window of text in place of pins.
public final class BrailleLine {
  private let folder: TemporaryFolder
  private let segment: SharedSegment
  private let program: Pty
  private let reader: Pty
  private let connection: Int32
  private var received = ""

  /// What stands on the display, without the blanks at its end.
  public private(set) var text = ""

  /// One that follows the cursor of a program.
  public init(_ program: Pty) throws {
    self.program = program
    folder = try TemporaryFolder()
    segment = try SharedSegment(folder: folder.path)
    segment.write(program.screen)
    let address = "\(folder.path)/display"
    let listener = try Self.listen(at: address)
    defer { close(listener) }
    reader = try Pty(
      "/usr/bin/brltty",
      [
        "-n", "-e", "-q", "-N", "-f", "/dev/null", "-x", "sc", "-b", "vr", "-d",
        "client:\(address)",
        "-s", "no", "-P", "\(folder.path)/pid", "-U", folder.path, "-W", folder.path,
      ], environment: ["HOME": folder.path])
    connection = try Self.accept(listener)
    _ = "cells 40\n".withCString { send(connection, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
  }

  deinit { close(connection) }

  /// Waits until the display shows a text.
  public func wait(for wanted: String) throws { try wait { $0.contains(wanted) } }

  public func wait(until condition: (String) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(10)
    while !condition(text) {
      guard ContinuousClock.now < end else {
        throw PtyError.neverSeen(picture: text, scrollback: [program.screen.text])
      }
      _ = program.read()
      segment.write(program.screen)
      read()
    }
  }

  /// Takes the newest text from what the reader sent: lines of a word and a string.
  private func read() {
    var state = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 20) > 0 else { return }
    var piece = [UInt8](repeating: 0, count: 65536)
    let count = recv(connection, &piece, piece.count, 0)
    guard count > 0 else { return }
    received += String(decoding: piece[..<count], as: UTF8.self)
    let lines = received.split(separator: "\n", omittingEmptySubsequences: false)
    received = lines.last.map(String.init) ?? ""
    for line in lines.dropLast() where line.hasPrefix("Visual \"") {
      text = String(line.dropFirst(8).dropLast())
      while text.last == " " { text.removeLast() }
    }
  }
}

extension BrailleLine {
  private static func listen(at path: String) throws -> Int32 {
    let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard isBound, Glibc.listen(listener, 1) == 0 else { throw PtyError.notStarted(path) }
    return listener
  }

  private static func accept(_ listener: Int32) throws -> Int32 {
    var state = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 10_000) > 0 else { throw PtyError.notStarted("brltty") }
    return Glibc.accept(listener, nil, nil)
  }
}
