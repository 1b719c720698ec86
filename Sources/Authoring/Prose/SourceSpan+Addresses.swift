extension SourceSpan {
  /// Where something stands that looks like a street and a number or a postcode and its place.
  var addressOffsets: [Int] {
    let words = words
    return words.indices.dropLast().compactMap { index in
      let (word, next) = (scalars[words[index]], scalars[words[index + 1]])
      guard scalars[words[index].upperBound..<words[index + 1].lowerBound].elementsEqual([" "])
      else { return nil }
      let isStreet = Self.isStreet(Self.text(word).lowercased()) && Self.isHouseNumber(next)
      let isPostcode = Self.isPostcode(word) && next.first?.properties.isUppercase == true
      return isStreet || isPostcode ? words[index].lowerBound : nil
    }
  }

  private static let streets = [
    "gata", "gate", "gaten", "gatan", "vei", "veien", "veg", "vegen", "plassen", "allé", "alléen",
    "torg", "torget", "bakken", "svingen", "stien", "kroken", "brygga", "street", "road",
  ]

  private static func isStreet(_ word: String) -> Bool { streets.contains { word.hasSuffix($0) } }

  private static func isHouseNumber(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = word.prefix { ("0"..."9").contains($0) }
    return (1...3).contains(digits.count) && word.count - digits.count <= 1
  }

  private static func isPostcode(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count == 4 && word.allSatisfy { ("0"..."9").contains($0) }
  }
}
