import Content
import Screen

/// The search field and what was found so far.
struct SearchPage: Hashable {
  var typed = ""
  /// Counts the searches begun; an answer to an older one is dropped.
  var generation = 0
  var answer: SearchAnswer?
  /// The search the answer is to.
  private var answered = 0
  /// Steps down that were taken before the answer came.
  private var stepsAhead = 0
  /// Whether the first hit is to be opened as soon as it is known.
  var isAwaited = false
  /// The hit that has the focus; nil while the field has it.
  var selected: Int?
  var top = 0
  var narrowing = SearchFilter.none

  static let longest = 200
  /// Hits that are asked for.
  static let mostHits = 50

  var hits: [SearchAnswer.Hit] { answer?.hits ?? [] }

  /// Takes text into the field; what may not be shown is left out.
  mutating func type(_ text: String) {
    let room = Self.longest - typed.count
    typed += String(text.filter { $0 != "\n" }.prefix(max(0, room)))
    changed()
  }

  mutating func deleteLast() {
    guard !typed.isEmpty else { return }
    typed.removeLast()
    changed()
  }

  mutating func deleteWord() {
    while typed.last == " " { typed.removeLast() }
    while let last = typed.last, last != " " { typed.removeLast() }
    changed()
  }

  mutating func clear() {
    typed = ""
    changed()
  }

  mutating func narrow(_ steps: Int, in choices: [SearchFilter]) {
    let next = narrowing.stepped(steps, in: choices)
    guard next != narrowing else { return }
    narrowing = next
    changed()
  }

  private mutating func changed() {
    selected = nil
    top = 0
    isAwaited = false
    stepsAhead = 0
    generation += 1
    if asksNothing { answer = nil }
  }

  /// Whether there is nothing to search: no word, and nothing narrowed that could be listed.
  var asksNothing: Bool { isEmpty && !narrowing.isList }

  var isEmpty: Bool { typed.allSatisfy { $0 == " " } }

  mutating func take(_ answer: SearchAnswer, generation: Int) {
    guard generation == self.generation else { return }
    self.answer = answer
    answered = generation
    selected = nil
    top = 0
    if stepsAhead > 0 { move(stepsAhead) }
    stepsAhead = 0
  }

  /// Moves the focus; what is pressed before the answer is there holds for the answer.
  mutating func move(_ steps: Int) {
    if !isAnswered { stepsAhead = max(0, stepsAhead + steps) }
    guard !hits.isEmpty else { return }
    let next = (selected ?? -1) + steps
    selected = next < 0 ? nil : min(next, hits.count - 1)
  }

  /// Brings the chosen hit into sight of so many hits.
  mutating func scroll(showing count: Int) {
    let focus = selected ?? 0
    top = max(min(top, focus), focus - max(1, count) + 1)
  }

  /// Whether what is shown answers what is typed.
  var isAnswered: Bool { answered == generation }

  /// What Enter opens: the chosen hit, or the first.
  var target: String? {
    hits.indices.contains(selected ?? 0) ? hits[selected ?? 0].id : nil
  }
}
