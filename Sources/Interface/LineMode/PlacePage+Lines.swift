import Content

extension PlacePage {
  /// The services under their groups, or the places to choose from; a number leads to each.
  func lines(_ context: LineContext) throws(Failure) -> LinePage {
    let words = context.words
    guard let asked else { return LinePage(lines: context.wrapped(words.nearby.typePlace)) }
    guard case .near(let lookup, let nearby) = try context.store.read(.near(asked)).get() else {
      return LinePage(lines: [])
    }
    var page = PlacePage()
    page.show(lookup, nearby)
    let rows = page.rows(words, on: context.day)
    let (entries, targets) = context.entries(of: rows)
    var heading = context.wrapped(page.heading(words, asked))
    if case .unknown = lookup {
      heading += Emergency.all.map { "\($0.number), \($0.title(words.language))" }
      if !rows.isEmpty { heading.append(words.nearby.perhaps) }
    }
    var said = context.page(heading, entries)
    said.targets = targets
    return said
  }

  /// Which place it is, or what there is to say of what was typed.
  private func heading(_ words: Messages, _ typed: String) -> String {
    if let nearby {
      let code = nearby.record.code.map { "\($0) " } ?? ""
      return "\(code)\(nearby.record.title(words.language)), \(words.district(of: nearby))"
    }
    if case .ambiguous = lookup { return words.nearby.ambiguous(typed) }
    return words.nearby.unknown(typed)
  }
}

extension LineContext {
  /// The lines of each row under its heading, and what the numbers before them lead to.
  fileprivate func entries(of rows: [NearbyRow]) -> ([[String]], [Int: LineTarget]) {
    var (entries, targets) = ([[String]](), [Int: LineTarget]())
    var heading: [String] = []
    for row in rows {
      if case .heading(let text) = row.content {
        heading = ["\(text):"]
        continue
      }
      if let target = row.target { targets[targets.count + 1] = .record(target) }
      entries.append(heading + wrapped("\(targets.count). \(line(of: row))"))
      heading = []
    }
    return (entries, targets)
  }

  private func line(of row: NearbyRow) -> String {
    switch row.content {
    case .heading(let text): text
    case .service(let item, let note):
      [line(of: item), note].compactMap(\.self).joined(separator: ", ")
    case .unknown(let sentence, let ring):
      [sentence, ring.map { "\(words.call) \(words.line($0))" }].compactMap(\.self)
        .joined(separator: ". ")
    case .place(let match): "\(match.code) \(words.name(of: match))"
    }
  }
}
