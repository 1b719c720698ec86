import Content
import Screen

extension Facts {
  mutating func add(_ plan: Plan) {
    if let subtitle = plan.subtitle {
      urgentLine([PassageRun(subtitle(language), style: .bold)], isSpaced: false)
    }
    fact(words.period, plan.period?.description)
    if let lead = plan.lead { parties(words.lead, [lead]) }
    parties(words.ministries, plan.ministries)
    fact(words.measureCount, plan.measureCount)
    fact(words.web, plan.web)
    list(words.areas, plan.areas.map { [PassageRun(name(of: $0))] })
    list(words.measures, plan.measures.map(runs))
    list(words.reports, plan.reports.map { [PassageRun($0(language))] })
  }

  private func name(of area: Plan.Area) -> String {
    let numbers = area.measures.map { " (\(words.measures.lowercased()) \($0))" } ?? ""
    return area.title(language) + numbers
  }

  private func runs(_ measure: Plan.Measure) -> [PassageRun] {
    var runs: [PassageRun] = []
    if let number = measure.number {
      runs.append(PassageRun("\(number) ", style: .bold))
    }
    runs.append(PassageRun(measure.title(language)))
    var notes: [String] = []
    if measure.number == nil { notes.append(words.withoutNumber) }
    if let responsible = measure.responsible {
      notes.append("\(words.responsible): \(responsible)")
    }
    if let status = measure.status {
      let date = measure.date.map { " (\($0))" } ?? ""
      notes.append("\(words.status.lowercased()): \(status(language))\(date)")
    }
    if !notes.isEmpty { runs.append(PassageRun(" – " + notes.joined(separator: "; "))) }
    return runs
  }
}
