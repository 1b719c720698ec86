import Content

extension ContentValidator {
  /// Holds the telephone numbers of records against the reviewed list, and the list against them.
  func checkNumbers() {
    var used: Set<String> = []
    for number in drafts.flatMap(\.numbers) {
      used.insert(number.value)
      if numbers.places[number.value] == nil {
        let like = numbers.likeness(of: number.value)
        findings.add(.notListed(number.value, like: like), at: number.place)
      }
    }
    for (number, place) in numbers.places where !used.contains(number) {
      findings.add(.unusedNumber(number), at: place)
    }
  }
}
