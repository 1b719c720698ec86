import Content

/// What the pages of plans and guides say besides their facts; a missing word does not compile.
struct PublicationWords: Sendable {
  let aboutGroup, acrossGroups: String
}

extension Catalogue {
  /// The words of the pages of plans and guides.
  var publications: PublicationWords {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension PublicationWords {
  static let bokmal = PublicationWords(
    aboutGroup: "Om gruppen", acrossGroups: "På tvers av gruppene")

  static let nynorsk = PublicationWords(
    aboutGroup: "Om gruppa", acrossGroups: "På tvers av gruppene")

  static let english = PublicationWords(
    aboutGroup: "About the group", acrossGroups: "Across the groups")
}
