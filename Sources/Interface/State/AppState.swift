import Content
public import Screen

/// All that the full screen knows; the same state always gives the same frame.
public struct AppState: Sendable {
  public internal(set) var size: Size
  public internal(set) var session: Session
  /// Whether the terminal can show pictures of half blocks.
  public var showsPictures = true
  /// Whether the terminal has colours that a theme can change.
  public var hasColours = true
  /// What the line at the bottom says until the next key.
  public var notice: String?
  var escapes = TripleEscape()
  /// In a kiosk: for how long a reader may be silent.
  private(set) var idle: IdleTimer?

  public init(size: Size, session: Session) {
    self.size = size
    self.session = session
  }

  /// The same program locked down: it rests on the lock page and watches for a reader who has gone.
  public func inKiosk(_ idle: IdleTimer) -> AppState {
    var state = self
    state.idle = idle
    state.lock()
    return state
  }

  var isKiosk: Bool { idle != nil }
  var isLocked: Bool { page is LockPage }

  /// Rests on the lock page, behind which the program is at its beginning.
  mutating func lock() {
    session.forget()
    session.pages.push(LockPage())
  }

  mutating func changeIdle<Value>(_ change: (inout IdleTimer) -> Value) -> Value? {
    guard var idle else { return nil }
    defer { self.idle = idle }
    return change(&idle)
  }

  /// Milliseconds until the state wants to hear that nothing happened; nil where it does not.
  public func timeout(at time: Int) -> Int? {
    [isLocked ? nil : idle?.remaining(at: time), escapes.remaining(at: time)]
      .compactMap(\.self).min()
  }

  public var theme: Theme { preferences.theme }
  var preferences: Preferences {
    get { session.preferences }
    set { session.preferences = newValue }
  }
  var page: any Page {
    get { session.pages.page }
    set { session.pages.page = newValue }
  }
  var words: Messages { session.words }
  var keys: KeyTable { preferences.activeKeys }
  var layout: Layout { Layout(size, isOneColumn: preferences.isOneColumn) }
  var context: PageContext {
    PageContext(
      layout: layout, preferences: preferences, moment: session.moment, created: session.created,
      startPanes: session.startPanes, showsPictures: showsPictures)
  }

  /// Whether the window is too small for more than one line.
  var isTooSmall: Bool { size.columns < 20 || size.rows < 6 }
}
