import ArgumentParser
import Curses
import Glibc

/// Where the program begins; a plain start does not wait for the argument parser.
@main
enum Lykt {
  static func main() {
    if CommandLine.arguments.count == 1 {
      FullScreenSession(SessionOptions()).run()
    } else {
      LyktCommand.main(arguments)
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
