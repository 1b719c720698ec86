import Content
import Screen
import Testing

@testable import Interface

/// Whom an answer is for.
@Suite struct `An answer` {
  /// The state after some keys, with the requests that were made and not answered.
  private static func state(_ keys: String) -> (state: AppState, asked: [PageRequest]) {
    var state = App().state
    var asked: [PageRequest] = []
    for (time, key) in App.keys(keys).enumerated() {
      asked += state.update(.happened(.key(key), at: time * 2000)).compactMap(\.asked)
    }
    return (state, asked)
  }

  private static func found(_ id: String, _ query: String) -> Result<ReadAnswer, Failure> {
    let hit = SearchAnswer.Hit(
      id: id, code: nil, kind: .plan, title: Text(name: id), language: .nb, snippet: [])
    return .success(.search(SearchAnswer(query: query, hits: [hit])))
  }

  @Test func `to one search is never taken for that to another`() throws {
    var (state, asked) = Self.state("/v<C-n>/b<Enter>")
    let searches = asked.filter { if case .search = $0.request { true } else { false } }
    try #require(searches.count == 2)
    #expect(state.update(.read(searches[0], Self.found("first", "v"))).isEmpty)
    let effects = state.update(.read(searches[1], Self.found("second", "b")))
    #expect(effects.compactMap(\.opened) == ["second"])
  }

  @Test func `that comes while another page lies over finds its own`() throws {
    var (state, asked) = Self.state("/vold<F1>")
    _ = state.update(.read(try #require(asked.last), Self.found("one", "vold")))
    #expect(state.page is HelpPage)
    _ = state.update(.happened(.key(.escape), at: 100_000))
    #expect((state.page as? SearchPage)?.hits.map(\.id) == ["one"])
    let effects = state.update(.happened(.key(.enter), at: 110_000))
    #expect(effects.compactMap(\.opened) == ["one"])
  }

  @Test func `that was dropped is asked for again`() throws {
    var (state, asked) = Self.state("/vold<F1>")
    let lost = try #require(asked.last)
    #expect(state.update(.dropped(lost)).isEmpty)
    let effects = state.update(.happened(.key(.escape), at: 100_000))
    #expect(effects.compactMap(\.asked) == [lost])
  }

  @Test func `that opens a record does so only where the reader still is`() throws {
    var (state, asked) = Self.state("gH10<Enter>")
    let wish = try #require(asked.last)
    _ = state.update(.happened(.key(.escape), at: 100_000))
    _ = state.update(.happened(.key(.character("2")), at: 110_000))
    _ = state.update(.read(wish, .success(.item(Sample.opened(Sample.voLinjen)))))
    #expect(state.page.place == .section(.plans))
  }

  @Test func `to a record that is no longer chosen is not shown, and it is asked for anew`() throws
  {
    var (state, asked) = Self.state("1")
    let rows = try #require(asked.last)
    asked = state.update(.read(rows, Sample.store.read(rows.request))).compactMap(\.asked)
    let politi = try #require(asked.last)
    #expect(politi.request == .record("politi"))
    asked = state.update(.happened(.key(.down), at: 100_000)).compactMap(\.asked)
    #expect(asked.map(\.request) == [.record("ambulanse")])
    _ = state.update(.read(politi, Sample.store.read(politi.request)))
    #expect(state.page.record == nil)
    let back = state.update(.happened(.key(.up), at: 110_000)).compactMap(\.asked)
    #expect(back.map(\.request) == [.record("politi")])
  }

  @Test func `Enter opens the hit that was chosen, though a newer search goes on`() throws {
    var (state, asked) = Self.state("/vo")
    _ = state.update(.read(try #require(asked.last), Self.found("one", "vo")))
    _ = state.update(.happened(.key(.down), at: 100_000))
    let effects = state.update(.happened(.key(.enter), at: 110_000))
    #expect(effects.compactMap(\.opened) == ["one"])
  }
}

extension Effect {
  /// What it asks to be read; nil where it is another wish.
  var asked: PageRequest? {
    if case .read(let asked) = self { asked } else { nil }
  }
}
