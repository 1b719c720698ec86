import Content

/// What `lykt about` says; a missing word does not compile.
public struct AboutWords: Sendable {
  public let format, rights, calls, holds, doesNotHold: String
}

extension Catalogue {
  /// The words on the program and its fence.
  public var about: AboutWords {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension AboutWords {
  static let bokmal = AboutWords(
    format: "Pakkeformat", rights: "Gjerde mot nye rettigheter",
    calls: "Gjerde mot programmer, forbindelser og skrevne filer", holds: "holder",
    doesNotHold: "holder ikke her")

  static let nynorsk = AboutWords(
    format: "Pakkeformat", rights: "Gjerde mot nye rettar",
    calls: "Gjerde mot program, samband og skrivne filer", holds: "held",
    doesNotHold: "held ikkje her")

  static let english = AboutWords(
    format: "Pack format", rights: "Fence against new rights",
    calls: "Fence against programs, sockets and written files", holds: "holds",
    doesNotHold: "does not hold here")
}
