import Content

extension ContentValidator {
  func checkTies() {
    for draft in drafts {
      for (index, reference) in draft.references.enumerated() {
        let isRepeated = draft.references[..<index].contains {
          $0.relation == reference.relation && $0.id == reference.id
        }
        if isRepeated {
          findings.add(.tieTwice(reference.id), at: reference.place)
        } else {
          check(reference, of: draft)
        }
      }
    }
  }

  private func check(_ reference: DraftReference, of draft: Draft) {
    guard let target = byID[reference.id] else {
      findings.add(.dangling(reference.id, nearest: nearest(reference.id)), at: reference.place)
      return
    }
    if target === draft {
      findings.add(.tieToSelf, at: reference.place)
    } else if !draft.kind.description.allows(reference.relation, to: target.kind) {
      findings.add(.relation(reference.relation, draft.kind, target.kind), at: reference.place)
    } else if target.precedes(draft) {
      let isWrittenThere = target.references.contains {
        $0.relation == reference.relation && $0.id == draft.id.value
      }
      if isWrittenThere {
        findings.add(.tieAtBothEnds(reference.relation, target.named), at: reference.place)
      } else if reference.relation == .see {
        findings.add(.tieAtWrongEnd(target.named), at: reference.place)
      }
    }
  }

  func checkLinks() {
    for draft in drafts {
      for link in draft.links where byID[link.value] == nil {
        findings.add(.dangling(link.value, nearest: nearest(link.value)), at: link.place)
      }
    }
  }

  /// Reports parties that are written as ids and are no organisation's.
  func checkParties() {
    for draft in drafts {
      for party in draft.parties where byID[party.value]?.kind != .organisation {
        guard party.value.wholeMatch(of: /[a-z0-9-]+/) != nil else { continue }
        let ids = drafts.filter { $0.kind == .organisation }.map(\.id.value)
        let nearest = Names.nearest(to: party.value, among: ids)
        findings.add(.noOrganisation(party.value, nearest: nearest), at: party.place)
      }
    }
  }

  private func nearest(_ id: String) -> String? { Names.nearest(to: id, among: byID.keys) }
}

extension Draft {
  /// Whether it comes before another in the order in which references are written.
  fileprivate func precedes(_ other: Draft) -> Bool {
    guard let code, let theirs = other.code else { return false }
    return code.value < theirs.value
  }

  /// Its id and code, as a sentence names it.
  fileprivate var named: String {
    id.value + (code.map { " (\($0.value))" } ?? "")
  }
}

extension DiagnosticMessage {
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
