import Content
import Screen

/// What an item has to do with others, a list for each relation and end of it.
extension ItemText {
  var references: [Passage] {
    var passages: [Passage] = []
    for relation in Relation.allCases {
      for isInverse in [false, true] where !(relation == .see && isInverse) {
        let ties = record.references.filter {
          $0.relation == relation && (relation == .see || $0.isInverse == isInverse)
        }
        passages += list(ties, relation: relation, isInverse: isInverse)
      }
    }
    return passages
  }

  private func list(_ ties: [Reference], relation: Relation, isInverse: Bool) -> [Passage] {
    guard !ties.isEmpty, let names = words.relations[relation] else { return [] }
    let name = isInverse ? names.inverse : names.forward
    let word = "\(relation.rawValue)\(isInverse ? "-" : "")"
    let heading = Passage(word, [PassageRun(name, style: .title)])
    if relation == .partOf, isInverse, let grid = GuideGrid(record) {
      return [heading] + list(ties, by: grid, word)
    }
    return [heading] + list(ties, word)
  }

  /// The sections of a grid under the names of their groups, those of none last.
  private func list(_ ties: [Reference], by grid: GuideGrid, _ word: String) -> [Passage] {
    let names = grid.groups.map { $0(words.language) } + [words.publications.acrossGroups]
    return names.enumerated().flatMap { index, name in
      let own = ties.filter { grid.index(ofGroupOf: $0) == index }
      guard !own.isEmpty else { return [Passage]() }
      let heading = Passage("\(word)group\(index)", [PassageRun(name, style: .bold)])
      return [heading] + list(own, "\(word)\(index).")
    }
  }

  private func list(_ ties: [Reference], _ word: String) -> [Passage] {
    ties.enumerated().map { index, tie in
      let code = tie.code.map { "\($0) " } ?? ""
      let text = "[\(code)\(tie.title(words.language))]"
      return Passage(
        "\(word)\(index)", [PassageRun(text, style: .link, target: tie.id)], lead: "  ", indent: 2,
        isSpaced: false)
    }
  }
}
