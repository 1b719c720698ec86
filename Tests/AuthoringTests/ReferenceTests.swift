import Content
import Testing

@testable import Authoring

private let line = "helplines/linjen/record.yaml"
private let terms = "terms/ord.yaml"
private let plan = "plans/ny-plan/record.yaml"

@Suite struct TieTests {
  @Test(arguments: [
    Change(
      line, "see: [ny-plan, besok]", "see: [ny-plan, besk, langt-borte]",
      "\(line):37:16: there is no record \"besk\"; is it \"besok\"?",
      "\(line):37:22: there is no record \"langt-borte\""),
    Change(
      line, "see: [ny-plan, besok]", "see: [besok, linjen, besok]",
      "\(line):37:14: a record does not refer to itself",
      "\(line):37:22: \"besok\" stands twice in this list"),
    Change(
      plan, "published-by: [departementet]", "published-by: [besok]",
      "\(plan):25:16: \"published-by\" does not lead from a plan to a term"),
    Change(
      plan, "published-by: [departementet]", "run-by: [departementet]",
      "\(plan):25:1: there is no field \"run-by\" here"),
    Change(
      "organisations/organisasjoner.yaml", "winner-of: [pris-2019]", "part-of: [rutenett]",
      "organisations/organisasjoner.yaml:19:13: \"part-of\" does not lead from an organisation to a guide"
    ),
    Change(
      "guides/ruter.yaml", "part-of: [rutenett]", "part-of: [senteret]",
      "guides/ruter.yaml:5:13: \"part-of\" does not lead from a section to an organisation"),
  ])
  func `a reference that leads nowhere or where it may not is named`(_ change: Change) throws {
    try change.check()
  }

  @Test(arguments: [
    Change(
      terms, "defined-in: [ny-plan]", "defined-in: [ny-plan]\n  see: [linjen]",
      "\(terms):9:3: \"see\" stands twice; the first is on line 8"),
    Change(
      terms, "see: [vern]", "see: [vern, linjen]",
      "\(terms):8:15: linjen (H1) says \"see\" of this record already; write it at one end"),
    Change(
      terms, "see: [vern]", "see: [vern, huset]",
      "\(terms):8:15: write this in huset (H2): \"see\" stands in the record that comes first"),
    Change(
      "plans/gammel-plan/record.yaml", "by: seed", "by: seed\nreplaces: [ny-plan]",
      "\(plan):24:12: gammel-plan (P1) says \"replaces\" of this record already; write it at one end"
    ),
  ])
  func `a reference written at both ends or at the wrong one is a mistake`(_ change: Change) throws
  {
    let folder = try SampleFolder(change.file, change.old, change.new)
    let found = try folder.findings()
    #expect(found == change.findings)
  }

  @Test(arguments: [
    Change(
      plan, "lead: departementet", "lead: departmentet",
      "\(plan):6:7: there is no organisation \"departmentet\"; is it \"departementet\"?"),
    Change(
      plan, "[departementet, Et annet", "[ny-plan, Et annet",
      "\(plan):7:14: there is no organisation \"ny-plan\"; a name that is no id has a capital letter"
    ),
  ])
  func `an organisation named by an id must be there`(_ change: Change) throws {
    try change.check()
  }

  @Test func `parties that are organisations get their names, others keep theirs`() throws {
    let records = try SampleFolder().reading().records
    guard case .plan(let plan) = records.first(where: { $0.id == "ny-plan" })?.details else {
      Issue.record("no plan")
      return
    }
    let ministry = Text([.nb: "Departementet", .nn: "Departementet", .en: "The ministry"])
    #expect(plan.lead == OrganisationRef(name: ministry, id: "departementet"))
    #expect(plan.ministries[1] == OrganisationRef(name: Text(name: "Et annet departement")))
  }

  @Test func `a record holds the references written in it, each with its code and title`() throws {
    let records = try SampleFolder().reading().records
    let references = records.first { $0.id == "linjen" }?.references
    #expect(references?.map(\.relation) == [.see, .see, .runBy])
    #expect(references?.map(\.code) == [Code("P2"), Code("O1"), Code("A2")])
    #expect(references?.last?.title(.en) == "The centre")
  }
}
