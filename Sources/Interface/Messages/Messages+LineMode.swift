import Content

/// What the line dialogue says besides what the full screen says too; a missing one does not compile.
struct LineModeMessages: Sendable {
  let prompt: String
  let lineTooLong: String
  let page: @Sendable (Int, Int) -> String
  /// The first and the last number on a page, and how many there are.
  let rows: @Sendable (Int, Int, Int) -> String
  let next, previous, numbersLead: String
  let hits, bestHits: @Sendable (Int) -> String
  let unknown, unknownLetter: @Sendable (String) -> String
  /// What to type to search for something.
  let toSearch: @Sendable (String) -> String
  let typeCode: String
  let noNumber: @Sendable (String) -> String
  let atEnd, atBeginning, noPast, noFuture: String
  let helpLead: String
  let help: [String]
  /// Words that may be typed for a letter.
  let names: [LineCommandWord: [String]]
}

extension Messages {
  /// The words of the line dialogue.
  var dialogue: LineModeMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }

  /// What is said to a line that nobody can have typed.
  public var lineTooLong: String { dialogue.lineTooLong }

  /// A word in the quotation marks of the language.
  func quoted(_ text: String) -> String { language == .en ? "“\(text)”" : "«\(text)»" }
}

extension LineModeMessages {
  static let bokmal = LineModeMessages(
    prompt: "Valg (? hjelp, q slutt): ",
    lineTooLong: "Linjen er for lang og er ikke lest.",
    page: { "Side \($0) av \($1)." },
    rows: { "Nummer \($0) til \($1) av \($2)." },
    next: "d: en side ned.", previous: "b: en side opp.",
    numbersLead: "Et tall eller en kode åpner.",
    hits: { "Treff: \($0)" }, bestHits: { "De \($0) beste treffene:" },
    unknown: { "Forstår ikke «\($0)». Skriv søk \($0) for å søke etter det. ? gir hjelp." },
    unknownLetter: { "Forstår ikke «\($0)». ? gir hjelp." },
    toSearch: { "Skriv søk \($0)." },
    typeCode: "Skriv koden, for eksempel H10.",
    noNumber: { "Her er det ikke noe med tallet \($0)." },
    atEnd: "Dette er siste side.", atBeginning: "Dette er første side.",
    noPast: "Det er ingenting å gå tilbake til.", noFuture: "Det er ingenting å gå fram til.",
    helpLead: "Dette kan du skrive, med Enter etter:",
    help: [
      "et tall: åpne det som har tallet", "H10, eller g H10: åpne etter kode",
      "/ og ord: søk", "nær og sted: nær deg", "d: en side ned", "b: en side opp", "r: tilbake",
      "f: fram igjen",
      "0: start", "s: trygg bruk", "m: språk", "bare Enter: siden en gang til", "?: hjelp",
      "q eller !: slutt. På en terminal tømmes skjermen.",
      "F9, Esc tre ganger raskt etter hverandre eller Ctrl-C: slutt med én gang, uten Enter",
      "Ordene gjelder også: søk, neste, forrige, tilbake, hjelp, slutt.",
    ],
    names: [
      .start: ["start"], .next: ["neste", "neste side", "ned", "videre"],
      .previous: ["forrige", "forrige side", "opp"], .back: ["tilbake"],
      .forward: ["fram", "frem", "fram igjen"], .code: ["kode"], .search: ["søk"],
      .near: ["nær", "nær deg", "nær meg"],
      .safety: ["trygg bruk"], .language: ["språk"], .help: ["hjelp"],
      .leave: ["slutt", "avslutt", "forlat"],
    ])

