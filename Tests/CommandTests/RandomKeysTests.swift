import Content
import Glibc
import Interface
import ContentPack
import Pty
import Screen
import Testing

@testable import lykt

struct RandomKeysTests {
  /// Events for each seed; `LYKT_EVENTS` in the environment asks for more.
  private static let events = getenv("LYKT_EVENTS").flatMap { Int(String(cString: $0)) } ?? 1_500

  private static func state(_ pack: Pack) throws -> AppState {
    AppState(
      size: Size(columns: 80, rows: 24),
      session: Session(
        preferences: Preferences(language: .nb), startData: try pack.front(),
        created: pack.head.created))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever is pressed in whatever size, every frame fits and the way out stays`(seed: UInt64)
    throws
  {
    let pack = try PackFinder.open(ProjectPack.path)
    let time = FakeTime()
    var terminal = RandomTerminal(events: Self.events, seed: seed, time: time)
    while terminal.left > 0 {
      var state = try Self.state(pack)
      _ = state.update(.happened(.resized(terminal.size), at: time.now))
      var loop = Loop(
        state: state, store: .of(pack), clock: time.clock, mailbox: Mailbox(wake: {}))
      loop.run(&terminal)
      let isBlank = terminal.isBlank
      #expect(isBlank)
    }
    let (frames, wrongFrames) = (terminal.frames, terminal.wrongFrames)
    #expect(frames > Self.events / 2)
    #expect(wrongFrames == 0)
  }
}
