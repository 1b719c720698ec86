extension Fact {
  /// What a fact is called in what is printed as data; the names are documented and stay as they are.
  public enum Name: String, CaseIterable, CodingKey, Hashable, Sendable {
    case abroad, address, ages, anonymous, areas, asOf, audience, certainty, category, cell,
      channels, code
    case confirmed, cost, count, counties, country, county, criterion, date, editions, email,
      emergency, expect
    case form, formerNames, founded, from, giver, group, groups, here, hours, hoursNote, id, kept,
      kind,
      kinds
    case languages, law, lead, legal, measureCount, measures, ministries, municipalities, name,
      next, note, number
    case occasion, onBill, order, otherNames, others, owner, parts, period, place, places,
      policeDistrict, policeDistricts, postalCodes, project, publishedUnder, publisher
    case reach, reason, receiver, region, reports, responsible, role, secretAddress, section,
      serves, services, short
    case shortNames, status, step, substitute, subtitle, sum, text, thin, title, to, updated, web
    case winners, year
  }
}
