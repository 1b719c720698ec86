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
    let session = Session(
      preferences: Preferences(language: .nb), startData: try pack.front(),
      created: pack.head.created)
    let time = FakeTime()
    var visits = 0
    while time.now < 12 * 3_600_000 {
      visits += 1
      var terminal = VisitorTerminal(
        seed: UInt64(visits), keys: 12, minutesAlone: visits % 9, time: time)
      let state = AppState(
        size: terminal.size, session: session
      ).inKiosk(IdleTimer(seconds: IdleTimer.usual, at: time.now))
      var loop = Loop(
        state: state, store: .of(pack), clock: time.clock, mailbox: Mailbox(wake: {}))
      loop.run(&terminal)
      let (isBlank, warnings, lastKey) = (terminal.isBlank, terminal.warnings, terminal.lastKey)
      #expect(isBlank)
      #expect(warnings > 0)
      #expect(time.now - lastKey == 140_000)
    }
    #expect(visits > 60)
  }
}
