import Pty
import Testing

/// A place in the program: the keys that lead there from the first page, and what is seen on the way.
struct Place: Sendable, CustomTestStringConvertible {
  /// Keys, and words that are on the screen once they were taken.
  struct Step: Sendable {
    let keys: String
    let seen: String
  }

  let name: String
  let steps: [Step]
  var arguments: [String] = []
  var size = (columns: 80, rows: 24)
  /// The size the window is given at the end, and what is seen then.
  var last: (columns: Int, rows: Int, seen: String)?

  init(_ name: String, _ steps: (keys: String, seen: String)...) {
    self.name = name
    self.steps = steps.map { Step(keys: $0.keys, seen: $0.seen) }
  }

  var testDescription: String { name }

  /// Goes there.
  func reach() throws -> Pty {
    let pty = try Program.start(arguments, columns: size.columns, rows: size.rows)
    for step in steps {
      pty.send(step.keys)
      try pty.wait(for: step.seen)
    }
    if let last {
      pty.resize(columns: last.columns, rows: last.rows)
      try pty.wait(for: last.seen)
    }
    return pty
  }
}

extension Place {
  /// Every kind of place a reader can come to.
  static let all =
    [
      Place("the start page"), Place("another pane", ("\t", "[Planer]")),
      Place("helplines", ("1", "[1 Hjelp]")), Place("plans", ("2", "[2 Planer]")),
      Place("guides", ("3", "[3 Veiledere]")), Place("awards", ("4", "[4 Pris]")),
      Place("organisations", ("5", "[5 Aktører]")), Place("terms", ("6", "[6 Ordliste]")),
      Place("a record", opening), Place("its links", opening, ("\t", "> ")),
      Place("a record left", opening, ("\u{1B}", "[0 Start]")),
      Place("a record come back to", opening, ("\u{1B}", "[0 Start]"), ("f", Program.marker)),
      Place("a plan", ("2\r", "[2 Planer]")), Place("a guide", ("3\r", "[3 Veiledere]")),
      Place("a grid", grid), Place("a cell of a grid", grid, ("\u{1B}[B", "> V2.1.1")),
      Place("large figures", ("+", "[Stort]")), Place("large figures of a record", opening, large),
      Place("a slip", opening, ("p", "[Lapp]")),
      Place("an empty search", search), Place("a search typed", search, typed),
      Place("a search under way", search, ("krisesent", "Søk: k")),
      Place("a hit chosen", search, typed, ("\u{1B}[B", "> ")),
      Place("a search narrowed", search, typed, ("\u{1B}[C", "[Åpent nå]")),
      Place("all that is open", search, ("\u{1B}[C", "> H1")),
      Place("letter keys switched off", ("\u{0B}", "Bokstavtaster: av")),
      Place("nothing found", search, ("xqzwxqzw", "Ingen treff")),
      Place("a paste without an end", search, ("v\u{1B}[200~old", "Søk: v")),
      Place("a code asked for", ("g", "Kode:")), Place("a code typed", ("gH1", "Kode: H1")),
      Place("an unknown code", ("gX99\r", "ukjent kode")),
      Place("help", help), Place("help scrolled", help, ("\u{1B}OF", "Ctrl-Q")),
      Place("safe use", ("s", "Trygg bruk")),
      Place("an Esc pressed", ("\u{1B}", "Esc 2 ganger til")),
      Place("other colours", ("t", "Farger: lys")), Place("one column", ("o", "Én spalte")),
      Place("nynorsk", ("m", "Språk: nynorsk")), Place("English", ("mm", "Now in English")),
    ] + inOtherShapes

  private static let inOtherShapes = [
    Place("a record in one column", opening).with("--one-column"),
    Place("a record in nynorsk", ("gH10\r", "Du kan ringje")).with("--language", "nn"),
    Place("a record in English", ("gH10\r", "You can call")).with("--language", "en"),
    Place("trouble", ("", "/nowhere/lykt.pack")).with("--content", "/nowhere/lykt.pack"),
    Place("a record on a small screen", (Program.opening, "VO-linjen  H10")).sized(40, 12),
    Place("the start page on the smallest screen").sized(20, 6),
    Place("a record on a very large screen", opening).sized(300, 100),
    Place("a window too small", opening).resized(18, 5, seen: "Fare? 112"),
    Place("a search in a window too small", search, typed).resized(18, 5, seen: "Fare? 112"),
    Place("a window made larger", opening).resized(200, 60, seen: "F9 Forlat"),
  ]

  private static let opening = (keys: Program.opening, seen: Program.marker)
  private static let large = (keys: "+", seen: "[Stort]")
  private static let grid = (keys: "gV2\r", seen: "> V2.1 ")
  private static let search = (keys: "/", seen: "Skriv det du leter etter")
  private static let typed = (keys: "vold", seen: "1/")
  private static let help = (keys: "?", seen: "Lykt [Hjelp]")

  private func with(_ arguments: String...) -> Place {
    var place = self
    place.arguments = arguments
    return place
  }

  private func sized(_ columns: Int, _ rows: Int) -> Place {
    var place = self
    place.size = (columns, rows)
    return place
  }

  private func resized(_ columns: Int, _ rows: Int, seen: String) -> Place {
    var place = self
    place.last = (columns, rows, seen)
    return place
  }
}
