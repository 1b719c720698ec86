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

  struct Report: Encodable {
    let query: String
    let suggestion: String?
    let results: [Result]

    struct Result: Encodable {
      let code: String?
      let id: String
      let kind: RecordKind
      let title: String
      let language: Language
      let snippet: String
    }
  }

  func run() {
    let typed = words == ["-"] ? Console.line(common.language) : words.joined(separator: " ")
    let pack = common.pack()
    let request = SearchRequest(typed, preferred: common.language, limit: limit)
    let answer = common.reading { () throws(PackError) in try pack.search(request) }
    switch format {
    case .text: for hit in answer.hits { Console.print(line(hit)) }
    case .json: Console.print(json: report(answer))
    }
    guard answer.hits.isEmpty else { return }
    let catalogue = Messages.of(common.language)
    if format == .text {
      Console.printError(
        "lykt: " + (typed.isEmpty ? catalogue.wordsWanted : catalogue.nothingFound))
    }
    Glibc.exit(1)
  }

  private func line(_ hit: SearchAnswer.Hit) -> String {
    let catalogue = Messages.of(common.language)
    let ring = hit.phone?.numbers(on: Instant.now.day).first
    let number = ring.map { "\t\(catalogue.line($0))" } ?? ""
    return
      "\(hit.code?.description ?? "")\t\(hit.title(common.language))\(number)\t\(hit.plainSnippet)"
  }

  private func report(_ answer: SearchAnswer) -> Report {
    Report(
      query: answer.query, suggestion: answer.suggestion,
      results: answer.hits.map { hit in
        Report.Result(
          code: hit.code?.description, id: hit.id, kind: hit.kind,
          title: hit.title(common.language), language: hit.language,
          snippet: hit.plainSnippet)
      })
  }
}
