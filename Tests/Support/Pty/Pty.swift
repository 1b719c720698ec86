import CPty
import Glibc

/// A program running on a terminal of its own, and the person before it.
public final class Pty {
  public let screen: TerminalScreen
  /// Everything the program wrote.
  public private(set) var output: [UInt8] = []
  /// The process that was started.
  public let process: pid_t
  /// The folder it calls its home.
  public let home: TemporaryFolder
  /// The program's end: its exit status, or 128 and the signal that ended it.
  public private(set) var status: Int32?
  private let master: Int32
  private var isClosed = false

  public init(
    _ program: String, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], hasAlternate: Bool = true
  ) throws {
    screen = TerminalScreen(columns: columns, rows: rows, hasAlternate: hasAlternate)
    home = try TemporaryFolder()
    var pinned = Self.environment(home: home.path)
    pinned.merge(environment) { $1 }
    var child: pid_t = 0
    master = withStrings([program] + arguments) { arguments in
      withStrings(pinned.map { "\($0)=\($1)" }) { environment in
        cpty_spawn(program, arguments, environment, Int32(rows), Int32(columns), &child)
      }
    }
    process = child
    guard master >= 0, child > 0 else {
      status = 127
      throw PtyError.notStarted(program)
    }
  }

  deinit {
    if status == nil {
      for each in descendants.reversed() + [process] { kill(each, SIGKILL) }
      _ = cpty_wait(process)
    }
    hangUp()
  }

  /// Types a text as it is.
  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// Presses keys by their names.
  public func press(_ keys: TypedKey...) {
    for key in keys { send(key.bytes) }
  }

  /// Gives the terminal another size, as a person does who drags its corner.
  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = cpty_resize(master, Int32(rows), Int32(columns))
  }

  /// Takes the terminal away, as when a window is closed or a line breaks.
  public func hangUp() {
    if !isClosed { close(master) }
    isClosed = true
  }

  /// How the terminal treats what is typed now.
  public var modes: TerminalModes { TerminalModes(of: master) }

  /// The programs the first one has started, and they.
  public var descendants: [pid_t] { Processes.descendants(of: process) }

  /// What ought never to change under a test.
  private static func environment(home: String) -> [String: String] {
    [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": home, "PATH": "/usr/bin",
    ]
  }
}

extension Pty {
  /// Seconds anything may take.
  private static let timeout = 10

  /// Reads until the screen is as wanted; what it was instead is in the error.
  public func wait(until condition: (TerminalScreen) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(Self.timeout)
    while !condition(screen) {
      guard read(), ContinuousClock.now < end else {
        throw PtyError.neverSeen(picture: screen.text, scrollback: screen.scrollback)
      }
    }
  }

  public func wait(for text: String) throws { try wait { $0.contains(text) } }

  /// Reads for as long as nothing is typed: a pause between bytes is part of what a terminal sends.
  public func typeNothing(for time: Duration) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end, read() {}
  }

  /// Reads until no program has the terminal open any more, and gives the first one's exit status.
  @discardableResult
  public func waitForEnd() throws -> Int32 {
    if let status { return status }
    let end = ContinuousClock.now + .seconds(Self.timeout)
    while !isClosed, read() {
      guard ContinuousClock.now < end else {
        throw PtyError.neverSeen(picture: screen.text, scrollback: screen.scrollback)
      }
    }
    let ended = cpty_wait(process)
    status = ended
    return ended
  }

  /// Does nothing but look on for so many milliseconds, where it is time itself that matters.
  public func rest(_ milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end, read() {}
  }

  /// Reads what there is, or waits a little for it; false once the other side is closed.
  func read() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = cpty_read(master, &bytes, bytes.count, 20)
    guard count > 0 else { return count == 0 }
    output += bytes[..<count]
    screen.write(bytes[..<count])
    return true
  }
}
