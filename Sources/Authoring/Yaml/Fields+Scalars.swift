import Content
import Yams

extension Fields {
  /// A value that must be one scalar with something in it.
  func passage(_ node: Node, _ name: String, wanted: String) -> SourceSpan? {
    guard let scalar = node.scalar else {
      findings.add(.wrongForm(name, wanted: wanted), at: file.place(of: node.mark))
      return nil
    }
    let passage = file.passage(of: scalar)
    guard !passage.scalars.isEmpty, !(scalar.style == .plain && scalar.string == "~") else {
      findings.add(.emptyField(name), at: passage.place)
      return nil
    }
    passage.checkLetters(findings)
    return passage
  }

  /// Words in one line; what YAML would take for a number or the like must be quoted.
  func line(_ node: Node, _ name: String, wanted: String = "text") -> SourceSpan? {
    guard let passage = passage(node, name, wanted: wanted) else { return nil }
    if let scalar = node.scalar, let likeness = Likeness(scalar) {
      findings.add(.unquoted(scalar.string, likeness.rawValue), at: passage.place)
    }
    if let end = passage.scalars.firstIndex(of: "\n") {
      findings.add(.lineBreak(name), at: passage.place(at: end))
    }
    return passage
  }

  /// A name or value, the same in every language.
  func string(_ name: String) -> String? {
    guard let node = node(name), let passage = line(node, name) else { return nil }
    draft.passages.append(Wording(role: .name, language: nil, passage: passage))
    return passage.text
  }

  func strings(_ name: String) -> [String] {
    nodes(name).compactMap { node in
      guard let passage = line(node, name) else { return nil }
      draft.passages.append(Wording(role: .name, language: nil, passage: passage))
      return passage.text
    }
  }

  /// A value of a form of its own, read by a function that answers nil where it is wrong.
  func form<Value>(_ name: String, wanted: String, _ read: (String) -> Value?) -> Value? {
    guard let node = node(name), let passage = passage(node, name, wanted: wanted) else {
      return nil
    }
    if let value = read(passage.text) { return value }
    findings.add(.badForm(name, passage.text, wanted: wanted), at: passage.place)
    return nil
  }

  func number(_ name: String) -> Int? {
    guard let node = node(name),
      let passage = passage(node, name, wanted: "a number without quotes")
    else { return nil }
    return number(passage, node, name)
  }

  func number(_ passage: SourceSpan, _ node: Node, _ name: String) -> Int? {
    let wanted = "a number without quotes"
    guard node.scalar?.style == .plain, passage.scalars.allSatisfy({ ("0"..."9").contains($0) }),
      let number = Int(passage.text), number <= 9999
    else {
      findings.add(.badForm(name, passage.text, wanted: wanted), at: passage.place)
      return nil
    }
    return number
  }

  func flag(_ name: String) -> Bool {
    form(name, wanted: "true or false") { ["true": true, "false": false][$0] } ?? false
  }

  func day(_ name: String) -> CalendarDate? {
    form(name, wanted: "a day of the calendar, as 2026-08-13") { CalendarDate($0) }
  }

  func choice<Choice>(_ name: String, of type: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    let words = Choice.allCases.map(\.rawValue)
    return form(name, wanted: DiagnosticMessage.list(words, "or")) { Choice(rawValue: $0) }
  }
}

/// What YAML takes a scalar without quotes for, where that is no text.
private enum Likeness: String {
  case number = "a number"
  case truth = "yes or no"
  case nothing = "nothing"

  init?(_ scalar: Node.Scalar) {
    guard scalar.style == .plain else { return nil }
    switch Resolver.default.resolveTag(of: .scalar(Node.Scalar(scalar.string))) {
    case .int, .float: self = .number
    case .bool: self = .truth
    case .null: self = .nothing
    default: return nil
    }
  }
}
