import Content
import Pty
import Screen
import Seeded
import Synchronization
import Testing

@testable import lykt

/// A terminal whose person presses keys without sense, and is silent at times.
struct RandomTerminal: ~Copyable, Terminal {
  private(set) var size = Size(columns: 80, rows: 24)
  let repertoire = TerminalCapabilities()
  /// Events that are still to come; then the terminal is gone.
  private(set) var left: Int
  /// Whether the last thing done was a wipe.
  private(set) var isBlank = false
  /// Frames that were not as large as the screen, or whose cursor was beside it.
  private(set) var wrongFrames = 0
  private(set) var frames = 0
  private var random: SeededGenerator
  private let time: FakeTime
  private let keys: [Key]

  init(events: Int, seed: UInt64, time: FakeTime, keys: [Key] = Self.allKeys) {
    left = events
    random = SeededGenerator(seed: seed)
    self.time = time
    self.keys = keys
  }

  mutating func show(_ frame: Frame, theme: Theme) {
    frames += 1
    isBlank = false
    let isInside =
      (0..<max(1, size.columns)).contains(frame.cursor.column)
      && (0..<max(1, size.rows)).contains(frame.cursor.row)
    if frame.size != size || !isInside { wrongFrames += 1 }
  }

  /// Presses a key after a moment; waits all the time there is where all keys are pressed.
  mutating func next(within milliseconds: Int?) -> Event? {
    guard left > 0 else { return .ended }
    left -= 1
    time.advance(by: Int.random(in: 0..<400, using: &random))
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<3: return resize()
    case 3: return .pasted("vold i nære \u{202E} relasjoner\u{7}")
    case 4: return .woken
    case 5:
      time.advance(by: milliseconds ?? 0)
      return nil
    default: return .key(keys.randomElement(using: &random) ?? .enter)
    }
  }

  mutating func wipe() { isBlank = true }
  mutating func repaint() {}

  private mutating func resize() -> Event {
    size = Size(
      columns: Int.random(in: 1...130, using: &random),
      rows: Int.random(in: 1...40, using: &random))
    return .resized(size)
  }

  /// Every key that means something, and letters to type; those that leave are left out.
  static let allKeys: [Key] =
    [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .unknown, .control("w"), .control("u"), .control("l"), .control("b"),
      .control("f"), .control("z"), .function(1), .function(8),
    ] + "0123456/?gfnNpmots+HVPT12voldebarnæøå., ".map(Key.character)
}

/// Time that goes when it is told to.
final class FakeTime: Sendable {
  private let milliseconds = Mutex(0)
  private static let day =
    CalendarDate(year: 2026, month: 11, day: 23) ?? CalendarDate(daysSince1970: 0)

  var now: Int { milliseconds.withLock { $0 } }

  func advance(by more: Int) { milliseconds.withLock { $0 += more } }

  var clock: Clock {
    Clock(
      now: { [self] in Instant(Self.day.adding(now / 86_400_000), minute: now / 60_000 % 1440) },
      milliseconds: { [self] in now }, untilNextMinute: { [self] in 60_000 - now % 60_000 })
  }
}
