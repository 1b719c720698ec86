import Content

/// All drafts of a folder, held against one another.
struct ContentValidator {
  let drafts: [Draft]
  let register: CodeRegister
  let numbers: PhoneAllowlist
  let findings: DiagnosticSink
  /// By id, the first where there are more.
  let byID: [String: Draft]
  /// By code, the first where there are more.
  let byCode: [Code: Draft]

  init(_ sections: Shelves, findings: DiagnosticSink) {
    drafts = sections.drafts
    register = sections.register
    numbers = sections.numbers
    self.findings = findings
    byID = Dictionary(drafts.map { ($0.id.value, $0) }) { first, _ in first }
    byCode = Dictionary(drafts.compactMap { draft in draft.code.map { ($0.value, draft) } }) {
      first, _ in first
    }
  }

  func check(on day: CalendarDate?) {
    checkIDs()
    checkCodes()
    checkRegister()
    checkTies()
    checkLinks()
    checkParties()
    checkNumbers()
    checkEmergencies()
    checkWellKnown()
    checkGuides()
    checkPlaces()
    checkWording()
    if let day { checkFreshness(on: day) }
  }

  /// The finished records by their codes, those without one first.
  func records() -> [Record] {
    drafts.filter { byID[$0.id.value] === $0 }.compactMap(record)
      .sorted { one, other in
        guard let first = one.code, let second = other.code, first != second else {
          return (one.code == nil ? 0 : 1, one.id) < (other.code == nil ? 0 : 1, other.id)
        }
        return first < second
      }
  }

  /// Codes no longer used, each with the id of the record that took over its matter.
  var retired: [Code: String] {
    register.retired.compactMapValues { entry in
      Code(entry.now.value).flatMap { byCode[$0] }?.id.value
    }
  }
}
