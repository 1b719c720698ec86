import Curses
import Glibc
import Screen

// A page of the word MARKER on every line, the last event above it, and ways to end.
let readers = Guardian.stand(renewing: CommandLine.arguments.contains("--renewing"))

func page(_ title: String, size: Size, isBlank: Bool) -> Frame {
  var frame = Frame(size)
  frame.put(title, column: 0, row: 0, style: .title)
  for row in 1..<max(1, size.rows) where !isBlank {
    frame.put("\(row) MARKER blåbærsyltetøy «…» – ┌─┐", column: 2, row: row)
  }
  frame.cursor = Position(column: 2, row: min(3, size.rows - 1))
  return frame
}

func overflow(_ depth: Int) -> Int { depth == .max ? 0 : overflow(depth + 1) + depth }

func run() throws(OpeningError) {
  var terminal = try CursesTerminal()
  var title = "reader \(readers ?? -1)"
  var theme = Theme.own
  var isBlank = (readers ?? 0) > 0
  while true {
    terminal.show(page(title, size: terminal.size, isBlank: isBlank), theme: theme)
    guard let event = terminal.next(within: nil) else { continue }
    title = String(describing: event)
    switch event {
    case .ended, .key(.character("q")): return
    case .key(.function(9)):
      terminal.wipe()
      return
    case .key(.character("t")): theme = theme.next
    case .key(.character("w")), .continued:
      terminal.wipe()
      isBlank = true
    case .key(.enter): isBlank = false
    case .key(.character("T")): fatalError("SECRET")
    case .key(.character("S")): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .key(.character("O")): title = String(overflow(0))
    case .key(.character("A")): abort()
    case .key(.character("k")): Task.detached { CursesTerminal.wake() }
    case .key(.character("X")): exit(3)
    default: break
    }
  }
}

do {
  try run()
} catch {
  print("not opened: \(error)")
  exit(1)
}
