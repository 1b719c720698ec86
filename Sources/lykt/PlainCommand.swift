import ArgumentParser
import Glibc

/// `lykt plain`: everything there is as a dialogue, line by line.
struct PlainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plain",
    abstract: "Read in a numbered dialogue, line by line: for speech, any terminal, and pipes.")

  @OptionGroup var common: CommonOptions

  func run() {
    Reader(ReaderOptions(pack: common.content, language: common.language, isPlain: true)).run()
  }
}
