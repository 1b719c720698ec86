public import Content
import Screen

/// A piece of an item's text that is laid out as one: a heading, a fact, a paragraph.
struct TextBlock: Hashable {
  /// Its name within the item, by which a reading position is kept across widths and languages.
  var name: String
  var runs: [TextRun]
  /// What stands before its first line: a bullet, a label.
  var lead: String
  /// Columns the lines after the first are moved in.
  var indent: Int
  /// Whether an empty line comes before it.
  var isSpaced: Bool

  init(
    _ name: String, _ runs: [TextRun], lead: String = "", indent: Int = 0, isSpaced: Bool = true
  ) {
    self.name = name
    self.runs = runs
    self.lead = lead
    self.indent = indent
    self.isSpaced = isSpaced
  }
}

/// A stretch of a passage in one style, perhaps leading to a record.
struct TextRun: Hashable {
  var text: String
  var style: Style
  /// The id of the record it leads to.
  var target: String?

  init(_ text: String, style: Style = .plain, target: String? = nil) {
    self.text = text
    self.style = style
    self.target = target
  }
}

extension RichText {
  /// Its blocks as passages whose names begin with a word.
  func passages(_ word: String) -> [TextBlock] {
    blocks.enumerated().map { index, block in
      let previous = index > 0 ? blocks[index - 1] : nil
      return TextBlock(
        "\(word)\(index)", block.spans.flatMap { $0.runs(in: block.role) },
        lead: block.lead, indent: block.lead.count,
        isSpaced: !(block.role == .item && previous?.role == .item))
    }
  }
}

extension RichText.Block {
  /// What stands before its first line.
  fileprivate var lead: String {
    switch role {
    case .heading, .paragraph: ""
    case .quote: "  "
    case .item:
      String(repeating: "  ", count: max(0, level - 1)) + (marker ?? "•") + " "
    }
  }
}

extension RichText {
  /// It with a word after each number that nobody has confirmed for long.
  public func marked(_ language: Language, on day: CalendarDate?) -> RichText {
    var marked = self
    for block in blocks.indices {
      for (index, span) in blocks[block].spans.enumerated() {
        let mark = Messages.of(language).mark(span.phone?.unconfirmedSince(on: day))
        marked.blocks[block].spans[index].text += mark
      }
    }
    return marked
  }
}

extension RichText.Span {
  /// The number it is, and what is said of it, with no place at which the number may be broken.
  private var unbrokenNumber: String {
    let printed = phone?.own?.printed ?? ""
    return String(text.dropFirst()).replacing(printed, with: printed.unbroken)
  }

  /// Its runs; a link to a record stands in brackets, a web address in parentheses after its name.
  fileprivate func runs(in role: RichText.Block.Role) -> [TextRun] {
    var style = role == .heading ? Style.title : .plain
    if emphasis == .strong { style.isBold = true }
    if emphasis == .light { style.isUnderlined = true }
    switch link {
    case nil where phone != nil: return [TextRun(" "), TextRun(unbrokenNumber, style: .bold)]
    case nil: return [TextRun(text, style: style)]
    case .record(let id): return [TextRun("[\(text)]", style: .link, target: id)]
    case .web(let address):
      let shown = address.split(separator: "//", maxSplits: 1).last.map(String.init) ?? address
      return [TextRun(shown == text ? text : "\(text) (\(shown))", style: style)]
    }
  }
}
