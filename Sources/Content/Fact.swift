/// Something a record says under a name: search, hyphenation and JSON read the same list of them, so that none forgets what another knows.
public struct Fact: Hashable, Sendable {
  public indirect enum Value: Hashable, Sendable {
    case text(Text)
    /// The same in all languages, and never broken: a number, an address, a date, a word of the format.
    case string(String)
    case number(Int)
    case flag(Bool)
    /// A thing of several facts.
    case group([Fact])
    case list([Value])
  }

  public let name: Name
  public let value: Value
  /// Where its words stand for a search; nil where they are not sought.
  public let field: SearchField?
}

/// Where in a record words stand, by which a search weighs them.
public enum SearchField: Hashable, CaseIterable, Sendable {
  case title, name, keyword, summary, body
}

extension Fact {
  static func text(_ name: Name, _ text: Text?, _ field: SearchField?) -> Fact? {
    text.map { Fact(name: name, value: .text($0), field: field) }
  }

  static func texts(_ name: Name, _ texts: [Text], _ field: SearchField?) -> Fact? {
    list(name, texts.map(Value.text), field)
  }

  static func string(_ name: Name, _ string: String?, _ field: SearchField? = nil) -> Fact? {
    string.map { Fact(name: name, value: .string($0), field: field) }
  }

  static func strings(_ name: Name, _ strings: [String], _ field: SearchField? = nil) -> Fact? {
    list(name, strings.map(Value.string), field)
  }

  static func number(_ name: Name, _ number: Int?, _ field: SearchField? = nil) -> Fact? {
    number.map { Fact(name: name, value: .number($0), field: field) }
  }

  static func flag(_ name: Name, _ flag: Bool?) -> Fact? {
    flag.map { Fact(name: name, value: .flag($0), field: nil) }
  }

  /// One of the words of the content's format.
  static func word(_ name: Name, _ word: (some RawRepresentable<String>)?) -> Fact? {
    string(name, word?.rawValue)
  }

  static func group(_ name: Name, _ facts: [Fact]?) -> Fact? {
    facts.map { Fact(name: name, value: .group($0), field: nil) }
  }

  static func groups(_ name: Name, _ groups: [[Fact]]) -> Fact? {
    list(name, groups.map(Value.group), nil)
  }

  static func parties(_ name: Name, _ parties: [OrganisationRef], _ field: SearchField?) -> Fact? {
    groups(name, parties.map { $0.facts(field) })
  }

  private static func list(_ name: Name, _ values: [Value], _ field: SearchField?) -> Fact? {
    values.isEmpty ? nil : Fact(name: name, value: .list(values), field: field)
  }
}

/// Facts one under another, those that a record lacks left out.
@resultBuilder
enum FactBuilder {
  static func buildExpression(_ fact: Fact?) -> [Fact] { fact.map { [$0] } ?? [] }
  static func buildExpression(_ facts: [Fact]) -> [Fact] { facts }
  static func buildOptional(_ facts: [Fact]?) -> [Fact] { facts ?? [] }
  static func buildBlock(_ facts: [Fact]...) -> [Fact] { facts.flatMap(\.self) }
}

extension [Fact] {
  /// Visits each text and string in it, with where its words stand for a search.
  public func visit(_ visit: (Fact.Value, SearchField?) -> Void) {
    for fact in self { fact.value.visit(fact.field, visit) }
  }
}

extension Fact.Value {
  fileprivate func visit(_ field: SearchField?, _ visit: (Fact.Value, SearchField?) -> Void) {
    switch self {
    case .text, .string, .number, .flag: visit(self, field)
    case .group(let facts): facts.visit(visit)
    case .list(let values): for value in values { value.visit(field, visit) }
    }
  }
}
