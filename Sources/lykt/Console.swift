import Content
import Curses
import Glibc
import Interface
import ContentPack

/// Writes what a command has to say, in letters as they travel there: its result to standard output, sentences to standard error.
enum Console {
  private static let output = encoding(of: STDOUT_FILENO)
  private static let errors = encoding(of: STDERR_FILENO)

  /// The status of a command that could not write or read, as in `sysexits.h`.
  private static let unfinished: Int32 = 74

  static func print(_ text: String) { write(output.bytes(text + "\n")) }

  /// Writes bytes as they are, or ends with a sentence where not all of them can be written.
  static func write(_ bytes: [UInt8]) {
    if !write(bytes, to: STDOUT_FILENO) { end(unfinished: \.unwritten) }
  }

  /// Writes a sentence; where that cannot be done either, only the status tells.
  static func printError(_ text: String) {
    _ = write(errors.bytes(text + "\n"), to: STDERR_FILENO)
  }

  /// At most so many bytes of standard input, none at its end; ends with a sentence where it cannot be read.
  static func read(_ most: Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: most)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count >= 0 { return Array(buffer.prefix(count)) }
      if !isReady(STDIN_FILENO, for: POLLIN) { end(unfinished: \.unreadable) }
    }
  }

  /// Sees to it that no file is opened as standard input or output where the program was started without them: reading
  /// from what stands there, or writing to it, fails.
  static func openMissing() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func end(unfinished sentence: KeyPath<ProtectionMessages, String>) -> Never {
    let language = Preferences(Flags(), .read(nil)).language
    printError("lykt: " + Messages.of(language).protection[keyPath: sentence])
    exit(unfinished)
  }

  /// A line from standard input; empty where there is none, and the end, with a sentence, where it is too long.
  static func line(_ language: Language) -> String {
    var input = LineInput()
    switch input.next() {
    case .text(let line): return line
    case nil: return ""
    case .tooLong:
      printError("lykt: " + Messages.of(language).lineTooLong)
      exit(1)
    }
  }

  /// Says why there is no content, with the numbers that hold all the same, and ends with status 2.
  static func end(_ failure: Failure, _ language: Language) -> Never {
    end(saying: failure.sentence(Messages.of(language)), language)
  }

  /// Says why nothing is shown, with the numbers that hold all the same, and ends with status 2.
  static func end(saying sentence: String, _ language: Language) -> Never {
    printError("lykt: " + sentence)
    emergencyLines(language).forEach(printError)
    exit(2)
  }

  /// The emergency numbers, a line each.
  static func emergencyLines(_ language: Language) -> [String] {
    Emergency.all.map { "  \($0.number)  \($0.title(language))" }
  }

  private static func encoding(of descriptor: Int32) -> CharacterEncoding {
    isatty(descriptor) == 1 ? TerminalDescription().encoding : .ofLocale
  }

  /// Writes all, waiting for as long as it is taken slowly; false where not all was.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { bytes = bytes.dropFirst(count) }
      if count < 0, !isReady(descriptor, for: POLLOUT) { return false }
    }
    return true
  }

  /// Whether what failed is to be tried again; waits for that where it would not have waited by itself.
  private static func isReady(_ descriptor: Int32, for events: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var source = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&source, 1, -1) > 0 || errno == EINTR
  }
}
