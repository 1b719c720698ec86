extension Int {
  /// Reads a number written in the digits 0 to 9 and nothing else.
  init?(digits: some StringProtocol) {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits) else {
      return nil
    }
    self = number
  }
}
