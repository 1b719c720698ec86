import Content
import Interface
import Screen
import Testing

@testable import lykt

struct SettingsTests {
  private func sentence(_ text: String) -> String? {
    do throws(SettingsMistake) {
      _ = try Settings(text)
      return nil
    } catch {
      return error.sentence(in: "lykt.conf", .of(.en))
    }
  }

  @Test func `names and values are read, comments and spaces are not`() throws {
    let settings = try Settings(
      "# for the library\n\ntheme = dark # white on black\n language=nn\none-column = yes\nidle = 90"
    )
    #expect(settings.theme == .dark)
    #expect(settings.language == .nn)
    #expect(settings.isOneColumn == true)
    #expect(settings.idle == 90)
    #expect(try Settings("") == Settings())
  }

  @Test(arguments: [
    ("theme dark", "lykt.conf:1: The line is not of the form name = value."),
    ("\n\ncolour = red", "lykt.conf:3: “colour” is nothing that can be set."),
    ("F9 = none", "lykt.conf:1: “F9” is nothing that can be set."),
    ("idle=60\nidle=60", "lykt.conf:2: “idle” is set before."),
    ("theme = pink", "lykt.conf:1: “theme” is to be own, light, dark, none."),
    ("language = se", "lykt.conf:1: “language” is to be nb, nn, en."),
    ("one-column = 1", "lykt.conf:1: “one-column” is to be yes, no."),
    ("idle = 59", "lykt.conf:1: “idle” is to be 60–1800."),
    ("idle = ", "lykt.conf:1: “idle” is to be 60–1800."),
    ("\u{1B}[31m = 1", "lykt.conf:1: “?[31m” is nothing that can be set."),
  ])
  func `a mistake is said with its line`(text: String, wanted: String) {
    #expect(sentence(text) == wanted)
  }
}
