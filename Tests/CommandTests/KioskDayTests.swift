import Content
import Interface
import ContentPack
import Pty
import Screen
import Testing

@testable import lykt

struct KioskDayTests {
  @Test
  func
    `for twelve hours every visit ends, wiped, two minutes and twenty seconds after its last key`()
    throws
  {
    let pack = try PackFinder.open(ProjectPack.path)
    let front = try pack.front()
    let contents = ContentStore.of(pack)
    let time = FakeTime()
    var visits = 0
    while time.now < 12 * 3_600_000 {
      visits += 1
      var terminal = VisitorTerminal(
        seed: UInt64(visits), keys: 12, minutesAlone: visits % 9, time: time)
      let state = AppState(
        size: terminal.size, preferences: Preferences(language: .nb), front: front,
        created: pack.head.created
      ).inKiosk(IdleTimer(seconds: IdleTimer.usual, at: time.now))
      var loop = Loop(
        state: state, contents: contents, clock: time.clock, mailbox: Mailbox(wake: {}))
      loop.run(&terminal)
      let (isBlank, warnings, lastKey) = (terminal.isBlank, terminal.warnings, terminal.lastKey)
      #expect(isBlank)
      #expect(warnings > 0)
      #expect(time.now - lastKey == 140_000)
    }
    #expect(visits > 60)
  }
}
