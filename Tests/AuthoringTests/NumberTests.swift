import Testing

@testable import Authoring

private let line = "helplines/linjen/record.yaml"
private let prose = "plans/ny-plan/nb.md"

@Suite struct NumberTests {
  @Test(arguments: [
    Change(
      "phone-numbers.txt", "22 40 00 40\n800", "800",
      "helplines/lokale.yaml:23:15: 22 40 00 40 is not in phone-numbers.txt; "
        + "it is printed there as +47 22 40 00 40"),
    Change(
      "phone-numbers.txt", "800 30 196 ", "80 03 01 96",
      "helplines/lokale.yaml:22:15: 800 30 196 is not in phone-numbers.txt; "
        + "it is printed there as 80 03 01 96",
      "phone-numbers.txt:5:1: warning: no record uses 80 03 01 96"),
    Change(
      "phone-numbers.txt", "116 006", "116 006\n112",
      "phone-numbers.txt:3:1: warning: no record uses 112"),
    Change(
      "phone-numbers.txt", "116 006", "116 006\n116 006",
      "phone-numbers.txt:3:1: 116 006 stands twice; the first is on line 2"),
    Change(
      "phone-numbers.txt", "116 006", "116 006\n12345",
      "phone-numbers.txt:3:1: \"12345\" is no telephone number as they are printed: 112, 116 006, "
        + "02800, 1412, 22 40 00 40, 800 30 196 or +47 and one of eight digits"),
  ])
  func `every number shown stands in the reviewed list, and no other`(_ change: Change) throws {
    try change.check()
  }

  @Test func `the record of a number that is compiled in has that number first`() throws {
    let folder = try SampleFolder(line, "116 006", "22 40 00 40")
    try folder.replace("linjen", with: "vo-linjen", in: "codes.yaml")
    let lines = try folder.text(of: line)
    try folder.write(lines, to: "helplines/vo-linjen/record.yaml")
    try folder.remove("helplines/linjen")
    let wanted =
      "helplines/vo-linjen/record.yaml:9:13: vo-linjen has the number 116 006 in the program; "
      + "the first number here is the same"
    #expect(try folder.findings().contains(wanted))
  }

  @Test func `a folder with the police has every record the program leads to by itself`() throws {
    let folder = try SampleFolder(line, "116 006", "112")
    try folder.replace("linjen", with: "politi", in: "codes.yaml")
    let lines = try folder.text(of: line)
    try folder.write(lines, to: "helplines/politi/record.yaml")
    try folder.remove("helplines/linjen")
    let said = try folder.findings().filter { $0.hasSuffix("to which the program itself leads") }
    #expect(
      said
        == ["ambulanse", "brann", "legevakt", "trygg-bruk", "vo-linjen"].map {
          "helplines/politi/record.yaml:1:1: there is no record \($0), to which the program itself leads"
        })
  }

  @Test(arguments: [
    Change(prose, "to deler", "nummer 22 40 00 40", "\(prose):1:19: \(said("22 40 00 40"))"),
    Change(prose, "to deler", "nummeret +47 800 30 196", "\(prose):1:25: \(said("800 30 196"))"),
    Change(prose, "to deler", "nummer 02800", "\(prose):1:19: \(said("02800"))"),
    Change(prose, "to deler", "nummer 22400040", "\(prose):1:19: \(said("22400040"))"),
    Change(prose, "to deler", "nummer **22 40** 00\n40", "\(prose):1:21: \(said("22 40 00 40"))"),
    Change(line, "  nb: Ingen ting.", "  nb: Ring 116 123.", "\(line):20:12: \(said("116 123"))"),
    Change(prose, "to deler", "112, 116 117, 116 006 og 116 111"),
    Change(prose, "to deler", "28 077 saker i 2012 og 2014, 1 000 000 kr og id3100799"),
    Change(prose, "to deler", "en [side](https://a.example/22400040) og dag 20.12.2013"),
  ])
  func `a telephone number is not said in a sentence`(_ change: Change) throws {
    try change.check()
  }
}

private func said(_ number: String) -> String {
  "\(number) stands in a sentence; a telephone number stands in \"phones\" alone"
}
