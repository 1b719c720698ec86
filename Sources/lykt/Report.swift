import Content
import FoundationEssentials

/// What a command prints as JSON; its fields are documented in `Assets/docs/json.md`.
protocol Report: Encodable {}

extension Report {
  /// The version of the fields: raised where one is taken away or comes to mean something else.
  static var schema: Int { 1 }

  /// Prints it with sorted keys, in UTF-8 and with ordinary spaces alone.
  func print() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(self), as: UTF8.self)
    Console.write(Array(json.replacing("\u{A0}", with: " ").utf8) + [UInt8(ascii: "\n")])
  }
}

/// The language and the time that reports are made for.
struct ReportContext {
  let language: Language
  /// Nil where the clock cannot be right; then nothing is said to be open or closed.
  let moment: Instant?
  /// The day of the moment, or that of the content.
  let day: CalendarDate

  init(_ language: Language, at moment: Instant, created: CalendarDate) {
    self.language = language
    self.moment = moment.plausible(since: created)
    day = self.moment?.day ?? created
  }
}
