/// What a record of each kind holds besides what all hold.
public enum Details: Hashable, Sendable {
  case helpline(Helpline)
  case plan(Plan)
  case guide(Guide)
  case guideSection(GuideSection)
  case award(Award)
  case organisation(Organisation)
  case term(Term)
  case notice(Notice)

  /// What it holds, whatever its kind.
  public var value: any KindDetails {
    switch self {
    case .helpline(let helpline): helpline
    case .plan(let plan): plan
    case .guide(let guide): guide
    case .guideSection(let section): section
    case .award(let award): award
    case .organisation(let organisation): organisation
    case .term(let term): term
    case .notice(let notice): notice
    }
  }
}

/// In a pack an object with one key, the kind, that holds the details.
extension Details: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ kind: RecordKind) { stringValue = kind.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1,
      let kind = RecordKind(rawValue: key.stringValue)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "details of no one kind"))
    }
    self =
      switch kind {
      case .helpline: .helpline(try container.decode(Helpline.self, forKey: key))
      case .plan: .plan(try container.decode(Plan.self, forKey: key))
      case .guide: .guide(try container.decode(Guide.self, forKey: key))
      case .guideSection: .guideSection(try container.decode(GuideSection.self, forKey: key))
      case .award: .award(try container.decode(Award.self, forKey: key))
      case .organisation: .organisation(try container.decode(Organisation.self, forKey: key))
      case .term: .term(try container.decode(Term.self, forKey: key))
      case .notice: .notice(try container.decode(Notice.self, forKey: key))
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .helpline(let value): try container.encode(value, forKey: Key(.helpline))
    case .plan(let value): try container.encode(value, forKey: Key(.plan))
    case .guide(let value): try container.encode(value, forKey: Key(.guide))
    case .guideSection(let value): try container.encode(value, forKey: Key(.guideSection))
    case .award(let value): try container.encode(value, forKey: Key(.award))
    case .organisation(let value): try container.encode(value, forKey: Key(.organisation))
    case .term(let value): try container.encode(value, forKey: Key(.term))
    case .notice(let value): try container.encode(value, forKey: Key(.notice))
    }
  }
}
