import Content

extension Schema {
  static let record = Codec.object(
    "record",
    blank: {
      Record(
        id: "", code: nil, kind: .notice, title: Text(name: ""), summary: Text(name: ""),
        sources: [], checked: blankDay, method: .web, details: .notice(Notice(from: blankDay)))
    },
    .required("id", \.id, .string), .optional("code", \.code, code),
    .required("kind", \.kind, Tag.kind.codec), .required("title", \.title, text),
    .required("summary", \.summary, text),
    .unless("body", \.body, .map(Tag.language, prose), isLeftOut: \.isEmpty),
    .optional("note", \.note, text), .list("sources", \.sources, source),
    .required("checked", \.checked, day), .required("by", \.method, Tag.method.codec),
    .optional("review", \.review, review), .optional("archive", \.archive, archive),
    .list("references", \.references, reference), .list("keywords", \.keywords, .string),
    .required("details", \.details, details),
    .unless("breaks", \.breaks, breaks, isLeftOut: \.isEmpty))

  private static let blankDay = CalendarDate(daysSince1970: 0)

  /// An object with one key, the kind, and what a record of it holds.
  static let details = Codec<Details>(
    "details", definitions: definitions,
    encode: { details, encoder in
      var container = encoder.container(keyedBy: FieldKey.self)
      let nested = { (kind: RecordKind) in
        container.superEncoder(forKey: FieldKey(Tag.kind.tag(kind)))
      }
      switch details {
      case .helpline(let value): try helpline.encode(value, nested(.helpline))
      case .plan(let value): try plan.encode(value, nested(.plan))
      case .guide(let value): try guide.encode(value, nested(.guide))
      case .guideSection(let value): try guideSection.encode(value, nested(.guideSection))
      case .award(let value): try award.encode(value, nested(.award))
      case .organisation(let value): try organisation.encode(value, nested(.organisation))
      case .term(let value): try term.encode(value, nested(.term))
      case .place(let value): try place.encode(value, nested(.place))
      case .notice(let value): try notice.encode(value, nested(.notice))
      }
    },
    decode: { decoder in
      let container = try decoder.container(keyedBy: FieldKey.self)
      guard let key = container.allKeys.first, container.allKeys.count == 1 else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "details of no one kind"))
      }
      let kind = try Tag.kind.value(key.stringValue)
      let nested = try container.superDecoder(forKey: key)
      return switch kind {
      case .helpline: .helpline(try helpline.decode(nested))
      case .plan: .plan(try plan.decode(nested))
      case .guide: .guide(try guide.decode(nested))
      case .guideSection: .guideSection(try guideSection.decode(nested))
      case .award: .award(try award.decode(nested))
      case .organisation: .organisation(try organisation.decode(nested))
      case .term: .term(try term.decode(nested))
      case .place: .place(try place.decode(nested))
      case .notice: .notice(try notice.decode(nested))
      }
    })

  private static let definitions = [
    helpline.definitions, plan.definitions, guide.definitions, guideSection.definitions,
    award.definitions, organisation.definitions, term.definitions, place.definitions,
    notice.definitions,
    ["details": "{kind: what a record of that kind holds}"],
  ].reduce(into: [:]) { all, own in all.merge(own) { first, _ in first } }
}

extension Schema {
  static let helpline = Codec.object(
    "helpline", blank: { Helpline(category: .other) },
    .required("category", \.category, Tag.category.codec),
    .list("channels", \.channels, channel), .optional("hours", \.hours, hours),
    .optional("hours-note", \.hoursNote, text), .flag("emergency", \.isEmergency),
    .optional("front", \.front, .number), .optional("cost", \.cost, Tag.cost.codec),
    .optional("anonymous", \.anonymous, Tag.anonymity.codec),
    .optional("on-bill", \.showsOnBill, .bool), .optional("kept", \.kept, text),
    .optional("for", \.audience, text), .optional("expect", \.expect, text),
    .optional("ages", \.ages, ages), .list("languages", \.languages, .string),
    .optional("web", \.web, .string), .optional("email", \.email, .string),
    .list("counties", \.counties, Tag.county.codec), .list("places", \.places, .string),
    .list("serves", \.serves, serviceArea),
    .optional("address", \.address, .string), .flag("secret-address", \.hasSecretAddress),
    .optional("confirmed", \.confirmed, confirmation),
    .unless("status", \.status, Tag.status.codec, isLeftOut: { $0 == .active }),
    .optional("substitute", \.substitute, substitute))

  static let plan = Codec.object(
    "plan", blank: { Plan() },
    .optional("subtitle", \.subtitle, text), .optional("period", \.period, period),
    .optional("lead", \.lead, party), .list("ministries", \.ministries, party),
    .list("areas", \.areas, area), .optional("measure-count", \.measureCount, text),
    .list("measures", \.measures, measure), .list("reports", \.reports, text),
    .optional("short-names", \.shortNames, shortNames), .optional("web", \.web, .string))

  private static let area = Codec.object(
    "area", blank: { Plan.Area(title: Text(name: "")) },
    .required("title", \.title, text), .optional("measures", \.measures, .string))

  private static let measure = Codec.object(
    "measure", blank: { Plan.Measure(title: Text(name: "")) },
    .optional("number", \.number, .string), .required("title", \.title, text),
    .optional("responsible", \.responsible, .string), .optional("status", \.status, text),
    .optional("date", \.date, .string))

