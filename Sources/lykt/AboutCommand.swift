import ArgumentParser
import Content
import Curses
import Interface
import Library

/// `lykt about`: the program's version, the packs it can read, and what keeps it from leaving traces here.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Say the version, the pack format and which fence holds on this machine.")

  @Option(help: "Language: nb, nn or en.")
  var language: Language = .ofEnvironment

  /// Raises the fence as the full screen does, to say what of it holds.
  func run() {
    let words = Catalogue.of(language).about
    let fence = Fence.raise()
    Console.print("lykt \(LyktVersion.text)\n\(words.format): \(Head.format)")
    for (name, part) in [(words.rights, Fence.rights), (words.calls, .calls)] {
      Console.print("\(name): \(fence.contains(part) ? words.holds : words.doesNotHold)")
    }
  }
}
