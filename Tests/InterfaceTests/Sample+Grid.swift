import Content

/// A guide that is a grid of four groups and eight kinds, with two cells left empty.
extension Sample {
  static let guide: Record = {
    var guide = Guide(form: .grid)
    guide.web = "voldsveileder.nkvts.no"
    guide.groups = groups.map(\.name)
    guide.kinds = kinds
    var made = record("helseveilederen", "V2", .guide, guideTitle, .guide(guide))
    made.review = Review.none
    made.breaks = Hyphenation(["tvangsekteskap": [6], "kjønnslemlestelse": [6, 9]])
    made.references = cells.compactMap { section in
      guard case .guideSection(let details) = section.details else { return nil }
      return Reference(
        relation: .partOf, isInverse: true, id: section.id, code: section.code,
        title: section.title, cell: details.cell)
    }
    return made
  }()

  /// The sections in the cells, each group's own page first, and one that stands in no cell.
  static let cells: [Record] =
    (1...4).flatMap { group in
      (0...8).compactMap { kind in
        [[3, 4], [4, 8]].contains([group, kind]) ? nil : cell(group, kind)
      }
    } + [section("beskytte", "V2.5", "Sikre og beskytte", order: 5)]

  private static func cell(_ group: Int, _ kind: Int) -> Record {
    let short = groups[group - 1].short
    let title =
      kind == 0
      ? short
      : Text([
        .nb: "\(short(.nb)): \(kinds[kind - 1](.nb).lowercased())",
        .en: "\(short(.en)): \(kinds[kind - 1](.en).lowercased())",
      ])
    let code = kind == 0 ? "V2.\(group)" : "V2.\(group).\(kind)"
    var details = GuideSection(order: group * 10 + kind)
    details.cell = GuideSection.Cell(group: group, kind: kind)
    var made = record("celle-\(group)-\(kind)", code, .guideSection, title, .guideSection(details))
    made.review = Review.none
    made.references = [
      Reference(
        relation: .partOf, isInverse: false, id: "helseveilederen", code: Code("V2"),
        title: guideTitle)
    ]
    return made
  }

  private static let guideTitle = text("Helseveilederen", "The health guide")

  private static let groups = [
    (name: text("Omsorgssvikt mot barn", "Neglect of children"), short: text("Barn", "Children")),
    (
      name: text("Overgrep mot voksne og eldre", "Abuse of adults and the old"),
      short: text("Voksne og eldre", "Adults and the old")
    ),
    (
      name: text("Personer som utøver overgrep", "People who abuse"),
      short: text("Personer som utøver det", "People who do it")
    ),
    (
      name: text(
        "Negativ sosial kontroll, tvangsekteskap og kjønnslemlestelse",
        "Negative social control, forced marriage and genital mutilation"),
      short: text(
        "Kontroll, tvang og kjønnslemlestelse", "Control, forced marriage and FGM")
    ),
  ]

  private static let kinds = [
    text("Hva det innebærer", "What it is"),
    text("Risikofaktorer og tegn", "Risk factors and signs"),
    text("Utrede ved mistanke", "Examine on suspicion"), text("Snakke om det", "Talk about it"),
    text("Sikre og beskytte", "Secure and protect"), text("Lover og regelverk", "Laws and rules"),
    text("Følge opp", "Follow up"),
    text("Komplekse saker med mange aktører", "Complex cases with many actors"),
  ]

  private static func text(_ nb: String, _ en: String) -> Text { Text([.nb: nb, .en: en]) }
}
