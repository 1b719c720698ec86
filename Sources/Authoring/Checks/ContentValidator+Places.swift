public import Content

/// Municipalities that no service of a category says it serves.
public struct ServiceGap: Hashable, Sendable {
  public let category: Helpline.Category
  /// Their names in order of their numbers.
  public let places: [String]
}

extension ContentValidator {
  /// Holds the municipalities that services say they serve against those there are, and each of these against a family counselling office.
  func checkPlaces() {
    let places = placesByNumber
    let families = areas(of: .familievern)
    for draft in drafts where !draft.servedMunicipalities.isEmpty {
      var seen: Set<String> = []
      for number in draft.servedMunicipalities {
        if places[number.value] == nil {
          findings.add(.noMunicipality(number.value), at: number.place)
        } else if !seen.insert(number.value).inserted {
          findings.add(.servedTwice(number.value), at: number.place)
        }
      }
    }
    for (draft, place) in places.values {
      if place.postalCodes.isEmpty {
        findings.add(.noPostalCode(place.number), at: draft.place)
      }
      if !families.contains(where: { $0.reach(of: place) != nil }) {
        findings.add(.notServed(place.number, .familievern), at: draft.place)
      }
    }
  }

  /// For each category that a place may lack, the places that do.
  var unserved: [ServiceGap] {
    let places = placesByNumber.sorted { $0.key < $1.key }.map(\.value)
    return [Helpline.Category.krisesenter, .barnevernvakt].map { category in
      let areas = areas(of: category)
      let lacking = places.filter { place in
        !areas.contains { $0.reach(of: place.place) != nil }
      }
      return ServiceGap(category: category, places: lacking.compactMap { $0.draft.title?(.nb) })
    }
  }

  private var placesByNumber: [String: (draft: Draft, place: Place)] {
    var places: [String: (draft: Draft, place: Place)] = [:]
    for draft in drafts {
      if case .place(let place) = draft.details { places[place.number] = (draft, place) }
    }
    return places
  }

  /// What services of a category say they serve.
  private func areas(of category: Helpline.Category) -> [ServiceArea] {
    drafts.flatMap { draft -> [ServiceArea] in
      guard case .helpline(let helpline) = draft.details, helpline.category == category else {
        return []
      }
      return helpline.serves
    }
  }
}

extension DiagnosticMessage {
  static func servedTwice(_ number: String) -> DiagnosticMessage {
    error("\(number) stands twice in \"serves\"; say it once, the surer")
  }

  static func noPostalCode(_ number: String) -> DiagnosticMessage {
    error("\(number) has no postal code in \(PlaceTables.postalCodes)")
  }

  static func notServed(_ number: String, _ category: Helpline.Category) -> DiagnosticMessage {
    error("no service of the category \(category.rawValue) says that it serves \(number)")
  }
}
