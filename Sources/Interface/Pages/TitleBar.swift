import Content
import Screen

/// The first line: the program's neutral name, the sections and which one this is.
struct TitleBar {
  private let place: TitlePlace
  private let hasSections: Bool
  private let context: PageContext

  init(place: TitlePlace, hasSections: Bool, _ context: PageContext) {
    self.place = place
    self.hasSections = hasSections
    self.context = context
  }

  func draw(in frame: inout Frame) {
    let bar = context.layout.title
    let forms = [parts(gap: " "), parts(gap: "")]
    let parts =
      forms.first { $0.reduce(5) { $0 + $1.text.count + 1 } <= bar.columns }
      ?? parts(gap: "", isShort: true)
    var column = frame.put(" Lykt ", column: 0, row: bar.row, style: .title)
    for part in parts {
      column = frame.put(part.text, column: column, row: bar.row, style: part.style) + 1
    }
  }

  /// The sections, each after a gap besides the space between them; short, only by their keys.
  private func parts(gap: String, isShort: Bool = false) -> [Run] {
    let words = context.words
    if case .named(let name) = place { return [Run("[\(words[keyPath: name])]", style: .title)] }
    guard hasSections else { return [] }
    let sections = [nil] + context.preferences.sections.map(Optional.some)
    return sections.compactMap { section in
      let key = context.keys.key(of: section.flatMap(\.command) ?? .start)?.name(words)
      let name = section.map(words.name) ?? words.start
      let full = key.map { "\($0) \(name)" } ?? name
      if place == section.map(TitlePlace.section) ?? .start {
        return Run("[\(full)]", style: .title)
      }
      return isShort ? key.map { Run($0) } : Run(gap + full)
    }
  }
}
