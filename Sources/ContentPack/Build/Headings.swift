import Content

/// The headings of the list of helplines; counties are headed by their names.
enum HelplineHeading {
  static let emergency = Text([
    .nb: "Nødnumre", .nn: "Naudnummer", .en: "Emergency numbers",
  ])
  static let national = Text([
    .nb: "I hele landet", .nn: "I heile landet", .en: "All of Norway",
  ])
  static let shared = Text([
    .nb: "I flere fylker", .nn: "I fleire fylke", .en: "Several counties",
  ])
}

extension Organisation.Form {
  /// The heading over organisations of a form.
  var heading: Text {
    switch self {
    case .ministry: Text([.nb: "Departementer", .nn: "Departement", .en: "Ministries"])
    case .directorate: Text([.nb: "Direktorater", .nn: "Direktorat", .en: "Directorates"])
    case .centre: Text([.nb: "Sentre", .nn: "Senter", .en: "Centres"])
    case .service: Text([.nb: "Tjenester", .nn: "Tenester", .en: "Services"])
    case .voluntary:
      Text([
        .nb: "Frivillige organisasjoner", .nn: "Frivillige organisasjonar",
        .en: "Voluntary organisations",
      ])
    case .project: Text([.nb: "Prosjekter", .nn: "Prosjekt", .en: "Projects"])
    case .team: Text([.nb: "Lag og team", .nn: "Lag og team", .en: "Teams"])
    case .post: Text([.nb: "Stillinger", .nn: "Stillingar", .en: "Posts"])
    case .programme: Text([.nb: "Programmer", .nn: "Program", .en: "Programmes"])
    case .court: Text([.nb: "Domstoler", .nn: "Domstolar", .en: "Courts"])
    case .other: Text([.nb: "Andre", .nn: "Andre", .en: "Others"])
    }
  }
}
