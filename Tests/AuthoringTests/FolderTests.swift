import Testing

@testable import Authoring

@Suite struct FolderTests {
  @Test func `the sample holds a record of every kind and nothing wrong`() throws {
    let reading = try SampleFolder().reading()
    #expect(reading.diagnostics.isEmpty)
    #expect(Set(reading.records.map(\.kind)).count == 8)
    #expect(
      reading.records.map(\.id) == [
        "sommer", "linjen", "huset", "gammel-plan", "ny-plan", "rutenett", "rute", "rute-to",
        "prisen", "pris-2019", "departementet", "senteret", "besok", "vern",
      ])
  }

  @Test func `a folder that is not there is an error of its own`() {
    #expect(throws: ContentFolder.Missing(path: "/nowhere/at-all")) {
      try ContentFolder("/nowhere/at-all")
    }
  }

  @Test func `files that nothing reads are named`() throws {
    let folder = try SampleFolder()
    try folder.write("x", to: "notes.txt")
    try folder.write("x", to: "plants/rose.yaml")
    try folder.write("x", to: "plans/notes.txt")
    try folder.write("x", to: "plans/ny-plan/de.md")
    try folder.write("x", to: "plans/ny-plan/.nb.md.swp")
    try folder.write("x", to: "README.md")
    let languages = "a record is record.yaml with nb.md, nn.md, en.md, se.md, sma.md or smj.md"
    #expect(
      try folder.findings() == [
        "notes.txt:1:1: nothing reads this file; content lies in the folders awards, guides, "
          + "helplines, notices, organisations, places, plans and terms",
        "plans/notes.txt:1:1: nothing reads this file; records are folders or .yaml files",
        "plans/ny-plan/de.md:1:1: nothing reads this file; \(languages)",
        "plants:1:1: nothing reads this file; content lies in the folders awards, guides, "
          + "helplines, notices, organisations, places, plans and terms",
      ])
  }

  @Test func `files that must be there and are not are named`() throws {
    let folder = try SampleFolder()
    for file in ["codes.yaml", "phone-numbers.txt", "plans/ny-plan/record.yaml"] {
      try folder.remove(file)
    }
    let found = try folder.findings().filter { $0.contains("file is missing") }
    #expect(
      found == [
        "codes.yaml:1:1: this file is missing; it holds every code and the record it was given to",
        "phone-numbers.txt:1:1: this file is missing; it holds every telephone number that may be shown",
        "plans/ny-plan/record.yaml:1:1: this file is missing; it holds the facts of the record ny-plan",
      ])
  }

  @Test func `every mistake is said in one run, by file, line and column`() throws {
    let folder = try SampleFolder("plans/ny-plan/record.yaml", "period: 2014-2017", "period: x")
    try folder.replace("  - title", with: "  - tittel", in: "plans/ny-plan/record.yaml")
    try folder.replace("besok", with: "besk", in: "helplines/linjen/nb.md")
    try folder.replace("checked: 2026", with: "checked: 20x6", in: "helplines/lokale.yaml")
    try folder.replace("- id: vern", with: "- id: [vern", in: "terms/ord.yaml")
    let reading = try folder.reading()
    #expect(reading.diagnostics == reading.diagnostics.sorted())
    #expect(reading.hasErrors)
    let files = Set(
      reading.diagnostics.map(\.file).map { $0.replacing("\(folder.path)/", with: "") })
    #expect(
      files.isSuperset(of: [
        "plans/ny-plan/record.yaml", "helplines/linjen/nb.md", "helplines/lokale.yaml",
        "terms/ord.yaml",
      ]))
    #expect(reading.diagnostics.count { $0.file.hasSuffix("ny-plan/record.yaml") } >= 3)
  }

  @Test func `which records lack a language is told`() throws {
    let coverage = try SampleFolder().reading().coverage
    #expect(coverage.map(\.language) == [.nb, .nn, .en])
    #expect(coverage.map(\.lacking) == [[], ["P2"], ["P2"]])
  }
}
