/// Prose as it is shown: headings, paragraphs, list items and quotes of marked spans.
public struct RichText: Hashable, Sendable {
  public var blocks: [Block]

  public init(blocks: [Block]) { self.blocks = blocks }

  /// One paragraph, list item, quotation or heading.
  public struct Block: Hashable, Sendable {
    public enum Role: CaseIterable, Hashable, Sendable { case heading, paragraph, item, quote }

    public var role: Role
    /// A heading's rank from 1, or a list item's depth from 1; else 0.
    public var level: Int
    /// What stands before a list item: `•` or `3.`.
    public var marker: String?
    public var spans: [Span]

    public init(role: Role, level: Int = 0, marker: String? = nil, spans: [Span]) {
      self.role = role
      self.level = level
      self.marker = marker
      self.spans = spans
    }

    /// The words without marks.
    public var text: String { spans.map(\.text).joined() }
  }

  /// A run of words that look alike and lead to the same place.
  public struct Span: Hashable, Sendable {
    public enum Emphasis: CaseIterable, Hashable, Sendable { case none, light, strong }

    public var text: String
    public var emphasis: Emphasis
    public var link: Link?
    /// Where it is the number of the record just linked to: what is known of it; set when a pack is made.
    public var phone: PhoneAdvice?

    public init(
      _ text: String, emphasis: Emphasis = .none, link: Link? = nil, phone: PhoneAdvice? = nil
    ) {
      self.text = text
      self.emphasis = emphasis
      self.link = link
      self.phone = phone
    }
  }

  /// Where a span leads: a record by its id, or a web address that is shown and never opened.
  public enum Link: Hashable, Sendable {
    case record(String)
    case web(String)
  }

  /// The words without marks, a blank line between blocks.
  public var plain: String {
    blocks.map { block in (block.marker.map { $0 + " " } ?? "") + block.text }
      .joined(separator: "\n\n")
  }
}
