import Content
import Curses
import Glibc
import Interface
import Library
import Screen

/// What may be said of the full screen on its command line; all of it neutral.
struct ReaderOptions {
  var pack: String?
  var language: Language = .ofEnvironment
  var theme: Theme = .own
  var isOneColumn = false
  /// Seconds without a key before a kiosk asks; nil where this is no kiosk.
  var idle: Int?
}

/// The full screen, from the terminal's first byte to its last.
struct Reader {
  let options: ReaderOptions

  init(_ options: ReaderOptions) { self.options = options }

  /// Runs until the reader leaves, then ends the process: with status 2 where there was no content.
  func run() -> Never {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      exit(Overview(options).print())
    }
    _ = Guardian.stand(renewing: options.idle != nil)
    exit((try? onScreen()) ?? Overview(options).print())
  }

  /// Holds the terminal until the reader leaves, and gives it back before it returns the status.
  private func onScreen() throws(OpeningError) -> Int32 {
    var terminal = try CursesTerminal()
    return read(&terminal)
  }

  private func read(_ terminal: inout CursesTerminal) -> Int32 {
    var (state, contents, status) = begin(terminal.size)
    _ = Fence.raise()
    let clock = Clock.system
    if let seconds = options.idle {
      state = state.inKiosk(Idle(seconds: seconds, at: clock.milliseconds()))
    }
    let mailbox = Mailbox(wake: CursesTerminal.wake)
    var loop = Loop(state: state, contents: contents, clock: clock, mailbox: mailbox)
    loop.run(&terminal)
    return status
  }

  /// The state and the content to begin with, and the status to end with; the index is not opened before it is searched.
  private func begin(_ size: Size) -> (AppState, Contents, Int32) {
    do throws(Failure) {
      let pack = try PackFinder.open(
        PackFinder.path(named: options.pack, onlyInstalled: options.idle != nil))
      let state = AppState(
        size: size, language: options.language, theme: options.theme,
        isOneColumn: options.isOneColumn, front: try front(of: pack), created: pack.head.created)
      return (state, .of(pack), 0)
    } catch {
      let state = AppState(
        size: size, language: options.language, theme: options.theme,
        isOneColumn: options.isOneColumn, failure: error)
      return (state, .none, 2)
    }
  }

  private func front(of pack: Pack) throws(Failure) -> Front {
    do throws(PackError) {
      return try pack.front()
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
