import Content
import Screen
import Testing

@testable import Interface

@Suite struct `Which plans hold` {
  private static let periods = ["2027-2030", "2025-2028", "2024-2028", "2023-2025", "2022", nil]

  private static let rows = periods.enumerated().map { index, period in
    var row = ListItem(
      id: "plan-\(index)", code: Code("P\(index + 1)"), kind: .plan,
      title: Text(name: "Plan \(index + 1)"), ordinal: index + 1)
    row.period = period.flatMap { Plan.Period($0) }
    return row
  }

  /// The section of plans with these rows.
  private static func list(
    columns: Int = 80, rows count: Int = 24, on moment: Instant? = Sample.morning,
    _ language: Language = .nb
  ) -> App {
    var app = App(columns: columns, rows: count, language: language, moment: moment)
    app.go(to: .plans, rows: rows)
    return app
  }

  /// The lines of the list without what stands beside it.
  private static func lines(_ app: App) -> [String] {
    app.text.split(separator: "\n").dropFirst(2).compactMap {
      let words = $0.prefix(30).split(separator: " ").filter { $0 != ">" }
      return words.isEmpty || $0.contains("──") ? nil : words.prefix(2).joined(separator: " ")
    }.dropLast(2)
  }

  private static func moment(_ day: String) -> Instant? {
    CalendarDate(day).map { Instant($0, minute: 600) }
  }

  @Test func `is said over the list, by the day`() {
    #expect(
      Self.lines(Self.list()) == [
        "Kommer", "P1 Plan", "Gjelder nå", "P2 Plan", "P3 Plan", "Tidligere", "P4 Plan", "P5 Plan",
        "Uten periode", "P6 Plan",
      ])
    #expect(
      Self.lines(Self.list(on: Self.moment("2029-01-01"), .en)) == [
        "In effect", "P1 Plan", "Earlier", "P2 Plan", "P3 Plan", "P4 Plan", "P5 Plan", "Without a",
        "P6 Plan",
      ])
  }

  @Test func `is told by the day of the content where the clock cannot be right`() {
    let early = Self.list(on: Self.moment("2001-01-01"))
    #expect(Self.lines(early) == Self.lines(Self.list()))
  }

  @Test(arguments: [(40, 12), (60, 16), (40, 8), (20, 6)])
  func `never pushes the chosen row out of sight`(size: (Int, Int)) {
    var app = Self.list(columns: size.0, rows: size.1)
    let numbers = [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1]
    for (step, number) in numbers.enumerated() {
      #expect(app.cursorRow.contains("> P\(number) "))
      #expect(app.state.view().cursor.row < size.1 - 1)
      app.press(step < 5 ? "j" : "k")
    }
  }

  @Test(arguments: [
    ("2024-2028", "2026-11-23", "2024–2028, gjelder nå · over 100 tiltak"),
    ("2024-2028", "2029-01-01", "2024–2028, gikk ut 2028 · over 100 tiltak"),
    ("2027-2028", "2026-12-31", "2027–2028, gjelder fra 2027 · over 100 tiltak"),
    ("2022", "2026-11-23", "2022 · over 100 tiltak"),
  ])
  func `is said under the title with how many measures there are`(
    period: String, day: String, line: String
  ) throws {
    var plan = Plan()
    plan.period = Plan.Period(period)
    plan.measureCount = Text(name: "over 100")
    let record = Sample.record("plan", "P1", .plan, Text(name: "Plan"), .plan(plan))
    let lines = record.plainText(.nb, at: Self.moment(day)).split(separator: "\n")
    #expect(lines.prefix(2) == ["Plan  P1", line[...]])
  }

  @Test func `is said by the dialogue too, on every page`() {
    let said = LineModeTests.transcript(["2"])
    #expect(said.contains("Planer:\nTidligere:\n1. P7 Et liv uten vold, 2014–2017\n"))
  }
}

@Suite struct `The measures of a plan` {
  private func text(_ measures: [Plan.Measure], shortNames: [String: OrganisationRef]? = nil)
    -> String
  {
    var plan = Plan()
    plan.measures = measures
    plan.shortNames = shortNames
    return Sample.record("plan", "P1", .plan, Text(name: "Plan"), .plan(plan))
      .plainText(.nb, at: nil)
  }

  @Test func `are said once to lack numbers, where some do`() {
    let note = "Der tallet mangler, er nummeret ikke kjent."
    let numbered = Plan.Measure(number: "21", title: Text(name: "Ett"))
    let others = [Plan.Measure(title: Text(name: "To")), Plan.Measure(title: Text(name: "Tre"))]
    #expect(text([numbered] + others).contains("Tiltak\n\(note)\n- 21 Ett\n- To\n- Tre"))
    #expect(!text([numbered]).contains(note))
  }

  @Test func `have the short names of those who answer for them spelt out`() {
    let measure = Plan.Measure(number: "1", title: Text(name: "Ett"), responsible: "JD, XD")
    let party = OrganisationRef(name: Text(name: "Justisdepartementet"), id: "jd")
    #expect(
      text([measure], shortNames: ["JD": party])
        .contains("- 1 Ett – ansvar: JD, XD\nJD: [Justisdepartementet]"))
  }
}
