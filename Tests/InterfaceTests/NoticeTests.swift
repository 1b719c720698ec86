import Content
import Screen
import Testing

@testable import Interface

@Suite struct `A notice` {
  private static func notice(_ id: String, _ from: String, _ to: String?) throws -> Record {
    let first = try #require(CalendarDate(from))
    return Record(
      id: id, code: nil, kind: .notice, title: Text(name: "Melding \(id)"),
      summary: Text(name: "Linjen er stengt i dag."), sources: [], checked: first, method: .web,
      details: .notice(Notice(from: first, to: to.flatMap { CalendarDate($0) })))
  }

  private static func app(_ notices: [Record], _ size: (Int, Int) = (80, 24)) -> App {
    var app = App(columns: size.0, rows: size.1)
    app.state = AppState(
      size: app.state.size,
      session: Session(
        preferences: Preferences(language: .nb), startData: Sample.front,
        created: Sample.created, notices: notices))
    app.take(.clockRead(Sample.morning))
    return app
  }

  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func `stands first on the start page while it holds, and opens from there`(size: (Int, Int))
    throws
  {
    let app = Self.app(
      [
        try Self.notice("naa", "2026-11-20", "2026-11-24"),
        try Self.notice("over", "2026-11-01", "2026-11-22"),
        try Self.notice("senere", "2026-11-24", nil),
      ], size)
    #expect(app.text.contains("Melding naa"))
    #expect(!app.text.contains("Melding over") && !app.text.contains("Melding senere"))
    #expect(app.cursorRow.contains("> Melding naa"))
    #expect(app.after("<Enter>").deeds.isEmpty)
  }

  @Test func `stands in no list, but is read, linked and left like all else`() throws {
    let record = try Self.notice("naa", "2026-11-20", nil)
    var app = Self.app([record])
    app.state.session.pages.push(SectionPage(OpenedItem(record: record, position: nil)))
    app.press("<Tab><Down><End><Home>")
    #expect(app.text.contains("Melding naa") && app.text.contains("Linjen er stengt i dag."))
    #expect(app.after("<Backspace>").text.contains("[0 Start]"))
  }
}
