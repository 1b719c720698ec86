import Content
import Screen

/// A record's text laid out for the panes there are, with the words that were sought.
struct ItemLayout {
  let text: TextLayout
  /// Facts and references, where they have a pane of their own.
  let side: TextLayout?
  let textHits: [TextHit]
  let sideHits: [TextHit]

  /// Everything the layout depends on; the same key gives the same layout.
  struct Key: Hashable {
    let record: Record
    let highlighter: Highlighter
    let textWidth: Int
    let sideWidth: Int?
    let language: Language
    let moment: Instant?
    let day: CalendarDate?
    let isSpoken: Bool

    init(_ record: Record, _ highlighter: Highlighter, _ context: PageContext) {
      let panes = context.layout.panes
      self.record = record
      self.highlighter = highlighter
      textWidth = panes.text.textWidth
      sideWidth = panes.side?.textWidth
      language = context.language
      moment = context.moment
      day = context.day
      isSpoken = context.isSpoken
    }
  }

  init(_ key: Key) {
    let item = ItemText(
      record: key.record, words: .of(key.language), moment: key.moment, day: key.day)
    let layOut = { (blocks: [TextBlock], width: Int) in
      key.isSpoken
        ? TextLayout(blocks.map(\.plain), width: width)
        : TextLayout(blocks, width: width, breaks: key.record.breaks.breaks)
    }
    if let sideWidth = key.sideWidth {
      text = layOut(item.main, key.textWidth)
      side = layOut(item.side, sideWidth)
    } else {
      text = layOut(item.all, key.textWidth)
      side = nil
    }
    textHits = text.hits(key.highlighter)
    sideHits = side?.hits(key.highlighter) ?? []
  }
}

/// The last layout that was made, for as long as what it depends on stays the same; never part of what a page is.
struct CachedLayout: Hashable, Sendable {
  private var key: ItemLayout.Key?
  private(set) var layout: ItemLayout?
  /// How many layouts were made.
  private(set) var made = 0

  static func == (one: CachedLayout, other: CachedLayout) -> Bool { true }
  func hash(into hasher: inout Hasher) {}

  mutating func update(_ key: ItemLayout.Key?) {
    guard key != self.key else { return }
    self.key = key
    layout = key.map(ItemLayout.init)
    if key != nil { made += 1 }
  }

  /// The layout of a key: the one kept where it is of that key.
  func layout(_ key: ItemLayout.Key?) -> ItemLayout? {
    key == self.key ? layout : key.map(ItemLayout.init)
  }
}
