import Content
import Curses
import Glibc
import Interface
import Screen

/// The dialogue on standard input and output, from its first line to its last.
struct LineModeSession {
  let options: SessionOptions

  /// Whether another process wipes the terminal after this one, or there is none to wipe.
  private let isSupervised: Bool

  init(_ options: SessionOptions, isSupervised: Bool = true) {
    (self.options, self.isSupervised) = (options, isSupervised)
  }

  /// Talks until the reader leaves or there is no more input, and gives the status to end with.
  func run() -> Int32 {
    let content = OpenContent(options)
    if let failure = content.failure { Console.end(failure, options.preferences.language) }
    var terminal = LineTerminal.hold()
    let words = Messages.of(options.preferences.language).protection
    if terminal == nil, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      Console.end(saying: words.noTerminal, options.preferences.language)
    }
    let description = terminal?.description
    let missing = words.missing(
      isSupervised: isSupervised, isConfined: Sandbox.enter() == .whole)
    var lineMode = LineMode(
      session: content.session, store: content.store,
      width: description?.size.map { $0.columns - 1 } ?? 78, height: description?.size?.rows)
    let encoding = description?.encoding ?? .ofLocale
    var input = LineInput(encoding)
    let mistakes = options.mistakes + content.mistakes(options.preferences.language)
    write(missing + mistakes + lineMode.begin(at: .now), encoding)
    while true {
      ask(lineMode.prompt, encoding, isEchoed: terminal != nil || isatty(STDIN_FILENO) == 1)
      guard let line = terminal == nil ? input.next() : terminal?.next().map(LineInput.Line.text)
      else { break }
      guard case .text(let line) = line else {
        write([Messages.of(lineMode.language).lineTooLong], encoding)
        continue
      }
      let reply = lineMode.answer(line, at: .now)
      if reply.isEnd { break }
      write(reply.lines, encoding)
    }
    terminal?.leave()
    return 0
  }

  /// Writes the prompt; what is typed stands on its line only where it is echoed.
  private func ask(_ prompt: String, _ encoding: CharacterEncoding, isEchoed: Bool) {
    Console.write(encoding.bytes(isEchoed ? prompt : prompt + "\n"))
  }

  private func write(_ lines: [String], _ encoding: CharacterEncoding) {
    for line in lines { Console.write(encoding.bytes(line + "\n")) }
  }
}
