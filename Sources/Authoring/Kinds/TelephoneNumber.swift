/// A Norwegian telephone number in one of the forms it is printed in.
struct TelephoneNumber: Hashable {
  /// As printed.
  let printed: String

  /// Nil for what is no such number, or is set with other gaps than they are printed with.
  init?(_ printed: String) {
    var groups = printed.split(omittingEmptySubsequences: false) { $0 == " " }
    let isAbroad = groups.first == "+47"
    if isAbroad { groups.removeFirst() }
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = groups.first?.first
    else { return nil }
    let isGood =
      switch groups.map(\.count) {
      case [2, 2, 2, 2], [3, 2, 3]: first >= "2"
      case [2, 3, 3]: isAbroad && first >= "2"
      case [3]: !isAbroad && groups[0].hasPrefix("11")
      case [4]: !isAbroad && groups[0] == "1412"
      case [5]: !isAbroad && first == "0"
      case [3, 3]: !isAbroad && groups[0] == "116"
      default: false
      }
    guard isGood else { return nil }
    self.printed = printed
  }

  /// The digits alone, with a plus before them where printed.
  var digits: String { printed.filter { $0 != " " } }
}