  static let nynorsk = LineModeMessages(
    prompt: "Val (? hjelp, q slutt): ",
    lineTooLong: "Linja er for lang og er ikkje lesen.",
    page: { "Side \($0) av \($1)." },
    rows: { "Nummer \($0) til \($1) av \($2)." },
    next: "d: ei side ned.", previous: "b: ei side opp.",
    numbersLead: "Eit tal eller ein kode opnar.",
    hits: { "Treff: \($0)" }, bestHits: { "Dei \($0) beste treffa:" },
    unknown: { "Forstår ikkje «\($0)». Skriv søk \($0) for å søkje etter det. ? gir hjelp." },
    unknownLetter: { "Forstår ikkje «\($0)». ? gir hjelp." },
    toSearch: { "Skriv søk \($0)." },
    typeCode: "Skriv koden, til dømes H10.",
    noNumber: { "Her er det ikkje noko med talet \($0)." },
    atEnd: "Dette er siste side.", atBeginning: "Dette er første side.",
    noPast: "Det er ingenting å gå tilbake til.", noFuture: "Det er ingenting å gå fram til.",
    helpLead: "Dette kan du skrive, med Enter etter:",
    help: [
      "eit tal: opne det som har talet", "H10, eller g H10: opne etter kode",
      "/ og ord: søk", "nær og stad: nær deg", "d: ei side ned", "b: ei side opp", "r: tilbake",
      "f: fram att",
      "0: start", "s: trygg bruk", "m: språk", "berre Enter: sida ein gong til", "?: hjelp",
      "q eller !: slutt. På ein terminal blir skjermen tømd.",
      "F9, Esc tre gonger raskt etter kvarandre eller Ctrl-C: slutt med ein gong, utan Enter",
      "Orda gjeld også: søk, neste, førre, tilbake, hjelp, slutt.",
    ],
    names: [
      .start: ["start"], .next: ["neste", "neste side", "ned", "vidare"],
      .previous: ["førre", "førre side", "opp"], .back: ["tilbake", "attende"],
      .forward: ["fram", "fram att"], .code: ["kode"], .search: ["søk"],
      .near: ["nær", "nær deg", "nær meg"],
      .safety: ["trygg bruk"], .language: ["språk"], .help: ["hjelp"],
      .leave: ["slutt", "avslutt", "forlat"],
    ])

  static let english = LineModeMessages(
    prompt: "Choice (? help, q quit): ",
    lineTooLong: "The line is too long and was not read.",
    page: { "Page \($0) of \($1)." },
    rows: { "Numbers \($0) to \($1) of \($2)." },
    next: "d: a page down.", previous: "b: a page up.",
    numbersLead: "A number or a code opens.",
    hits: { "Results: \($0)" }, bestHits: { "The \($0) best results:" },
    unknown: { "“\($0)” is not understood. Type search \($0) to search for it. ? gives help." },
    unknownLetter: { "“\($0)” is not understood. ? gives help." },
    toSearch: { "Type search \($0)." },
    typeCode: "Type the code, such as H10.",
    noNumber: { "There is nothing numbered \($0) here." },
    atEnd: "This is the last page.", atBeginning: "This is the first page.",
    noPast: "There is nothing to go back to.", noFuture: "There is nothing to go forward to.",
    helpLead: "You can type these, with Enter after them:",
    help: [
      "a number: open what has the number", "H10, or g H10: open by code",
      "/ and words: search", "near and a place: near you", "d: a page down", "b: a page up",
      "r: back", "f: forward again",
      "0: start", "s: safe use", "m: language", "Enter alone: the page once more", "?: help",
      "q or !: quit. On a terminal the screen is blanked.",
      "F9, Esc three times in quick succession or Ctrl-C: quit at once, without Enter",
      "The words do as well: search, next, previous, back, help, quit.",
    ],
    names: [
      .start: ["start"], .next: ["next", "next page", "down"],
      .previous: ["previous", "previous page", "up"], .back: ["back"],
      .forward: ["forward", "forward again"], .code: ["code"], .search: ["search"],
      .near: ["near", "near you", "near me"],
      .safety: ["safe use"], .language: ["language"], .help: ["help"],
      .leave: ["quit", "exit", "leave"],
    ])
}
