import Content
import Interface
import Screen
import UnicodePolicy

/// What the administrator has set for everybody on the machine.
struct Settings: Hashable {
  var theme: Theme?
  var language: Language?
  var isOneColumn: Bool?
  var hasLetters: Bool?
  /// The sections there are.
  var sections: [Section]?
  /// The keys, where any were set.
  var keys: KeyTable?
  /// The number of the municipality it stands in.
  var place: String?
  /// Seconds without a key before a kiosk asks.
  var idle: Int?
  /// What is wrong with the file, in the order of its lines; the rest of it holds all the same.
  var mistakes: [SettingsMistake] = []

  /// Where they stand.
  static let place = "/etc/lykt/lykt.conf"

  /// Bytes of the longest file that is read.
  static let longest = 64 << 10

  init() {}

  /// The settings of a file; none where the usual one is not there.
  static func read(_ named: String?) -> Settings {
    do throws(TextFile.Problem) {
      return Settings(try TextFile.text(of: named ?? place, longest: longest))
    } catch {
      if named == nil, error == .missing { return Settings() }
      var settings = Settings()
      settings.mistakes = [
        SettingsMistake(line: nil, reason: error == .tooLong ? .tooLong : .unreadable)
      ]
      return settings
    }
  }

  /// What is wrong, each with its place, in a language.
  func sentences(in path: String?, _ language: Language) -> [String] {
    mistakes.map { $0.sentence(in: path ?? Self.place, .of(language)) }
  }
}

/// What was said on the command line.
struct Flags: Hashable {
  var language: Language?
  var theme: Theme?
  var isOneColumn = false
  var hasNoLetters = false
  /// The number of a municipality.
  var place: String?
}

extension Preferences {
  /// The one place where they are put together: a flag before the file, the file before the environment.
  init(_ flags: Flags, _ settings: Settings) {
    self.init(
      language: flags.language ?? settings.language ?? .ofEnvironment,
      theme: flags.theme ?? settings.theme ?? .own,
      isOneColumn: flags.isOneColumn || settings.isOneColumn ?? false,
      hasLetters: !flags.hasNoLetters && settings.hasLetters ?? true,
      keys: settings.keys ?? .usual, sections: settings.sections ?? Section.allCases)
  }
}
