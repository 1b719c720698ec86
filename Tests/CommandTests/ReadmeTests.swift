import Content
import ContentPack
import Foundation
import Interface
import Pty
import Screen
import Testing

@testable import lykt

/// The screen the README begins with.
struct ReadmeTests {
  private let readme = URL(filePath: ProjectPack.content).appending(path: "../../README.md")
    .standardizedFileURL

  /// The start page at noon of the day the content is from, as the program draws it.
  private func picture(of day: CalendarDate) throws -> String {
    let pack = try PackFinder.open(ProjectPack.path)
    let session = Session(
      preferences: Preferences(language: .nb), startData: try pack.front(), created: day,
      notices: try pack.notices())
    var state = AppState(size: Size(columns: 80, rows: 24), session: session)
    _ = state.update(.clockRead(Instant(day, minute: 720)))
    let frame = state.view()
    let rows = (0..<frame.size.rows).map { frame.text(row: $0) }
    return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }

  @Test
  func `shows the start page as it is; RECORD=1 writes it there, and fails so that somebody looks`()
    throws
  {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let block = try #require(text.firstMatch(of: /```\n( Lykt [^`]*?)\n```/))
    let date = try #require(block.1.firstMatch(of: /(\d\d)\.(\d\d)\.(\d{4})/))
    let day = try #require(CalendarDate("\(date.3)-\(date.2)-\(date.1)"))
    let picture = try picture(of: day)
    #expect(String(block.1) == picture)
    guard getenv("RECORD") != nil else { return }
    let whole = text.replacingCharacters(
      in: block.range.lowerBound..<block.range.upperBound, with: "```\n\(picture)\n```")
    try whole.write(to: readme, atomically: true, encoding: .utf8)
    Issue.record("the README's screen was written anew; look at it")
  }
}
