import Content
import Foundation
import Testing

/// Hours as another reader of the same grammar reads them: `hours-read.txt` was written by `opening-hours` 2.1 for Python with
/// Norway's holidays, a line each of the first day, the hours, and the minutes of two weeks at which it opens or closes. Hours over midnight
/// stand there in one rule alone: with more the two differ in whether the night goes on into a day with a rule of its own.
@Suite struct `Hours read by another program` {
  private struct Reading {
    let first: CalendarDate
    let text: String
    let changes: [Int]

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let first = CalendarDate(String(fields[0])) else { return nil }
      self.first = first
      text = String(fields[1])
      changes = fields[2].split(separator: " ").compactMap { Int($0) }
    }

    func isOpen(at minute: Int) -> Bool { changes.count { $0 <= minute } % 2 == 1 }

    /// The moments around every change, and one in each two hours.
    var minutes: [Int] {
      (changes.flatMap { [$0 - 1, $0] } + stride(from: 7, to: 14 * 1440, by: 120)).filter {
        $0 >= 0
      }
    }
  }

  @Test func `are open at the same moments, where it can be known`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "hours-read.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    var compared = 0
    for line in lines {
      let other = try #require(Reading(line))
      let hours = try OpeningHours(other.text)
      for minute in other.minutes {
        let day = other.first.adding(minute / 1440)
        let moment = Instant(day, minute: minute % 1440)
        let openStatus = hours.openStatus(at: moment)
        // In March an hour does not come, and what is not known is not compared.
        guard moment.minute == minute % 1440, openStatus != .unknown else { continue }
        compared += 1
        #expect(
          openStatus.isOpen == other.isOpen(at: minute),
          "\(other.text) on \(day) at \(minute % 1440)")
      }
    }
    #expect(compared > 10_000)
  }
}
