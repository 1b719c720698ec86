import Content

extension Draft {
  /// Whom a service is for by where they live, as one source says it.
  func serviceArea(_ fields: Fields) -> ServiceArea? {
    fields.require("sure")
    guard let certainty = fields.choice("sure", of: ServiceArea.Certainty.self) else { return nil }
    var area = ServiceArea(certainty: certainty)
    let numbers = fields.ids("municipalities")
    servedMunicipalities += numbers
    area.municipalities = numbers.map(\.value)
    area.policeDistricts = choices("police-districts", fields)
    area.counties = choices("counties", fields)
    area.isCountry = fields.flag("country")
    area.asOf = fields.form("as-of", wanted: "a year or a day") {
      CalendarDate($0) != nil || ($0.count == 4 && Int($0) != nil) ? $0 : nil
    }
    area.parts = fields.strings("parts")
    if area.municipalities.isEmpty, area.policeDistricts.isEmpty, area.counties.isEmpty,
      !area.isCountry
    {
      findings.add(.servesNobody, at: fields.place)
    }
    return area
  }

  /// The words of a list, each one of a few.
  private func choices<Choice>(_ name: String, _ fields: Fields) -> [Choice]
  where Choice: RawRepresentable<String> & CaseIterable {
    fields.ids(name).compactMap { word in
      if let choice = Choice(rawValue: word.value) { return choice }
      let wanted = DiagnosticMessage.list(Choice.allCases.map(\.rawValue), "or")
      findings.add(.badForm(name, word.value, wanted: wanted), at: word.place)
      return nil
    }
  }
}

extension DiagnosticMessage {
  static let servesNobody = error(
    "this says nobody: write municipalities, police-districts, counties, or country: true")
}
