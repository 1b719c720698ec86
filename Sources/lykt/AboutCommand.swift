import ArgumentParser
import Curses
import Library

/// `lykt about`: the program's version, the packs it can read, and what keeps it from leaving traces here.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Say the version, the pack format and which fence holds on this machine.")

  /// Raises the fence as the full screen does, to say what of it holds.
  func run() {
    let fence = Fence.raise()
    Console.print("lykt \(LyktVersion.text)\npack format \(Head.format)")
    Console.print("fence against new rights: \(answer(fence.contains(.rights)))")
    Console.print(
      "fence against programs, sockets and written files: \(answer(fence.contains(.calls)))")
  }

  private func answer(_ holds: Bool) -> String { holds ? "holds" : "does not hold here" }
}
