import Content

extension ContentValidator {
  /// Reports ids that two records have.
  func checkIDs() {
    for draft in drafts where !draft.id.value.isEmpty {
      guard let first = byID[draft.id.value], first !== draft else { continue }
      findings.add(.doubleID(draft.id.value, first: first.id.place), at: draft.id.place)
    }
  }

  /// Reports codes that two records have, and those the register does not grant; a municipality has its code from its number.
  func checkCodes() {
    for draft in drafts {
      guard let code = draft.code else { continue }
      if let first = byCode[code.value], first !== draft, let place = first.code?.place {
        findings.add(.doubleCode(code.value, first: place), at: code.place)
      }
      if draft.kind == .place { continue }
      if let retired = register.retired[code.value] {
        findings.add(.isRetired(code.value, now: retired.now.value), at: code.place)
      } else if let holder = register.ids[code.value] {
        if holder.value != draft.id.value {
          findings.add(.heldByOther(code.value, holder.value), at: code.place)
        }
      } else {
        findings.add(.unregistered(code.value), at: code.place)
      }
    }
  }

  /// Reports lines of the register that speak of records there are not.
  func checkRegister() {
    for (code, id) in register.ids where byCode[code]?.id.value != id.value {
      if byCode[code] == nil || byID[id.value] == nil {
        findings.add(.registeredForNobody(code, id.value), at: id.place)
      }
    }
    for retired in register.retired.values {
      if Code(retired.now.value).flatMap({ byCode[$0] }) == nil {
        findings.add(.retiredTo(retired.now.value), at: retired.now.place)
      }
    }
  }
}

extension DiagnosticMessage {
  static func doubleID(_ id: String, first: SourceLocation) -> DiagnosticMessage {
    error("another record is called \(id), in \(first.file):\(first.spot.line)")
  }

  static func doubleCode(_ code: Code, first: SourceLocation) -> DiagnosticMessage {
    error("another record has the code \(code), in \(first.file):\(first.spot.line)")
  }
}
