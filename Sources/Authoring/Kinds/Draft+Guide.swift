import Content
import Yams

extension Draft {
  func guide(_ fields: Fields) -> Guide? {
    fields.require("form")
    let form: Guide.Form? = fields.choice("form")
    var guide = Guide(form: form ?? .steps)
    guide.groups = fields.texts("groups")
    guide.kinds = fields.texts("kinds")
    guide.audience = fields.text("audience", .sentence)
    guide.editions = fields.list("editions", edition)
    guide.legal = fields.list("legal", legal)
    guide.web = fields.web("web")
    return form == nil ? nil : guide
  }

  func section(_ fields: Fields) -> GuideSection? {
    fields.require("order", "part-of")
    marks["order"] = fields.place(of: "order")
    marks["part-of"] = fields.place(of: "part-of")
    let order = fields.number("order")
    var section = GuideSection(order: order ?? 0)
    section.cell = cell(fields)
    section.isThin = fields.flag("thin")
    section.audience = fields.text("audience", .sentence)
    section.legal = fields.list("legal", legal)
    section.web = fields.web("web")
    return order == nil ? nil : section
  }

  private func cell(_ fields: Fields) -> GuideSection.Cell? {
    guard fields.has("cell") else { return nil }
    let place = fields.place(of: "cell")
    marks["cell"] = place
    let nodes = fields.nodes("cell")
    let numbers = nodes.compactMap { node in
      fields.passage(node, "cell", wanted: "a number without quotes").flatMap {
        fields.number($0, node, "cell")
      }
    }
    guard nodes.count == 2 else {
      findings.add(.wrongForm("cell", wanted: "two numbers, [group, kind]"), at: place)
      return nil
    }
    return numbers.count == 2 ? GuideSection.Cell(group: numbers[0], kind: numbers[1]) : nil
  }

  private func edition(_ fields: Fields) -> Guide.Edition? {
    fields.require("year", "title")
    let (year, title) = (fields.string("year"), fields.text("title"))
    guard let year, let title else { return nil }
    return Guide.Edition(year: year, title: title)
  }

  private func legal(_ fields: Fields) -> LegalGround? {
    fields.require("law")
    let (section, text) = (fields.string("section"), fields.text("text", .sentence))
    return fields.text("law").map { LegalGround(law: $0, section: section, text: text) }
  }
}
