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

  @OptionGroup var looks: LookOptions

  func validate() throws {
    guard idle.map(IdleTimer.allowed.contains) ?? true else {
      throw ValidationError("The idle time is a number of seconds from 60 to 1800.")
    }
  }

  func run() {
    let settings = Settings.read(nil)
    var options = SessionOptions(looks.flags(language), settings: settings)
    options.idle = idle ?? settings.idle ?? IdleTimer.usual
    FullScreenSession(options).run()
  }
}
