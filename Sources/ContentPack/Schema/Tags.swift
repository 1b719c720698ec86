import Content

/// The words that stand for the cases of an enumeration; a case without a word does not compile.
struct Tags<Value: Hashable & CaseIterable & Sendable>: Sendable {
  let form: String
  private let words: [Value: String]
  private let values: [String: Value]

  init(_ form: String, _ word: (Value) -> String) {
    self.form = form
    words = Dictionary(Value.allCases.map { ($0, word($0)) }) { first, _ in first }
    values = Dictionary(Value.allCases.map { (word($0), $0) }) { first, _ in first }
  }

  func tag(_ value: Value) -> String { words[value] ?? "" }

  func value(_ tag: String) throws(UnknownTag) -> Value {
    guard let value = values[tag] else { throw UnknownTag(form: form, tag: tag) }
    return value
  }

  /// All of them, as the documentation lists them.
  var definition: String { values.keys.sorted().joined(separator: " | ") }

  /// One of them as a string.
  var codec: Codec<Value> {
    Codec(
      form, definitions: [form: definition],
      encode: { value, encoder in
        var container = encoder.singleValueContainer()
        try container.encode(tag(value))
      },
      decode: { try value($0.singleValueContainer().decode(String.self)) },
      decodeField: { try value($0.decode(String.self, forKey: $1)) })
  }
}

/// The words in packs for all that the model enumerates.
enum Tag {
  static let language = Tags<Language>("language") {
    switch $0 {
    case .nb: "nb"
    case .nn: "nn"
    case .en: "en"
    case .se: "se"
    case .sma: "sma"
    case .smj: "smj"
    }
  }

  static let section = Tags<Section>("list") {
    switch $0 {
    case .helplines: "helplines"
    case .plans: "plans"
    case .guides: "guides"
    case .awards: "awards"
    case .organisations: "organisations"
    case .terms: "terms"
    }
  }

  static let kind = Tags<RecordKind>("kind") {
    switch $0 {
    case .helpline: "helpline"
    case .plan: "plan"
    case .guide: "guide"
    case .guideSection: "section"
    case .award: "award"
    case .organisation: "organisation"
    case .term: "term"
    case .place: "place"
    case .notice: "notice"
    }
  }

  static let relation = Tags<Relation>("relation") {
    switch $0 {
    case .see: "see"
    case .replaces: "replaces"
    case .publishedBy: "published-by"
    case .runBy: "run-by"
    case .partOf: "part-of"
    case .winnerOf: "winner-of"
    case .definedIn: "defined-in"
    }
  }

  static let method = Tags<Method>("method") {
    switch $0 {
    case .web: "web"
    case .phone: "phone"
    case .letter: "letter"
    case .print: "print"
    case .directory: "directory"
    case .seed: "seed"
    }
  }

  static let role = Tags<RichText.Block.Role>("role") {
    switch $0 {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .item: "item"
    case .quote: "quote"
    }
  }

  static let emphasis = Tags<RichText.Span.Emphasis>("emphasis") {
    switch $0 {
    case .none: "none"
    case .light: "light"
    case .strong: "strong"
    }
  }

  static let channel = Tags<Channel.Kind>("way") {
    switch $0 {
    case .voice: "voice"
    case .sms: "sms"
    case .textphone: "textphone"
    case .chat: "chat"
    case .email: "email"
    }
  }

  static let category = Tags<Helpline.Category>("category") {
    switch $0 {
    case .emergency: "emergency"
    case .national: "national"
    case .krisesenter: "krisesenter"
    case .familievern: "familievern"
    case .barnehus: "barnehus"
    case .overgrepsmottak: "overgrepsmottak"
    case .nok: "nok"
    case .atv: "atv"
    case .police: "police"
    case .tryggest: "tryggest"
    case .konfliktrad: "konfliktrad"
    case .barnevernvakt: "barnevernvakt"
    case .legal: "legal"
    case .other: "other"
    }
  }

