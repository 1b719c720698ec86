import Content

/// What `lykt about` says; a missing word does not compile.
public struct AboutMessages: Sendable {
  public let format, rights, calls, holds, doesNotHold: String
}

extension Messages {
  /// The words on the program and its sandbox.
  public var about: AboutMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension AboutMessages {
  static let bokmal = AboutMessages(
    format: "Pakkeformat", rights: "Sperre mot nye rettigheter",
    calls: "Sperre mot programmer, forbindelser og skrevne filer", holds: "virker",
    doesNotHold: "virker ikke her")

  static let nynorsk = AboutMessages(
    format: "Pakkeformat", rights: "Sperre mot nye rettar",
    calls: "Sperre mot program, samband og skrivne filer", holds: "verkar",
    doesNotHold: "verkar ikkje her")

  static let english = AboutMessages(
    format: "Pack format", rights: "Block on new privileges",
    calls: "Block on programs, sockets and writing files", holds: "works",
    doesNotHold: "does not work here")
}
