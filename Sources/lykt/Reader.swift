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
    _ = Guardian.stand()
    exit((try? onScreen()) ?? Overview(options).print())
  }

  /// Holds the terminal until the reader leaves, and gives it back before it returns the status.
  private func onScreen() throws(OpeningError) -> Int32 {
    var terminal = try CursesTerminal()
    return read(&terminal)
  }

  private func read(_ terminal: inout CursesTerminal) -> Int32 {
    let mailbox = Mailbox(wake: CursesTerminal.wake)
    switch Result(catching: { () throws(Failure) in try begin(terminal.size) }) {
    case .success(let (state, contents)):
      var loop = Loop(state: state, contents: contents, clock: .system, mailbox: mailbox)
      loop.run(&terminal)
      return 0
    case .failure(let failure):
      let state = AppState(
        size: terminal.size, language: options.language, theme: options.theme,
        isOneColumn: options.isOneColumn, failure: failure)
      var loop = Loop(state: state, contents: .none, clock: .system, mailbox: mailbox)
      loop.run(&terminal)
      return 2
    }
  }

  /// The state and the content to begin with; the index is not opened before it is searched.
  private func begin(_ size: Size) throws(Failure) -> (AppState, Contents) {
    let pack = try PackFinder.open(PackFinder.path(named: options.pack))
    do {
      let state = AppState(
        size: size, language: options.language, theme: options.theme,
        isOneColumn: options.isOneColumn, front: try pack.front(), created: pack.head.created)
      return (state, .of(pack))
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
