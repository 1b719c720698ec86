public import Content

/// What is said of places and what is near; a missing one does not compile.
public struct PlaceMessages: Sendable {
  let county, policeDistrict, otherNames, formerNames: String
  let title, field, typePlace: String
  public let categories: @Sendable (Helpline.Category) -> String
  /// With the name of the place.
  let others, notKnown: @Sendable (String) -> String
  let ifNobodyAnswers: String
  let likely: String
  /// With the year or day of a source.
  let asOf: @Sendable (String) -> String
  /// With parts of a municipality.
  let parts: @Sendable (String) -> String
  /// With a county and a police district.
  let district: @Sendable (String, String) -> String
  /// With what was typed.
  public let unknown, ambiguous: @Sendable (String) -> String
  public let perhaps: String
  /// With how many services are known and how many groups have none.
  let count: @Sendable (Int, Int) -> String
  let neighbours: String
}

extension Messages {
  /// The words of places.
  public var nearby: PlaceMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension PlaceMessages {
  static let bokmal = PlaceMessages(
    county: "Fylke", policeDistrict: "Politidistrikt", otherNames: "Heter også",
    formerNames: "Tidligere kommuner",
    title: "Nær deg", field: "Kommune eller postnummer",
    typePlace: "Skriv kommune, sted, fylke eller postnummer.",
    categories: { category in
      switch category {
      case .krisesenter: "Krisesenter"
      case .emergency: "Legevakt"
      case .overgrepsmottak: "Overgrepsmottak"
      case .police: "Politi og støttesenter"
      case .barnevernvakt: "Barnevernvakt"
      case .barnehus: "Barnehus"
      case .familievern: "Familievern"
      case .nok: "Senter mot overgrep"
      case .atv: "Alternativ til vold"
      case .tryggest: "TryggEst"
      case .konfliktrad: "Konfliktråd"
      case .national, .legal, .other: "Annen hjelp"
      }
    },
    others: { "Andre i \($0) som du kan bruke" },
    notKnown: { "ikke kjent for \($0)" }, ifNobodyAnswers: "Hvis ingen svarer",
    likely: "trolig", asOf: { "ifølge \($0)" }, parts: { "for \($0)" },
    district: { "\($0) · \($1) politidistrikt" },
    unknown: { "Finner ikke stedet «\($0)»." },
    ambiguous: { "Flere steder heter «\($0)». Velg ett:" }, perhaps: "Mente du:",
    count: { "\($0) kjent, \($1) ukjent" }, neighbours: "nabokommune")

  static let nynorsk = PlaceMessages(
    county: "Fylke", policeDistrict: "Politidistrikt", otherNames: "Heiter også",
    formerNames: "Tidlegare kommunar",
    title: "Nær deg", field: "Kommune eller postnummer",
    typePlace: "Skriv kommune, stad, fylke eller postnummer.",
    categories: { category in
      switch category {
      case .krisesenter: "Krisesenter"
      case .emergency: "Legevakt"
      case .overgrepsmottak: "Overgrepsmottak"
      case .police: "Politi og støttesenter"
      case .barnevernvakt: "Barnevernvakt"
      case .barnehus: "Barnehus"
      case .familievern: "Familievern"
      case .nok: "Senter mot overgrep"
      case .atv: "Alternativ til vold"
      case .tryggest: "TryggEst"
      case .konfliktrad: "Konfliktråd"
      case .national, .legal, .other: "Anna hjelp"
      }
    },
    others: { "Andre i \($0) som du kan bruke" },
    notKnown: { "ikkje kjent for \($0)" }, ifNobodyAnswers: "Om ingen svarar",
    likely: "truleg", asOf: { "ifølgje \($0)" }, parts: { "for \($0)" },
    district: { "\($0) · \($1) politidistrikt" },
    unknown: { "Finn ikkje staden «\($0)»." },
    ambiguous: { "Fleire stader heiter «\($0)». Vel ein:" }, perhaps: "Meinte du:",
    count: { "\($0) kjende, \($1) ukjende" }, neighbours: "nabokommune")

  static let english = PlaceMessages(
    county: "County", policeDistrict: "Police district", otherNames: "Also called",
    formerNames: "Former municipalities",
    title: "Near you", field: "Municipality or postal code",
    typePlace: "Type a municipality, place, county or postal code.",
    categories: { category in
      switch category {
      case .krisesenter: "Crisis centre"
      case .emergency: "Out-of-hours doctor"
      case .overgrepsmottak: "Sexual assault centre"
      case .police: "Police and victim support"
      case .barnevernvakt: "Emergency child welfare service"
      case .barnehus: "Children’s house"
      case .familievern: "Family counselling"
      case .nok: "Centre against sexual abuse"
      case .atv: "Alternative to Violence"
      case .tryggest: "TryggEst"
      case .konfliktrad: "Mediation service"
      case .national, .legal, .other: "Other help"
      }
    },
    others: { "Others in \($0) that you can use" },
    notKnown: { "not known for \($0)" }, ifNobodyAnswers: "If nobody answers",
    likely: "probably", asOf: { "as of \($0)" }, parts: { "for \($0)" },
    district: { "\($0) · \($1) police district" },
    unknown: { "There is no place “\($0)” here." },
    ambiguous: { "Several places are called “\($0)”. Choose one:" }, perhaps: "Did you mean:",
    count: { "\($0) known, \($1) not known" }, neighbours: "next municipality")
}
