import Content
import Yams

extension Draft {
  func plan(_ fields: Fields) -> Plan {
    var plan = Plan()
    plan.subtitle = fields.text("subtitle")
    plan.period = period(fields)
    plan.lead = fields.node("lead").flatMap { party($0, "lead", fields) }
    plan.ministries = fields.nodes("ministries").compactMap { party($0, "ministries", fields) }
    plan.areas = fields.list("areas", area)
    plan.measureCount = fields.text("measure-count")
    plan.measures = fields.list("measures", measure)
    plan.reports = fields.texts("reports")
    plan.web = fields.web("web")
    return plan
  }

  private func period(_ fields: Fields) -> Plan.Period? {
    guard let node = fields.node("period"),
      let passage = fields.passage(node, "period", wanted: "years, as 2014-2017 or 2012")
    else { return nil }
    if let period = Plan.Period(passage.text) { return period }
    let years = passage.text.split(separator: "-").compactMap { Int($0) }
    if years.count == 2, years[0] > years[1] {
      findings.add(.endsBeforeItBegins("period"), at: passage.place)
    } else {
      let wanted = "years, as 2014-2017 or 2012"
      findings.add(.badForm("period", passage.text, wanted: wanted), at: passage.place)
    }
    return nil
  }

  /// Somebody by the id of an organisation or by a name; which of them is seen when all are read.
  func party(_ node: Node, _ name: String, _ fields: Fields) -> OrganisationRef? {
    guard let text = fields.text(node, name, .name) else { return nil }
    if text.isName, let id = text.versions[.nb] {
      parties.append(Located(value: id, place: file.place(of: node.mark)))
    }
    return OrganisationRef(name: text)
  }

  private func area(_ fields: Fields) -> Plan.Area? {
    let measures = fields.string("measures").map(Self.ranged)
    return fields.ownText().map { Plan.Area(title: $0, measures: measures) }
  }

  private func measure(_ fields: Fields) -> Plan.Measure? {
    fields.require("title")
    let (number, date) = (fields.string("number"), fields.string("date"))
    let (responsible, status) = (fields.string("responsible"), fields.text("status", .sentence))
    return fields.text("title").map {
      Plan.Measure(number: number, title: $0, responsible: responsible, status: status, date: date)
    }
  }

  /// Numbers from and to with the dash they are printed with.
  private static func ranged(_ text: String) -> String {
    text.replacing(/(\d)-(\d)/) { "\($0.1)–\($0.2)" }
  }
}
