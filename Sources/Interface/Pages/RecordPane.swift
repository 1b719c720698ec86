import Content
import Screen

/// A record as it is read: its text, its facts where they have a pane of their own, and where a reader is in them.
struct RecordPane: Hashable {
  /// Which of the two has the focus.
  enum Part: Hashable { case text, side }

  var record: Record? { didSet { if record != oldValue { reset() } } }
  var text = ScrollState()
  var side = ScrollState()
  /// Finds the words that were sought, where the item was opened from a search.
  var highlighter = Highlighter()
  private(set) var cache = CachedLayout()

  init(_ record: Record? = nil) { self.record = record }

  private mutating func reset() {
    text = ScrollState()
    side = ScrollState()
    highlighter = Highlighter()
  }

  private func key(_ context: PageContext) -> ItemLayout.Key? {
    record.map { ItemLayout.Key($0, highlighter, context) }
  }

  /// The text as it is laid out for the panes there are; nil before there is a record.
  func layout(_ context: PageContext) -> ItemLayout? { cache.layout(key(context)) }

  /// Lays out what has changed and scrolls so that the link with the focus is in sight.
  mutating func settle(_ context: PageContext) {
    cache.update(key(context))
    guard let layout = cache.layout else { return }
    let height = context.layout.panes.text.rows
    text.bringLinkInSight(of: layout.text, height: height)
    if let facts = layout.side { side.bringLinkInSight(of: facts, height: height) }
  }

  func state(_ part: Part) -> ScrollState { part == .text ? text : side }

  /// Changes where a reader is in one part, with its layout and the rows in sight; nil where there is no such part.
  private mutating func change<Value>(
    _ part: Part, _ context: PageContext,
    _ change: (inout ScrollState, TextLayout, [TextHit], Int) -> Value
  ) -> Value? {
    guard let layout = layout(context) else { return nil }
    let height = context.layout.panes.text.rows
    if part == .side, let facts = layout.side {
      return change(&side, facts, layout.sideHits, height)
    }
    return change(&text, layout.text, layout.textHits, height)
  }

  mutating func scroll(_ command: Command, _ part: Part, _ context: PageContext) -> Outcome {
    change(part, context) { state, layout, _, height in
      state.scroll(command, in: layout, height: height)
    } ?? .ignored
  }

  /// Gives the next or previous link the focus; false where there is none that way.
  mutating func stepLink(_ direction: Int, _ part: Part, _ context: PageContext) -> Bool {
    change(part, context) { state, layout, _, height in
      state.step(direction, in: layout, height: height)
    } ?? false
  }

  mutating func leaveLinks() {
    text.link = nil
    side.link = nil
  }

  /// Goes to the next or previous word that was sought; false where there is none.
  mutating func stepHit(_ direction: Int, _ context: PageContext) -> Bool {
    change(.text, context) { state, layout, hits, height in
      state.stepHit(direction, hits, in: layout, height: height)
    } ?? false
  }

  /// Begins at the first of the words that were sought, unless it only stands among facts and sources, or would take a number to ring out of sight; false where it does not.
  mutating func begin(at highlighter: Highlighter, _ context: PageContext) -> Bool {
    self.highlighter = highlighter
    guard let record, let layout = layout(context), let first = layout.textHits.first else {
      return false
    }
    let isFarOff = first.row >= context.layout.panes.text.rows
    if isFarOff, record.kind == .helpline { return false }
    return layout.text.isProse(row: first.row) && stepHit(1, context)
  }

  /// How far down a part is, in per cent; empty where all of it is in sight.
  func progress(_ part: Part, _ context: PageContext) -> String {
    guard let layout = layout(context) else { return "" }
    let shown = part == .side ? layout.side ?? layout.text : layout.text
    let height = context.layout.panes.text.rows
    guard shown.rows.count > height else { return "" }
    let top = shown.row(of: state(part).anchor)
    return "\(min(shown.rows.count, top + height) * 100 / shown.rows.count) %"
  }
}
