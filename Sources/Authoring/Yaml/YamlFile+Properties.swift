import Yams

extension YamlFile {
  /// Reports anchors, aliases and tags, which have no place in content, and whether there were any.
  func hasProperties(_ findings: DiagnosticSink) -> Bool {
    var seen: Set<SourcePoint> = []
    var nodes = [root]
    while let node = nodes.popLast() {
      let place = file.place(of: node.mark)
      if let offset = file.offset(of: place.spot), offset < file.whole.scalars.count,
        ["&", "!", "*"].contains(file.whole.scalars[offset])
      {
        // An alias is the node of its anchor again: looked into once, or it may never end.
        guard seen.insert(place.spot).inserted else { continue }
        findings.add(.properties, at: place)
      }
      switch node {
      case .scalar, .alias: break
      case .sequence(let items): nodes.append(contentsOf: items)
      case .mapping(let pairs): for (key, value) in pairs { nodes += [key, value] }
      }
    }
    return !seen.isEmpty
  }
}

extension DiagnosticMessage {
  static let properties = error(
    "anchors (&), aliases (*) and tags (!) are not used here; write the value out, or quote it")
}
