import ArgumentParser
import Authoring
import Content

/// Says every mistake in a content folder.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say every mistake as file:line:column: sentence.",
    discussion: "Exit status 2 where there is a mistake; a warning is none.")

  @Argument(help: "The content folder.", completion: .directory)
  var folder = "Assets/content"

  @Option(help: "How to say it: text, or json for an array of objects.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Say also what is due for checking on a day.", valueName: "yyyy-mm-dd"),
    transform: CalendarDate.init(argument:))
  var on: CalendarDate?

  @Flag(help: "Say instead which services lack a number or have an old one, and who could tell.")
  var gaps = false

  @Option(
    help: ArgumentHelp("With --gaps: from how many years on a number is old.", valueName: "n"))
  var years = 3

  func run() throws {
    let reading = try ContentFolder.reading(folder, on: on)
    if gaps { return try say(gapsOf: reading) }
    switch format {
    case .text: Output.write(Report(reading).text)
    case .json: Output.write(try Report(reading).json + "\n")
    }
    if reading.hasErrors { throw ExitCode.mistakes }
  }

  /// The gaps on the day asked for, else on the newest day that a source was read.
  private func say(gapsOf reading: LoadResult) throws {
    guard let day = on ?? reading.records.map(\.checked).max() else { return }
    let report = GapReport(reading.gaps(on: day, olderThan: years))
    switch format {
    case .text: Output.write(report.text)
    case .json: Output.write(try report.json + "\n")
    }
  }
}

/// How a command says what it has to say.
enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

extension CalendarDate {
  /// Reads a day from a command line.
  init(argument: String) throws {
    guard let day = CalendarDate(argument) else {
      throw ValidationError("\"\(argument)\" is no day; write it as 2026-08-13")
    }
    self = day
  }
}
