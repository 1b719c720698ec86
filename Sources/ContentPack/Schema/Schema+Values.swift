import Content

/// The forms of all that lies in a pack.
enum Schema {}

extension Codec where Value == String {
  static var string: Codec { Codec("string", { $0 }, { $0 }) }
}

extension Codec where Value == Int {
  static var number: Codec { Codec("number", { $0 }, { $0 }) }
}

extension Codec where Value == Bool {
  static var bool: Codec { Codec("bool", { $0 }, { $0 }) }
}

extension Schema {
  /// A string for each language; of a name one under `*`.
  static let text = Codec<Text>(
    "text", definitions: ["text": "{language: string} | {*: string}"],
    encode: { text, encoder in
      var container = encoder.container(keyedBy: FieldKey.self)
      for (language, version) in text.versions {
        let key = text.isName ? "*" : Tag.language.tag(language)
        try container.encode(version, forKey: FieldKey(key))
      }
    },
    decode: { try versions($0.container(keyedBy: FieldKey.self)) },
    decodeField: { try versions($0.nestedContainer(keyedBy: FieldKey.self, forKey: $1)) })

  private static func versions(_ container: KeyedDecodingContainer<FieldKey>) throws -> Text {
    var versions: [Language: String] = [:]
    for key in container.allKeys {
      let version = try container.decode(String.self, forKey: key)
      if key.stringValue == "*" { return Text(name: version) }
      versions[try Tag.language.value(key.stringValue)] = version
    }
    return Text(versions)
  }

  static let code = Codec<Code>("code", \.description, { Code($0) })
  static let day = Codec<CalendarDate>("day", \.description, { CalendarDate($0) })
  static let hours = Codec<OpeningHours>("hours", \.description, { try OpeningHours($0) })
  static let ages = Codec<Ages>("ages", \.written, { Ages($0) })
  static let period = Codec<Plan.Period>(
    "period", { $0.from == $0.to ? "\($0.from)" : "\($0.from)-\($0.to)" }, { Plan.Period($0) })
  static let confirmation = Codec<LatestConfirmation>(
    "confirmation", \.written, { LatestConfirmation($0) })
  static let phoneNumber = Codec<PhoneNumber>("phone-number", \.printed, { PhoneNumber($0) })
  static let review = Codec<Review>(
    "review",
    { review in
      switch review {
      case .none: "none"
      case .done(let day): day.description
      }
    }, { $0 == "none" ? Review.none : CalendarDate($0).map(Review.done) })

  /// The words with a hyphen at each place where they may be broken.
  static let breaks = Codec<Hyphenation>("breaks", \.written, { Hyphenation(written: $0) })

  static let reference = Codec.object(
    "reference",
    blank: {
      Reference(relation: .see, isInverse: false, id: "", code: nil, title: Text(name: ""))
    },
    .required("relation", \.relation, Tag.relation.codec), .flag("inverse", \.isInverse),
    .required("id", \.id, .string), .optional("code", \.code, code),
    .required("title", \.title, text), .optional("cell", \.cell, cell))

  static let cell = Codec.object(
    "cell", blank: { GuideSection.Cell(group: 0, kind: 0) },
    .required("group", \.group, .number), .required("kind", \.kind, .number))

  static let party = Codec.object(
    "party", blank: { OrganisationRef(name: Text(name: "")) },
    .required("name", \.name, text), .optional("id", \.id, .string))

  static let source = Codec.object(
    "source", blank: { Source(title: "", publisher: "") },
    .required("title", \.title, .string), .required("publisher", \.publisher, .string),
    .optional("address", \.address, .string), .optional("date", \.date, .string))

  static let archive = Codec.object(
    "archive", blank: { Archive() },
    .optional("published-under", \.publishedUnder, text),
    .optional("publisher", \.publisher, text), .optional("updated", \.updated, text))

  static let channel = Codec.object(
    "channel", blank: { Channel(.email("")) },
    .required("by", \.means, means), .flag("abroad", \.isAbroad),
    .optional("hours", \.hours, hours), .optional("note", \.note, text))

  /// Its way and its number or address.
  private static let means = Codec<Channel.Means>(
    "means",
    definitions: ["means": "{way: phone-number | string}", "way": Tag.channel.definition],
    encode: { means, encoder in
      let channel = Channel(means)
      var container = encoder.container(keyedBy: FieldKey.self)
      try container.encode(channel.printed, forKey: FieldKey(Tag.channel.tag(channel.kind)))
    },
    decode: { decoder in
      let container = try decoder.container(keyedBy: FieldKey.self)
      guard let key = container.allKeys.first else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "no way"))
      }
      let nested = try container.superDecoder(forKey: key)
      return switch try Tag.channel.value(key.stringValue) {
      case .voice: .voice(try phoneNumber.decode(nested))
      case .sms: .sms(try phoneNumber.decode(nested))
      case .textphone: .textphone(try phoneNumber.decode(nested))
      case .chat: .chat(try Codec.string.decode(nested))
      case .email: .email(try Codec.string.decode(nested))
      }
    })

  static let substitute = Codec.object(
    "substitute",
    blank: {
      Substitute(id: "", title: Text(name: ""), number: Emergency.police.phone)
    },
    .required("id", \.id, .string), .required("title", \.title, text),
    .required("number", \.number, phoneNumber), .optional("ages", \.ages, ages))
}

extension Schema {
  static let prose = Codec.object(
    "prose", blank: { RichText(blocks: []) }, .list("blocks", \.blocks, block))

  private static let block = Codec.object(
    "block", blank: { RichText.Block(role: .paragraph, spans: []) },
    .required("role", \.role, Tag.role.codec),
    .unless("level", \.level, .number, isLeftOut: { $0 == 0 }),
    .optional("marker", \.marker, .string), .list("spans", \.spans, span))

  private static let span = Codec.object(
    "span", blank: { RichText.Span("") },
    .required("text", \.text, .string),
    .unless("emphasis", \.emphasis, Tag.emphasis.codec, isLeftOut: { $0 == .none }),
    .optional("link", \.link, link), .optional("phone", \.phone, phone))

  private static let link = Codec<RichText.Link>(
    "link", definitions: ["link": "{record: string} | {web: string}"],
    encode: { link, encoder in
      var container = encoder.container(keyedBy: FieldKey.self)
      switch link {
      case .record(let id): try container.encode(id, forKey: FieldKey("record"))
      case .web(let address): try container.encode(address, forKey: FieldKey("web"))
      }
    },
    decode: { decoder in
      let container = try decoder.container(keyedBy: FieldKey.self)
      guard let key = container.allKeys.first else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "no link"))
      }
      switch key.stringValue {
      case "record": return .record(try container.decode(String.self, forKey: key))
      case "web": return .web(try container.decode(String.self, forKey: key))
      default: throw UnknownTag(form: "link", tag: key.stringValue)
      }
    })
}

extension Ages {
  /// `18-`, `-18` or `16-25`.
  fileprivate var written: String {
    [from, to].map { $0.map(String.init) ?? "" }.joined(separator: "-")
  }
}

extension Hyphenation {
  /// `["hand-lings-plan"]`, in order.
  fileprivate var written: [String] {
    offsets.map { word, breaks in
      let marks = Set(breaks)
      return word.enumerated().map { marks.contains($0) ? "-\($1)" : "\($1)" }.joined()
    }.sorted()
  }

  fileprivate init(written: [String]) {
    self.init()
    for word in written {
      var (letters, breaks) = ("", [Int]())
      for part in word.split(separator: "-") {
        if !letters.isEmpty { breaks.append(letters.count) }
        letters += part
      }
      add(letters, breaks)
    }
  }
}
