import ArgumentParser
import Authoring
import Content
import ContentPack

/// Measures search: how well it finds, how fast, and how much memory it holds.
@main struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lykt-bench", abstract: "How well search finds, and how fast.",
    subcommands: [Find.self, Ask.self, Time.self, Make.self, Measure.self],
    defaultSubcommand: Find.self)

  struct TemporaryDirectory: ParsableArguments {
    @Option(help: "The content folder.") var folder = "Assets/content"

    func records() throws -> [Record] {
      let reading = try ContentFolder(folder).read()
      guard !reading.hasErrors else { throw ValidationError("\(folder) has mistakes.") }
      return reading.records
    }
  }

  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How often the right record is among the first, beside a plain index.")
    @OptionGroup var folder: TemporaryDirectory
    @Flag(help: "Also what was missed, of all but the unseen set.") var misses = false

    func run() throws { try Quality(records: folder.records()).report(misses: misses) }
  }

  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What a search looks for in a pack, and what each hit weighs.")
    @Argument var path: String
    @Argument var words: [String]

    func run() throws {
      let request = SearchRequest(words.joined(separator: " "))
      try Pack.open(path).explained(request).forEach { print($0) }
    }
  }

  struct Time: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Builds packs of made-up records and measures each.")
    @OptionGroup var folder: TemporaryDirectory
    @Argument var sizes = [250, 1000, 10_000, 100_000]

    func run() throws { try Speed(records: folder.records()).report(sizes: sizes) }
  }

  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Builds a pack of made-up records.")
    @OptionGroup var folder: TemporaryDirectory
    @Argument var size: Int
    @Argument var path: String

    func run() throws { try Speed(records: folder.records()).make(size, at: path) }
  }

  struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures a pack.")
    @Argument var path: String

    func run() throws { try Speed.measure(path) }
  }
}
