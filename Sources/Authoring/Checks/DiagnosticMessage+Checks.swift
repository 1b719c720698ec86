import Content

extension DiagnosticMessage {
  static func doubleID(_ id: String, first: SourceLocation) -> DiagnosticMessage {
    error("another record is called \(id), in \(first.file):\(first.spot.line)")
  }

  static func doubleCode(_ code: Code, first: SourceLocation) -> DiagnosticMessage {
    error("another record has the code \(code), in \(first.file):\(first.spot.line)")
  }

  static func dangling(_ id: String, nearest: String?) -> DiagnosticMessage {
    error("there is no record \"\(id)\"" + (nearest.map { "; is it \"\($0)\"?" } ?? ""))
  }

  static func noOrganisation(_ id: String, nearest: String?) -> DiagnosticMessage {
    let advice = nearest.map { "is it \"\($0)\"?" } ?? "a name that is no id has a capital letter"
    return error("there is no organisation \"\(id)\"; \(advice)")
  }

  static func tieTwice(_ id: String) -> DiagnosticMessage {
    error("\"\(id)\" stands twice in this list")
  }

  static let tieToSelf = error("a record does not refer to itself")

  static func relation(_ relation: Relation, _ from: RecordKind, _ to: RecordKind)
    -> DiagnosticMessage
  {
    error("\"\(relation.rawValue)\" does not lead from \(named(from)) to \(named(to))")
  }

  static func tieAtBothEnds(_ relation: Relation, _ other: String) -> DiagnosticMessage {
    error("\(other) says \"\(relation.rawValue)\" of this record already; write it at one end")
  }

  static func tieAtWrongEnd(_ other: String) -> DiagnosticMessage {
    error("write this in \(other): \"see\" stands in the record that comes first")
  }
}
