import Content
import Foundation
import Yams

/// The drafts of a folder and the lists they are held against.
struct Shelves {
  var drafts: [Draft] = []
  var register: CodeRegister
  var numbers: PhoneAllowlist
}

/// Reads the files of a content folder, each where it may lie.
struct FolderReader {
  let root: String
  let findings: DiagnosticSink

  /// The kind of the records in a folder; of a guide's sections that of the guide.
  private static let kinds = Dictionary(RecordKind.allCases.map { ($0.description.folder, $0) }) {
    first, _ in first
  }

  /// Files at the top that hold no records.
  private static let lists = [
    "README.md", "codes.yaml", "phone-numbers.txt", "hours-and-addresses.txt",
  ]

  func read() -> Shelves {
    var sections = Shelves(register: register(), numbers: numbers())
    for name in names(in: root)
    where !Self.lists.contains(name) {
      if let kind = Self.kinds[name], isFolder("\(root)/\(name)") {
        sections.drafts += drafts(in: "\(root)/\(name)", of: kind)
      } else {
        let folders = DiagnosticMessage.list(Self.kinds.keys.sorted(), "and")
        stray("\(root)/\(name)", "content lies in the folders \(folders)")
      }
    }
    return sections
  }

  private func register() -> CodeRegister {
    guard let file = listFile("codes.yaml", "every code and the record it was given to") else {
      return CodeRegister()
    }
    return CodeRegister(file, findings: findings)
  }

  private func numbers() -> PhoneAllowlist {
    guard let file = listFile("phone-numbers.txt", "every telephone number that may be shown")
    else { return PhoneAllowlist() }
    return PhoneAllowlist(file, findings: findings)
  }

  private func listFile(_ name: String, _ purpose: String) -> SourceFile? {
    let path = "\(root)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else {
      findings.add(.missingFile(purpose), at: SourceLocation(file: path, spot: .start))
      return nil
    }
    return source(path)
  }

  private func drafts(in folder: String, of kind: RecordKind) -> [Draft] {
    if kind == .place { return places(in: folder) }
    return names(in: folder).flatMap { name -> [Draft] in
      let path = "\(folder)/\(name)"
      if isFolder(path) { return draft(inFolder: path, id: name, of: kind).map { [$0] } ?? [] }
      if name.hasSuffix(".yaml") { return drafts(inList: path, of: kind) }
      stray(path, "records are folders or .yaml files")
      return []
    }
  }

  /// The municipalities, which stand in tables.
  private func places(in folder: String) -> [Draft] {
    var files: [String: SourceFile] = [:]
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if PlaceTables.names.contains(name) {
        files[name] = source(path)
      } else {
        stray(path, "places stand in \(DiagnosticMessage.list(PlaceTables.names, "and"))")
      }
    }
    for name in PlaceTables.names where files[name] == nil {
      let start = SourceLocation(file: "\(folder)/\(name)", spot: .start)
      if !findings.hasFindings(in: start.file) {
        findings.add(.missingFile("a part of what is known of places"), at: start)
      }
    }
    return PlaceTables(files: files, findings: findings).drafts()
  }

  /// A record with a folder of its own, named by its id.
  private func draft(inFolder folder: String, id: String, of kind: RecordKind) -> Draft? {
    var prose: [(Language, SourceSpan)] = []
    for name in names(in: folder) where name != "record.yaml" {
      if let language = Self.language(ofFile: name) {
        if let file = source("\(folder)/\(name)") { prose.append((language, file.whole)) }
      } else {
        let languages = Language.allCases.map { "\($0.rawValue).md" }
        stray(
          "\(folder)/\(name)",
          "a record is record.yaml with \(DiagnosticMessage.list(languages, "or"))")
      }
    }
    let path = "\(folder)/record.yaml"
    guard FileManager.default.fileExists(atPath: path) else {
      findings.add(
        .missingFile("the facts of the record \(id)"), at: SourceLocation(file: path, spot: .start))
      return nil
    }
    guard let file = source(path), let yaml = YamlFile(file, findings: findings) else { return nil }
    return draft(yaml.root, in: file, of: kind, id: id, prose: prose)
  }

  private func drafts(inList path: String, of kind: RecordKind) -> [Draft] {
    guard let file = source(path), let yaml = YamlFile(file, findings: findings) else { return [] }
    guard let nodes = yaml.root.sequence else {
      findings.add(.notList, at: file.place(of: yaml.root.mark))
      return []
    }
    return nodes.compactMap { draft($0, in: file, of: kind, id: nil, prose: []) }
  }

  private func draft(
    _ node: Node, in file: SourceFile, of kind: RecordKind, id: String?,
    prose: [(Language, SourceSpan)]
  ) -> Draft? {
    let place = file.place(of: node.mark)
    let isSection = kind == .guide && node.mapping?["code"]?.scalar?.string.contains(".") == true
    let draft = Draft(
      kind: isSection ? .guideSection : kind, id: Located(value: id ?? "", place: place),
      file: file,
      place: place, findings: findings)
    guard let fields = Fields(node, in: draft) else {
      findings.add(.notRecord, at: place)
      return nil
    }
    for (language, source) in prose { draft.add(source, in: language) }
    draft.read(fields, isInList: id == nil)
    return draft
  }

  private static func language(ofFile name: String) -> Language? {
    name.hasSuffix(".md") ? Language(rawValue: String(name.dropLast(3))) : nil
  }

  private func source(_ path: String) -> SourceFile? {
    let file = SourceFile(path: path, findings: findings)
    file?.whole.checkLetters(findings)
    return file
  }

  private func stray(_ path: String, _ wanted: String) {
    findings.add(.strayFile(wanted), at: SourceLocation(file: path, spot: .start))
  }

  /// What lies in a folder, hidden files left out.
  private func names(in folder: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      findings.add(.unreadableFolder, at: SourceLocation(file: folder, spot: .start))
      return []
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

extension DiagnosticMessage {
  static let unreadableFolder = error("this folder cannot be read")

  static let emptyFile = error("this file is empty")

  static let notList = error("this file must be a list of records, each beginning with \"- id:\"")

  static let notRecord = error("a record is fields with a name each")

  static func missingFile(_ purpose: String) -> DiagnosticMessage {
    error("this file is missing; it holds \(purpose)")
  }

  static func strayFile(_ wanted: String) -> DiagnosticMessage {
    error("nothing reads this file; \(wanted)")
  }
}
