import Content

extension Helpline {
  /// The line for the whole country, where this service of its kind has no number of its own or an old one.
  var nationalLine: Emergency? {
    let kinds: Set<Category> = [
      .krisesenter, .familievern, .barnehus, .overgrepsmottak, .nok, .atv, .tryggest,
    ]
    guard kinds.contains(category), number == nil || confirmed != nil else { return nil }
    return .nationalLine
  }
}
