import Content

/// What is wrong with a file of settings; a missing word does not compile.
public struct SettingsMessages: Sendable {
  public let unreadable, tooLong, noValue: String
  /// How many more mistakes there are besides the one shown.
  public let more: @Sendable (Int) -> String
  public let unknownName, repeated, noKey: @Sendable (String) -> String
  /// A name, and the values it may have.
  public let wrongValue: @Sendable (String, String) -> String
  /// A key, and the commands it was given to.
  public let keyOfTwo: @Sendable (String, String) -> String
}

extension Messages {
  /// The words of the checks of a file of settings.
  public var settings: SettingsMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension SettingsMessages {
  static let bokmal = SettingsMessages(
    unreadable: "Filen kan ikke leses.", tooLong: "Filen er for lang.",
    noValue: "Linjen er ikke på formen navn = verdi.",
    more: { "(og \($0) til)" },
    unknownName: { "«\($0)» er ikke noe som kan stilles inn." },
    repeated: { "«\($0)» er stilt inn før." },
    noKey: { "«\($0)» er ikke en tast som kan velges." },
    wrongValue: { "«\($0)» skal være \($1)." },
    keyOfTwo: { "Tasten «\($0)» er gitt til flere: \($1)." })

  static let nynorsk = SettingsMessages(
    unreadable: "Fila kan ikkje lesast.", tooLong: "Fila er for lang.",
    noValue: "Linja er ikkje på forma namn = verdi.",
    more: { "(og \($0) til)" },
    unknownName: { "«\($0)» er ikkje noko som kan stillast inn." },
    repeated: { "«\($0)» er stilt inn før." },
    noKey: { "«\($0)» er ikkje ein tast som kan veljast." },
    wrongValue: { "«\($0)» skal vere \($1)." },
    keyOfTwo: { "Tasten «\($0)» er gitt til fleire: \($1)." })

  static let english = SettingsMessages(
    unreadable: "The file cannot be read.", tooLong: "The file is too long.",
    noValue: "The line is not of the form name = value.",
    more: { "(and \($0) more)" },
    unknownName: { "“\($0)” is not a setting." },
    repeated: { "“\($0)” is already set." },
    noKey: { "“\($0)” is not a key you can choose." },
    wrongValue: { "“\($0)” must be \($1)." },
    keyOfTwo: { "The key “\($0)” is given to more than one: \($1)." })
}
