import Content

/// What the pages of plans and guides say besides their facts; a missing word does not compile.
struct PublicationMessages: Sendable {
  let aboutGroup, acrossGroups, next: String
  /// Which part of how many a section is.
  let part: @Sendable (Int, Int) -> String
  /// Over the plans of a standing in a list.
  let standings: @Sendable (Plan.Standing) -> String
  /// That a plan holds.
  let current: String
  /// With the year a plan ended, or begins.
  let ended, later: @Sendable (Int) -> String
  /// With how many measures a plan has, in the source's words.
  let measures: @Sendable (String) -> String
  let lead, numberUnknown: String
}

extension Messages {
  /// The words of the pages of plans and guides.
  var publications: PublicationMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension PublicationMessages {
  static let bokmal = PublicationMessages(
    aboutGroup: "Om gruppen", acrossGroups: "På tvers av gruppene", next: "Neste",
    part: { "Del \($0) av \($1)" },
    standings: { standing in
      switch standing {
      case .later: "Kommer"
      case .current: "Gjelder nå"
      case .ended: "Tidligere"
      case .undated: "Uten periode"
      }
    },
    current: "gjelder nå", ended: { "gikk ut \($0)" }, later: { "gjelder fra \($0)" },
    measures: { "\($0) tiltak" },
    lead: "ansvarlig", numberUnknown: "Der tallet mangler, er nummeret ikke kjent.")

  static let nynorsk = PublicationMessages(
    aboutGroup: "Om gruppa", acrossGroups: "På tvers av gruppene", next: "Neste",
    part: { "Del \($0) av \($1)" },
    standings: { standing in
      switch standing {
      case .later: "Kjem"
      case .current: "Gjeld no"
      case .ended: "Tidlegare"
      case .undated: "Utan periode"
      }
    },
    current: "gjeld no", ended: { "gjekk ut \($0)" }, later: { "gjeld frå \($0)" },
    measures: { "\($0) tiltak" },
    lead: "ansvarleg", numberUnknown: "Der talet manglar, er nummeret ikkje kjent.")

  static let english = PublicationMessages(
    aboutGroup: "About the group", acrossGroups: "Across the groups", next: "Next",
    part: { "Part \($0) of \($1)" },
    standings: { standing in
      switch standing {
      case .later: "To come"
      case .current: "In effect now"
      case .ended: "Earlier"
      case .undated: "Without a period"
      }
    },
    current: "in effect now", ended: { "ended \($0)" }, later: { "from \($0)" },
    measures: { "\($0) measures" },
    lead: "lead", numberUnknown: "Where no number is given, it is not known.")
}
