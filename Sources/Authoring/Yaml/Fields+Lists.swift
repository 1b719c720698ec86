import Content
import Yams

extension Fields {
  /// The items of a list.
  func nodes(_ name: String) -> [Node] {
    guard let node = node(name) else { return [] }
    guard let sequence = node.sequence else {
      findings.add(.wrongForm(name, wanted: "a list"), at: file.place(of: node.mark))
      return []
    }
    return Array(sequence)
  }

  func isEmptyList(_ name: String) -> Bool { node(name)?.sequence?.isEmpty == true }

  /// The items of a list of mappings, each read by a function and then held to have been read whole.
  func list<Item>(_ name: String, _ read: (Fields) -> Item?) -> [Item] {
    nodes(name).compactMap { mapping($0, name, read) }
  }

  /// A mapping within a mapping.
  func group<Value>(_ name: String, _ read: (Fields) -> Value?) -> Value? {
    node(name).flatMap { mapping($0, name, read) }
  }

  /// The ids in a list, each with its place.
  func ids(_ name: String) -> [Located<String>] {
    nodes(name).compactMap { node in
      passage(node, name, wanted: "the id of a record").map {
        Located(value: $0.text, place: $0.place)
      }
    }
  }

  private func mapping<Value>(
    _ node: Node, _ name: String, _ read: (Fields) -> Value?
  ) -> Value? {
    guard let fields = Fields(node, in: draft) else {
      findings.add(
        .wrongForm(name, wanted: "fields with a name each"), at: file.place(of: node.mark))
      return nil
    }
    let value = read(fields)
    fields.finish()
    return value
  }
}
