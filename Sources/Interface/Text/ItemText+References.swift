import Content
import Screen

/// What an item has to do with others: the section read after it, then a list for each relation and end of it.
extension ItemText {
  /// Which of a guide's sections it is, and the one that is read after it.
  var step: [TextBlock] {
    guard case .guideSection(let section) = record.details, let step = section.step else {
      return []
    }
    var runs: [TextRun] = []
    if let count = step.count {
      runs.append(TextRun(words.publications.part(step.number, count) + ". "))
    }
    if let next = step.next {
      runs += [TextRun("\(words.publications.next): ", style: .bold), link(to: next)]
    }
    return runs.isEmpty ? [] : [TextBlock("step", runs)]
  }

  /// What is only to be seen beside it comes last, and without what the text or another list leads to.
  var references: [TextBlock] {
    var passages: [TextBlock] = []
    for relation in Relation.allCases where relation != .see {
      for isInverse in [false, true] {
        let ties = record.references.filter {
          $0.relation == relation && $0.isInverse == isInverse
        }
        passages += list(ties, relation: relation, isInverse: isInverse)
      }
    }
    let led = Set((main + passages).flatMap(\.runs).compactMap(\.target))
    let others = record.references.filter { $0.relation == .see && !led.contains($0.id) }
    return passages + list(others.sorted(by: Reference.isBefore), relation: .see, isInverse: false)
  }

  private func list(_ ties: [Reference], relation: Relation, isInverse: Bool) -> [TextBlock] {
    guard !ties.isEmpty, let names = words.relations[relation] else { return [] }
    let name = isInverse ? names.inverse : names.forward
    let word = "\(relation.rawValue)\(isInverse ? "-" : "")"
    let heading = TextBlock(word, [TextRun(name, style: .title)])
    if relation == .partOf, isInverse, let grid = GuideGrid(record) {
      return [heading] + list(ties, by: grid, word)
    }
    return [heading] + list(ties, word)
  }

  /// The sections of a grid under the names of their groups, those of none last.
  private func list(_ ties: [Reference], by grid: GuideGrid, _ word: String) -> [TextBlock] {
    let names = grid.groups.map { $0(words.language) } + [words.publications.acrossGroups]
    return names.enumerated().flatMap { index, name in
      let own = ties.filter { grid.index(ofGroupOf: $0) == index }
      guard !own.isEmpty else { return [TextBlock]() }
      let heading = TextBlock("\(word)group\(index)", [TextRun(name, style: .bold)])
      return [heading] + list(own, "\(word)\(index).")
    }
  }

  private func list(_ ties: [Reference], _ word: String) -> [TextBlock] {
    ties.enumerated().map { index, reference in
      TextBlock("\(word)\(index)", [link(to: reference)], lead: "  ", indent: 2, isSpaced: false)
    }
  }

  private func link(to reference: Reference) -> TextRun {
    let code = reference.code.map { "\($0) " } ?? ""
    return TextRun(
      "[\(code)\(reference.title(words.language))]", style: .link, target: reference.id)
  }
}

extension Reference {
  /// By code, which begins with the letter of the kind.
  fileprivate static func isBefore(_ one: Reference, _ other: Reference) -> Bool {
    guard let first = one.code, let second = other.code else {
      return one.code != nil && other.code == nil
    }
    return first < second
  }
}
