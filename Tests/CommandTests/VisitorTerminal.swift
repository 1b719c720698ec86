import Pty
import Screen
import Seeded

/// A kiosk's terminal during one visit: nobody for a while, then somebody who reads, and goes without a word.
struct VisitorTerminal: ~Copyable, Terminal {
  let size = Size(columns: 80, rows: 24)
  let repertoire = TerminalCapabilities()
  /// Frames that ask whether anybody is there.
  private(set) var warnings = 0
  private(set) var isBlank = false
  /// When the last key was pressed, in milliseconds.
  private(set) var lastKey = 0
  private var random: SeededGenerator
  private var keys: [Key]
  private var minutesAlone: Int
  private let time: FakeTime

  init(seed: UInt64, keys count: Int, minutesAlone: Int, time: FakeTime) {
    var random = SeededGenerator(seed: seed)
    keys =
      [.enter]
      + (0..<count).map { _ in Self.senseless.randomElement(using: &random) ?? .tab }
    self.random = random
    self.minutesAlone = minutesAlone
    self.time = time
  }

  mutating func show(_ frame: Frame, theme: Theme) {
    isBlank = false
    let line = frame.text(row: size.rows - 2)
    if Self.questions.contains(where: line.contains) { warnings += 1 }
  }

  /// How it is asked in each language.
  private static let questions = [
    "Trykk en tast for å fortsette", "Trykk ein tast for å halde fram", "Press a key to go on",
  ]

  mutating func next(within milliseconds: Int?) -> Event? {
    if minutesAlone > 0 {
      minutesAlone -= 1
      time.advance(by: milliseconds ?? 60_000)
      return nil
    }
    guard !keys.isEmpty else {
      time.advance(by: milliseconds ?? 60_000)
      return nil
    }
    time.advance(by: Int.random(in: 400..<5_000, using: &random))
    lastKey = time.now
    return .key(keys.removeFirst())
  }

  /// Keys without sense, but for the one that leaves a kiosk.
  private static let senseless = RandomTerminal.allKeys.filter { $0 != .control("z") }

  mutating func wipe() { isBlank = true }
  mutating func repaint() {}
}
