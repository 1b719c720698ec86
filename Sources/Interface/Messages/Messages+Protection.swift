import Content

/// What is said where the machine does not give what keeps a reading from leaving traces; a missing word does not compile.
public struct ProtectionMessages: Sendable {
  /// Why a kiosk does not start.
  public let noSupervisor, noSandbox: String
  /// What any other reading goes on without.
  public let withoutSupervisor, withoutSandbox: String
  /// What stands above the emergency numbers while a kiosk cannot show a page.
  public let resting: String
}

extension Messages {
  /// The words on what protects a reading.
  public var protection: ProtectionMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension ProtectionMessages {
  static let bokmal = ProtectionMessages(
    noSupervisor:
      "Lykt starter ikke: prosessen som rydder skjermen, kan ikke startes på denne maskinen.",
    noSandbox: "Lykt starter ikke: kjernen på denne maskinen stenger ikke Lykt inne.",
    withoutSupervisor: "Skjermen blir ikke ryddet hvis Lykt blir avbrutt utenfra.",
    withoutSandbox: "Kjernen på denne maskinen stenger ikke Lykt inne.",
    resting: "Lykt virker ikke akkurat nå, og prøver igjen om litt. Disse numrene gjelder:")

  static let nynorsk = ProtectionMessages(
    noSupervisor:
      "Lykt startar ikkje: prosessen som ryddar skjermen, kan ikkje startast på denne maskina.",
    noSandbox: "Lykt startar ikkje: kjernen på denne maskina stengjer ikkje Lykt inne.",
    withoutSupervisor: "Skjermen blir ikkje rydda dersom Lykt blir avbroten utanfrå.",
    withoutSandbox: "Kjernen på denne maskina stengjer ikkje Lykt inne.",
    resting: "Lykt verkar ikkje akkurat no, og prøver igjen om litt. Desse nummera gjeld:")

  static let english = ProtectionMessages(
    noSupervisor:
      "Lykt does not start: the process that clears the screen cannot be started on this machine.",
    noSandbox: "Lykt does not start: the kernel of this machine does not confine Lykt.",
    withoutSupervisor: "The screen is not cleared if Lykt is ended from outside.",
    withoutSandbox: "The kernel of this machine does not confine Lykt.",
    resting: "Lykt does not work just now, and tries again in a moment. These numbers hold:")
}
