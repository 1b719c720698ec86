import ArgumentParser
import Content
import Curses
import Interface
import ContentPack

/// `lykt about`: the program's version, the packs it can read, and what keeps it from leaving traces here.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Say the version, the pack format and which sandbox holds on this machine.")

  @Option(help: "Language: nb, nn or en.")
  var language: Language = .ofEnvironment

  /// Enters the sandbox as the full screen does, to say what of it holds.
  func run() {
    let words = Messages.of(language).about
    let sandbox = Sandbox.enter()
    Console.print("lykt \(LyktVersion.text)\n\(words.format): \(PackHeader.format)")
    for (name, part) in [(words.rights, Sandbox.rights), (words.calls, .calls)] {
      Console.print("\(name): \(sandbox.contains(part) ? words.holds : words.doesNotHold)")
    }
  }
}
