public import Content

/// Where a reader is and has been, in which language, at what time: the same on the full screen and line by line.
public struct Session: Sendable {
  public internal(set) var preferences: Preferences { didSet { updateStartPanes() } }
  /// Nil where the clock cannot be right.
  private(set) var moment: Instant?
  /// The day the content is from; nil where there is none.
  let created: CalendarDate?
  private(set) var startPanes: [StartPane] = []
  var pages: PageStack

  private let startData: StartPageData
  /// What has changed or is closed for a time, whenever that is.
  private let notices: [Record]
  /// Where the terminal stands, where the administrator has said so.
  private let local: LocalPlace?
  private let home: any Page

  /// A session with content to read.
  public init(
    preferences: Preferences, startData: StartPageData, created: CalendarDate,
    notices: [Record] = [], local: LocalPlace? = nil
  ) {
    self.init(
      preferences: preferences, startData: startData, created: created, notices: notices,
      local: local, home: StartPage())
  }

  /// A session that can only say why there is no content.
  public init(preferences: Preferences, failure: Failure) {
    self.init(
      preferences: preferences, startData: StartPageData(panes: []), created: nil, notices: [],
      local: nil, home: FailurePage(failure))
  }

  private init(
    preferences: Preferences, startData: StartPageData, created: CalendarDate?, notices: [Record],
    local: LocalPlace?, home: any Page
  ) {
    self.preferences = preferences
    self.startData = startData
    self.created = created
    self.notices = notices
    self.local = local
    self.home = home
    pages = PageStack(home)
    updateStartPanes()
  }

  var language: Language { preferences.language }
  var words: Messages { .of(language) }
  var hasContent: Bool { created != nil }

  /// Takes the time; a clock before the day of the content cannot be right.
  mutating func take(_ moment: Instant?) {
    let plausible = moment.flatMap { moment in
      created.flatMap { moment.day < $0 ? nil : moment }
    }
    guard plausible != self.moment else { return }
    self.moment = plausible
    updateStartPanes()
  }

  private mutating func updateStartPanes() {
    let valid = notices.filter { $0.isValid(on: moment?.day ?? created) }.map {
      ListItem(id: $0.id, kind: $0.kind, title: $0.title, summary: $0.summary)
    }
    startPanes = startData.panes.filter { preferences.sections.contains($0.section) }.map { pane in
      let shown = StartPane(pane, local: local?.rows ?? [], moment: moment)
      return pane.section == .helplines ? StartPane(shown, notices: valid) : shown
    }
  }

  /// Drops everything visited and typed, and is back at the beginning.
  mutating func forget() { pages.reset(to: home) }
}

/// What a command means everywhere.
extension Session {
  mutating func perform(_ command: Command) -> Outcome {
    switch command {
    case .start: pages.push(StartPage())
    case .nextSection: pages.push(page(steps: 1))
    case .previousSection: pages.push(page(steps: -1))
    case .near:
      guard !(pages.page is PlacePage) else { break }
      pages.push(local.map { PlacePage(place: $0.id) } ?? PlacePage())
    case .safety: return .open(WellKnownRecord.safety)
    case .back: _ = pages.goBack()
    case .forward: _ = pages.goForward()
    case .language:
      preferences.language = language.next
      return .notice(words.languageChanged)
    default:
      guard let section = command.section else { return .ignored }
      pages.push(SectionPage(section: section))
    }
    return .stay
  }

  /// The section so many after this one, the first page among them, round and round.
  private func page(steps: Int) -> any Page {
    let places = [TitlePlace.start] + preferences.sections.map(TitlePlace.section)
    let here = places.firstIndex(of: pages.page.place) ?? 0
    if case .section(let section) = places[(here + steps + places.count) % places.count] {
      return SectionPage(section: section)
    }
    return StartPage()
  }
}

extension Record {
  /// Whether a notice holds on a day; without a day all do.
  fileprivate func isValid(on day: CalendarDate?) -> Bool {
    guard case .notice(let notice) = details, let day else { return true }
    return notice.holds(on: day)
  }
}
