import ArgumentParser
import Content
import ContentPack
import Glibc
import Interface

/// `lykt near`: the services for those who live in a place.
struct NearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near",
    abstract: "Say which services are for those who live in a place.",
    discussion: """
      More than one place of the name: status 1 and the candidates. None: status 1, \
      those spelled most like it, and the lines for the whole country.
      """)

  @Argument(
    help: ArgumentHelp(
      "A municipality, a place, a county, a postal code, a code like K3420, or - to read it.",
      valueName: "place"))
  var words: [String]

  @Option(help: "text or json.")
  var format: ListFormat = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let typed = words == ["-"] ? Console.line(common.language) : words.joined(separator: " ")
    let pack = common.pack()
    let context = ReportContext(common.language, at: .now, created: pack.head.created)
    let lookup = common.reading { () throws(PackError) in try pack.findPlace(typed) }
    guard case .found(let match) = lookup else {
      try sayCandidates(lookup, typed, context)
      Glibc.exit(1)
    }
    let found = common.reading { () throws(PackError) in try pack.nearby(match.id) }
    guard let nearby = found else { Glibc.exit(1) }
    switch format {
    case .text: for line in lines(nearby, context) { Console.print(line) }
    case .json: try NearReport(nearby, context).print()
    }
  }

  /// The place, then each service in a line under its group.
  private func lines(_ nearby: Nearby, _ context: ReportContext) -> [String] {
    let words = Messages.of(common.language)
    let title = nearby.record.title(common.language)
    let head = "\(nearby.record.code?.description ?? "")\t\(title)\t\(words.district(of: nearby))"
    return [head] + nearby.rows(words, on: context.day).map { row in line(row, words, context) }
  }

  private func line(_ row: NearbyRow, _ words: Messages, _ context: ReportContext) -> String {
    switch row.content {
    case .heading(let heading): return heading
    case .service(let item, let note):
      let open = context.moment.map { words.openWord(item.openStatus(at: $0)) }
      let parts = [
        item.title(common.language), words.detail(of: item, on: context.day), open, note,
      ]
      return "  \(item.code?.description ?? "")\t"
        + parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\t")
    case .unknown(let sentence, let ring):
      return "  \t"
        + [sentence, ring.map { words.line($0) }].compactMap(\.self)
        .joined(separator: "\t")
    case .place(let match): return "  \(match.code)\t\(words.name(of: match))"
    }
  }

  /// The places it may be; where nothing is known, also whom anybody can ring.
  private func sayCandidates(
    _ lookup: PlaceLookup, _ typed: String, _ context: ReportContext
  ) throws {
    let words = Messages.of(common.language)
    if format == .json {
      try PlaceCandidatesReport(lookup, typed, context).print()
      return
    }
    if case .ambiguous = lookup {
      Console.printError("lykt: " + words.nearby.ambiguous(typed))
    } else {
      Console.printError("lykt: " + words.nearby.unknown(typed))
      if !lookup.candidates.isEmpty { Console.printError(words.nearby.perhaps) }
    }
    for match in lookup.candidates { Console.print("\(match.code)\t\(words.name(of: match))") }
    guard case .unknown = lookup else { return }
    for emergency in Emergency.all {
      Console.print("\(emergency.number)\t\(emergency.title(common.language))")
    }
  }
}
