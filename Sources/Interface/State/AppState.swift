public import Content
public import Screen

/// All that the reader's program knows; the same state always gives the same frame.
public struct AppState: Hashable, Sendable {
  public internal(set) var size: Size
  var preferences: Preferences
  /// Nil where the clock cannot be right.
  var moment: Instant?
  /// Whether the terminal can show pictures of half blocks.
  public var showsPictures = true
  /// Whether the terminal has colours that a theme can change.
  public var hasColours = true
  let front: StartPageData
  /// The day the content is from; nil where there is none.
  let created: CalendarDate?
  var page: Page
  /// Pages gone from, newest last.
  var past: [Page] = []
  /// Pages gone back from, newest last.
  var future: [Page] = []
  /// The line a code is typed on, while it is.
  var prompt: CodePrompt?
  /// What the line at the bottom says of the last key, until the next.
  var notice: String?
  var escapes = TripleEscape()
  /// In a kiosk: where the program rests, and for how long a reader may be silent.
  var idle: IdleTimer?
  /// The page the neutral one leads to.
  var resting: Page?

  static let longestPast = 100

  /// A program with content to show.
  public init(size: Size, preferences: Preferences, front: StartPageData, created: CalendarDate) {
    self.init(
      size: size, preferences: preferences, front: front, created: created,
      page: .start(StartPage()))
  }

  /// A program that can only say why there is no content.
  public init(size: Size, preferences: Preferences, failure: Failure) {
    self.init(
      size: size, preferences: preferences, front: StartPageData(panes: []), created: nil,
      page: .trouble(failure))
  }

  private init(
    size: Size, preferences: Preferences, front: StartPageData, created: CalendarDate?, page: Page
  ) {
    self.size = size
    self.preferences = preferences
    self.front = front
    self.created = created
    self.page = page
  }

  /// The same program locked down: it rests on a neutral page and watches for a reader who has gone.
  public func inKiosk(_ idle: IdleTimer) -> AppState {
    var state = self
    state.idle = idle
    state.resting = page
    state.page = .neutral
    return state
  }

  var isKiosk: Bool { idle != nil }

  /// Milliseconds until the state wants to hear that nothing happened; nil where it does not.
  public func timeout(at time: Int) -> Int? {
    [page == .neutral ? nil : idle?.remaining(at: time), escapes.remaining(at: time)]
      .compactMap(\.self).min()
  }

  public var theme: Theme { preferences.theme }
  var language: Language { preferences.language }
  var keys: KeyTable { preferences.activeKeys }
  var words: Messages { .of(language) }
  var arrangement: Layout { Layout(size, isOneColumn: preferences.isOneColumn) }
  var setting: LayoutContext {
    LayoutContext(
      arrangement: arrangement, words: words, moment: moment, day: moment?.day ?? created,
      isSpoken: preferences.isOneColumn)
  }
  var startPanes: [StartPane] {
    front.panes.filter { preferences.sections.contains($0.section) }
      .map { StartPane($0, moment: moment) }
  }

  /// Whether the window is too small for more than one line.
  var isTooSmall: Bool { size.columns < 20 || size.rows < 6 }
}
