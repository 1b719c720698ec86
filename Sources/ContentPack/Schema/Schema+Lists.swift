import Content

extension Schema {
  /// A line of a list; the numbers to ring lack the id and the title that the line has itself.
  static let item = Codec<ListItem>(
    line.form, definitions: line.definitions, encode: line.encode,
    decode: { decoder in
      var item = try line.decode(decoder)
      item.phone?.id = item.id ?? ""
      item.phone?.title = item.title
      return item
    })

  private static let line = Codec.object(
    "line", blank: { ListItem(id: nil, title: Text(name: "")) },
    .optional("id", \.id, .string), .optional("code", \.code, code),
    .optional("kind", \.kind, Tag.kind.codec), .required("title", \.title, text),
    .optional("detail", \.detail, text), .optional("phone", \.phone, phone),
    .optional("summary", \.summary, text), .optional("hours", \.hours, hours),
    .list("counties", \.counties, Tag.county.codec), .optional("period", \.period, period),
    .unless("depth", \.depth, .number, isLeftOut: { $0 == 0 }),
    .unless("ordinal", \.ordinal, .number, isLeftOut: { $0 == 0 }))

  static let phone = Codec.object(
    "phone", blank: { PhoneAdvice(checked: blankDay) },
    .optional("own", \.own, phoneNumber),
    .unless("way", \.channel, Tag.channel.codec, isLeftOut: { $0 == .voice }),
    .optional("confirmed", \.confirmed, confirmation), .required("checked", \.checked, day),
    .optional("good-until", \.goodUntil, day),
    .unless("status", \.status, Tag.status.codec, isLeftOut: { $0 == .active }),
    .optional("substitute", \.substitute, substitute))

  private static let blankDay = CalendarDate(daysSince1970: 0)

  static let front = Codec.object(
    "front", blank: { StartPageData(panes: []) }, .list("panes", \.panes, pane))

  private static let pane = Codec.object(
    "pane", blank: { StartPageData.Pane(section: .helplines, rows: [], total: 0) },
    .required("list", \.section, Tag.section.codec), .list("lines", \.rows, item),
    .required("total", \.total, .number))

  static let header = Codec.object(
    "head",
    blank: {
      PackHeader(
        format: 0, serial: 0, created: blankDay, languages: [], counts: [:], emergencies: [:],
        records: 0, parts: [], blockSize: 0, dataSize: 0, root: "")
    },
    .required("format", \.format, .number), .required("serial", \.serial, .number),
    .required("created", \.created, day),
    .required("languages", \.languages, .list(Tag.language.codec)),
    .required("counts", \.counts, .map(Tag.section, .number)),
    .required("emergencies", \.emergencies, emergencies),
    .required("records", \.records, .number), .required("parts", \.parts, .list(part)),
    .required("block-size", \.blockSize, .number), .required("data-size", \.dataSize, .number),
    .required("root", \.root, .string))

  /// The digits of each number that is compiled in, under the id of its record.
  private static let emergencies = Codec<[String: String]>("{id: digits}", { $0 }, { $0 })

  private static let part = Codec.object(
    "part", blank: { PackHeader.Part(name: "", offset: 0, size: 0) },
    .required("name", \.name, .string), .required("offset", \.offset, .number),
    .required("size", \.size, .number))

  /// Every form by its name, a line each, as the documentation has them; what a change of it means is said by the test that holds it.
  static var listing: [String] {
    let all = [header.definitions, record.definitions, front.definitions].reduce(into: [:]) {
      all, own in
      all.merge(own) { first, _ in first }
    }
    let lists = Section.allCases.map { "\(Tag.section.tag($0)) \($0.storedNumber)" }
    let categories = Helpline.Category.allCases.map {
      "\(Tag.category.tag($0)) \($0.storedNumber)"
    }
    return all.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
      + ["numbers of lists: " + lists.sorted().joined(separator: ", ")]
      + ["numbers of categories: " + categories.sorted().joined(separator: ", ")]
  }
}
