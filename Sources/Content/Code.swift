/// The permanent short code of a record, as printed beside it and read aloud: `H1`, `V2.3`, `T2019`.
public struct Code: Hashable, Sendable, CustomStringConvertible {
  public let letter: Character
  /// One to three numbers, the later ones each within the one before.
  public let numbers: [Int]

  /// Those of the kinds, in their order.
  private static let letters = RecordKind.allCases.compactMap(\.letter)

  /// Reads a code as a person types it: either case, spaces around it, a comma for a point.
  public init?(_ typed: some StringProtocol) {
    let trimmed = typed.drop { $0 == " " }
    guard let first = trimmed.first?.uppercased().first, Self.letters.contains(first) else {
      return nil
    }
    var text = trimmed.dropFirst().drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.count <= 4, let number = Int(digits: part) else { return nil }
      numbers.append(number)
    }
    letter = first
    self.numbers = numbers
  }

  /// As it is printed; a municipality's with all four digits of its number.
  public var description: String {
    let printed = numbers.map(String.init).joined(separator: ".")
    let zeros = letter == Place.kind.letter ? max(0, 4 - printed.count) : 0
    return "\(letter)\(String(repeating: "0", count: zeros))\(printed)"
  }
}

extension Code: Comparable {
  /// By section as they are numbered, then by number.
  public static func < (one: Code, other: Code) -> Bool {
    let places = (
      letters.firstIndex(of: one.letter) ?? 0, letters.firstIndex(of: other.letter) ?? 0
    )
    if places.0 != places.1 { return places.0 < places.1 }
    return one.numbers.lexicographicallyPrecedes(other.numbers)
  }
}
