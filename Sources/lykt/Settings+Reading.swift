import Content
import Interface
import Screen

extension Settings {
  /// Reads lines of `name = value`; what follows a `#` is a comment. A line with a mistake is noted and left out.
  init(_ text: String) {
    self.init()
    var places: [String: Int] = [:]
    var keys: [Command: [Key]] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      do throws(SettingsMistake.Reason) {
        guard let (name, value) = try Self.parts(of: line) else { continue }
        guard places.updateValue(index + 1, forKey: name) == nil else { throw .repeated(name) }
        if let command = try Self.command(named: name) {
          keys[command] = try Self.keys(name, value)
        } else {
          try set(name, value)
        }
      } catch {
        mistakes.append(SettingsMistake(line: index + 1, reason: error))
      }
    }
    set(keys, places)
  }

  /// The name and the value on a line; nil where there is nothing but a comment.
  private static func parts(
    of line: Substring
  ) throws(SettingsMistake.Reason) -> (name: String, value: String)? {
    let words = line.prefix { $0 != "#" }
    if words.allSatisfy(\.isWhitespace) { return nil }
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split { $0.isWhitespace }.joined(separator: " ") }
    guard parts.count == 2 else { throw .noValue }
    return (parts[0], parts[1])
  }

  private mutating func set(_ name: String, _ value: String) throws(SettingsMistake.Reason) {
    switch name {
    case "theme":
      theme = try Self.one(of: Theme.allCases.map { ($0.rawValue, $0) }, name, value)
    case "language":
      language = try Self.one(of: Language.spoken.map { ($0.rawValue, $0) }, name, value)
    case "one-column": isOneColumn = try Self.one(of: Self.answers, name, value)
    case "letters": hasLetters = try Self.one(of: Self.answers, name, value)
    case "place":
      place = Self.number(ofPlace: value)
      if place == nil { throw .wrongValue(name, allowed: "0301–5636") }
    case "sections": sections = try Self.sections(name, value)
    case "idle":
      idle = Int(value).flatMap { IdleTimer.allowed.contains($0) ? $0 : nil }
      let range = "\(IdleTimer.allowed.lowerBound)–\(IdleTimer.allowed.upperBound)"
      if idle == nil { throw .wrongValue(name, allowed: range) }
    default: throw .unknownName(name)
    }
  }

  /// The number of a municipality, typed with or without the letter of its code; nil where it is none.
  static func number(ofPlace text: String) -> String? {
    let digits = text.hasPrefix("K") || text.hasPrefix("k") ? text.dropFirst() : text[...]
    guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return String(digits)
  }

  private static let answers = [("yes", true), ("no", false)]

  private static func one<Value>(
    of values: [(name: String, value: Value)], _ name: String, _ word: String
  ) throws(SettingsMistake.Reason) -> Value {
    if let value = values.first(where: { $0.name == word }) { return value.value }
    throw .wrongValue(name, allowed: values.map(\.name).joined(separator: ", "))
  }

  /// Sections in their own order; the helplines are never left out.
  private static func sections(
    _ name: String, _ value: String
  ) throws(SettingsMistake.Reason) -> [Section] {
    var chosen: Set<Section> = [.helplines]
    let all = Section.allCases.map { ($0.name, $0) }
    for word in value.split(separator: " ") { chosen.insert(try one(of: all, name, String(word))) }
    if value.isEmpty { throw .wrongValue(name, allowed: all.map(\.0).joined(separator: ", ")) }
    return Section.allCases.filter(chosen.contains)
  }
}

/// Lines that give a command other keys, as `key search = F3 /`.
extension Settings {
  private static let keyPrefix = "key "

  /// The command a line gives keys to; nil where it sets something else.
  private static func command(named name: String) throws(SettingsMistake.Reason) -> Command? {
    guard name.hasPrefix(keyPrefix) else { return nil }
    guard let command = Command(rawValue: String(name.dropFirst(keyPrefix.count))),
      command != .leave
    else { throw .unknownName(name) }
    return command
  }

  private static func keys(
    _ name: String, _ value: String
  ) throws(SettingsMistake.Reason) -> [Key] {
    var keys: [Key] = []
    for word in value.split(separator: " ") {
      guard let key = Key(named: String(word)), !KeyTable.fixed.contains(key) else {
        throw .noKey(String(word))
      }
      keys.append(key)
    }
    guard !keys.isEmpty else { throw .noKey("") }
    return keys
  }

  /// Takes the keys of all lines together, so that two commands may change theirs; none of them where one key is given to two.
  private mutating func set(_ changed: [Command: [Key]], _ places: [String: Int]) {
    guard !changed.isEmpty else { return }
    do throws(KeyMistake) {
      keys = try KeyTable.usual.setting(changed)
    } catch {
      let lines = error.commands.compactMap { places[Self.keyPrefix + $0.rawValue] }
      mistakes.append(
        SettingsMistake(
          line: lines.max(),
          reason: .keyOfTwo(
            error.key.name(.of(.en)), error.commands.map(\.rawValue).joined(separator: ", "))))
    }
  }
}
