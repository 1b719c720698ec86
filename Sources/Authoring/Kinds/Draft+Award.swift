import Content

extension Draft {
  func award(_ fields: Fields) -> Award {
    var award = Award()
    readYear(fields, into: &award)
    award.winners = fields.list("winners", winner)
    award.occasion = fields.group("occasion") { fields in
      Award.Occasion(
        date: fields.text("date"), place: fields.text("place"), giver: fields.text("by"),
        receiver: fields.text("to"))
    }
    award.sum = fields.string("sum")
    award.criterion = fields.text("criterion", .sentence)
    return award
  }

  /// The year, which its code tells too; the prize itself has code `T0` and no year.
  private func readYear(_ fields: Fields, into award: inout Award) {
    award.year = fields.number("year")
    guard let code, let number = code.value.numbers.first else { return }
    if number == 0 {
      if fields.has("year") { findings.add(.yearOfPrize, at: fields.place(of: "year")) }
    } else if let year = award.year {
      if year != number { findings.add(.wrongYear(year, code.value), at: fields.place(of: "year")) }
    } else {
      fields.require("year")
    }
  }

  private func winner(_ fields: Fields) -> Award.Winner? {
    fields.require("name", "kind")
    let name = fields.text("name")
    let kind: Award.Winner.Kind? = fields.choice("kind")
    let (project, reason) = (fields.text("project"), fields.text("reason", .sentence))
    guard let name, let kind else { return nil }
    return Award.Winner(name: name, kind: kind, project: project, reason: reason)
  }
}

extension DiagnosticMessage {
  static let yearOfPrize = error("T0 is the prize itself and has no year")

  static func wrongYear(_ year: Int, _ code: Code) -> DiagnosticMessage {
    error("the year \(year) does not go with the code \(code)")
  }
}
