import Content
import Screen

extension Facts {
  mutating func add(_ plan: Plan) {
    if let subtitle = plan.subtitle {
      urgentLine([TextRun(subtitle(language), style: .bold)], isSpaced: false)
    }
    addShort(plan)
    parties(words.ministries, plan.ministries)
    fact(words.web, plan.web)
    list(words.areas, plan.areas.map { [TextRun(name(of: $0))] })
    addMeasures(plan)
    list(words.reports, plan.reports.map { [TextRun($0(language))] })
  }

  /// The years and whether it holds, who leads it, and how many measures it has, as one line.
  private mutating func addShort(_ plan: Plan) {
    var parts: [[TextRun]] = []
    if let period = plan.period {
      let said = [period.description, standing(of: period)].compactMap(\.self)
      parts.append([TextRun(said.joined(separator: ", "))])
    }
    if let lead = plan.lead {
      parts.append([TextRun("\(words.publications.lead): "), run(lead)])
    }
    if let count = plan.measureCount {
      parts.append([TextRun(words.publications.measures(count(language)))])
    }
    guard !parts.isEmpty else { return }
    urgentLine(Array(parts.joined(separator: [TextRun(" · ")])), isSpaced: false)
  }

  /// Whether a plan holds; of what is of a single year only that it does is said, for it may be a paper.
  private func standing(of period: Plan.Period) -> String? {
    switch day.map(period.standing) {
    case .current: words.publications.current
    case .ended where period.from < period.to: words.publications.ended(period.to)
    case .later: words.publications.later(period.from)
    case .ended, .undated, nil: nil
    }
  }

  private mutating func addMeasures(_ plan: Plan) {
    let isPartial = plan.measures.contains { $0.number == nil }
    let note = isPartial ? words.publications.numberUnknown : nil
    list(words.measures, note: note, plan.measures.map(runs))
    for (short, party) in (plan.shortNames ?? [:]).sorted(by: { $0.key < $1.key }) {
      line([TextRun("\(short): "), run(party)])
    }
  }

  private func name(of area: Plan.Area) -> String {
    let numbers = area.measures.map { " (\(words.measures.lowercased()) \($0))" } ?? ""
    return area.title(language) + numbers
  }

  private func runs(_ measure: Plan.Measure) -> [TextRun] {
    var runs: [TextRun] = []
    if let number = measure.number {
      runs.append(TextRun("\(number) ", style: .bold))
    }
    runs.append(TextRun(measure.title(language)))
    var notes: [String] = []
    if let responsible = measure.responsible {
      notes.append("\(words.responsible): \(responsible)")
    }
    if let status = measure.status {
      let date = measure.date.map { " (\(words.date(written: $0)))" } ?? ""
      notes.append("\(words.status.lowercased()): \(status(language))\(date)")
    }
    if !notes.isEmpty { runs.append(TextRun(" – " + notes.joined(separator: "; "))) }
    return runs
  }
}
