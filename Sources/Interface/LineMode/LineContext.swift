import Content
import Screen

/// What a page may know to say itself in lines.
struct LineContext {
  let preferences: Preferences
  /// Nil where the clock cannot be right.
  let moment: Instant?
  let created: CalendarDate?
  let startPanes: [StartPane]
  let store: ContentStore
  /// Which part of the page is wanted, from 0; the last where there are fewer.
  let part: Int
  /// Columns of a line at most.
  let width: Int
  /// Rows of the terminal; nil where it is none.
  let height: Int?

  var language: Language { preferences.language }
  var words: Messages { .of(language) }
  /// The day by the clock, or that of the content where the clock cannot be right.
  var day: CalendarDate? { moment?.day ?? created }

  /// A line broken at the width; those after the first are moved in.
  func wrapped(_ text: String) -> [String] {
    let margin = text.hasPrefix(" ") ? "   " : ""
    let lines = LineBreaker.lines([Run(text)], width: width - 3)
    return lines.enumerated().map { ($0 > 0 ? "   " : margin) + $1.text }
  }

  /// Why something could not be read and what to do, after the numbers that hold all the same.
  func lines(of failure: Failure) -> [String] {
    let numbers = Emergency.all.map { "\($0.number), \($0.title(language))" }
    return [words.callInstead] + numbers
      + wrapped("\(failure.title(words)). \(failure.sentence(words))")
  }
}

/// Rows of lists and hits in words.
extension LineContext {
  /// Code, title, what stands at the end of the line in a list, and whether it is open; nothing of it twice.
  func line(of row: ListItem) -> String {
    let title = row.title(language)
    let code = row.code.map { "\($0) " } ?? ""
    let detail = words.detail(of: row, on: day) ?? ""
    let isSaid = title.lowercased().contains(detail.lowercased())
    let open = moment.map { words.word(row.openStatus(at: $0)) }
    let parts = [code + title.without(numberOf: row.code), isSaid ? "" : detail, open ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func line(of hit: SearchAnswer.Hit) -> String {
    line(
      of: ListItem(
        id: hit.id, code: hit.code, kind: hit.kind, title: hit.title,
        detail: hit.kind.description.name, phone: hit.phone, hours: hit.hours))
  }

  /// The words around what was sought; the language first where it is another.
  func snippet(of hit: SearchAnswer.Hit) -> String {
    let other = hit.language == language ? nil : words.languageNames[hit.language]
    let note = hit.service.flatMap { words.note(of: $0, on: day) }.map { "\($0): " } ?? ""
    return note + (other.map { "(\($0)) " } ?? "") + hit.plainSnippet
  }

  /// What was perhaps meant, and how to ask for it.
  func suggestion(of answer: SearchAnswer) -> [String] {
    answer.suggestion.map { suggestion in
      wrapped(
        "\(words.didYouMean) \(words.quoted(suggestion))? \(words.dialogue.toSearch(suggestion))")
    } ?? []
  }
}

extension String {
  /// It without the number it begins with, where a code before it ends in the same: `V1.1.3` and `1.3 Forankring`.
  fileprivate func without(numberOf code: Code?) -> String {
    let number = prefix { $0 != " " }
    guard let code, number.count < count, code.description.hasSuffix(".\(number)") else {
      return self
    }
    return String(dropFirst(number.count + 1))
  }
}
