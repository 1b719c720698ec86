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
  var hasLetters: Bool?
  /// The sections there are.
  var sections: [Section]?
  /// The keys, where any were set.
  var keys: KeyTable?
  /// Seconds without a key before a kiosk asks.
  var idle: Int?

  /// Where they stand.
  static let place = "/etc/lykt/lykt.conf"

  init() {}

  /// Puts them in the place of what a reader finds otherwise.
  func change(_ preferences: inout Preferences) {
    preferences.theme = theme ?? preferences.theme
    preferences.language = language ?? preferences.language
    preferences.isOneColumn = isOneColumn ?? preferences.isOneColumn
    preferences.hasLetters = hasLetters ?? preferences.hasLetters
    preferences.sections = sections ?? preferences.sections
    preferences.keys = keys ?? preferences.keys
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
      Console.printError(error.sentence(in: path, .of(.ofEnvironment)))
      Glibc.exit(2)
    }
  }
}
