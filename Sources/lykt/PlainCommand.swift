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
    var options = SessionOptions(Flags(language: common.chosenLanguage))
    options.pack = common.content
    options.isPlain = true
    FullScreenSession(options).run()
  }
}