  static let cost = Tags<Helpline.Cost>("cost") {
    switch $0 {
    case .free: "free"
    case .ordinary: "ordinary"
    }
  }

  static let anonymity = Tags<Helpline.Anonymity>("anonymity") {
    switch $0 {
    case .yes: "yes"
    case .no: "no"
    case .possible: "possible"
    }
  }

  static let status = Tags<Helpline.Status>("status") {
    switch $0 {
    case .active: "active"
    case .closed: "closed"
    case .inactive: "inactive"
    }
  }

  static let county = Tags<County>("county") {
    switch $0 {
    case .oslo: "oslo"
    case .akershus: "akershus"
    case .ostfold: "ostfold"
    case .buskerud: "buskerud"
    case .innlandet: "innlandet"
    case .vestfold: "vestfold"
    case .telemark: "telemark"
    case .agder: "agder"
    case .rogaland: "rogaland"
    case .vestland: "vestland"
    case .moreOgRomsdal: "more-og-romsdal"
    case .trondelag: "trondelag"
    case .nordland: "nordland"
    case .troms: "troms"
    case .finnmark: "finnmark"
    }
  }

  static let policeDistrict = Tags<PoliceDistrict>("police-district") {
    switch $0 {
    case .oslo: "oslo"
    case .ost: "ost"
    case .innlandet: "innlandet"
    case .sorOst: "sor-ost"
    case .agder: "agder"
    case .sorVest: "sor-vest"
    case .vest: "vest"
    case .moreOgRomsdal: "more-og-romsdal"
    case .trondelag: "trondelag"
    case .nordland: "nordland"
    case .troms: "troms"
    case .finnmark: "finnmark"
    }
  }

  static let certainty = Tags<ServiceArea.Certainty>("certainty") {
    switch $0 {
    case .stated: "stated"
    case .likely: "likely"
    }
  }

  static let reach = Tags<ServiceArea.Reach>("reach") {
    switch $0 {
    case .municipality: "municipality"
    case .district: "district"
    case .county: "county"
    case .country: "country"
    }
  }

  static let guideForm = Tags<Guide.Form>("guide-form") {
    switch $0 {
    case .steps: "steps"
    case .grid: "grid"
    }
  }

  static let winnerKind = Tags<Award.Winner.Kind>("winner-kind") {
    switch $0 {
    case .municipality: "municipality"
    case .police: "police"
    case .voluntary: "voluntary"
    case .health: "health"
    case .project: "project"
    case .team: "team"
    case .centre: "centre"
    }
  }

  static let organisationForm = Tags<Organisation.Form>("organisation-form") {
    switch $0 {
    case .ministry: "ministry"
    case .directorate: "directorate"
    case .centre: "centre"
    case .service: "service"
    case .voluntary: "voluntary"
    case .project: "project"
    case .team: "team"
    case .post: "post"
    case .programme: "programme"
    case .court: "court"
    case .other: "other"
    }
  }
}

extension Section {
  /// Its number in tables and terms; 0 is none.
  var storedNumber: UInt8 {
    switch self {
    case .helplines: 1
    case .plans: 2
    case .guides: 3
    case .awards: 4
    case .organisations: 5
    case .terms: 6
    }
  }

  /// The section of a number; nil for 0.
  static func stored(_ number: UInt8) throws(PackFault) -> Section? {
    if number == 0 { return nil }
    guard let section = allCases.first(where: { $0.storedNumber == number }) else {
      throw .newerFormat(PackHeader.format)
    }
    return section
  }
}

extension Helpline.Category {
  /// Its number in an index.
  var storedNumber: UInt32 {
    switch self {
    case .emergency: 1
    case .national: 2
    case .krisesenter: 3
    case .familievern: 4
    case .barnehus: 5
    case .overgrepsmottak: 6
    case .nok: 7
    case .atv: 8
    case .police: 9
    case .tryggest: 10
    case .konfliktrad: 11
    case .barnevernvakt: 12
    case .legal: 13
    case .other: 14
    }
  }
}
