import Content
public import Screen

/// Which key leads to which command; dispatch, hints and help all come from it.
public struct KeyTable: Hashable, Sendable {
  /// In the order help lists them.
  public private(set) var bindings: [KeyBinding]
  private var commands: [Key: Command]

  /// The keys where nobody has set others.
  public static let usual = KeyTable(KeyBinding.usual)

  /// Keys that mean the same on every machine: they leave, or go back.
  public static let fixed: Set<Key> = [
    .function(9), .control("c"), .control("\\"), .control("z"), .escape,
  ]

  private init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    commands = Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The command of a key, if it has one.
  public func command(of key: Key) -> Command? { commands[key] }

  /// All keys of a command, the one to be shown first.
  public func keys(of command: Command) -> [Key] {
    bindings.first { $0.command == command }?.keys ?? []
  }

  /// The key shown for a command; nil where none leads to it.
  func key(of command: Command) -> Key? { keys(of: command).first }

  /// It without the keys that are letters, digits or signs.
  var withoutCharacters: KeyTable {
    KeyTable(
      bindings.map { KeyBinding(command: $0.command, keys: $0.keys.filter { !$0.isCharacter }) })
  }

  /// It without the keys of some sections.
  func without(_ sections: [Section]) -> KeyTable {
    KeyTable(bindings.filter { !($0.command.section.map(sections.contains) ?? false) })
  }

  /// It with other keys for some commands; those which always leave or go back stay as they are.
  public func setting(_ keys: [Command: [Key]]) throws(KeyMistake) -> KeyTable {
    var bindings = bindings
    for index in bindings.indices {
      let command = bindings[index].command
      guard let new = keys[command] else { continue }
      bindings[index].keys = new + bindings[index].keys.filter(Self.fixed.contains)
    }
    var owners: [Key: Command] = [:]
    for binding in bindings {
      for key in binding.keys {
        if let other = owners.updateValue(binding.command, forKey: key) {
          throw KeyMistake(key: key, commands: [other, binding.command])
        }
      }
    }
    return KeyTable(bindings)
  }
}

/// One key that was given to two commands.
public struct KeyMistake: Error, Hashable {
  public let key: Key
  public let commands: [Command]
}
