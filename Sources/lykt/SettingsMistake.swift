import Interface
import UnicodePolicy

/// What is wrong with a file of settings, and on which line.
struct SettingsMistake: Error, Hashable {
  enum Reason: Error, Hashable {
    case unreadable, tooLong, noValue
    case unknownName(String)
    case repeated(String)
    case wrongValue(String, allowed: String)
    case noKey(String)
    case keyOfTwo(String, String)
  }

  /// Nil where it is about the whole file.
  let line: Int?
  let reason: Reason

  /// The place and what is wrong there.
  func sentence(in path: String, _ words: Messages) -> String {
    let place = line.map { "\(path):\($0)" } ?? path
    return DisplayableCharacters.filtered("\(place): \(text(words.settings))")
  }

  private func text(_ words: SettingsMessages) -> String {
    switch reason {
    case .unreadable: words.unreadable
    case .tooLong: words.tooLong
    case .noValue: words.noValue
    case .unknownName(let name): words.unknownName(String(name.prefix(40)))
    case .repeated(let name): words.repeated(name)
    case .wrongValue(let name, let allowed): words.wrongValue(name, allowed)
    case .noKey(let name): words.noKey(String(name.prefix(40)))
    case .keyOfTwo(let key, let commands): words.keyOfTwo(key, commands)
    }
  }
}
