import Foundation
import Glibc
import Pty
import Testing

@Suite struct `The commands of lykt` {
  private func lykt(_ arguments: String..., input: String = "") throws -> Spawn {
    try Spawn("lykt", arguments + ["--content", ProjectPack.path], input: input)
  }

  private func json<Value>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Value)
  }

  @Test func `list gives every record with its code, id, kind, title and language`() throws {
    let list = try lykt("list", "--format", "json")
    #expect(list.status == 0 && list.error.isEmpty)
    let report: [String: Any] = try json(list.output)
    #expect(report["schema"] as? Int == 1)
    let items = try #require(report["items"] as? [[String: Any]])
    #expect(items.count == Set(items.compactMap { $0["id"] as? String }).count)
    for item in items {
      #expect(Set(item.keys).isSuperset(of: ["code", "id", "kind", "title", "language"]))
    }
    let kinds = Dictionary(grouping: items) { $0["kind"] as? String ?? "" }.mapValues(\.count)
    #expect(kinds["award"] == 9)
    #expect(kinds["plan"] ?? 0 >= 18)
    #expect(kinds["section"] ?? 0 >= 36 + 4)
    #expect(kinds["term"] ?? 0 >= 60)
    #expect(kinds["organisation"] ?? 0 >= 35)
    #expect(kinds["helpline"] ?? 0 >= 45 + 90)
  }

  @Test(arguments: ["helplines", "plans", "guides", "awards", "organisations", "terms"])
  func `list gives one section in lines of text`(section: String) throws {
    let list = try lykt("list", section)
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count >= 2 })
    #expect(!list.output.unicodeScalars.contains("\u{1B}"))
    #expect(!list.output.unicodeScalars.contains("\u{AD}"))
  }

  @Test func `show gives a record by code or id, also from standard input`() throws {
    let shown = try lykt("show", "H10")
    #expect(shown.output.hasPrefix("VO-linjen  H10\n"))
    #expect(shown.output.contains("116 006") && !shown.output.contains("\u{A0}"))
    #expect(try lykt("show", "vo-linjen").output == shown.output)
    #expect(try lykt("show", "h10").output == shown.output)
    #expect(try lykt("show", "H", "10").output == shown.output)
    #expect(try lykt("show", "116", "006").output == shown.output)
    #expect(try lykt("show", "-", input: "H10\n").output == shown.output)
    for line in shown.output.split(separator: "\n") { #expect(line.count <= 78) }
  }

  @Test func `show gives the whole record as JSON`() throws {
    let record: [String: Any] = try json(try lykt("show", "H10", "--format", "json").output)
    for key in [
      "code", "id", "kind", "title", "language", "text", "source", "checked", "references",
    ] {
      #expect(record[key] != nil, "\(key)")
    }
    #expect(record["kind"] as? String == "helpline")
    #expect(record["schema"] as? Int == 1 && record["number"] as? String == "116 006")
    let facts = try #require(record["facts"] as? [String: Any])
    #expect(facts["cost"] as? String == "free" && facts["channels"] is [[String: Any]])
    let references = try #require(record["references"] as? [[String: String]])
    #expect(!references.isEmpty)
    for reference in references {
      #expect(Set(["relation", "code", "title"]).isSubset(of: Set(reference.keys)))
    }
  }

  @Test func `a reference shows from both ends`() throws {
    let line: [String: Any] = try json(try lykt("show", "H10", "--format", "json").output)
    let references = try #require(line["references"] as? [[String: String]])
    let runner = try #require(references.first { $0["relation"] == "run-by" }?["id"])
    let other: [String: Any] = try json(try lykt("show", runner, "--format", "json").output)
    let back = try #require(other["references"] as? [[String: String]])
    #expect(back.contains { $0["relation"] == "runs" && $0["id"] == "vo-linjen" })
  }

  @Test func `show speaks the language asked for`() throws {
    #expect(
      try lykt("show", "H10", "--language", "en").output.contains(
        "13 August 2026, not at the service"))
    #expect(
      try lykt("show", "H10", "--language", "nn").output.contains(
        "Lesen i ei tenesteliste 13.08.2026"))
    #expect(try lykt("show", "H10", "--language", "xx").status == 64)
  }

  @Test(arguments: [
    ["--language", "en", "show", "H4"], ["--language=en", "show", "H4"],
    ["show", "H4", "--language", "en"], ["--format", "text", "--language", "en", "show", "H4"],
  ])
  func `a command is taken wherever it stands among the options`(words: [String]) throws {
    let shown = try Spawn("lykt", words + ["--content", ProjectPack.path])
    #expect(shown.status == 0 && shown.output.contains("Out-of-hours doctor"), "\(shown.error)")
    let wrong = try Spawn("lykt", ["--language", "en", "lst"])
    #expect(wrong.status == 64 && wrong.error.contains("There is no command 'lst'"))
  }

  @Test(arguments: [
    (["LC_ALL": "nb_NO.UTF-8", "LANGUAGE": "en"], "Out-of-hours doctor"),
    (["LC_ALL": "nb_NO.UTF-8", "LANGUAGE": "sv:en:nb"], "Out-of-hours doctor"),
    (["LC_ALL": "en_GB.UTF-8"], "Out-of-hours doctor"),
    (["LC_ALL": "en_GB", "LANGUAGE": ""], "Out-of"),
    (["LC_ALL": "", "LANG": "nb_NO.UTF-8", "LANGUAGE": "se"], "Legevakt"),
    (["LC_ALL": "C.UTF-8", "LANGUAGE": "en"], "Legevakt"), (["LC_ALL": "enX_XX"], "Legevakt"),
  ])
  func `the language is the one the environment asks for`(
    environment: [String: String], title: String
  ) throws {
    let shown = try Spawn(
      "lykt", ["show", "H4", "--content", ProjectPack.path], environment: environment)
    #expect(shown.output.hasPrefix(title), "\(shown.output.prefix(40))")
  }

  @Test func `show gives Markdown`() throws {
    #expect(try lykt("show", "P7", "--format", "markdown").output.hasPrefix("# Et liv uten vold\n"))
  }

  @Test func `what is not there is said on standard error, with status 1`() throws {
    let shown = try lykt("show", "H9999")
    #expect(shown.status == 1)
    #expect(shown.output.isEmpty)
    #expect(shown.error == "lykt: Ingen kode heter H9999.\n")
  }

  @Test(arguments: [("show", "Skriv koden"), ("search", "Skriv det du leter etter.")])
  func `where nothing came on standard input, that is said`(command: String, words: String) throws {
    let run = try lykt(command, "-")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.hasPrefix("lykt: \(words)"))
  }

  @Test func `help names every option of the full screen`() throws {
    let help = try Spawn("lykt", ["--help"]).output
    let screen = try Spawn("lykt", ["screen", "--help"]).output
    let options = Set(screen.split { $0.isWhitespace || $0 == "[" }.filter { $0.hasPrefix("--") })
    #expect(options.count > 7)
    for option in options { #expect(help.contains(option), "\(option)") }
  }

  @Test func `a command there is not is answered with those there are`() throws {
    let run = try Spawn("lykt", ["bogus"])
    #expect(run.status == 64)
    for word in [
      "'bogus'", "plain", "kiosk", "list", "show", "search", "pack", "terminal", "about",
    ] {
      #expect(run.error.contains(word), "\(word)")
    }
  }

  @Test(arguments: [["list"], ["terminal"], ["about"], ["--plain"], ["kiosk"]])
  func `only languages the interface speaks are taken, and offered`(arguments: [String]) throws {
    for language in ["se", "xx"] {
      let run = try Spawn("lykt", arguments + ["--language", language])
      #expect(run.status == 64)
      #expect(run.error.contains("nb") && !run.error.contains("sma"))
    }
  }

  @Test func `search gives words on one line without signs`() throws {
    let found = try lykt("search", "vold", "--limit", "200").output
    #expect(found.split(separator: "\n").count > 100)
    for sign in ["•", "  ", "\u{A0}", "\u{AD}"] { #expect(!found.contains(sign), "\(sign)") }
  }

  @Test func `search gives what it found as JSON, best first`() throws {
    let found = try lykt("search", "116006", "--format", "json")
    let answer: [String: Any] = try json(found.output)
    #expect(answer["query"] as? String == "116006")
    let results = try #require(answer["results"] as? [[String: Any]])
    #expect(results.first?["code"] as? String == "H10")
    #expect(results.first?["open"] as? String == "open")
    #expect(results.first?["numberConfirmed"] as? Bool == true)
    for key in ["code", "id", "kind", "title", "language", "snippet"] {
      #expect(results.first?[key] != nil, "\(key)")
    }
    #expect(
      try lykt("search", "-", "--format", "json", input: "116006\n").output.count
        == found.output.count)
  }

  @Test func `search that finds nothing ends with status 1`() throws {
    let found = try lykt("search", "qqqqqqqq")
    #expect(found.status == 1)
    #expect(found.output.isEmpty)
    #expect(found.error == "lykt: Ingen treff.\n")
  }

  @Test(arguments: [
    ["frobnicate"], ["show"], ["list", "nothing"], ["search", "a", "--limit", "0"],
  ])
  func `wrong use ends with status 64 and a sentence`(arguments: [String]) throws {
    let run = try Spawn("lykt", arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Error: "))
  }

  @Test func `without a terminal a plain start prints plain text`() throws {
    let plain = try lykt()
    #expect(plain.status == 0)
    #expect(plain.output.contains("116 006"))
    #expect(!plain.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a pack is verified and told of`() throws {
    let verified = try Spawn("lykt", ["pack", "verify", ProjectPack.path])
    #expect(verified.status == 0)
    #expect(verified.output == "\(ProjectPack.path): ok\n")
    let info = try Spawn("lykt", ["pack", "info", ProjectPack.path]).output
    for word in ["format 3", "serial ", "created 20", "records "] { #expect(info.contains(word)) }
  }

  @Test func `a missing pack is named with what to do, the numbers, and status 2`() throws {
    for arguments in [["list"], ["show", "H10"], ["search", "vold"], []] {
      let run = try Spawn("lykt", arguments + ["--content", "/nowhere/lykt.pack"])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      for word in [
        "/nowhere/lykt.pack", "lykt-content build", "112", "113", "110", "116 117", "116 006",
      ] {
        #expect(run.error.contains(word), "\(word)")
      }
    }
  }

  /// Where a part of a pack begins, by its head.
  private static func offset(of part: String, in pack: Data) throws -> Int {
    struct Head: Decodable {
      struct Part: Decodable {
        let name: String
        let offset: Int
      }
      let parts: [Part]
    }
    let json = pack[..<4096].drop { $0 != UInt8(ascii: "\n") }
    let head = try JSONDecoder().decode(Head.self, from: Data(json))
    return 4096 + (try #require(head.parts.first { $0.name == part }).offset)
  }

  @Test func `a damaged pack and one that is none are refused`() throws {
    let folder = try TemporaryFolder()
    var bytes = try Data(contentsOf: URL(filePath: ProjectPack.path))
    bytes[try Self.offset(of: "rows-helplines", in: bytes) + 100] ^= 1
    let damaged = folder.path + "/damaged.pack"
    try bytes.write(to: URL(filePath: damaged))
    let run = try Spawn("lykt", ["list", "--content", damaged])
    #expect(run.status == 2)
    #expect(run.error.contains("er skadet"))
    let none = folder.path + "/none.pack"
    try Data("hei".utf8).write(to: URL(filePath: none))
    #expect(try Spawn("lykt", ["list", "--content", none]).error.contains("ikke en innholdspakke"))
  }
}
