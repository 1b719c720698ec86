import Content
import Dispatch
import Interface
import Screen
import Testing

@testable import lykt

struct LoopTests {
  static let created =
    CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(daysSince1970: 0)

  /// Runs a script through the real loop; a search is answered at once.
  static func run(
    _ script: [Event?], isQueued: Bool = false,
    time: @escaping @Sendable () -> Int = { 0 },
    failing: @escaping @Sendable (ReadRequest) -> Bool = { _ in false }
  ) -> (frames: [Frame], deeds: [String]) {
    var terminal = ScriptedTerminal(script, isQueued: isQueued)
    let row = ListItem(id: "politi", code: Code("H1"), kind: .helpline, title: Text(name: "Politi"))
    let front = StartPageData(panes: [.init(section: .helplines, rows: [row], total: 1)])
    let session = Session(
      preferences: Preferences(language: .nb), startData: front, created: created)
    let store = ContentStore { request in
      if failing(request) { return .failure(Failure(path: "a.pack", reason: .damaged)) }
      return switch request {
      case .rows: .success(.rows(ListWindow(first: 0, rows: [row], count: 1, items: 1)))
      case .search(let request):
        .success(
          .search(
            SearchAnswer(
              query: request.words,
              hits: [
                SearchAnswer.Hit(
                  id: "politi", code: Code("H1"), kind: .helpline, title: Text(name: "Politi"),
                  language: .nb, snippet: [])
              ])))
      default: .failure(Failure(path: "a.pack", reason: .damaged))
      }
    }
    let clock = Clock(
      now: { Instant(created, minute: 600) }, milliseconds: time, untilNextMinute: { 1000 })
    let answered = DispatchSemaphore(value: 0)
    terminal.waitForWaking = { answered.wait() }
    var loop = Loop(
      state: AppState(size: terminal.size, session: session), store: store, clock: clock,
      mailbox: Mailbox(wake: { answered.signal() }))
    loop.run(&terminal)
    return (terminal.frames, terminal.deeds)
  }

  static func keys(_ keys: Key...) -> [Event?] { keys.map { .key($0) } }

  @Test func `a frame is drawn before the first key is waited for`() {
    let (frames, _) = Self.run([])
    #expect(frames.count == 1)
    #expect(frames.first?.text(row: 3).contains("> H1 Politi") == true)
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

  @Test func `rows that cannot be read do not keep the loop from ending`() {
    let script = Self.keys(.character("1"), .character("3"), .function(9))
    let (frames, deeds) = Self.run(script, failing: { if case .rows = $0 { true } else { false } })
    #expect(frames.last.map { $0.text(row: 2).contains("Ring disse numrene") } == true)
    #expect(deeds.last == "wipe")
  }

  @Test
  func `keys that are there at once are drawn once, and after a tenth of a second all the same`() {
    let keys = [Event?](repeating: .key(.down), count: 50)
    #expect(Self.run(keys, isQueued: true).frames.count == 2)
    let time = FakeTime()
    let slow = Self.run(
      keys, isQueued: true,
      time: {
        time.advance(by: 10)
        return time.now
      })
    #expect((5...25).contains(slow.frames.count))
    #expect(Self.run(keys).frames.count == 51)
  }

  @Test func `nothing is drawn between a key that leaves and the end, whatever is queued`() {
    let script = Self.keys(.character("1"), .function(9), .character("2"))
    #expect(Self.run(script, isQueued: true).deeds == ["show", "wipe"])
  }
}
