import Content
import Interface
import Screen
import Testing

@testable import lykt

struct LoopTests {
  static let created =
    CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(daysSince1970: 0)

  /// Runs a script through the real loop; a search is answered at once.
  static func run(
    _ script: [Event?], isHurried: Bool = false, time: @escaping @Sendable () -> Int = { 0 }
  ) -> (frames: [Frame], deeds: [String]) {
    var terminal = ScriptedTerminal(script, isHurried: isHurried)
    let row = ListItem(id: "politi", code: Code("H1"), kind: .helpline, title: Text(name: "Politi"))
    let front = StartPageData(panes: [.init(section: .helplines, rows: [row], total: 1)])
    let state = AppState(
      size: terminal.size, preferences: Preferences(language: .nb), front: front, created: created)
    let contents = ContentStore(
      open: { _ in nil }, load: { _ in nil }, rows: { _, _ in ([row], 0, 1, 1) },
      search: { request, generation, mailbox in
        let hit = SearchAnswer.Hit(
          id: "politi", code: Code("H1"), kind: .helpline, title: Text(name: "Politi"),
          language: .nb, snippet: [])
        mailbox.post(
          .found(SearchAnswer(query: request.words, hits: [hit]), generation: generation))
      })
    let clock = Clock(
      now: { Instant(created, minute: 600) }, milliseconds: time, untilNextMinute: { 1000 })
    var loop = Loop(state: state, contents: contents, clock: clock, mailbox: Mailbox(wake: {}))
    loop.run(&terminal)
    return (terminal.frames, terminal.deeds)
  }

  static func keys(_ keys: Key...) -> [Event?] { keys.map { .key($0) } }

  @Test func `a frame is drawn before the first key is waited for`() {
    let (frames, _) = Self.run([])
    #expect(frames.count == 1)
    #expect(frames.first?.text(row: 3).contains("> H1 Politi") == true)
  }

  @Test
  func `keys that are there at once are drawn once, and after a tenth of a second all the same`() {
    let keys = [Event?](repeating: .key(.down), count: 50)
    #expect(Self.run(keys, isHurried: true).frames.count == 2)
    let time = FakeTime()
    let slow = Self.run(keys, isHurried: true) {
      time.advance(by: 10)
      return time.now
    }
    #expect((5...25).contains(slow.frames.count))
    #expect(Self.run(keys).frames.count == 51)
  }

  @Test func `F9 wipes before anything else is drawn, and ends`() {
    let (_, deeds) = Self.run(Self.keys(.function(9), .character("1")))
    #expect(deeds == ["show", "wipe"])
  }

  @Test func `the end of the terminal ends the loop`() {
    #expect(Self.run([]).deeds == ["show", "wipe"])
  }

  @Test func `a search is answered beside the loop and shown when it wakes`() {
    let script = Self.keys(.character("/"), .character("p")) + [.woken, .key(.function(9))]
    let (frames, _) = Self.run(script)
    #expect(frames.last?.text(row: 5).contains("H1 Politi") == true)
  }

  @Test func `a resize draws a frame of the new size`() {
    let (frames, _) = Self.run([.resized(Size(columns: 40, rows: 12))])
    #expect(frames.last?.size == Size(columns: 40, rows: 12))
  }

  @Test func `rows are read before the frame that needs them is drawn`() {
    let (frames, _) = Self.run(Self.keys(.character("1")))
    #expect(frames.last?.text(row: 2).contains("> H1 Politi") == true)
  }
}
