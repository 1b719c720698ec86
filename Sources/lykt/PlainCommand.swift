import ArgumentParser
import Glibc
import Interface

/// `lykt plain`: everything there is as a dialogue, line by line.
struct PlainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plain",
    abstract: "Read in a numbered dialogue, line by line: for speech, any terminal, and pipes.")

  @OptionGroup var common: CommonOptions

  func run() {
    var options = SessionOptions(.read(nil))
    options.pack = common.content
    options.preferences.language = common.chosenLanguage ?? options.preferences.language
    options.isPlain = true
    FullScreenSession(options).run()
  }
}
