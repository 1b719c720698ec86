/// A number as it is printed.
extension PhoneNumber: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let printed = try container.decode(String.self)
    guard let number = PhoneNumber(printed) ?? PhoneNumber(typed: printed) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no number")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(printed)
  }
}

extension Channel.Kind: Codable {}

extension Channel: Codable {
  private enum Key: String, CodingKey { case channel, address, isAbroad, hours, note }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let address = { try container.decode(String.self, forKey: .address) }
    let number = { try container.decode(PhoneNumber.self, forKey: .address) }
    let means: Means =
      switch try container.decode(Kind.self, forKey: .channel) {
      case .voice: .voice(try number())
      case .sms: .sms(try number())
      case .textphone: .textphone(try number())
      case .chat: .chat(try address())
      case .email: .email(try address())
      }
    self.init(
      means,
      isAbroad: try container.decode(Bool.self, forKey: .isAbroad),
      hours: try container.decodeIfPresent(OpeningHours.self, forKey: .hours),
      note: try container.decodeIfPresent(Text.self, forKey: .note))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .channel)
    try container.encode(printed, forKey: .address)
    try container.encode(isAbroad, forKey: .isAbroad)
    try container.encodeIfPresent(hours, forKey: .hours)
    try container.encodeIfPresent(note, forKey: .note)
  }
}
