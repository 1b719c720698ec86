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
    format: "Pakkeformat", rights: "Gjerde mot nye rettigheter",
    calls: "Gjerde mot programmer, forbindelser og skrevne filer", holds: "holder",
    doesNotHold: "holder ikke her")

  static let nynorsk = AboutMessages(
    format: "Pakkeformat", rights: "Gjerde mot nye rettar",
    calls: "Gjerde mot program, samband og skrivne filer", holds: "held",
    doesNotHold: "held ikkje her")

  static let english = AboutMessages(
    format: "Pack format", rights: "Sandbox against new rights",
    calls: "Sandbox against programs, sockets and written files", holds: "holds",
    doesNotHold: "does not hold here")
}
