public import Screen

/// The keys of one command.
public struct KeyBinding: Hashable, Sendable {
  public let command: Command
  /// The one shown first stands first.
  public internal(set) var keys: [Key]

  /// Those a reader finds where nobody has set others, most needed first.
  static let usual: [KeyBinding] = [
    KeyBinding(command: .leave, keys: [.function(9), .control("c"), .control("\\")]),
    KeyBinding(command: .help, keys: [.character("?"), .function(1)]),
    KeyBinding(command: .search, keys: [.character("/"), .function(3), .control("s")]),
    KeyBinding(command: .near, keys: [.character("d"), .function(10)]),
    KeyBinding(command: .up, keys: [.up, .character("k")]),
    KeyBinding(command: .down, keys: [.down, .character("j")]),
    KeyBinding(command: .left, keys: [.left, .character("h")]),
    KeyBinding(command: .right, keys: [.right, .character("l")]),
    KeyBinding(command: .open, keys: [.enter]),
    KeyBinding(command: .back, keys: [.escape, .backspace]),
    KeyBinding(command: .forward, keys: [.character("f"), .control("r")]),
    KeyBinding(command: .nextStop, keys: [.tab]),
    KeyBinding(command: .previousStop, keys: [.backTab]),
    KeyBinding(command: .pageDown, keys: [.pageDown, .character(" "), .control("f")]),
    KeyBinding(command: .pageUp, keys: [.pageUp, .character("b"), .control("b")]),
    KeyBinding(command: .first, keys: [.home]),
    KeyBinding(command: .last, keys: [.end, .character("G")]),
    KeyBinding(command: .code, keys: [.character("g"), .function(5)]),
    KeyBinding(command: .large, keys: [.character("+"), .function(6)]),
    KeyBinding(command: .slip, keys: [.character("p"), .function(7)]),
    KeyBinding(command: .previousPlace, keys: [.character("<"), .control("y")]),
    KeyBinding(command: .nextPlace, keys: [.character(">"), .control("e")]),
    KeyBinding(command: .nextHit, keys: [.character("n"), .function(4)]),
    KeyBinding(command: .previousHit, keys: [.character("N"), .function(2)]),
    KeyBinding(command: .language, keys: [.character("m"), .function(8)]),
    KeyBinding(command: .oneColumn, keys: [.character("o"), .control("o")]),
    KeyBinding(command: .theme, keys: [.character("t"), .function(12)]),
    KeyBinding(command: .safety, keys: [.character("s"), .control("t")]),
    KeyBinding(command: .letters, keys: [.control("k")]),
    KeyBinding(command: .start, keys: [.character("0")]),
    KeyBinding(command: .helplines, keys: [.character("1")]),
    KeyBinding(command: .plans, keys: [.character("2")]),
    KeyBinding(command: .guides, keys: [.character("3")]),
    KeyBinding(command: .awards, keys: [.character("4")]),
    KeyBinding(command: .organisations, keys: [.character("5")]),
    KeyBinding(command: .terms, keys: [.character("6")]),
    KeyBinding(command: .nextSection, keys: [.control("n")]),
    KeyBinding(command: .previousSection, keys: [.control("p")]),
    KeyBinding(command: .repaint, keys: [.control("l")]),
    KeyBinding(command: .quit, keys: [.character("q"), .control("q")]),
  ]
}
