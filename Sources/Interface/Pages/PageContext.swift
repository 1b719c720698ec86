import Content
import Screen

/// What a page may know of the rest of the program to answer a command and to draw itself.
struct PageContext {
  let layout: Layout
  let preferences: Preferences
  /// Nil where the clock cannot be right; then nothing is said to be open.
  let moment: Instant?
  /// The day the content is from; nil where there is none.
  let created: CalendarDate?
  /// The panes of the start page, those who answer now first.
  let startPanes: [StartPane]
  /// Whether the terminal can show pictures of half blocks.
  let showsPictures: Bool

  var language: Language { preferences.language }
  var words: Messages { .of(language) }
  var keys: KeyTable { preferences.activeKeys }
  var size: Size { layout.size }
  /// The day by the clock, or that of the content where the clock cannot be right.
  var day: CalendarDate? { moment?.day ?? created }
  /// Whether it is read by ear or by touch.
  var isSpoken: Bool { preferences.isOneColumn }
}

extension PageContext {
  /// A number as it is shown in large figures, and whose it is.
  func large(_ ring: NumberToRing) -> (number: String, name: String) {
    (ring.number.printed, words.owner(of: ring))
  }
}

/// What is said of keys, all from the key table.
extension PageContext {
  func hint(_ command: Command) -> String { hint(command, words.commands(command)) }

  func hint(_ command: Command, _ word: String) -> String { hint([command], word) }

  /// The keys of some commands and the word for them; empty where no key leads there.
  func hint(_ commands: [Command], _ word: String) -> String {
    let names = commands.compactMap { keys.key(of: $0)?.name(words) }
    return names.isEmpty ? "" : names.joined() + " " + word
  }

  /// The hints of every page on which a record can be read; with that for large figures where there is a number.
  func hintsEverywhere(hasNumber: Bool) -> [String] {
    [hint(.search), hint(.help), hint(.code)] + (hasNumber ? [hint(.large)] : [])
      + [hint(.slip), hint(.language), hint(.safety)]
  }
}
