import Content
import Curses
import Glibc
import Interface
import Library

/// The dialogue on standard input and output, from its first line to its last.
struct LineReader {
  let options: ReaderOptions

  init(_ options: ReaderOptions) { self.options = options }

  /// Talks until the reader leaves or there is no more input, and gives the status to end with.
  func run() -> Int32 {
    var dialogue = begin()
    _ = LineTerminal.hold()
    write(dialogue.begin(at: .now))
    while let line = ask(dialogue.prompt) {
      let reply = dialogue.answer(line, at: .now)
      if reply.isEnd { break }
      write(reply.lines)
    }
    LineTerminal.leave()
    return 0
  }

  private func begin() -> Dialogue {
    do throws(Failure) {
      let pack = try PackFinder.open(PackFinder.path(named: options.pack))
      return Dialogue(
        language: options.language, front: try pack.frontRows(), created: pack.head.created,
        contents: .of(pack))
    } catch {
      Console.end(error, options.language)
    }
  }

  /// The next line, after the prompt; what is typed stands on its line only where it is echoed.
  private func ask(_ prompt: String) -> String? {
    Console.write(isatty(STDIN_FILENO) == 1 ? prompt : prompt + "\n")
    return readLine()
  }

  private func write(_ lines: [String]) {
    for line in lines { Console.print(line) }
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
