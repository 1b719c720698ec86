import Content
import Curses
import Glibc
import Interface
import ContentPack

/// Writes what a command has to say, in letters as they travel there: its result to standard output, sentences to standard error.
enum Console {
  private static let output = encoding(of: STDOUT_FILENO)
  private static let errors = encoding(of: STDERR_FILENO)

  static func print(_ text: String) { write(output.bytes(text + "\n"), to: STDOUT_FILENO) }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  static func printError(_ text: String) { write(errors.bytes(text + "\n"), to: STDERR_FILENO) }

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

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
