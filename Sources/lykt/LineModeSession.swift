import Content
import Curses
import Glibc
import Interface
import ContentPack
import Screen

/// The dialogue on standard input and output, from its first line to its last.
struct LineModeSession {
  let options: SessionOptions

  init(_ options: SessionOptions) { self.options = options }

  /// Talks until the reader leaves or there is no more input, and gives the status to end with.
  func run() -> Int32 {
    let (pack, front) = open()
    var typed = LineTerminal.hold()
    let terminal = typed == nil ? nil : TerminalDescription()
    _ = Sandbox.enter()
    var dialogue = LineMode(
      language: options.preferences.language, sections: options.preferences.sections, front: front,
      created: pack.head.created, contents: .of(pack),
      width: terminal?.size.map { $0.columns - 1 } ?? 78, height: terminal?.size?.rows)
    let encoding = terminal?.encoding ?? .ofLocale
    var input = LineInput(encoding)
    write(dialogue.begin(at: .now), encoding)
    while true {
      ask(dialogue.prompt, encoding, isEchoed: typed != nil || isatty(STDIN_FILENO) == 1)
      let next = typed == nil ? input.next(unless: LineMode.isLeft) : typed?.next()
      guard let line = next else { break }
      let reply = dialogue.answer(line, at: .now)
      if reply.isEnd { break }
      write(reply.lines, encoding)
    }
    typed?.leave()
    return 0
  }

  private func open() -> (Pack, StartPageData) {
    do throws(Failure) {
      let pack = try PackFinder.open(options.packPath)
      return (pack, try pack.frontRows())
    } catch {
      Console.end(error, options.preferences.language)
    }
  }

  /// Writes the prompt; what is typed stands on its line only where it is echoed.
  private func ask(_ prompt: String, _ encoding: CharacterEncoding, isEchoed: Bool) {
    Console.write(encoding.bytes(isEchoed ? prompt : prompt + "\n"))
  }

  private func write(_ lines: [String], _ encoding: CharacterEncoding) {
    for line in lines { Console.write(encoding.bytes(line + "\n")) }
  }
}

extension LineModeContents {
  /// The content of a pack.
  static func of(_ pack: Pack) -> LineModeContents {
    let contents = ContentStore.of(pack)
    return LineModeContents(
      open: contents.open, rows: contents.rows,
      search: { (try? pack.search($0)) ?? SearchAnswer(query: $0.words) })
  }
}