  /// An object with a field for each short name.
  private static let shortNames = Codec<[String: OrganisationRef]>(
    "{string: party}", definitions: party.definitions,
    encode: { names, encoder in
      var container = encoder.container(keyedBy: FieldKey.self)
      for (name, value) in names {
        try party.encode(value, container.superEncoder(forKey: FieldKey(name)))
      }
    },
    decode: { decoder in
      let container = try decoder.container(keyedBy: FieldKey.self)
      return try container.allKeys.reduce(into: [:]) { names, key in
        names[key.stringValue] = try party.decode(container.superDecoder(forKey: key))
      }
    })

  static let guide = Codec.object(
    "guide", blank: { Guide(form: .steps) },
    .required("form", \.form, Tag.guideForm.codec), .list("groups", \.groups, text),
    .list("kinds", \.kinds, text), .optional("for", \.audience, text),
    .list("editions", \.editions, edition), .list("legal", \.legal, legal),
    .optional("web", \.web, .string))

  private static let edition = Codec.object(
    "edition", blank: { Guide.Edition(year: "", title: Text(name: "")) },
    .required("year", \.year, .string), .required("title", \.title, text))

  private static let legal = Codec.object(
    "legal-ground", blank: { LegalGround(law: Text(name: "")) },
    .required("law", \.law, text), .optional("section", \.section, .string),
    .optional("text", \.text, text))

  static let guideSection = Codec.object(
    "section", blank: { GuideSection(order: 0) },
    .required("order", \.order, .number), .optional("cell", \.cell, cell),
    .flag("thin", \.isThin), .optional("for", \.audience, text),
    .list("legal", \.legal, legal), .optional("web", \.web, .string),
    .optional("step", \.step, step))

  private static let step = Codec.object(
    "step", blank: { GuideSection.Step(number: 0, count: nil, next: nil) },
    .required("number", \.number, .number), .optional("count", \.count, .number),
    .optional("next", \.next, reference))

  static let award = Codec.object(
    "award", blank: { Award() },
    .optional("year", \.year, .number), .list("winners", \.winners, winner),
    .optional("occasion", \.occasion, occasion), .optional("sum", \.sum, .string),
    .optional("criterion", \.criterion, text))

  private static let winner = Codec.object(
    "winner", blank: { Award.Winner(name: Text(name: ""), kind: .project) },
    .required("name", \.name, text), .required("kind", \.kind, Tag.winnerKind.codec),
    .optional("project", \.project, text), .optional("reason", \.reason, text))

  private static let occasion = Codec.object(
    "occasion", blank: { Award.Occasion() },
    .optional("date", \.date, text), .optional("place", \.place, text),
    .optional("giver", \.giver, text), .optional("receiver", \.receiver, text))

  static let organisation = Codec.object(
    "organisation", blank: { Organisation(form: .other) },
    .required("form", \.form, Tag.organisationForm.codec), .optional("role", \.role, text),
    .optional("short", \.short, .string), .optional("owner", \.owner, party),
    .optional("founded", \.founded, text), .optional("region", \.region, text),
    .list("channels", \.channels, channel), .optional("web", \.web, .string),
    .optional("email", \.email, .string))

  static let term = Codec.object("term", blank: { Term() }, .optional("law", \.law, .string))

  static let place = Codec.object(
    "place", blank: { Place(number: "", county: .oslo, policeDistrict: .oslo) },
    .required("number", \.number, .string), .required("county", \.county, Tag.county.codec),
    .required("police-district", \.policeDistrict, Tag.policeDistrict.codec),
    .list("other-names", \.otherNames, .string), .list("former-names", \.formerNames, .string),
    .list("postal-codes", \.postalCodes, postalCode), .list("services", \.services, placeService),
    .list("here", \.here, .string), .list("others", \.others, .string))

  /// Its code and its name with a space between.
  private static let postalCode = Codec<Place.PostalCode>(
    "postal-code", { "\($0.code) \($0.name)" },
    { written in
      let code = written.prefix { $0 != " " }
      guard code.count == 4, code.count < written.count else { return nil }
      return Place.PostalCode(code: String(code), name: String(written.dropFirst(code.count + 1)))
    })

  private static let placeService = Codec.object(
    "place-service",
    blank: { Place.Service(id: "", category: .other, reach: .municipality, certainty: .likely) },
    .required("id", \.id, .string), .required("category", \.category, Tag.category.codec),
    .required("reach", \.reach, Tag.reach.codec),
    .required("certainty", \.certainty, Tag.certainty.codec), .optional("as-of", \.asOf, .string),
    .list("parts", \.parts, .string))

  static let serviceArea = Codec.object(
    "service-area", blank: { ServiceArea() },
    .list("municipalities", \.municipalities, .string),
    .list("police-districts", \.policeDistricts, Tag.policeDistrict.codec),
    .list("counties", \.counties, Tag.county.codec), .flag("country", \.isCountry),
    .required("certainty", \.certainty, Tag.certainty.codec), .optional("as-of", \.asOf, .string),
    .list("parts", \.parts, .string))

  static let notice = Codec.object(
    "notice", blank: { Notice(from: blankDay) },
    .required("from", \.from, day), .optional("to", \.to, day))
}
