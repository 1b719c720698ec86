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
