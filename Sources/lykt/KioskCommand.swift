import ArgumentParser
import Content
import Interface
import Screen

/// `lykt kiosk`: the full screen for a machine that anybody may come to; only the installed pack counts.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "The full screen, locked down for a public machine.")

  @Option(help: "Seconds without a key before it asks, 60 to 1800.")
  var idle = Idle.usual

  @Option(help: "Language: nb, nn or en.")
  var language: Language = .ofEnvironment

  @Option(help: "Colours: own, light, dark or none.")
  var theme: Theme = .own

  @Flag(help: "One column, for speech and braille.")
  var oneColumn = false

  func validate() throws {
    guard Idle.allowed.contains(idle) else {
      throw ValidationError("The idle time is a number of seconds from 60 to 1800.")
    }
  }

  func run() {
    Reader(
      ReaderOptions(language: language, theme: theme, isOneColumn: oneColumn, idle: idle)
    ).run()
  }
}
