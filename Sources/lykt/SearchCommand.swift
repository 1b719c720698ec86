import ArgumentParser
import Content
import Glibc
import Interface
import ContentPack

/// `lykt search`: ranked results.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search in everything.",
    discussion:
      "Words on a command line show in process lists and histories; - reads them from standard input."
  )

  @Argument(help: "Words, or - to read them from standard input.")
  var words: [String]

  @Option(help: "text or json.")
  var format: ListFormat = .text

  @Option(help: "At most so many results.")
  var limit = 20

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("The limit is a number from 1 to 1000.")
    }
  }

  struct SearchReport: Report {
    let schema = Self.schema
    let query: String
    let suggestion: String?
    /// The moment it is right for; nil where the clock cannot be right.
    let at: String?
    let results: [Result]

    /// A record in short with the words around what was sought.
    struct Result: Encodable {
      let item: ItemReport
      let snippet: String
      /// How a service is known to be for the place that was named, and as of when.
      let service: Place.Service?

      private enum Key: String, CodingKey { case snippet, serves, asOf }

      func encode(to encoder: any Encoder) throws {
        try item.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(snippet, forKey: .snippet)
        try container.encodeIfPresent(service?.reportName, forKey: .serves)
        try container.encodeIfPresent(service?.asOf, forKey: .asOf)
      }
    }
  }

  func run() throws {
    let typed = words == ["-"] ? Console.line(common.language) : words.joined(separator: " ")
    let pack = common.pack()
    let context = ReportContext(common.language, at: .now, created: pack.head.created)
    let request = SearchRequest(typed, preferred: common.language, limit: limit)
    let answer = common.reading { () throws(PackError) in try pack.search(request) }
    switch format {
    case .text: for hit in answer.hits { Console.print(line(hit, context)) }
    case .json: try report(answer, context).print()
    }
    guard answer.hits.isEmpty else { return }
    let catalogue = Messages.of(common.language)
    if format == .text {
      Console.printError(
        "lykt: " + (typed.isEmpty ? catalogue.wordsWanted : catalogue.nothingFound))
    }
    Glibc.exit(1)
  }

  private func line(_ hit: SearchAnswer.Hit, _ context: ReportContext) -> String {
    let catalogue = Messages.of(common.language)
    let ring = hit.phone?.numbers(on: context.day).first
    let number = ring.map { "\t\(catalogue.line($0))" } ?? ""
    let note = hit.service.flatMap { catalogue.note(of: $0, on: context.day) }
    let said = (note.map { "\($0): " } ?? "") + hit.plainSnippet
    return "\(hit.code?.description ?? "")\t\(hit.title(common.language))\(number)\t\(said)"
  }

  private func report(_ answer: SearchAnswer, _ context: ReportContext) -> SearchReport {
    SearchReport(
      query: answer.query, suggestion: answer.suggestion, at: context.moment?.description,
      results: answer.hits.map { hit in
        SearchReport.Result(
          item: ItemReport(hit, context), snippet: hit.plainSnippet,
          service: hit.service)
      })
  }
}
