import Content
import Screen
import Testing

@testable import Interface

@Suite struct `A local service without a sure number` {
  private static let own = PhoneNumber("66 93 23 10").map { [Channel(.voice($0))] } ?? []

  private static func app(_ change: (inout Helpline) -> Void) -> App {
    var app = App().after("gH29<Enter>")
    var line = Helpline(category: .krisesenter)
    change(&line)
    app.changeSection { section in
      section.pane.record?.title = Text(name: "Krisesenter Et Sted")
      section.pane.record?.details = .helpline(line)
    }
    return app
  }

  @Test func `says at once which number to ring instead, everywhere`() {
    let app = Self.app { _ in }
    #expect(app.text.contains("Ring [VO-linjen]  116\u{A0}006"))
    #expect(app.after("+").text.contains("VO-linjen  116 006"))
    #expect(app.after("p").text.contains("VO-linjen 116 006"))
    #expect(app.after("pp").text.contains("116 006") && !app.after("pp").text.contains("VO-linjen"))
    #expect(app.after("<Tab>").cursorRow.contains(">VO-linjen]"))
  }

  @Test func `has its old number with the day beside it`() {
    let app = Self.app {
      $0.channels = Self.own
      $0.confirmed = .last("2020")
    }
    #expect(app.text.contains("Ikke bekreftet siden 2020"))
    #expect(app.text.contains("[VO-linjen]") && app.text.contains("66\u{A0}93\u{A0}23\u{A0}10"))
    #expect(app.after("+").text.contains("66 93 23 10"))
  }

  @Test(arguments: [
    (LatestConfirmation.last("2020"), "66 93 23 10 (ikke bekreftet)", "Ikke bekreftet siden 2020."),
    (.undated, "66 93 23 10 (uten dato)", "Kilden har ingen dato."),
  ])
  func `has its old number first, and the line to ring where nobody answers after it`(
    confirmed: LatestConfirmation, number: String, sentence: String
  ) throws {
    let app = Self.app {
      $0.channels = Self.own
      $0.confirmed = confirmed
    }
    let text = app.text.replacing("\u{A0}", with: " ")
    let own = try #require(text.firstRange(of: number))
    let unsure = try #require(text.firstRange(of: "\(sentence) Får du ikke"))
    let other = try #require(text.firstRange(of: "svar, ring [VO-linjen]  116 006"))
    #expect(own.upperBound < unsure.lowerBound)
    #expect(unsure.upperBound < other.lowerBound)
    #expect(app.after("p").text.contains(number))
    #expect(app.after("p").text.contains(sentence))
  }

  @Test func `is not told so where its number is sure`() {
    let sure = Self.app { $0.channels = Self.own }
    #expect(!sure.text.contains("[VO-linjen]"))
  }

  @Test func `is given the line for the matter and the age, whatever the program's own are`() {
    let child = Self.app {
      $0.category = .barnehus
      $0.substitute = Substitute(
        id: "alarm", title: Text(name: "Alarmtelefonen"), number: SubstituteLine.children.number)
    }
    #expect(child.text.contains("Ring [Alarmtelefonen]  116\u{A0}111"))
    #expect(!child.text.contains("[VO-linjen]"))
    let medical = Self.app { $0.category = .overgrepsmottak }
    #expect(medical.text.contains("Ring [Legevakt]  116\u{A0}117"))
    let police = Self.app { $0.category = .police }
    #expect(!police.text.contains("[Politi]"))
    #expect(police.after("p").text.contains("Fare nå? Ring 112"))
  }

  @Test func `says in the list and in large figures that its number is not confirmed`() {
    let app = Self.app {
      $0.channels = Self.own
      $0.confirmed = .last("2020")
    }
    #expect(app.after("+").text.contains("(ikke bekreftet)  66 93 23 10"))
    #expect(app.after("p").text.contains("66 93 23 10 (ikke bekreftet)"))
    #expect(app.after("pp").text.contains("66 93 23 10 (ikke bekreftet)"))
  }
}
