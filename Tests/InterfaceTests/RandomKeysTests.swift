import Content
import Glibc
import Screen
import Seeded
import Testing

@testable import Interface

struct RandomKeysTests {
  /// Every key but those that leave.
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .unknown, .control("w"), .control("u"), .control("l"), .function(1),
    ] + "0123456/?gfnNpmots+HV12 volde".map(Key.character)

  /// Events in all; `LYKT_EVENTS` in the environment asks for more.
  private static let events = getenv("LYKT_EVENTS").flatMap { Int(String(cString: $0)) } ?? 50_000

  @Test
  func `after any number of keys and sizes no more is kept than may be, and F9 leaves`() {
    var random = SeededGenerator(seed: 9)
    var app = App()
    for count in 0..<Self.events {
      let event: Event =
        Int.random(in: 0..<40, using: &random) == 0
        ? .resized(
          Size(
            columns: Int.random(in: 0...300, using: &random),
            rows: Int.random(in: 0...100, using: &random)))
        : .key(Self.keys.randomElement(using: &random) ?? .enter)
      app.take(.happened(event, at: count * 400))
    }
    #expect(app.state.session.pages.past.count <= PageStack.longest)
    #expect(app.state.session.pages.future.count <= PageStack.longest)
    app.press("<F9>")
    #expect(app.deeds.suffix(2) == [.wipe, .end])
    #expect(app.hasForgotten)
  }
}
