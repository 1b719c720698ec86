import Content
import Screen
import Testing

@testable import Interface

@Suite struct `A local service without a sure number` {
  private static func app(_ change: (inout Helpline) -> Void) -> App {
    var app = App().after("gH10<Enter>")
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
      $0.phones = [Phone(address: "66 93 23 10")]
      $0.confirmed = "2020"
    }
    #expect(app.text.contains("Ikke bekreftet siden 2020"))
    #expect(app.text.contains("[VO-linjen]") && app.text.contains("66\u{A0}93\u{A0}23\u{A0}10"))
    #expect(app.after("+").text.contains("66 93 23 10"))
  }

  @Test func `is not told so where its number is sure, or where it is for something else`() {
    let sure = Self.app { $0.phones = [Phone(address: "66 93 23 10")] }
    #expect(!sure.text.contains("[VO-linjen]"))
    let other = Self.app { $0.category = .legal }
    #expect(!other.text.contains("[VO-linjen]"))
  }
}
