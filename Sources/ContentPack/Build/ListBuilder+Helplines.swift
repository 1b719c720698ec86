import Content

extension ListBuilder {
  /// Emergency numbers, lines for all of Norway, services of several counties, then each county.
  static func helplines(_ records: [Record]) -> [ListItem] {
    let emergency = records.filter { $0.helpline?.isEmergency == true }
    let others = records.filter { $0.helpline?.isEmergency == false }
    let national = others.filter { $0.helpline?.counties.isEmpty == true }
    let shared = others.filter { $0.helpline.map { $0.counties.count > 1 } == true }
    let counties = County.allCases.sorted { CollationKey($0.name) < CollationKey($1.name) }
    return grouped(HelplineHeading.emergency, emergency)
      + grouped(HelplineHeading.national, national)
      + grouped(HelplineHeading.shared, byCategory(shared))
      + counties.flatMap { county in
        grouped(
          Text(name: county.name), byCategory(others.filter { $0.helpline?.counties == [county] }))
      }
  }

  private static func byCategory(_ records: [Record]) -> [Record] {
    Helpline.Category.allCases.flatMap { category in
      alphabetical(records.filter { $0.helpline?.category == category })
    }
  }
}

extension Record {
  var helpline: Helpline? {
    if case .helpline(let helpline) = details { helpline } else { nil }
  }
}
