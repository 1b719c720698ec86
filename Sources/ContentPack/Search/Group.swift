import Content

/// A group of similar records, of which only a few are ranked high.
enum Group: Hashable {
  /// Local services of one category.
  case local(Helpline.Category)
  /// Sections of one chapter of a guide, by the number of the guide and of the chapter.
  case chapter(guide: Int, chapter: Int)

  /// The group of a record; nil if it has none.
  init?(_ record: Record) {
    switch record.details {
    case .helpline(let helpline) where !helpline.counties.isEmpty: self = .local(helpline.category)
    case .guideSection:
      guard let numbers = record.code?.numbers, numbers.count > 2, numbers[1] < Self.chapters else {
        return nil
      }
      self = .chapter(guide: numbers[0], chapter: numbers[1])
    default: return nil
    }
  }

  private static let chapters = 1000

  /// The group with a number in an index; nil for 0 and unknown ones.
  init?(number: UInt32) {
    let number = Int(number)
    if number >= Self.chapters {
      self = .chapter(guide: number / Self.chapters, chapter: number % Self.chapters)
    } else if let category = Helpline.Category.allCases.first(
      where: { $0.storedNumber == number })
    {
      self = .local(category)
    } else {
      return nil
    }
  }

  /// Its number in an index.
  var number: UInt32 {
    switch self {
    case .local(let category): category.storedNumber
    case .chapter(let guide, let chapter): UInt32(guide * Self.chapters + chapter)
    }
  }
}
