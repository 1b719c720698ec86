import Content
import Curses
import Glibc
import Interface
import ContentPack
import Screen

/// What a session begins with.
struct SessionOptions {
  var pack: String?
  let preferences: Preferences
  /// The number of the municipality it stands in.
  let place: String?
  /// What is wrong with the file of settings, each in a sentence with its place.
  let mistakes: [String]
  /// Whether it goes line by line in place of the full screen.
  var isPlain = false
  /// Seconds without a key before a kiosk asks; nil where this is no kiosk.
  var idle: Int?

  /// The pack to read; in a kiosk only the installed one counts.
  var packPath: String { PackFinder.path(named: pack, onlyInstalled: idle != nil) }

  init(_ flags: Flags = Flags(), settings: Settings = .read(nil), at path: String? = nil) {
    preferences = Preferences(flags, settings)
    place = flags.place ?? settings.place
    mistakes = settings.sentences(in: path, preferences.language)
  }

  /// What is wrong with the file of settings on one line; nil where nothing is.
  var mistakeInShort: String? {
    guard let first = mistakes.first else { return nil }
    let more = Messages.of(preferences.language).settings.more(mistakes.count - 1)
    return mistakes.count > 1 ? "\(first) \(more)" : first
  }
}

/// The full screen, from the terminal's first byte to its last.
struct FullScreenSession {
  let options: SessionOptions

  init(_ options: SessionOptions) { self.options = options }

  /// Runs until the reader leaves, then ends the process: with status 2 where there was no content.
  func run() -> Never {
    if isatty(STDERR_FILENO) == 0 { options.mistakes.forEach(Console.printError) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      exit(options.isPlain ? LineModeSession(options).run() : Overview(options).print())
    }
    let isSupervised = supervise()
    if isKiosk, !isSupervised { Console.end(saying: words.noSupervisor, language) }
    _exit(options.isPlain ? lineMode(isSupervised).run() : onScreen(isSupervised))
  }

  private var isKiosk: Bool { options.idle != nil }
  private var language: Language { options.preferences.language }
  private var words: ProtectionMessages { Messages.of(language).protection }

  /// Goes on in a process that another one watches over; false where there is none to be had.
  private func supervise() -> Bool {
    guard isKiosk else { return Supervisor.start() != nil }
    let lines = [words.resting] + Console.emergencyLines(language)
    let sentence = TerminalDescription().encoding.bytes(lines.joined(separator: "\n"))
    return Supervisor.start(renewing: true, sentence: sentence) != nil
  }

  /// What stands in on a terminal too simple for the full screen; a kiosk, which must notice that nobody is there, only prints.
  private func withoutScreen(_ isSupervised: Bool) -> Int32 {
    isKiosk ? Overview(options).print() : lineMode(isSupervised).run()
  }

  private func lineMode(_ isSupervised: Bool) -> LineModeSession {
    LineModeSession(options, isSupervised: isSupervised)
  }

  /// Reads on the whole screen, or says why a kiosk does not start, once the terminal was given back.
  private func onScreen(_ isSupervised: Bool) -> Int32 {
    do throws(OpeningError) {
      if let status = try hold(isSupervised) { return status }
    } catch {
      return withoutScreen(isSupervised)
    }
    CursesTerminal.hearErrors()
    Console.end(saying: words.noSandbox, language)
  }

  /// Holds the terminal until the reader leaves, and gives it back before it returns.
  private func hold(_ isSupervised: Bool) throws(OpeningError) -> Int32? {
    var terminal = try CursesTerminal()
    return read(&terminal, isSupervised)
  }

