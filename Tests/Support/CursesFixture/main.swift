import Curses
import Glibc
import Screen

// A page of the word MARKER on every line, the last event above it, and ways to end.
let readers =
  CommandLine.arguments.contains("--alone")
  ? 0
  : Supervisor.start(
    renewing: CommandLine.arguments.contains("--renewing"), sentence: Array("LAST\nWORDS".utf8),
    pause: 1000)

func page(_ title: String, size: Size, isBlank: Bool) -> Frame {
  var frame = Frame(size)
  frame.put(title, column: 0, row: 0, style: .title)
  for row in 1..<max(1, size.rows) where !isBlank {
    frame.put("\(row) MARKER blåbærsyltetøy «…» – ┌─┐", column: 2, row: row)
  }
  frame.cursor = Position(column: 2, row: min(3, size.rows - 1))
  return frame
}

/// A line of each style, its name first, the theme above them.
func styles(_ theme: Theme, size: Size) -> Frame {
  let all: [(String, Style)] = [
    ("plain", .plain), ("bold", .bold), ("title", .title), ("link", .link), ("good", .good),
    ("warning", .warning), ("frame", .frame), ("focus", .reversed), ("picture", .picture),
  ]
  var frame = Frame(size)
  for row in [0, size.rows - 1] { frame.put(theme.rawValue, column: 0, row: row) }
  for (row, (name, style)) in all.enumerated() {
    frame.put("\(name) Åå«»…│", column: 0, row: row + 1, style: style)
  }
  return frame
}

/// Never comes back, each name in its own way; the last one does after a while.
func hang(_ name: Character) {
  var ends: [Int32] = [0, 0]
  var byte: UInt8 = 0
  switch name {
  case "L": while byte != 1 { byte = byte &+ 2 }
  case "R":
    pipe(&ends)
    Glibc.read(ends[0], &byte, 1)
  case "Z": raise(SIGSTOP)
  case "D": while true { sleep(1000) }
  case "B": usleep(300_000)
  default: break
  }
}

func overflow(_ depth: Int) -> Int { depth == .max ? 0 : overflow(depth + 1) + depth }

/// What is not refused by the fence though it should be, tried so that nothing comes of it, and what is though it should not.
func leaks() -> [String] {
  var child: pid_t = 0
  var thread = pthread_t()
  let tries: [(String, () -> Int32)] = [
    ("spawn", { posix_spawn(&child, "/bin/true", nil, nil, [nil], [nil]) == EPERM ? EPERM : 0 }),
    ("exec", { refusal(execv("/nowhere", [nil])) }),
    ("socket", { refusal(socket(AF_UNIX, -1, 0)) }),
    ("write", { refusal(open("/nowhere", O_WRONLY)) }),
    ("create", { refusal(open("/nowhere/at/all", O_CREAT, 0o600)) }),
    ("append", { refusal(open("/nowhere/at/all", O_APPEND)) }),
    ("folder", { refusal(mkdir("/nowhere/at/all", 0o700)) }),
    ("remove", { refusal(unlink("/nowhere")) }),
    ("mode", { refusal(fchmod(-1, 0o600)) }),
    ("owner", { refusal(fchown(-1, 0, 0)) }),
    ("cut", { refusal(ftruncate(-1, 0)) }),
    ("shared", { refusal(shmget(1, 1, 0)) }),
    ("signal", { refusal(kill(getppid(), 0)) }),
    ("typing", { refusal(ioctl(-1, UInt(TIOCSTI), 0)) }),
    ("read", { open("/dev/null", O_RDONLY) >= 0 ? EPERM : 0 }),
    ("thread", { pthread_create(&thread, nil, { _ in nil }, nil) == 0 ? EPERM : 0 }),
  ]
  return tries.filter { $0.1() != EPERM }.map(\.0)
}

func refusal(_ result: Int32) -> Int32 { result == -1 ? errno : 0 }

func run() throws(OpeningError) {
  var terminal = try CursesTerminal()
  var fence: Sandbox = CommandLine.arguments.contains("--open") ? [] : Sandbox.enter()
  if CommandLine.arguments.contains("--twice") { fence = Sandbox.enter() }
  var title = "reader \(readers ?? -1)"
  var theme = Theme.own
  var isBlank = (readers ?? 0) > 0
  while true {
    let frame =
      CommandLine.arguments.contains("--styles")
      ? styles(theme, size: terminal.size) : page(title, size: terminal.size, isBlank: isBlank)
    terminal.show(frame, theme: theme)
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
    case .key(.character("f")): title = "fence \(fence.rawValue) leaks \(leaks())"
    case .key(.character("k")): Task.detached { CursesTerminal.wake() }
    case .key(.character("X")): exit(3)
    case .key(.character(let name)) where "LRZDB".contains(name): hang(name)
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
