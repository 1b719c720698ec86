import Curses
import Interface
import UnicodePolicy
import Screen

/// What `lykt terminal` prints, in pieces that each have a look.
struct TerminalReport {
  struct Piece {
    var text: String
    var style = Style.plain
    var theme = Theme.own
  }

  let found: TerminalDescription
  /// What the environment calls the terminal.
  let kind: String
  let words: TerminalMessages

  var lines: [[Piece]] { facts + [[]] + samples + themes }

  private var facts: [[Piece]] {
    [
      line("TERM", kind.isEmpty ? words.unknown : kind),
      line(words.description, found.name ?? words.noFullScreen),
      line(words.codeset, DisplayableCharacters.filtered(found.codeset)),
      line(words.characters, characters),
      line(words.colors, "\(found.repertoire.colors)"),
      line(words.size, found.size.map { "\($0.columns)x\($0.rows)" } ?? words.unknown),
    ]
  }

  private var characters: String {
    switch found.repertoire.characters {
    case .unicode: "Unicode"
    case .latin1: "Latin-1"
    case .ascii: "ASCII"
    }
  }

  private var samples: [[Piece]] {
    [
      line(words.letters, "æøå ÆØÅ éèêôòó äö ÄÖ áčđŋšŧž ÁČĐŊŠŦŽ"),
      line(words.signs, "« » “ ” – — … • · § €"),
      line(words.lines, "┌─┬─┐ │ ├─┼─┤ │ └─┴─┘"),
      line(words.arrows, "↑ ↓ ← →"),
      [
        Piece(text: "\(words.looks): "), Piece(text: words.bold, style: .bold), Piece(text: " "),
        Piece(text: words.underlined, style: Style(isUnderlined: true)), Piece(text: " "),
        Piece(text: words.reversed, style: .reversed),
      ],
    ]
  }

  private var themes: [[Piece]] {
    let styles: [Style] = [.plain, .title, .link, .good, .warning, .frame]
    return [(words.light, Theme.light), (words.dark, .dark)].map { name, theme in
      [Piece(text: "\(name):")]
        + zip(words.inks, styles).map { Piece(text: " \($0) ", style: $1, theme: theme) }
    }
  }

  private func line(_ label: String, _ value: String) -> [Piece] {
    [Piece(text: "\(label): \(value)")]
  }
}
