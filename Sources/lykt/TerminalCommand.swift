import ArgumentParser
import Content
import Curses
import Glibc
import Interface
import UnicodePolicy
import Screen

/// `lykt terminal`: what was found of the terminal, and a page to see whether it is so.
struct TerminalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal", abstract: "Say what this terminal can show, with a page to try it.")

  @Option(help: "Language: nb, nn or en.")
  var language: Language = .ofEnvironment

  func run() {
    let kind = getenv("TERM").map { DisplayableCharacters.filtered(String(cString: $0)) } ?? ""
    let found = TerminalDescription()
    let plain = CharacterEncoding.ofLocale
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let report = TerminalReport(found: found, kind: kind, words: Messages.of(language).terminal)
    for line in report.lines {
      let bytes = line.flatMap { piece in
        isTerminal
          ? found.bytes(piece.text, style: piece.style, theme: piece.theme)
          : plain.bytes(piece.text)
      }
      Console.write(bytes + [UInt8(ascii: "\n")])
    }
  }
}
