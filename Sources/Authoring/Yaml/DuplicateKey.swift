import Yams

/// A key that is repeated in its mapping.
///
/// Yams stops at the first, so each is masked and the file composed again until all are found.
struct DuplicateKey {
  let name: String
  let spot: SourcePoint
  /// Where the letters of the key begin in the file.
  let offset: Int
  private let mask: Unicode.Scalar

  init?(_ names: [String], at mark: Mark, in file: SourceFile, count: Int) {
    let spot = SourcePoint(line: mark.line, column: mark.column)
    guard let name = names.first, !name.isEmpty, var offset = file.offset(of: spot),
      let mask = Unicode.Scalar(0xE000 + UInt32(count % 0x1900))
    else { return nil }
    let letters = Array(name.unicodeScalars)
    if file.whole.scalars[offset...].first.map({ $0 == "\"" || $0 == "'" }) == true { offset += 1 }
    guard file.whole.scalars[offset...].starts(with: letters) else { return nil }
    self.name = name
    self.spot = spot
    self.offset = offset
    self.mask = mask
  }

  func mask(in text: inout [Unicode.Scalar]) {
    for index in offset..<offset + name.unicodeScalars.count { text[index] = mask }
  }

  /// Whether a key was masked here, and so is no name of a field.
  static func isMask(_ key: String) -> Bool {
    key.unicodeScalars.first.map { (0xE000..<0xF900).contains($0.value) } == true
  }

  /// Reports every key but the first of its name in each mapping.
  static func report(_ doubles: [DuplicateKey], in yaml: YamlFile, _ findings: DiagnosticSink) {
    let names = Dictionary(doubles.map { ($0.spot, $0.name) }) { first, _ in first }
    report(in: yaml.root, names: names, file: yaml.file, findings)
  }

  private static func report(
    in node: Node, names: [SourcePoint: String], file: SourceFile, _ findings: DiagnosticSink
  ) {
    switch node {
    case .scalar, .alias: break
    case .sequence(let items):
      for item in items { report(in: item, names: names, file: file, findings) }
    case .mapping(let pairs):
      var lines: [String: Int] = [:]
      for (key, value) in pairs {
        let place = file.place(of: key.mark)
        let name = names[place.spot] ?? key.scalar?.string ?? ""
        if let line = lines[name] {
          findings.add(.twice(name, firstLine: line), at: place)
        } else {
          lines[name] = place.spot.line
        }
        report(in: value, names: names, file: file, findings)
      }
    }
  }
}

extension DiagnosticMessage {
  static func notYAML(_ problem: String) -> DiagnosticMessage {
    error("this is not YAML: \(problem)")
  }

  static func twice(_ key: String, firstLine: Int) -> DiagnosticMessage {
    error("\"\(key)\" stands twice; the first is on line \(firstLine)")
  }
}
