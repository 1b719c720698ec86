/// A Norwegian telephone number: its digits, how it is printed and how it is dialled.
public struct PhoneNumber: Hashable, Sendable {
  /// What is dialled in Norway, without blanks and without the country code: two numbers with the same digits are one.
  public let digits: String
  /// As content prints it: `116 006`, `800 30 196`, `+47 22 40 00 40`.
  public let printed: String
  /// Whether it is printed with +47, as for callers abroad.
  public let hasCountryCode: Bool

  /// Takes a number in one of the forms in which they are printed, and nothing else.
  public init?(_ printed: String) {
    var groups = printed.split(omittingEmptySubsequences: false) { $0 == " " }
    hasCountryCode = groups.first == "+47"
    if hasCountryCode { groups.removeFirst() }
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = groups.first?.first
    else { return nil }
    let isGood =
      switch groups.map(\.count) {
      case [2, 2, 2, 2], [3, 2, 3]: first >= "2"
      case [2, 3, 3]: hasCountryCode && first >= "2"
      case [3]: !hasCountryCode && groups[0].hasPrefix("11")
      case [4]: !hasCountryCode && groups[0] == "1412"
      case [5]: !hasCountryCode && first == "0"
      case [3, 3]: !hasCountryCode && groups[0] == "116"
      default: false
      }
    guard isGood else { return nil }
    self.printed = printed
    digits = groups.joined()
  }

  /// Takes a number as a person types or pastes it: with `+47` or `0047`, any blanks, dashes or brackets in it, full stops, a word such as `tlf.` before it, or digits of another script. Nil for what is not three to eight digits.
  public init?(typed: some StringProtocol) {
    var digits = ""
    for character in Self.withoutWord(typed) where !character.isBetweenDigits {
      if character == "+", digits.isEmpty {
        digits = "+"
      } else if let digit = character.decimalDigit {
        digits.append(digit)
      } else {
        return nil
      }
    }
    let codes = ["+47", "0047"] + (digits.count == 10 ? ["47"] : [])
    let code = codes.first { digits.hasPrefix($0) }
    digits.removeFirst(code?.count ?? 0)
    guard (3...8).contains(digits.count), digits.first != "+" else { return nil }
    self.init(digits: digits, hasCountryCode: code != nil)
  }

  /// It without a word before it that says it is a number.
  private static func withoutWord(_ typed: some StringProtocol) -> Substring {
    let text = typed.drop(while: \.isWhitespace)
    let small = text.lowercased()
    let words = ["tel", "tlf", "telefon", "phone", "ring", "call"]
    let word = words.first { word in
      small.hasPrefix(word) && small.dropFirst(word.count).first?.isLetter != true
    }
    return Substring(text.dropFirst(word?.count ?? 0).drop { word != nil && ":.".contains($0) })
  }

  /// A number of known digits, set as such are printed.
  init(digits: String, hasCountryCode: Bool = false) {
    self.digits = digits
    self.hasCountryCode = hasCountryCode
    printed = (hasCountryCode ? "+47 " : "") + Self.grouped(digits)
  }

  /// Mobile numbers and those that begin with 8 in three groups, other long ones in pairs.
  private static func grouped(_ digits: String) -> String {
    let sizes =
      switch (digits.count, digits.first) {
      case (6, _): [3, 3]
      case (8, "4"), (8, "8"), (8, "9"): [3, 2, 3]
      case (8, _): [2, 2, 2, 2]
      default: [digits.count]
      }
    var rest = digits[...]
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: " ")
  }

  /// What is sent to the network: the digits, with `+47` where it is printed so.
  public var dialled: String { (hasCountryCode ? "+47" : "") + digits }

  /// The address a telephone takes it by: `tel:116006`.
  public var link: String { "tel:" + dialled }

  /// As it is printed for callers abroad; nil for short numbers, which few networks abroad pass on.
  public var international: String? {
    hasCountryCode ? printed : digits.count == 8 ? "+47 " + printed : nil
  }
}

extension PhoneNumber: CustomStringConvertible {
  public var description: String { printed }
}

extension Character {
  /// Whether it is a space of any width, or takes no room at all.
  fileprivate var isBlank: Bool {
    isWhitespace || ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"].contains(self)
  }

  /// Whether people write it between or around digits and mean nothing by it.
  fileprivate var isBetweenDigits: Bool { isBlank || isDash || "().,;/".contains(self) }

  /// Whether it is a hyphen, a dash or a minus.
  fileprivate var isDash: Bool {
    "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains(self)
  }

  /// A decimal digit of any script as one of 0 to 9.
  fileprivate var decimalDigit: Character? {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1,
      scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return Character("\(Int(value))")
  }
}