  /// Nil where this is a kiosk and the kernel does not confine it.
  private func read(_ terminal: inout CursesTerminal, _ isSupervised: Bool) -> Int32? {
    let content = OpenContent(options)
    var state = AppState(size: terminal.size, session: content.session)
    Supervisor.end(with: content.status)
    let isConfined = Sandbox.enter() == .whole
    if isKiosk, !isConfined { return nil }
    state.hasColours = terminal.repertoire.colors > 0
    state.showsPictures = terminal.repertoire.characters == .unicode
    let missing = words.missing(isSupervised: isSupervised, isConfined: isConfined)
    let notices =
      missing + [options.mistakeInShort].compactMap { $0 } + content.mistakes(language)
    state.notice = notices.isEmpty ? nil : notices.joined(separator: " ")
    let clock = Clock.system
    if let seconds = options.idle {
      state = state.inKiosk(IdleTimer(seconds: seconds, at: clock.milliseconds()))
    }
    let mailbox = Mailbox(wake: CursesTerminal.wake)
    var loop = Loop(state: state, store: content.store, clock: clock, mailbox: mailbox)
    loop.run(&terminal)
    return content.status
  }
}

extension ProtectionMessages {
  /// What a reading goes on without, a sentence each.
  func missing(isSupervised: Bool, isConfined: Bool) -> [String] {
    (isSupervised ? [] : [withoutSupervisor]) + (isConfined ? [] : [withoutSandbox])
  }
}

/// The content to read and where a reader begins in it, or why there is none; the index is not opened before it is searched.
struct OpenContent {
  let session: Session
  let store: ContentStore
  /// Why there is none.
  let failure: Failure?
  /// The number of the municipality the session was to stand in, where the content has none of it.
  private let unknownPlace: String?

  /// What of the settings the content cannot follow, in a sentence.
  func mistakes(_ language: Language) -> [String] {
    unknownPlace.map { [Messages.of(language).nearby.unknown($0)] } ?? []
  }

  /// The status to end with.
  var status: Int32 { failure == nil ? 0 : 2 }

  init(_ options: SessionOptions) {
    do throws(Failure) {
      let pack = try PackFinder.open(options.packPath)
      let local = try pack.local(options.place)
      session = Session(
        preferences: options.preferences, startData: try pack.startData(),
        created: pack.head.created, notices: try pack.allNotices(),
        local: local)
      unknownPlace = local == nil ? options.place : nil
      store = .of(pack)
      failure = nil
    } catch {
      unknownPlace = nil
      session = Session(preferences: options.preferences, failure: error)
      store = .failing(error)
      failure = error
    }
  }
}

extension Pack {
  /// What the start page shows, or in the interface's terms why not.
  fileprivate func startData() throws(Failure) -> StartPageData {
    try naming { () throws(PackError) in try front() }
  }

  /// What is near a place; nil where none is said or it is not known.
  fileprivate func local(_ number: String?) throws(Failure) -> LocalPlace? {
    guard let number else { return nil }
    return try naming { () throws(PackError) in try nearby("K\(number)") }.map(LocalPlace.init)
  }

  fileprivate func allNotices() throws(Failure) -> [Record] {
    try naming { () throws(PackError) in try notices() }
  }

  private func naming<Value>(_ read: () throws(PackError) -> Value) throws(Failure) -> Value {
    do throws(PackError) {
      return try read()
    } catch {
      throw Failure(error)
    }
  }
}

extension Language {
  /// What the environment asks for, by `LANGUAGE` first, as gettext reads it, where there is a locale; bokmål where nothing does.
  static var ofEnvironment: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? "C"
    let hasLocale = !["C", "POSIX"].contains(locale.prefix { $0 != "." })
    let list = hasLocale ? variable("LANGUAGE") ?? "" : ""
    let wished = list.split(separator: ":").map(String.init) + [locale]
    return wished.lazy.compactMap(Language.init(locale:)).first ?? .nb
  }

  /// The language of a locale such as `nn_NO.UTF-8`; nil for one the interface does not speak.
  private init?(locale: String) {
    switch locale.prefix(while: \.isLetter) {
    case "nb", "no": self = .nb
    case "nn": self = .nn
    case "en": self = .en
    default: return nil
    }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }
}
