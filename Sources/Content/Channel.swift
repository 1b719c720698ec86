/// One way to reach a service.
public struct Channel: Hashable, Sendable {
  /// How it is reached, and by which number or address.
  public enum Means: Hashable, Sendable {
    case voice(PhoneNumber), sms(PhoneNumber), textphone(PhoneNumber)
    /// A chat on a web page, by its address without the scheme.
    case chat(String)
    case email(String)
  }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case voice, sms, textphone, chat, email
  }

  public var means: Means
  /// Whether it is the number to use from abroad.
  public var isAbroad: Bool
  /// Where they differ from the service's own.
  public var hours: OpeningHours?
  public var note: Text?

  public init(
    _ means: Means, isAbroad: Bool = false, hours: OpeningHours? = nil, note: Text? = nil
  ) {
    self.means = means
    self.isAbroad = isAbroad
    self.hours = hours
    self.note = note
  }

  public var kind: Kind {
    switch means {
    case .voice: .voice
    case .sms: .sms
    case .textphone: .textphone
    case .chat: .chat
    case .email: .email
    }
  }

  /// The telephone number; nil for a chat and a mailbox.
  public var number: PhoneNumber? {
    switch means {
    case .voice(let number), .sms(let number), .textphone(let number): number
    case .chat, .email: nil
    }
  }

  /// The number as printed, or the web or e-mail address.
  public var printed: String {
    switch means {
    case .voice(let number), .sms(let number), .textphone(let number): number.printed
    case .chat(let address), .email(let address): address
    }
  }
}

extension Channel {
  @FactBuilder var facts: [Fact] {
    Fact.word(.kind, kind)
    Fact.string(.number, number?.printed)
    if case .chat(let address) = means { Fact.string(.web, address) }
    if case .email(let address) = means { Fact.string(.email, address) }
    if isAbroad { Fact.flag(.abroad, true) }
    Fact.string(.hours, hours?.description)
    Fact.text(.note, note, .body)
  }
}
