import Content
import Curses
import Glibc
import Interface
import ContentPack
import Screen

/// What may be said of the full screen on its command line; all of it neutral.
struct SessionOptions {
  var pack: String?
  var preferences = Preferences(language: .ofEnvironment)
  /// Whether it is a dialogue line by line in place of the full screen.
  var isPlain = false
  /// Seconds without a key before a kiosk asks; nil where this is no kiosk.
  var idle: Int?

  /// The pack to read; in a kiosk only the installed one counts.
  var packPath: String { PackFinder.path(named: pack, onlyInstalled: idle != nil) }

  /// What is set for everybody, but for a kiosk's idle time.
  init(_ settings: Settings) {
    settings.change(&preferences)
  }
}

/// The full screen, from the terminal's first byte to its last.
struct FullScreenSession {
  let options: SessionOptions

  init(_ options: SessionOptions) { self.options = options }

  /// Runs until the reader leaves, then ends the process: with status 2 where there was no content.
  func run() -> Never {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      exit(options.isPlain ? LineModeSession(options).run() : Overview(options).print())
    }
    _ = Supervisor.start(renewing: options.idle != nil)
    if options.isPlain { _exit(LineModeSession(options).run()) }
    _exit((try? onScreen()) ?? withoutScreen())
  }

  /// What is done on a terminal too simple for the full screen; a kiosk, which must notice that nobody is there, only prints.
  private func withoutScreen() -> Int32 {
    options.idle == nil ? LineModeSession(options).run() : Overview(options).print()
  }

  /// Holds the terminal until the reader leaves, and gives it back before it returns the status.
  private func onScreen() throws(OpeningError) -> Int32 {
    var terminal = try CursesTerminal()
    return read(&terminal)
  }

  private func read(_ terminal: inout CursesTerminal) -> Int32 {
    var (state, contents, status) = begin(terminal.size)
    Supervisor.end(with: status)
    _ = Sandbox.enter()
    state.hasColours = terminal.repertoire.colors > 0
    state.showsPictures = terminal.repertoire.characters == .unicode
    let clock = Clock.system
    if let seconds = options.idle {
      state = state.inKiosk(IdleTimer(seconds: seconds, at: clock.milliseconds()))
    }
    let mailbox = Mailbox(wake: CursesTerminal.wake)
    var loop = Loop(state: state, contents: contents, clock: clock, mailbox: mailbox)
    loop.run(&terminal)
    return status
  }

  /// The state and the content to begin with, and the status to end with; the index is not opened before it is searched.
  private func begin(_ size: Size) -> (AppState, ContentStore, Int32) {
    do throws(Failure) {
      let pack = try PackFinder.open(options.packPath)
      let state = AppState(
        size: size, preferences: options.preferences, front: try pack.frontRows(),
        created: pack.head.created)
      return (state, .of(pack), 0)
    } catch {
      let state = AppState(size: size, preferences: options.preferences, failure: error)
      return (state, .none, 2)
    }
  }
}

extension Pack {
  /// What the start page shows, or in the interface's terms why not.
  func frontRows() throws(Failure) -> StartPageData {
    do throws(PackError) {
      return try front()
    } catch {
      throw Failure(error)
    }
  }
}

extension Language {
  /// What the environment's locale asks for; bokmål where it does not say.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value[0] != 0 else { continue }
      let locale = String(cString: value)
      if locale.hasPrefix("nn") { return .nn }
      return locale.hasPrefix("en") ? .en : .nb
    }
    return .nb
  }
}
