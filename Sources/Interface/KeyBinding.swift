import Screen

/// The keys of one command; dispatch, hints and the help page all come from this table.
struct KeyBinding {
  let command: Command
  /// The one shown first stands first.
  let keys: [Key]

  static let all: [KeyBinding] = [
    KeyBinding(command: .leave, keys: [.function(9), .control("c"), .control("\\")]),
    KeyBinding(command: .help, keys: [.character("?"), .function(1)]),
    KeyBinding(command: .search, keys: [.character("/"), .function(3), .control("s")]),
    KeyBinding(command: .up, keys: [.up, .character("k")]),
    KeyBinding(command: .down, keys: [.down, .character("j")]),
    KeyBinding(command: .left, keys: [.left, .character("h")]),
    KeyBinding(command: .right, keys: [.right, .character("l")]),
    KeyBinding(command: .open, keys: [.enter]),
    KeyBinding(command: .back, keys: [.escape, .backspace, .control("b")]),
    KeyBinding(command: .forward, keys: [.character("f"), .control("f")]),
    KeyBinding(command: .nextStop, keys: [.tab]),
    KeyBinding(command: .previousStop, keys: [.backTab]),
    KeyBinding(command: .pageDown, keys: [.pageDown, .character(" ")]),
    KeyBinding(command: .pageUp, keys: [.pageUp]),
    KeyBinding(command: .first, keys: [.home]),
    KeyBinding(command: .last, keys: [.end]),
    KeyBinding(command: .code, keys: [.character("g"), .function(5)]),
    KeyBinding(command: .large, keys: [.character("+"), .function(6)]),
    KeyBinding(command: .slip, keys: [.character("p"), .function(7)]),
    KeyBinding(command: .nextHit, keys: [.character("n"), .function(4)]),
    KeyBinding(command: .previousHit, keys: [.character("N"), .function(2)]),
    KeyBinding(command: .language, keys: [.character("m"), .function(8)]),
    KeyBinding(command: .oneColumn, keys: [.character("o"), .control("o")]),
    KeyBinding(command: .theme, keys: [.character("t"), .function(12)]),
    KeyBinding(command: .safety, keys: [.character("s"), .control("t")]),
    KeyBinding(command: .start, keys: [.character("0")]),
    KeyBinding(command: .helplines, keys: [.character("1")]),
    KeyBinding(command: .plans, keys: [.character("2")]),
    KeyBinding(command: .guides, keys: [.character("3")]),
    KeyBinding(command: .awards, keys: [.character("4")]),
    KeyBinding(command: .organisations, keys: [.character("5")]),
    KeyBinding(command: .terms, keys: [.character("6")]),
    KeyBinding(command: .repaint, keys: [.control("l")]),
    KeyBinding(command: .quit, keys: [.character("q"), .control("q")]),
  ]

  private static let commands: [Key: Command] = Dictionary(
    all.flatMap { binding in binding.keys.map { ($0, binding.command) } },
    uniquingKeysWith: { first, _ in first })

  /// The command of a key, if it has one.
  static func command(of key: Key) -> Command? { commands[key] }

  /// The key shown for a command.
  static func key(of command: Command) -> Key {
    all.first { $0.command == command }?.keys.first ?? .unknown
  }
}

extension Key {
  /// The key as hints and help write it.
  func name(_ words: Catalogue) -> String {
    switch self {
    case .character(" "): words.space
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .function(let number): "F\(number)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .unknown: ""
    }
  }
}
