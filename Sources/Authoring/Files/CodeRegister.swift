import Content
import Yams

/// Every code ever given: to which record, or of a retired one where its matter went.
struct CodeRegister {
  struct Retired {
    var id: String
    /// The code of the record that took over its matter.
    var now: Located<String>
  }

  private(set) var ids: [Code: Located<String>] = [:]
  private(set) var retired: [Code: Retired] = [:]

  init() {}

  init(_ file: SourceFile, findings: DiagnosticSink) {
    guard let yaml = YamlFile(file, findings: findings) else { return }
    guard let pairs = yaml.root.mapping else {
      findings.add(.notRegister, at: file.place(of: yaml.root.mark))
      return
    }
    for (key, value) in pairs {
      let (place, text) = (file.place(of: key.mark), key.scalar?.string ?? "")
      if DuplicateKey.isMask(text) { continue }
      guard let code = Code(text), code.description == text else {
        findings.add(.badCode(text), at: place)
        continue
      }
      if let id = value.scalar?.string, !id.isEmpty {
        ids[code] = Located(value: id, place: place)
      } else if let entry = Self.retired(value, in: file) {
        retired[code] = entry
      } else {
        findings.add(.notRegister, at: file.place(of: value.mark))
      }
    }
  }

  private static func retired(_ node: Node, in file: SourceFile) -> Retired? {
    guard let mapping = node.mapping, mapping.count == 2, let id = mapping["was"]?.scalar?.string,
      let now = mapping["now"]
    else { return nil }
    return now.scalar.map {
      Retired(id: id, now: Located(value: $0.string, place: file.place(of: now.mark)))
    }
  }
}

extension DiagnosticMessage {
  static let notRegister = error(
    "each line is a code and an id, as H10: vo-linjen, or for a retired one H9: {was: ID, now: H10}"
  )

  static func unregistered(_ code: Code) -> DiagnosticMessage {
    error("\(code) is not in codes.yaml")
  }

  static func heldByOther(_ code: Code, _ id: String) -> DiagnosticMessage {
    error("\(code) was given to \(id) in codes.yaml, and a code never changes hands")
  }

  static func isRetired(_ code: Code, now: String) -> DiagnosticMessage {
    error("\(code) is retired and its matter is in \(now); take a new code")
  }

  static func registeredForNobody(_ code: Code, _ id: String) -> DiagnosticMessage {
    error(
      "there is no record \(id) with the code \(code); a code no longer used is {was: \(id), now: …}"
    )
  }

  static func retiredTo(_ now: String) -> DiagnosticMessage {
    error("no record has the code \(now)")
  }
}
