import Content

extension Draft {
  func organisation(_ fields: Fields) -> Organisation? {
    fields.require("type")
    let form: Organisation.Form? = fields.choice("type")
    var organisation = Organisation(form: form ?? .other)
    organisation.role = fields.text("role", .sentence)
    organisation.short = fields.string("short")
    organisation.owner = fields.node("owner").flatMap { party($0, "owner", fields) }
    organisation.founded = fields.text("founded")
    organisation.region = fields.text("region")
    organisation.channels = fields.list("phones", channel)
    organisation.web = fields.web("web")
    organisation.email = fields.email("email")
    return form == nil ? nil : organisation
  }

  func notice(_ fields: Fields) -> Notice? {
    fields.require("from")
    guard let from = fields.day("from") else { return nil }
    let to = fields.day("to")
    if let to, to < from { findings.add(.endsBeforeItBegins("to"), at: fields.place(of: "to")) }
    return Notice(from: from, to: to)
  }
}
