import Content

/// Facts as an object under their names, texts in one language.
struct FactReport: Encodable {
  let facts: [Fact]
  let language: Language

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Fact.Name.self)
    for fact in facts {
      try container.encode(Value(value: fact.value, language: language), forKey: fact.name)
    }
  }

  private struct Value: Encodable {
    let value: Fact.Value
    let language: Language

    func encode(to encoder: any Encoder) throws {
      switch value {
      case .text(let text): try text(language).encode(to: encoder)
      case .string(let string): try string.encode(to: encoder)
      case .number(let number): try number.encode(to: encoder)
      case .flag(let flag): try flag.encode(to: encoder)
      case .group(let facts): try FactReport(facts: facts, language: language).encode(to: encoder)
      case .list(let values):
        try values.map { Value(value: $0, language: language) }.encode(to: encoder)
      }
    }
  }
}
