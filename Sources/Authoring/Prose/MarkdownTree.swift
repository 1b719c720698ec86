import CCmark

/// The tree of a Markdown text, which is given back when it is no longer needed.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  init(_ text: String) {
    var text = text
    root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
  }

  deinit { if let root { cmark_node_free(root) } }

  /// Goes through the tree in reading order; however deep it is, nothing here is recursive.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// One part of a Markdown text.
struct MarkdownNode {
  private let node: OpaquePointer

  fileprivate init(_ node: OpaquePointer) { self.node = node }

  var type: cmark_node_type { cmark_node_get_type(node) }

  /// Line and column as the parser says them, the column in bytes, both from 1; 0 where it says none.
  var line: Int { Int(cmark_node_get_start_line(node)) }
  var column: Int { Int(cmark_node_get_start_column(node)) }
  var endLine: Int { Int(cmark_node_get_end_line(node)) }

  var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
  var address: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }
  var linkTitle: String { cmark_node_get_title(node).map { String(cString: $0) } ?? "" }
  var isInlineCode: Bool { type == CMARK_NODE_CODE }
  var isBlock: Bool { type.rawValue & 0xC000 == 0x8000 }
  var rank: Int { Int(cmark_node_get_heading_level(node)) }
  var isOrdered: Bool { cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var firstNumber: Int { Int(cmark_node_get_list_start(node)) }
}
