import Content
import Glibc

/// Reads the time, as the loop needs it.
struct Clock: Sendable {
  let now: @Sendable () -> Instant
  /// A count that only grows, by the clock that goes on while the machine sleeps.
  let milliseconds: @Sendable () -> Int
  /// How long until what the clock shows changes.
  let untilNextMinute: @Sendable () -> Int

  /// The machine's own.
  static let system = Clock(
    now: { Instant(seconds: time(nil)) },
    milliseconds: {
      var moment = timespec()
      clock_gettime(CLOCK_BOOTTIME, &moment)
      return moment.tv_sec * 1000 + moment.tv_nsec / 1_000_000
    },
    untilNextMinute: { (60 - time(nil) % 60) * 1000 })
}
