import Content
import Screen

/// Everything an item says, as passages in reading order: what to do first, then the prose, then the facts behind it.
struct ItemText {
  let record: Record
  let words: Messages
  /// Nil where the clock cannot be right; then nothing is said to be open.
  let moment: Instant?
  /// The day that tells which plans hold, where it is not that of the moment.
  var day: CalendarDate?

  private var language: Language { words.language }

  /// The whole in one column.
  var all: [TextBlock] { main + (step.isEmpty ? end : []) + side }

  /// What stands in the middle pane: title, how to reach it, prose, what is read next.
  var main: [TextBlock] {
    heading + warnings + facts.urgent + prose + (step.isEmpty ? [] : end + step)
  }

  /// What may stand in a pane of its own: facts, ties to other items, sources.
  var side: [TextBlock] { facts.rest + references + provenance }

  private var facts: Facts {
    Facts(record: record, words: words, moment: moment, day: day ?? moment?.day)
  }

  private var heading: [TextBlock] {
    let code = record.code.map { "  \($0)" } ?? ""
    return [
      TextBlock(
        "title", [TextRun(record.title(language), style: .title), TextRun(code)],
        isSpaced: false)
    ]
  }

  /// What the reader must know before the text: its age, that nobody has reviewed it.
  private var warnings: [TextBlock] {
    var lines: [String] = []
    if let day = moment?.day, record.freshness(on: day) == .red {
      lines.append(words.notConfirmedSince(words.date(record.checked)))
    }
    switch record.review {
    case .some(.none): lines.append(words.notReviewed)
    case .done(let day): lines.append(words.reviewed(words.date(day)))
    case nil: break
    }
    if case .guideSection(let section) = record.details, section.isThin { lines.append(words.thin) }
    return lines.enumerated().map { index, line in
      TextBlock("warning\(index)", [TextRun(line, style: .bold)], isSpaced: index == 0)
    }
  }

  /// The prose; where its language becomes another, a sentence says which.
  private var prose: [TextBlock] {
    var (passages, current) = ([TextBlock](), language)
    for (index, part) in parts.enumerated() {
      if part.language != current { passages.append(change("\(index)", to: part.language)) }
      passages += part.passages
      current = part.language
    }
    return passages
  }

  /// The parts of the prose, each with the language it is in.
  private var parts: [(language: Language, passages: [TextBlock])] {
    let summary = record.summary.best(for: language)
    var parts = [(summary.language, [TextBlock("summary", [TextRun(summary.text)])])]
    if let shown = language.fallbacks.first(where: { record.body[$0] != nil }) {
      let body = record.body[shown]?.marked(shown, on: day ?? moment?.day)
      parts.append((shown, body?.passages("body") ?? []))
    }
    if record.kind != .helpline, let note = record.note?.best(for: language) {
      let runs = [TextRun("\(words.note): ", style: .bold), TextRun(note.text)]
      parts.append((note.language, [TextBlock("note", runs)]))
    }
    return parts
  }

  /// What says that the reader's own language comes again, where the prose ends in another.
  private var end: [TextBlock] {
    parts.last.map { $0.language == language ? [] : [change("-end", to: language)] } ?? []
  }

  private func change(_ name: String, to other: Language) -> TextBlock {
    let said = words.languageNames[other] ?? other.rawValue
    let sentence = other == language ? words.againIn(said) : words.shownIn(said)
    return TextBlock("language\(name)", [TextRun(sentence + ".", style: .bold)])
  }

  private var provenance: [TextBlock] {
    var passages = aboutInformation + archive
    passages.append(TextBlock("sources", [TextRun(words.sources, style: .title)]))
    for (index, source) in record.sources.enumerated() {
      passages.append(
        TextBlock(
          "source\(index)", [TextRun(line(of: source))], lead: "• ", indent: 2, isSpaced: false))
    }
    passages.append(
      TextBlock(
        "checked", [TextRun(words.reading(of: record))],
        isSpaced: false))
    return passages
  }

  /// What is to be said of the sources of a service, which stands at the foot of its page.
  private var aboutInformation: [TextBlock] {
    guard case .helpline(let helpline) = record.details else { return [] }
    let unsure = helpline.hasNumber ? nil : helpline.confirmed.map(words.sentence)
    let said = [unsure, record.note?(language)].compactMap(\.self)
    guard !said.isEmpty else { return [] }
    return [
      TextBlock("about", [TextRun(words.aboutInformation, style: .title)]),
      TextBlock("note", [TextRun(said.joined(separator: " "))], isSpaced: false),
    ]
  }

  /// What a source is called, who gives it out, where it stands and from when; nothing twice.
  private func line(of source: Source) -> String {
    let parts = [source.title, source.publisher, source.address].compactMap { $0 }
    let said = parts.enumerated().filter { index, part in !parts[(index + 1)...].contains(part) }
    let date = source.date.map { [words.date(written: $0)] } ?? []
    return (said.map(\.element) + date).joined(separator: ", ")
  }

  private var archive: [TextBlock] {
    guard let archive = record.archive else { return [] }
    let facts = [
      (words.publishedUnder, archive.publishedUnder), (words.publisher, archive.publisher),
      (words.updated, archive.updated),
    ]
    return [TextBlock("archive", [TextRun(words.archived, style: .title)])]
      + facts.enumerated().compactMap { index, fact in
        fact.1.map {
          TextBlock("archive\(index)", [TextRun("\(fact.0): \($0(language))")], isSpaced: false)
        }
      }
  }
}
