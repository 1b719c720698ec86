import Content

extension Messages {
  static let english = Messages(
    language: .en,
    start: "Start", helplines: "Help", plans: "Plans", guides: "Guides", awards: "Prize",
    organisations: "Organisations", terms: "Glossary",
    helpNow: "Help now", contents: "Contents", results: "Results",
    search: "Search", help: "Help", largeNumber: "Large", slip: "Slip", code: "Code",
    danger: "In danger? Call \(Emergency.police.number)",
    dangerShort: "Danger? \(Emergency.police.number)", leave: "Leave",
    choose: "choose", read: "read", open: "open", back: "back", pane: "pane",
    link: "link", scroll: "scroll",
    contentFrom: { "Content as of \($0)" },
    more: { "… \($0) more" },
    noSuchCode: { "There is no code \($0)." },
    noHitsIn: { "Nothing found under “\($0)”. The left arrow leads back to “All”." },
    otherWords: { "Try fewer or other words, or call \($0) and ask." },
    noHits: "Nothing found.", typeToSearch: "Type what you are looking for.",
    didYouMean: "Did you mean", nothingHere: "Nothing here yet.", space: "Space",
    shownIn: { "The text is in \($0)" },
    againIn: { "From here the text is in \($0)" },
    languageNames: [
      .nb: "Norwegian bokmål", .nn: "Norwegian nynorsk", .en: "English", .se: "Northern Sámi",
      .sma: "Southern Sámi", .smj: "Lule Sámi",
    ],
    ownName: "English", noColours: "No colours here.",
    languageChanged: "Now in English", noNumber: "There is no number here.",
    noHitInText: "No search hits in the text.",
    themeNames: (
      own: "Colours: own", light: "Colours: light", dark: "Colours: dark", none: "Colours: none"
    ),
    oneColumnOn: "One column", oneColumnOff: "Panes side by side",
    lettersOn: "Letter keys: on", lettersOff: "Letter keys: off",
    unknownCode: "unknown code",
    escapesLeft: {
      $0 == 1 ? "Press Esc once more to leave" : "Press Esc \($0) more times to leave"
    },
    openAlways: "always open", openNow: "open", closedNow: "closed", hoursUnknown: "",
    openUntil: { "open until \($0)" }, opensAt: { "opens \($0)" },
    opensTomorrow: { "opens tomorrow \($0)" },
    opensOn: { "opens \($0) \($1)" },
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    holiday: "public holidays", dayBeforeHoliday: "day before a holiday", everyDay: "every day",
    easterSunday: "Easter Sunday",
    beforeEaster: { $0 == 1 ? "the day before Easter Sunday" : "\($0) days before Easter Sunday" },
    afterEaster: { $0 == 1 ? "Easter Monday" : "\($0) days after Easter Sunday" },
    closed: "closed", always: "day and night, every day",
    phone: "Telephone", sms: "SMS", textphone: "Text telephone", chat: "Chat", email: "E-mail",
    web: "Web", abroad: "from abroad", hours: "Open", cost: "Cost", free: "free",
    ordinaryCall: "ordinary call price", anonymous: "Anonymous", yes: "yes", no: "no",
    possible: "if you wish", onBill: "Shows on the telephone bill", kept: "What is kept",
    audience: "For", expect: "When you call", ages: "Age", languagesSpoken: "Languages",
    agesFrom: { "\($0) and over" }, agesTo: { "under \($0)" },
    agesBetween: { "\($0)–\($1)" },
    area: "Covers", allOfNorway: "all of Norway", places: "Places", address: "Address",
    secretAddress: "The address is not given here. Call and ask.", owner: "Owner", call: "Call",
    temporarilyClosed: "Temporarily closed", inactive: "Closed",
    ministries: "Ministries", areas: "Areas",
    measures: "Measures", responsible: "responsible", reports: "Reports",
    status: "Status",
    editions: "Editions", legal: "Legal grounds",
    thin: "Little is confirmed here. See the full guide.",
    notReviewed: "Not reviewed by a professional", reviewed: { "Reviewed by a professional \($0)" },
    winner: "Winner", project: "Project", reason: "Reason",
    occasion: "Handed over", date: "Date", place: "Place", giver: "By", receiver: "To",
    sum: "Sum", criterion: "Criterion",
    role: "Role", founded: "Founded", region: "Region", shortName: "Short name", law: "Law",
    note: "Note", aboutInformation: "About this information",
    sources: "Sources (in Norwegian)", sourceRead: { "Source read \($0)" },
    directoryRead: { "Read in a service list \($0), not at the service" },
    confirmedBy: { "Checked \($0) (\($1))" },
    archived: "Archive details",
    publishedUnder: "Published under", publisher: "Publisher", updated: "Dated",
    notConfirmed: "not confirmed", undated: "undated",
    sourceUndated: "The source has no date.", noAnswer: "If there is no answer, call",
    notConfirmedSince: { "Not confirmed since \($0)" },
    methods: [
      .web: "web page", .phone: "telephone", .letter: "letter", .print: "print",
      .directory: "service directory", .seed: "archived page",
    ],
    relations: [
      .see: ("See also", "See also"), .replaces: ("Replaces", "Replaced by"),
      .publishedBy: ("Published by", "Has published"), .runBy: ("Run by", "Runs"),
      .partOf: ("Part of", "Contains"), .winnerOf: ("Won", "Winners"),
      .definedIn: ("Explained in", "Explains the words"),
    ],
    winnerKinds: [
      .municipality: "municipality", .police: "police", .voluntary: "voluntary",
      .health: "health", .project: "project", .team: "team", .centre: "centre",
    ],
    helpHere: "Here", helpEverywhere: "Everywhere",
    helpLeave: {
      """
      F9, Esc three times in quick succession or Ctrl-C blanks the screen at once. Lykt \
      remembers nothing and writes nothing. F9 does not hide that the machine was used, \
      what others saw, or calls on the telephone bill. More under Safe use\($0).
      """
    },
    hitsFor: { "Showing results for “\($0)”. Tab types it in." },
    deleteWord: "delete a word", clearField: "clear the field",
    noSlip: "Open something first to make a slip of it.", withoutName: "name on and off",
    all: "All", onlyOpen: "Open now", narrow: "narrow",
    stillThere: "Press a key to go on", pressToStart: "Press Enter to start",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    commands: { command in
      switch command {
      case .up: "up"
      case .down: "down"
      case .left: "the pane to the left"
      case .right: "the pane to the right"
      case .pageUp: "a page up"
      case .pageDown: "a page down"
      case .first: "to the beginning"
      case .last: "to the end"
      case .nextStop: "next pane or link"
      case .previousStop: "previous pane or link"
      case .open: "open"
      case .back: "back"
      case .forward: "forward again"
      case .start: "Start"
      case .helplines: "Help"
      case .plans: "Plans"
      case .guides: "Guides"
      case .awards: "Prize"
      case .organisations: "Organisations"
      case .terms: "Glossary"
      case .nextSection: "next section"
      case .previousSection: "previous section"
      case .search: "search"
      case .nextHit: "next hit in the text"
      case .previousHit: "previous hit in the text"
      case .near: "near you"
      case .previousPlace: "previous municipality"
      case .nextPlace: "next municipality"
      case .code: "code"
      case .large: "large"
      case .slip: "slip"
      case .language: "language"
      case .oneColumn: "one column"
      case .theme: "colours"
      case .letters: "letter keys off and on"
      case .help: "help"
      case .safety: "safe use"
      case .repaint: "draw again"
      case .quit: "quit"
      case .leave: "Leave"
      }
    },
    tooSmall: "The window is too small.",
    packMissing: {
      """
      The content is missing: \($0). Make it with lykt-content build, or install the \
      content package.
      """
    },
    packUnreadable: {
      "The content cannot be read: \($0). Ask whoever looks after the machine to fix it."
    },
    packNotPack: { "This is not a content pack: \($0). Install the content package again." },
    packDamaged: {
      "The content is damaged and is not shown: \($0). Install the content package again."
    },
    packOtherNumber: {
      "The content has another emergency number than the program and is not shown: \($0). Reinstall both."
    },
    packNewer: {
      "The content is made for a newer Lykt (format \($1)): \($0). Update the program."
    },
    packOlder: {
      "The content is made for an older Lykt (format \($1)): \($0). Install the newest content package."
    },
    contentTrouble: "The content cannot be shown", callInstead: "Call these numbers:",
    searchTrouble: "Search is not available now",
    noThread:
      "The machine has no room for more tasks. Look in the sections with 1 to 6, or try again in a while."
  )
}
