import Testing

private let line = "helplines/linjen/record.yaml"
private let plan = "plans/ny-plan/record.yaml"

@Suite struct FieldTests {
  @Test(arguments: [
    Change(
      line, "title: Linjen", "tilte: Linjen", "\(line):1:1: \"title\" is missing",
      "\(line):2:1: there is no field \"tilte\" here; is it \"title\"?"),
    Change(
      line, "    abroad: true", "    colour: red",
      "\(line):11:5: there is no field \"colour\" here"),
    Change(line, "checked: 2026-08-13\n", "", "\(line):1:1: \"checked\" is missing"),
    Change(line, "    publisher: Linjen\n", "", "\(line):30:5: \"publisher\" is missing"),
    Change(
      plan, "{nb: Flere hus}", "{nb: Flere hus, n: Fleire hus}",
      "\(plan):12:28: there is no field \"n\" here; is it \"nb\"?"),
  ])
  func `a field that is unknown or missing is named where it stands or should`(_ change: Change)
    throws
  {
    try change.check()
  }

  @Test(arguments: [
    Change(
      line, "cost: free", "cost: [free]", "\(line):16:7: \"cost\" must be free or ordinary"),
    Change(
      line, "keywords: [hjelp, \"116006\"]", "keywords: hjelp",
      "\(line):7:11: \"keywords\" must be a list"),
    Change(
      line, "    web: linjen.example\n    hours", "    web:\n    hours",
      "\(line):13:9: \"web\" is empty; leave it out where nothing is known"),
    Change(
      plan,
      "archive: {published-under: {nb: Regjering}, publisher: Departementet, updated: 21.11.2019}",
      "archive: Regjering", "\(plan):19:10: \"archive\" must be fields with a name each"),
    Change(
      plan, "{nb: Gjort.}", "Gjort.",
      "\(plan):14:13: \"status\" must say its language: \"nb\" at least, and a text for each"),
    Change(
      line, "Han er gratis.", "Han er\n\n    gratis.",
      "\(line):5:59: \"nn\" is one paragraph and may hold no line break"),
  ])
  func `a field of the wrong form is told which form it has`(_ change: Change) throws {
    try change.check()
  }

  @Test(arguments: [
    Change(
      line, "\"116006\"", "116006",
      "\(line):7:19: without quotes this is a number; write \"116006\" with its quotes"),
    Change(
      line, "title: Linjen", "title: no",
      "\(line):2:8: without quotes this is yes or no; write \"no\" with its quotes"),
    Change(
      plan, "\"2015-12\"", "2015",
      "\(plan):15:11: without quotes this is a number; write \"2015\" with its quotes"),
    Change(
      plan, "number: \"21\"", "number: null",
      "\(plan):11:13: without quotes this is nothing; write \"null\" with its quotes"),
  ])
  func `a text that YAML takes for something else must be quoted`(_ change: Change) throws {
    try change.check()
  }

  @Test(arguments: [
    Change(
      line, "checked: 2026-08-13", "checked: 2026-02-30",
      "\(line):34:10: \"checked\" is \"2026-02-30\"; it must be a day of the calendar, as 2026-08-13"
    ),
    Change(
      line, "by: web", "by: rumour",
      "\(line):35:5: \"by\" is \"rumour\"; it must be web, phone, letter, print, directory or seed"),
    Change(
      line, "number: \"116 006\"", "number: \"116006\"",
      "\(line):9:13: \"116006\" is no telephone number as they are printed: 112, 116 006, 02800, 1412, "
        + "22 40 00 40, 800 30 196 or +47 and one of eight digits",
      "phone-numbers.txt:2:1: warning: no record uses 116 006"),
    Change(
      line, "hours: \"Mo-Fr 09:00-15:00\"", "hours: \"Mo-Fr 09:00-25:00\"",
      "\(line):14:19: \"09:00-25:00\" is not understood in opening hours; "
        + "write Mo-Fr 09:00-15:00, 24/7, PH off, Dec 24 09:00-12:00 or easter -4 days off"),
    Change(
      line, "ages: 18-", "ages: eighteen",
      "\(line):23:7: \"ages\" is \"eighteen\"; it must be ages as 18-, -18 or 16-25"),
    Change(
      line, "web: linjen.example\nemail", "web: https://linjen.example\nemail",
      "\(line):25:6: \"web\" is \"https://linjen.example\"; "
        + "it must be a web address without https://, as volinjen.no"),
    Change(
      line, "post@linjen.example", "linjen.example",
      "\(line):26:8: \"email\" is \"linjen.example\"; it must be an e-mail address"),
    Change(
      line, "front: 1", "front: \"1\"",
      "\(line):28:8: \"front\" is \"1\"; it must be a number without quotes"),
    Change(
      line, "abroad: true", "abroad: ja",
      "\(line):11:13: \"abroad\" is \"ja\"; it must be true or false"),
    Change(
      plan, "period: 2014-2017", "period: 2017-2014",
      "\(plan):5:9: \"period\" ends before it begins"),
    Change(
      plan, "period: 2014-2017", "period: soon",
      "\(plan):5:9: \"period\" is \"soon\"; it must be years, as 2014-2017 or 2012"),
    Change(
      "notices/meldinger.yaml", "to: 2026-08-01", "to: 2026-06-01",
      "notices/meldinger.yaml:5:3: \"to\" ends before it begins"),
    Change(
      "awards/priser.yaml", "year: 2019", "year: 2018",
      "awards/priser.yaml:13:3: the year 2018 does not go with the code T2019"),
    Change(
      "awards/priser.yaml", "  criterion", "  year: 2012\n  criterion",
      "awards/priser.yaml:5:3: T0 is the prize itself and has no year"),
    Change(
      "helplines/lokale.yaml", "area: [agder, rogaland]", "area: [agder, NO]",
      "helplines/lokale.yaml:29:17: \"area\" is \"NO\"; it must be NO, or one or more of oslo, "
        + "akershus, ostfold, buskerud, innlandet, vestfold, telemark, agder, rogaland, vestland, "
        + "more-og-romsdal, trondelag, nordland, troms and finnmark"),
    Change(
      "helplines/lokale.yaml", "  category: krisesenter\n", "  front: 3\n  category: krisesenter\n",
      "helplines/lokale.yaml:30:3: only emergency and national lines stand on the start page"),
    Change(
      "helplines/lokale.yaml", "  category: krisesenter\n", "",
      "helplines/lokale.yaml:2:3: \"category\" is missing"),
  ])
  func `a value that means nothing is told what it must be`(_ change: Change) throws {
    try change.check()
  }

  @Test(arguments: [
    Change(
      line, "  nn: Ein telefon for deg som vil snakke med nokon. Han er gratis.\n", "",
      "\(line):4:3: this is missing in nn"),
    Change(
      line, "  nn: Ingen ting.\n  en: Nothing.\n", "", "\(line):20:3: this is missing in nn and en"),
    Change(
      plan, "{nb: En plan til., nn: Ein plan til., en: One more plan.}", "{nb: En plan til.}",
      "\(plan):4:10: this is missing in nn and en"),
    Change(
      "terms/ord.yaml", ", en: What keeps safe.", "",
      "terms/ord.yaml:15:15: this is missing in en"),
    Change(
      "helplines/lokale.yaml", "    nn: Det kostar ingen ting å bu her.\n", "",
      "helplines/lokale.yaml:12:3: the text of this record is missing in nn"),
  ])
  func `a text that must stand in a language and does not is a mistake`(_ change: Change) throws {
    try change.check()
  }
}
