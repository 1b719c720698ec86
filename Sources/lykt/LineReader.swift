import Content
import Curses
import Glibc
import Interface
import Library
import Screen

/// The dialogue on standard input and output, from its first line to its last.
struct LineReader {
  let options: ReaderOptions

  init(_ options: ReaderOptions) { self.options = options }

  /// Talks until the reader leaves or there is no more input, and gives the status to end with.
  func run() -> Int32 {
    let (pack, front) = open()
    let terminal = LineTerminal.hold() ? TerminalDescription() : nil
    _ = Fence.raise()
    var dialogue = Dialogue(
      language: options.preferences.language, shelves: options.preferences.shelves, front: front,
      created: pack.head.created, contents: .of(pack),
      width: terminal?.size.map { $0.columns - 1 } ?? 78)
    write(dialogue.begin(at: .now), terminal)
    while let line = ask(dialogue.prompt, terminal) {
      let reply = dialogue.answer(line, at: .now)
      if reply.isEnd { break }
      write(reply.lines, terminal)
    }
    LineTerminal.leave()
    return 0
  }

  private func open() -> (Pack, Front) {
    do throws(Failure) {
      let pack = try PackFinder.open(PackFinder.path(named: options.pack))
      return (pack, try pack.frontRows())
    } catch {
      Console.end(error, options.preferences.language)
    }
  }

  /// The next line, after the prompt; what is typed stands on its line only where it is echoed.
  private func ask(_ prompt: String, _ terminal: TerminalDescription?) -> String? {
    let isEchoed = isatty(STDIN_FILENO) == 1
    write(isEchoed ? prompt : prompt + "\n", terminal)
    return readLine()
  }

  private func write(_ lines: [String], _ terminal: TerminalDescription?) {
    for line in lines { write(line + "\n", terminal) }
  }

  /// A text as the terminal has its letters; as it is where there is none.
  private func write(_ text: String, _ terminal: TerminalDescription?) {
    Console.write(terminal?.bytes(text) ?? Array(text.utf8))
  }
}

extension DialogueContents {
  /// The content of a pack.
  static func of(_ pack: Pack) -> DialogueContents {
    let contents = Contents.of(pack)
    return DialogueContents(
      open: contents.open, rows: contents.rows,
      search: { (try? pack.search($0)) ?? SearchAnswer(query: $0.words) })
  }
}
