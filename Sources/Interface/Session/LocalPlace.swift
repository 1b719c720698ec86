public import Content

/// Where a terminal stands, as the administrator has said: the services for those who live there.
public struct LocalPlace: Hashable, Sendable {
  let nearby: Nearby

  public init(_ nearby: Nearby) { self.nearby = nearby }

  /// The id of the place.
  var id: String { nearby.record.id }

  /// Categories that stand on the start page, where a service is known.
  private static let categories: [Helpline.Category] = [
    .krisesenter, .barnevernvakt, .familievern,
  ]

  /// Rows for the start page: each by what it is, with how sure that is; then the place's own page.
  var rows: [ListItem] {
    let local = Self.categories.compactMap { category -> ListItem? in
      guard let group = nearby.groups.first(where: { $0.category == category }),
        let first = group.services.first
      else { return nil }
      guard group.services.count == 1 else { return own(Self.title(category)) }
      var row = first.item
      row.title = Self.title(category, first.service)
      row.code = nil
      return row
    }
    return local + [own(nil)]
  }

  /// A row that leads to the place's own page.
  private func own(_ title: Text?) -> ListItem {
    let name = nearby.record.title
    let near = Text(
      Dictionary(
        uniqueKeysWithValues: Language.spoken.map {
          ($0, "\(Messages.of($0).nearby.title): \(name($0))")
        }))
    return ListItem(
      id: id, kind: .place, title: title ?? near, detail: title == nil ? nil : name)
  }

  /// What a service is, after the word that it is only likely for the place, which is never cut.
  private static func title(
    _ category: Helpline.Category, _ service: Place.Service? = nil
  ) -> Text {
    Text(
      Dictionary(
        uniqueKeysWithValues: Language.spoken.map { language in
          let words = Messages.of(language).nearby
          let name = words.categories(category)
          guard service?.certainty == .likely else { return (language, name) }
          return (language, "\(words.likely) \(name)".asSentence)
        }))
  }
}

extension String {
  /// Two words, the first with a capital letter and the second without.
  fileprivate var asSentence: String {
    let words = split(separator: " ", maxSplits: 1)
    guard let first = words.first, let rest = words.dropFirst().first else { return self }
    return first.prefix(1).uppercased() + first.dropFirst() + " " + rest.prefix(1).lowercased()
      + rest.dropFirst()
  }
}
