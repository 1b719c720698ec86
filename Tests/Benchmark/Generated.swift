import Content
import Seeded

/// Any number of records made of the words of real ones.
struct Generated {
  private let running: [Language: [String]]
  private let titles: [String]
  private var random = SeededGenerator(seed: 1)

  init(_ records: [Record]) {
    var running: [Language: [String]] = [:]
    for record in records {
      for (language, body) in record.body {
        running[language, default: []] += body.plain.split { !$0.isLetter && !$0.isNumber }.map(
          String.init)
      }
    }
    self.running = running
    titles = records.flatMap { $0.title(.nb).split { !$0.isLetter }.map(String.init) }
      .filter { $0.count > 3 }
  }

  /// So many records, the same each time.
  mutating func records(_ count: Int) -> [Record] {
    random = SeededGenerator(seed: 1)
    return (1...count).map { number in
      let title = "\(word()) \(titles.randomElement(using: &random) ?? "") \(number)"
      let day = CalendarDate(daysSince1970: 20_000)
      return Record(
        id: "record-\(number)", code: nil, kind: number.isMultiple(of: 2) ? .helpline : .term,
        title: Text([.nb: title, .nn: title, .en: title]),
        summary: Text([.nb: text(.nb, 20), .nn: text(.nn, 20), .en: text(.en, 20)]),
        body: [.nb: body(.nb, 180), .nn: body(.nn, 120), .en: body(.en, 120)],
        sources: [Source(title: title, publisher: "Ingen")], checked: day, method: .web,
        keywords: [word(), text(.nb, 2)],
        details: number.isMultiple(of: 2)
          ? .helpline(helpline(number)) : .term(Term()))
    }
  }

  private func helpline(_ number: Int) -> Helpline {
    var helpline = Helpline(category: .other)
    helpline.channels =
      PhoneNumber(typed: "\(20_000_000 + number)").map { [Channel(.voice($0))] } ?? []
    helpline.counties = [County.allCases[number % County.allCases.count]]
    helpline.hours = try? OpeningHours(
      "Mo-Fr \(8 + number % 4):00-15:00".replacing("Fr 8", with: "Fr 08").replacing(
        "Fr 9", with: "Fr 09"))
    return helpline
  }

  /// A word of the texts, or a compound that is perhaps in no other record.
  private mutating func word() -> String {
    let words = running[.nb] ?? ["ord"]
    let first = words.randomElement(using: &random) ?? ""
    let second = titles.randomElement(using: &random) ?? ""
    return Int.random(in: 0..<3, using: &random) == 0 ? first : first + second.lowercased()
  }

  private mutating func text(_ language: Language, _ length: Int) -> String {
    let words = running[language] ?? ["ord"]
    let start = Int.random(in: 0..<max(1, words.count - length), using: &random)
    var text = words[start..<min(start + length, words.count)].joined(separator: " ")
    for _ in 0..<length / 12 { text += " " + word() }
    return text
  }

  private mutating func body(_ language: Language, _ length: Int) -> RichText {
    RichText(blocks: [.init(role: .paragraph, spans: [.init(text(language, length))])])
  }
}
