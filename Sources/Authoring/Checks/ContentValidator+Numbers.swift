import Content

extension ContentValidator {
  /// Holds the telephone numbers of records against the reviewed list, and the list against them.
  func checkNumbers() {
    var used: Set<PhoneNumber> = []
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

  /// Holds the records of the numbers that are compiled in against these.
  func checkEmergencies() {
    for emergency in Emergency.all {
      guard let draft = byID[emergency.id], case .helpline(let helpline) = draft.details,
        helpline.number?.digits != emergency.phone.digits
      else { continue }
      findings.add(.notCompiledIn(emergency), at: draft.numbers.first?.place ?? draft.place)
    }
  }

  /// Looks for the records that the program leads to by itself, in a folder that has the first of the numbers.
  func checkWellKnown() {
    guard let first = byID[Emergency.police.id] else { return }
    for id in WellKnownRecord.all where byID[id] == nil {
      findings.add(.lacksWellKnown(id), at: first.place)
    }
  }
}
