import Yams

/// A YAML file composed into nodes that know their places.
struct YamlFile {
  let file: SourceFile
  let root: Node

  /// Composes a file, or says why it is no YAML that may stand here.
  init?(_ file: SourceFile, findings: DiagnosticSink) {
    var text = file.whole.scalars
    var doubles: [DuplicateKey] = []
    while true {
      do {
        guard let root = try Self.compose(text) else {
          findings.add(.emptyFile, at: file.start)
          return nil
        }
        self.file = file
        self.root = root
        break
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard let double = DuplicateKey(names, at: context.mark, in: file, count: doubles.count),
          !doubles.contains(where: { $0.offset == double.offset })
        else {
          findings.add(.notYAML("a key stands twice"), at: file.place(of: context.mark))
          return nil
        }
        double.mask(in: &text)
        doubles.append(double)
      } catch {
        file.report(error, findings)
        return nil
      }
    }
    if !doubles.isEmpty { DuplicateKey.report(doubles, in: self, findings) }
    if hasProperties(findings) { return nil }
  }

  /// Padded, since Yams may misread very short text.
  private static func compose(_ scalars: [Unicode.Scalar]) throws -> Node? {
    try Parser(yaml: SourceSpan.text(scalars) + String(repeating: "\n", count: 16)).singleRoot()
  }
}

extension SourceFile {
  func place(of mark: Mark?) -> SourceLocation {
    SourceLocation(file: path, spot: SourcePoint(line: mark?.line ?? 1, column: mark?.column ?? 1))
  }

  fileprivate func report(_ error: any Error, _ findings: DiagnosticSink) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let setting = context.map { "\($0.text) from line \($0.mark.line): " } ?? ""
      findings.add(.notYAML(setting + problem), at: place(of: mark))
    default:
      // What the reader of letters refuses is said with its place by the check of letters.
      if !findings.hasFindings(in: path) { findings.add(.notYAML("it cannot be read"), at: start) }
    }
  }
}
