import ArgumentParser
import Curses
import Glibc

/// Where the program begins; a plain start does not wait for the argument parser.
@main
enum Lykt {
  static func main() {
    Console.openMissing()
    if CommandLine.arguments.count == 1 {
      FullScreenSession(SessionOptions()).run()
    } else {
      run(LyktCommand.commandFirst(arguments))
    }
  }

  /// Does what a command line asks for, and says what the parser has to say; then ends.
  private static func run(_ arguments: [String]) {
    do {
      var command = try LyktCommand.parseAsRoot(arguments)
      try command.run()
    } catch {
      let code = LyktCommand.exitCode(for: error)
      let text = LyktCommand.fullMessage(for: error)
      if !text.isEmpty { code.isSuccess ? Console.print(text) : Console.printError(text) }
      exit(code.rawValue)
    }
  }

  /// What the program was told, in the locale's letters.
  private static var arguments: [String] {
    let locale = CharacterEncoding.ofLocale
    return (1..<CommandLine.arguments.count).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        locale.text(
          UnsafeBufferPointer(start: word, count: strlen(word)).map(UInt8.init(bitPattern:)))
      }
    }
  }
}
