import Content
import Interface
import Screen
import Testing

@testable import lykt

struct SettingsTests {
  private func sentence(_ text: String) -> String? {
    Settings(text).mistakes.first?.sentence(in: "lykt.conf", .of(.en))
  }

  @Test func `names and values are read, comments and spaces are not`() throws {
    let settings = Settings(
      "# for the library\n\ntheme = dark # white on black\n language=nn\none-column = yes\nidle = 90"
    )
    #expect(settings.theme == .dark)
    #expect(settings.language == .nn)
    #expect(settings.isOneColumn == true)
    #expect(settings.idle == 90)
    #expect(Settings("") == Settings())
    #expect(settings.mistakes.isEmpty)
  }

  @Test func `keys and sections are read`() throws {
    let settings = Settings(
      """
      letters = no
      place = K3420
      sections = terms  plans
      key search = F11 Ctrl-G Space   # the middle one is new
      key page-down = PgDn
      """)
    #expect(settings.hasLetters == false)
    #expect(settings.place == "3420")
    #expect(settings.sections == [.helplines, .plans, .terms])
    #expect(settings.keys?.keys(of: .search) == [.function(11), .control("g"), .character(" ")])
    let preferences = Preferences(Flags(language: .en), settings)
    #expect(preferences.keys == settings.keys && !preferences.hasLetters)
    #expect(preferences.sections == settings.sections && preferences.language == .en)
  }

  @Test(arguments: [
    ("place = Elverum", "lykt.conf:1: “place” must be 0301–5636."),
    ("letters = on", "lykt.conf:1: “letters” must be yes, no."),
    (
      "sections = plan",
      "lykt.conf:1: “sections” must be helplines, plans, guides, awards, organisations, terms."
    ),
    (
      "sections =",
      "lykt.conf:1: “sections” must be helplines, plans, guides, awards, organisations, terms."
    ),
    ("key leave = x", "lykt.conf:1: “key leave” is not a setting."),
    ("key jump = x", "lykt.conf:1: “key jump” is not a setting."),
    ("key search = F9", "lykt.conf:1: “F9” is not a key you can choose."),
    ("key search = Esc", "lykt.conf:1: “Esc” is not a key you can choose."),
    ("key search = Ctrl-Z", "lykt.conf:1: “Ctrl-Z” is not a key you can choose."),
    ("key search =", "lykt.conf:1: “” is not a key you can choose."),
    (
      "idle = 90\nkey search = g",
      "lykt.conf:2: The key “g” is given to more than one: search, code."
    ),
    (
      "key code = F11\nkey search = g F11",
      "lykt.conf:2: The key “F11” is given to more than one: search, code."
    ),
  ])
  func `a mistake in keys or sections is said with its line`(text: String, wanted: String) {
    #expect(sentence(text) == wanted)
  }

  @Test(arguments: [
    ("theme dark", "lykt.conf:1: The line is not of the form name = value."),
    ("\n\ncolour = red", "lykt.conf:3: “colour” is not a setting."),
    ("F9 = none", "lykt.conf:1: “F9” is not a setting."),
    ("idle=60\nidle=60", "lykt.conf:2: “idle” is already set."),
    ("theme = pink", "lykt.conf:1: “theme” must be own, light, dark, none."),
    ("language = se", "lykt.conf:1: “language” must be nb, nn, en."),
    ("one-column = 1", "lykt.conf:1: “one-column” must be yes, no."),
    ("idle = 59", "lykt.conf:1: “idle” must be 60–1800."),
    ("idle = ", "lykt.conf:1: “idle” must be 60–1800."),
    ("\u{1B}[31m = 1", "lykt.conf:1: “?[31m” is not a setting."),
  ])
  func `a mistake is said with its line`(text: String, wanted: String) {
    #expect(sentence(text) == wanted)
  }

  @Test func `all mistakes of a file are said, and the rest of it holds`() {
    let settings = Settings("thme = dark\r\nlanguage = en\rone-column\ntheme = dark")
    #expect(settings.language == .en && settings.theme == .dark)
    #expect(
      settings.sentences(in: "a.conf", .en) == [
        "a.conf:1: “thme” is not a setting.",
        "a.conf:3: The line is not of the form name = value.",
      ])
    let short = SessionOptions(settings: settings, at: "a.conf").mistakeInShort
    #expect(short == "a.conf:1: “thme” is not a setting. (and 1 more)")
  }

  @Test func `a flag goes before the file, and the file before what holds otherwise`() {
    let settings = Settings("language = en\ntheme = light\nletters = no")
    let flagged = Preferences(Flags(language: .nn, theme: .dark), settings)
    #expect(flagged.language == .nn && flagged.theme == .dark && !flagged.hasLetters)
    let filed = Preferences(Flags(), settings)
    #expect(filed.language == .en && filed.theme == .light && !filed.isOneColumn)
  }
}
