import Content
import Yams

/// The fields of one mapping, read one by one; those that nobody asks for are mistakes.
final class Fields {
  let draft: Draft
  let place: SourceLocation
  private let entries: [String: (place: SourceLocation, value: Node)]
  private var asked: [String] = []

  init?(_ node: Node, in draft: Draft) {
    place = draft.file.place(of: node.mark)
    self.draft = draft
    guard let mapping = node.mapping else { return nil }
    var entries: [String: (place: SourceLocation, value: Node)] = [:]
    for (key, value) in mapping {
      let place = draft.file.place(of: key.mark)
      guard let name = key.scalar?.string else {
        draft.findings.add(.keyNotWord, at: place)
        continue
      }
      if !DuplicateKey.isMask(name) { entries[name] = (place, value) }
    }
    self.entries = entries
  }

  var findings: DiagnosticSink { draft.findings }
  var file: SourceFile { draft.file }

  /// Reports those of the fields that are not there.
  func require(_ names: String...) {
    for name in names where entries[name] == nil { findings.add(.missingField(name), at: place) }
  }

  /// The value of a field, nil where it is not there.
  func node(_ name: String) -> Node? {
    asked.append(name)
    return entries[name]?.value
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  /// Where a field is named, or where the mapping begins.
  func place(of name: String) -> SourceLocation { entries[name]?.place ?? place }

  /// Reports every field that was not asked for.
  func finish() {
    for (name, entry) in entries where !asked.contains(name) {
      let nearest = Names.nearest(to: name, among: asked)
      findings.add(.unknownField(name, nearest: nearest), at: entry.place)
    }
  }
}

extension DiagnosticMessage {
  static let keyNotWord = error("a field is named by one word")

  static func unknownField(_ name: String, nearest: String?) -> DiagnosticMessage {
    error("there is no field \"\(name)\" here" + (nearest.map { "; is it \"\($0)\"?" } ?? ""))
  }

  static func missingField(_ name: String) -> DiagnosticMessage { error("\"\(name)\" is missing") }

  static func emptyField(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" is empty; leave it out where nothing is known")
  }

  static func wrongForm(_ name: String, wanted: String) -> DiagnosticMessage {
    error("\"\(name)\" must be \(wanted)")
  }

  static func badForm(_ name: String, _ value: String, wanted: String) -> DiagnosticMessage {
    error("\"\(name)\" is \"\(value)\"; it must be \(wanted)")
  }

  static func unquoted(_ value: String, _ likeness: String) -> DiagnosticMessage {
    error("without quotes this is \(likeness); write \"\(value)\" with its quotes")
  }

  static func lineBreak(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" is one paragraph and may hold no line break")
  }

  static func lacksLanguages(_ languages: [Language]) -> DiagnosticMessage {
    error("this is missing in \(list(languages.map(\.rawValue), "and"))")
  }

  static func sentenceWithoutLanguage(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" must say its language: \"nb\" at least, and a text for each")
  }
}
