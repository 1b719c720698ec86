import Content

/// The municipalities, as four files hold them: three tables, and what all were read from.
struct PlaceTables {
  /// The files by their names; those that cannot be read are not among them.
  let files: [String: SourceFile]
  let findings: DiagnosticSink

  static let municipalities = "municipalities.txt"
  static let formerNames = "former-names.txt"
  static let postalCodes = "postal-codes.txt"
  static let source = "source.yaml"
  static let names = [municipalities, formerNames, postalCodes, source]

  /// A draft for each municipality.
  func drafts() -> [Draft] {
    guard let file = files[Self.municipalities] else { return [] }
    let common = provenance()
    var places: [String: (draft: Draft, place: Place)] = [:]
    var order: [String] = []
    let fields = [
      "number", "name", "other names, with a comma between", "county", "police district",
    ]
    for row in TextTable(file, fields: fields, findings: findings).rows {
      guard let read = draft(row, in: file) else { continue }
      if let first = places[read.place.number] {
        findings.add(.placeTwice(read.place.number, first.draft.place), at: row.place)
        continue
      }
      places[read.place.number] = read
      order.append(read.place.number)
    }
    addFormerNames(to: &places)
    addPostalCodes(to: &places)
    return order.compactMap { places[$0] }.map { draft, place in
      draft.details = .place(place)
      draft.sources = common?.sources ?? []
      draft.checked = common?.checked
      draft.method = common?.method
      return draft
    }
  }

  /// What all of them were read from and when.
  private func provenance() -> Draft? {
    guard let file = files[Self.source], let yaml = YamlFile(file, findings: findings) else {
      return nil
    }
    let draft = Draft(
      kind: .place, id: Located(value: "", place: file.start), file: file, place: file.start,
      findings: findings)
    guard let fields = Fields(yaml.root, in: draft) else {
      findings.add(.notRecord, at: file.start)
      return nil
    }
    fields.require("source", "checked", "by")
    draft.readProvenance(fields)
    fields.finish()
    return draft
  }

  private func draft(_ row: TextTable.Row, in file: SourceFile) -> (draft: Draft, place: Place)? {
    let name = row.fields[1]
    guard let number = number(row.fields[0]), let code = Code("K\(number)"),
      let county = choice(row.fields[3], of: County.self, "county"),
      let district = choice(row.fields[4], of: PoliceDistrict.self, "police district")
    else { return nil }
    guard !name.scalars.isEmpty else {
      findings.add(.emptyField("name"), at: name.place)
      return nil
    }
    var place = Place(number: number, county: county, policeDistrict: district)
    place.otherNames = row.fields[2].split(by: ",").map(\.trimmed.text).filter { !$0.isEmpty }
    let draft = Draft(
      kind: .place, id: Located(value: "kommune-\(number)", place: row.place), file: file,
      place: row.place, findings: findings)
    draft.code = Located(value: code, place: row.fields[0].place)
    draft.title = Text(name: name.text)
    draft.summary = Text([
      .nb: "Kommune i \(county.name), \(district.name) politidistrikt.",
      .nn: "Kommune i \(county.name), \(district.name) politidistrikt.",
      .en: "Municipality in \(county.name), \(district.name) police district.",
    ])
    return (draft, place)
  }

  private func addFormerNames(to places: inout [String: (draft: Draft, place: Place)]) {
    for row in rows(Self.formerNames, ["name", "number of the municipality today"]) {
      guard let number = known(row.fields[1], in: places) else { continue }
      places[number]?.place.formerNames.append(row.fields[0].text)
    }
  }

  private func addPostalCodes(to places: inout [String: (draft: Draft, place: Place)]) {
    var seen: Set<String> = []
    for row in rows(Self.postalCodes, ["code", "place", "number of the municipality"]) {
      guard let code = number(row.fields[0]), let number = known(row.fields[2], in: places) else {
        continue
      }
      guard seen.insert(code).inserted else {
        findings.add(.postalCodeTwice(code), at: row.place)
        continue
      }
      places[number]?.place.postalCodes.append(
        Place.PostalCode(code: code, name: row.fields[1].text))
    }
  }

  /// The rows of a table; the first field that holds a name must not be empty.
  private func rows(_ name: String, _ fields: [String]) -> [TextTable.Row] {
    guard let file = files[name] else { return [] }
    return TextTable(file, fields: fields, findings: findings).rows.filter { row in
      guard let index = row.fields.firstIndex(where: \.scalars.isEmpty) else { return true }
      findings.add(.emptyField(fields[index]), at: row.fields[index].place)
      return false
    }
  }

  /// Four digits.
  private func number(_ field: SourceSpan) -> String? {
    guard field.scalars.count == 4, field.scalars.allSatisfy({ ("0"..."9").contains($0) }) else {
      findings.add(.notFourDigits(field.text), at: field.place)
      return nil
    }
    return field.text
  }

  private func known(
    _ field: SourceSpan, in places: [String: (draft: Draft, place: Place)]
  ) -> String? {
    if places[field.text] != nil { return field.text }
    findings.add(.noMunicipality(field.text), at: field.place)
    return nil
  }

  private func choice<Choice>(_ field: SourceSpan, of type: Choice.Type, _ name: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    if let choice = Choice(rawValue: field.text) { return choice }
    let wanted = DiagnosticMessage.list(Choice.allCases.map(\.rawValue), "or")
    findings.add(.badForm(name, field.text, wanted: wanted), at: field.place)
    return nil
  }
}

extension DiagnosticMessage {
  static func placeTwice(_ number: String, _ first: SourceLocation) -> DiagnosticMessage {
    error("\(number) stands twice; the first is on line \(first.spot.line)")
  }

  static func postalCodeTwice(_ code: String) -> DiagnosticMessage {
    error("the postal code \(code) stands twice")
  }

  static func notFourDigits(_ text: String) -> DiagnosticMessage {
    error("\"\(text)\" must be four digits")
  }

  static func noMunicipality(_ number: String) -> DiagnosticMessage {
    error("there is no municipality \"\(number)\" in \(PlaceTables.municipalities)")
  }
}
