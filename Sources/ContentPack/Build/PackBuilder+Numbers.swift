import Content

extension PackBuilder {
  /// The records, each link to a service in their prose followed by the number to ring, so that it is kept in the service's record alone.
  static func withNumbers(_ records: [Record]) -> [Record] {
    let phones = Dictionary(
      records.compactMap { record in record.phoneInProse.map { (record.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    return records.map { record in
      var record = record
      let own = record.phoneAdvice?.own?.digits
      let others = phones.filter { $0.key != record.id && $0.value.own?.digits != own }
      for language in record.body.keys {
        record.body[language]?.addNumbers(others, toItems: record.kind.listsHelp)
      }
      return record
    }
  }
}

extension RecordKind {
  /// Whether a list in its prose tells the reader whom to turn to; those of plans and awards tell what was decided.
  fileprivate var listsHelp: Bool { self != .plan && self != .award }
}

extension Record {
  /// What is known of its number, where it is a service that is rung in Norway and is there.
  fileprivate var phoneInProse: PhoneAdvice? {
    guard case .helpline(let helpline) = details, helpline.status == .active,
      let known = phoneAdvice, known.own != nil,
      known.channel == .voice || known.channel == .textphone
    else { return nil }
    return PhoneAdvice(
      own: known.own, channel: known.channel, confirmed: known.confirmed, checked: known.checked,
      goodUntil: known.goodUntil)
  }
}

extension RichText {
  fileprivate mutating func addNumbers(_ phones: [String: PhoneAdvice], toItems: Bool) {
    for index in blocks.indices {
      switch blocks[index].role {
      case .heading: continue
      case .item: if toItems { blocks[index].addNumbers(phones) }
      case .paragraph, .quote: blocks[index].addNumbers(phones)
      }
    }
  }
}

extension RichText.Block {
  /// Puts after the first link to each record its number, unless the block says that number already.
  fileprivate mutating func addNumbers(_ phones: [String: PhoneAdvice]) {
    var said = text
    var numbered: [RichText.Span] = []
    for (index, span) in spans.enumerated() {
      numbered.append(span)
      guard case .record(let id) = span.link, let phone = phones[id], let number = phone.own,
        !spans.dropFirst(index + 1).prefix(1).contains(where: { $0.link == span.link }),
        !said.contains(number.printed)
      else { continue }
      let digits = " " + number.printed
      said += digits
      numbered.append(RichText.Span(digits, emphasis: span.emphasis, phone: phone))
    }
    spans = numbered
  }
}
