import Pty
import Testing

@Suite struct `From every place in the program` {
  /// No slower, on a machine however busy.
  private static let bound = Duration.seconds(1)

  @Test func `F9 blanks the screen at once, and the program is gone`() throws {
    var times: [Duration] = []
    for place in Place.all {
      let time = try leave(place)
      #expect(time < Self.bound, "\(place)")
      times.append(time)
    }
    times.sort()
    print(
      "F9 to blank in \(times.count) places: median \(times[times.count / 2]), max \(times[times.count - 1])"
    )
  }

  /// Goes to a place, leaves it with F9, and gives the time until nothing was to be read.
  private func leave(_ place: Place) throws -> Duration {
    let pty = try place.reach()
    let start = ContinuousClock.now
    pty.press(.function(9))
    try pty.wait(until: \.isBlank)
    let time = ContinuousClock.now - start
    #expect(try pty.waitForEnd() == (place.arguments.contains("--content") ? 2 : 0), "\(place)")
    #expect(pty.screen.isBlank && pty.modes == .ordinary, "\(place)")
    #expect(OutputGrammar.violations(in: pty.output) == [], "\(place)")
    return time
  }
}
