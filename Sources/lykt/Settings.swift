import Content
import FoundationEssentials
import Glibc
import Interface
import Screen

/// What the administrator has set for everybody on the machine; a flag goes before it.
struct Settings: Hashable {
  var theme: Theme?
  var language: Language?
  var isOneColumn: Bool?
  /// Seconds without a key before a kiosk asks.
  var idle: Int?

  /// Where they stand.
  static let place = "/etc/lykt/lykt.conf"

  init() {}

  /// Reads lines of `name = value`; what follows a `#` is a comment.
  init(_ text: String) throws(SettingsMistake) {
    var names: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" }
      if words.allSatisfy(\.isWhitespace) { continue }
      let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.filter { !$0.isWhitespace } }
      guard parts.count == 2 else { throw SettingsMistake(line: index + 1, reason: .noValue) }
      guard names.insert(parts[0]).inserted else {
        throw SettingsMistake(line: index + 1, reason: .repeated(parts[0]))
      }
      do throws(SettingsMistake.Reason) {
        try set(parts[0], parts[1])
      } catch {
        throw SettingsMistake(line: index + 1, reason: error)
      }
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(SettingsMistake.Reason) {
    switch name {
    case "theme":
      theme = Theme(rawValue: value)
      if theme == nil { throw .wrongValue(name, allowed: "own, light, dark, none") }
    case "language":
      language = Language.spoken.first { $0.rawValue == value }
      if language == nil { throw .wrongValue(name, allowed: "nb, nn, en") }
    case "one-column":
      isOneColumn = ["yes": true, "no": false][value]
      if isOneColumn == nil { throw .wrongValue(name, allowed: "yes, no") }
    case "idle":
      idle = Int(value).flatMap { Idle.allowed.contains($0) ? $0 : nil }
      let range = "\(Idle.allowed.lowerBound)–\(Idle.allowed.upperBound)"
      if idle == nil { throw .wrongValue(name, allowed: range) }
    default: throw .unknownName(name)
    }
  }
}

extension Settings {
  /// The settings of a file; none where the usual one is not there. A mistake ends the process with its place and status 2.
  static func read(_ named: String?) -> Settings {
    let path = named ?? place
    do throws(SettingsMistake) {
      guard let data = try? Data(contentsOf: URL(filePath: path)) else {
        if named == nil, !FileManager.default.fileExists(atPath: path) { return Settings() }
        throw SettingsMistake(line: nil, reason: .unreadable)
      }
      return try Settings(String(decoding: data, as: UTF8.self))
    } catch {
      Console.complain(error.sentence(in: path, .of(.ofEnvironment)))
      Glibc.exit(2)
    }
  }
}
