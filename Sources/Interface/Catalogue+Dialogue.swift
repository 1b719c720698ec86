import Content

/// What the line dialogue says besides what the full screen says too; a missing one does not compile.
struct DialogueWords: Sendable {
  let prompt: String
  let page: @Sendable (Int, Int) -> String
  let next, previous, numbersLead: String
  let hits: @Sendable (Int) -> String
  let unknown: @Sendable (String) -> String
  let noNumber: @Sendable (String) -> String
  let atEnd, atBeginning, noPast, noFuture: String
  let help: [String]
}

extension Catalogue {
  /// The words of the line dialogue.
  var dialogue: DialogueWords {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension DialogueWords {
  static let bokmal = DialogueWords(
    prompt: "Valg (? hjelp, q slutt): ",
    page: { "Side \($0) av \($1)." },
    next: "n: neste side.", previous: "p: forrige side.",
    numbersLead: "Et tall eller en kode åpner.",
    hits: { "Treff: \($0)" },
    unknown: { "Forstår ikke «\($0)». ? gir hjelp." },
    noNumber: { "Her er det ikke noe med tallet \($0)." },
    atEnd: "Dette er siste side.", atBeginning: "Dette er første side.",
    noPast: "Det er ingenting å gå tilbake til.", noFuture: "Det er ingenting å gå fram til.",
    help: [
      "Skriv én av disse, og trykk Enter:",
      "et tall: åpne det som har tallet", "H10, eller g H10: åpne etter kode",
      "s og ord: søk", "n: neste side", "p: forrige side", "b: tilbake", "f: fram igjen",
      "0: start", "t: trygg bruk", "m: språk", "bare Enter: siden en gang til", "?: hjelp",
      "q eller !: slutt. På en terminal tømmes skjermen.",
    ])

  static let nynorsk = DialogueWords(
    prompt: "Val (? hjelp, q slutt): ",
    page: { "Side \($0) av \($1)." },
    next: "n: neste side.", previous: "p: førre side.",
    numbersLead: "Eit tal eller ein kode opnar.",
    hits: { "Treff: \($0)" },
    unknown: { "Forstår ikkje «\($0)». ? gir hjelp." },
    noNumber: { "Her er det ikkje noko med talet \($0)." },
    atEnd: "Dette er siste side.", atBeginning: "Dette er første side.",
    noPast: "Det er ingenting å gå tilbake til.", noFuture: "Det er ingenting å gå fram til.",
    help: [
      "Skriv éin av desse, og trykk Enter:",
      "eit tal: opne det som har talet", "H10, eller g H10: opne etter kode",
      "s og ord: søk", "n: neste side", "p: førre side", "b: tilbake", "f: fram att",
      "0: start", "t: trygg bruk", "m: språk", "berre Enter: sida ein gong til", "?: hjelp",
      "q eller !: slutt. På ein terminal blir skjermen tømd.",
    ])

  static let english = DialogueWords(
    prompt: "Choice (? help, q quit): ",
    page: { "Page \($0) of \($1)." },
    next: "n: next page.", previous: "p: previous page.",
    numbersLead: "A number or a code opens.",
    hits: { "Results: \($0)" },
    unknown: { "“\($0)” is not understood. ? gives help." },
    noNumber: { "There is nothing numbered \($0) here." },
    atEnd: "This is the last page.", atBeginning: "This is the first page.",
    noPast: "There is nothing to go back to.", noFuture: "There is nothing to go forward to.",
    help: [
      "Type one of these, and press Enter:",
      "a number: open what has the number", "H10, or g H10: open by code",
      "s and words: search", "n: next page", "p: previous page", "b: back", "f: forward again",
      "0: start", "t: safe use", "m: language", "Enter alone: the page once more", "?: help",
      "q or !: quit. On a terminal the screen is blanked.",
    ])
}
