extension Fact {
  /// What a fact is called in what is printed as data; the names are documented and stay as they are.
  public enum Name: String, CaseIterable, CodingKey, Hashable, Sendable {
    case abroad, address, ages, anonymous, areas, audience, category, cell, channels, code
    case confirmed, cost, count, counties, criterion, date, editions, email, emergency, expect
    case form, founded, from, giver, group, groups, hours, hoursNote, id, kept, kind, kinds
    case languages, law, lead, legal, measureCount, measures, ministries, name, next, note, number
    case occasion, onBill, order, owner, period, place, places, project, publishedUnder, publisher
    case reason, receiver, region, reports, responsible, role, secretAddress, section, short
    case shortNames, status, step, substitute, subtitle, sum, text, thin, title, to, updated, web
    case winners, year
  }
}
