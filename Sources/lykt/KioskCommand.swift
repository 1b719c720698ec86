import ArgumentParser
import Content
import Interface
import Screen

/// `lykt kiosk`: the full screen for a machine that anybody may come to; only the installed pack counts.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "The full screen, locked down for a public machine.")

  @Option(help: "Seconds without a key before it asks, 60 to 1800.")
  var idle: Int?

  @Option(help: "Language: nb, nn or en.")
  var language: Language?

  @Option(help: "Colours: own, light, dark or none.")
  var theme: Theme?

  @Flag(help: "One column, for speech and braille.")
  var oneColumn = false

  func validate() throws {
    guard idle.map(Idle.allowed.contains) ?? true else {
      throw ValidationError("The idle time is a number of seconds from 60 to 1800.")
    }
  }

  func run() {
    let settings = Settings.read(nil)
    var options = ReaderOptions(settings)
    options.language = language ?? options.language
    options.theme = theme ?? options.theme
    options.isOneColumn = oneColumn || options.isOneColumn
    options.idle = idle ?? settings.idle ?? Idle.usual
    Reader(options).run()
  }
}
