import Content
import Foundation
import Testing

@testable import Authoring

/// The content of the project itself.
@Suite struct OwnContentTests {
  static let reading = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try ContentFolder(root.appending(path: "Assets/content").path).read()
  }

  @Test func `it has no mistake`() throws {
    let errors = try Self.reading.get().diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty)
  }

  @Test(arguments: Emergency.all)
  func `an emergency number known without content stands in its record`(emergency: Emergency) throws
  {
    let record = try #require(try Self.reading.get().records.first { $0.id == emergency.id })
    guard case .helpline(let line) = record.details else {
      Issue.record("\(emergency.id) is no helpline")
      return
    }
    #expect(line.number == emergency.phone)
    #expect(line.hours?.isAlways == true)
    #expect(line.front != nil)
    for language in Language.spoken {
      #expect(record.title(language).hasPrefix(emergency.title(language)))
    }
  }
}
