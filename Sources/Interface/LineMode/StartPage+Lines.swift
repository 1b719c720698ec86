import Content

extension StartPage {
  /// The lines to ring by their codes, the sections by their digits, and the danger line nearest the prompt.
  func lines(_ context: LineContext) throws(Failure) -> LinePage {
    let words = context.words
    let sections = context.preferences.sections
    let day = context.created.map { " \(words.contentFrom(words.date($0)))." } ?? ""
    let heading = context.wrapped("Lykt.\(day)")
    let (next, last) = (context.language.next, context.language.next.next)
    let others = [next, last].map { Messages.of($0).ownName }.joined(separator: ", ")
    let ways =
      sections.map { ["\(words.digit(of: $0)). \(words.name(of: $0))"] }
      .under("\(words.contents):")
      + [context.wrapped("\(words.dialogue.numbersLead) m: \(others).")]
    let danger = context.wrapped(words.danger)
    let room = context.room - heading.count - ways.joined().count - danger.count - 1
    var page = context.page(
      heading, context.ringable(room).under("\(words.helpNow):") + ways, last: danger)
    for section in sections { page.targets[words.digit(of: section)] = .section(section) }
    return page
  }
}

extension LineContext {
  /// Lines to ring of the start for which there is room beside all else on it; never fewer than those for emergencies.
  fileprivate func ringable(_ room: Int) -> [[String]] {
    let pane = startPanes.first { $0.section == .helplines }
    var (lines, used) = ([[String]](), 0)
    for row in pane?.rows ?? [] {
      let line = wrapped(self.line(of: row))
      used += line.count
      if used > room, lines.count >= Emergency.all.count { break }
      lines.append(line)
    }
    return lines
  }
}

extension [[String]] {
  /// Entries with a line over the first, which stays with it.
  func under(_ heading: String) -> [[String]] {
    guard let first else { return [] }
    return [[heading] + first] + dropFirst()
  }
}
