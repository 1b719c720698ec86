public import Content

/// Every sentence the reader's program says, in one language; a missing one does not compile.
public struct Messages: Sendable {
  public let language: Language

  // Places
  let start, helplines, plans, guides, awards, organisations, terms: String
  let helpNow, contents, results: String
  let search, help, largeNumber, slip, code: String

  // What the bottom lines say
  let danger, dangerShort, leave, choose, read, open, back, pane, link, scroll: String
  let contentFrom: @Sendable (String) -> String
  let more: @Sendable (Int) -> String
  let noSuchCode: @Sendable (String) -> String
  /// With the name of what was searched, or of a line to ring.
  let noHitsIn, otherWords: @Sendable (String) -> String
  let noHits, typeToSearch, didYouMean, nothingHere, space: String
  let shownIn, againIn: @Sendable (String) -> String
  let languageNames: [Language: String]
  /// The language's name in the language itself.
  let ownName: String
  let noColours: String
  let languageChanged, noNumber, noHitInText: String
  let themeNames: (own: String, light: String, dark: String, none: String)
  let oneColumnOn, oneColumnOff, lettersOn, lettersOff, unknownCode: String
  let escapesLeft: @Sendable (Int) -> String

  // OpenStatus
  let openAlways, openNow, closedNow, hoursUnknown: String
  let openUntil, opensAt, opensTomorrow: @Sendable (String) -> String
  let opensOn: @Sendable (String, String) -> String
  let weekdays: [String]
  let holiday, dayBeforeHoliday, everyDay, easterSunday: String
  let beforeEaster, afterEaster: @Sendable (Int) -> String
  let closed: String
  let always: String

  // Facts
  let phone, sms, textphone, chat, email, web, abroad, hours, cost, free, ordinaryCall: String
  let anonymous, yes, no, possible, onBill, kept, audience, expect, ages, languagesSpoken: String
  let agesFrom, agesTo: @Sendable (Int) -> String
  let agesBetween: @Sendable (Int, Int) -> String
  let area, allOfNorway, places, address, secretAddress, owner, call: String
  let temporarilyClosed, inactive: String
  let ministries, areas, measures, responsible: String
  let reports, status: String
  let editions, legal, thin, notReviewed: String
  let reviewed: @Sendable (String) -> String
  let winner, project, reason, occasion, date, place, giver, receiver, sum, criterion: String
  let role, founded, region, shortName, law: String
  /// What stands before the note of a record, and over that of a service.
  let note, aboutInformation, sources: String
  /// With a date; how the facts of a record were read, never more than was done.
  let sourceRead, directoryRead: @Sendable (String) -> String
  /// With a date and the way: by telephone or letter.
  let confirmedBy: @Sendable (String, String) -> String
  let archived, publishedUnder, publisher, updated: String
  /// Short marks at a number, and a sentence on a source without a date.
  let notConfirmed, undated, sourceUndated: String
  /// Before the line to ring where a service does not answer.
  let noAnswer: String
  let notConfirmedSince: @Sendable (String) -> String
  let methods: [Method: String]
  let relations: [Relation: (forward: String, inverse: String)]
  let winnerKinds: [Award.Winner.Kind: String]

  // Help
  let helpHere, helpEverywhere: String
  /// With the key of the page of safe use, where there is one, as ` (s)`.
  let helpLeave: @Sendable (String) -> String
  // Search
  let hitsFor: @Sendable (String) -> String
  let deleteWord, clearField: String
  let noSlip, withoutName, all, onlyOpen, narrow: String

  // Rest
  let stillThere, pressToStart: String
  let months: [String]

  let commands: @Sendable (Command) -> String

  // Trouble
  let tooSmall: String
  let packMissing, packUnreadable, packNotPack, packDamaged,
    packOtherNumber: @Sendable (String) -> String
  let packNewer, packOlder: @Sendable (String, Int) -> String
  let contentTrouble, callInstead: String
  let searchTrouble, noThread: String

  /// The values by language.
  public static func of(_ language: Language) -> Messages {
    switch language {
    case .nn: nynorsk
    case .en: english
    default: bokmal
    }
  }

  /// The name of a section.
  func name(of section: Section) -> String {
    switch section {
    case .helplines: helplines
    case .plans: plans
    case .guides: guides
    case .awards: awards
    case .organisations: organisations
    case .terms: terms
    }
  }
}

extension Messages {
  /// The digit that leads to a section, the same on the full screen and line by line.
  func digit(of section: Section) -> Int { (Section.allCases.firstIndex(of: section) ?? 0) + 1 }
}

extension Messages {
  /// When and how the facts of a record were read.
  func reading(of record: Record) -> String {
    let day = date(record.checked)
    switch record.method {
    case .directory: return directoryRead(day)
    case .phone, .letter: return confirmedBy(day, methods[record.method] ?? "")
    case .web, .print, .seed: return sourceRead(day)
    }
  }
}
