import Content
import Yams

extension Draft {
  func helpline(_ fields: Fields) -> Helpline? {
    var helpline = Helpline(category: .other)
    helpline.isEmergency = fields.flag("emergency")
    readArea(fields, into: &helpline)
    readReach(fields, into: &helpline)
    readSafety(fields, into: &helpline)
    helpline.front = fields.number("front")
    helpline.cost = fields.choice("cost")
    helpline.ages = fields.form("ages", wanted: "ages as 18-, -18 or 16-25") { Ages($0) }
    helpline.languages = fields.strings("languages")
    helpline.confirmed = fields.form("confirmed", wanted: "a year, a day or unknown") {
      LatestConfirmation($0)
    }
    helpline.instead = fields.choice("instead")
    helpline.status = fields.choice("status") ?? .active
    if helpline.front != nil, ![.emergency, .national].contains(helpline.category) {
      findings.add(.notForFront, at: fields.place(of: "front"))
    }
    return helpline
  }

  /// Where it is and whom it serves; without a category it is a national line.
  private func readArea(_ fields: Fields, into helpline: inout Helpline) {
    helpline.counties = counties(fields)
    helpline.places = fields.strings("places")
    helpline.serves = fields.list("serves", serviceArea)
    if !helpline.counties.isEmpty { fields.require("category") }
    helpline.category =
      fields.choice("category") ?? (helpline.isEmergency ? .emergency : .national)
  }

  private func counties(_ fields: Fields) -> [County] {
    let wanted =
      "NO, or one or more of \(DiagnosticMessage.list(County.allCases.map(\.rawValue), "and"))"
    guard let node = fields.node("area") else { return [] }
    let nodes = node.sequence.map(Array.init) ?? [node]
    return nodes.compactMap { node in
      guard let passage = fields.passage(node, "area", wanted: wanted) else { return nil }
      if passage.text == "NO", nodes.count == 1 { return nil }
      if let county = County(rawValue: passage.text) { return county }
      findings.add(.badForm("area", passage.text, wanted: wanted), at: passage.place)
      return nil
    }
  }

  private func readReach(_ fields: Fields, into helpline: inout Helpline) {
    helpline.channels = fields.list("phones", channel)
    helpline.hours = fields.hours("hours")
    helpline.hoursNote = fields.text("hours-note", .sentence)
    helpline.web = fields.web("web")
    helpline.email = fields.email("email")
    helpline.address = fields.string("address")
    helpline.hasSecretAddress = fields.flag("secret-address")
    if helpline.hasSecretAddress, fields.has("address") {
      findings.add(.addressOfSecret, at: fields.place(of: "address"))
    }
  }

  private func readSafety(_ fields: Fields, into helpline: inout Helpline) {
    helpline.anonymous = fields.choice("anonymous")
    helpline.showsOnBill = fields.form("on-bill", wanted: "yes or no") {
      ["yes": true, "no": false][$0]
    }
    helpline.kept = fields.text("kept", .sentence)
    helpline.audience = fields.text("for", .sentence)
    helpline.expect = fields.text("expect", .sentence)
  }

  /// One way to reach somebody: a number, or for chat and e-mail an address.
  func channel(_ fields: Fields) -> Channel? {
    let kind: Channel.Kind = fields.choice("type") ?? .voice
    let (isAbroad, hours) = (fields.flag("abroad"), fields.hours("hours"))
    let note = fields.text("note", .sentence)
    return means(kind, fields).map {
      Channel($0, isAbroad: isAbroad, hours: hours, note: note)
    }
  }

  private func means(_ kind: Channel.Kind, _ fields: Fields) -> Channel.Means? {
    switch kind {
    case .voice: telephoneNumber(fields).map(Channel.Means.voice)
    case .sms: telephoneNumber(fields).map(Channel.Means.sms)
    case .textphone: telephoneNumber(fields).map(Channel.Means.textphone)
    case .chat: address("web", fields, fields.web).map(Channel.Means.chat)
    case .email: address("email", fields, fields.email).map(Channel.Means.email)
    }
  }

  private func address(
    _ name: String, _ fields: Fields, _ read: (String) -> String?
  ) -> String? {
    fields.require(name)
    return read(name)
  }

  private func telephoneNumber(_ fields: Fields) -> PhoneNumber? {
    fields.require("number")
    guard let node = fields.node("number"), let passage = fields.line(node, "number") else {
      return nil
    }
    guard let number = PhoneNumber(passage.text) else {
      findings.add(.badNumber(passage.text), at: passage.place)
      return nil
    }
    numbers.append(Located(value: number, place: passage.place))
    return number
  }
}

extension DiagnosticMessage {
  static func badNumber(_ text: String) -> DiagnosticMessage {
    error(
      "\"\(text)\" is no telephone number as they are printed: 112, 116 006, 02800, 1412, "
        + "22 40 00 40, 800 30 196 or +47 and one of eight digits")
  }

  static func badHours(_ word: String) -> DiagnosticMessage {
    error(
      "\"\(word)\" is not understood in opening hours; write Mo-Fr 09:00-15:00, 24/7, PH off, Dec 24 09:00-12:00 or easter -4 days off"
    )
  }

  static func hiddenRule(_ rule: String) -> DiagnosticMessage {
    warning(
      "\"\(rule)\" counts on no day; what stands after it says something else of all its days")
  }

  static let addressOfSecret = error("the address of this service is secret and may not stand here")

  static let notForFront = error("only emergency and national lines stand on the start page")
}
