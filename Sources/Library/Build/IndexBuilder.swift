import CXapian
import Content

/// Makes the index: one document a record, numbered as the records are.
struct IndexBuilder {
  private let records: [Record]
  private let forms = WordForms()

  init(_ records: [Record]) { self.records = records }

  /// Writes it as one file that is the same for the same records.
  func write(to file: String) throws(PackFault) {
    let folder = "\(file).d"
    defer { Folder.remove(folder) }
    guard let builder = cx_builder_open(folder) else { throw .notIndexed(folder) }
    defer { cx_builder_close(builder) }
    for record in records {
      guard let shelf = Shelf(record.kind) else { continue }
      guard add(record, on: shelf, to: builder), cx_builder_end(builder) else {
        throw Self.fault(builder)
      }
    }
    guard cx_builder_finish(builder, file) else { throw Self.fault(builder) }
    try IndexIdentity.replace(in: file)
  }

  private static func fault(_ builder: OpaquePointer) -> PackFault {
    .notIndexed(String(cString: cx_builder_error(builder)))
  }

  private func add(_ record: Record, on shelf: Shelf, to builder: OpaquePointer) -> Bool {
    var weights: [String: Int] = [:]
    for language in record.languages {
      let bag = Bag(record.fields(in: language), language: language, forms: forms)
      for (term, weight) in bag.weights {
        weights[term] = max(weights[term, default: 0], weight)
        weights[Terms.said(term, in: language)] = weight
      }
      for word in bag.words { cx_builder_spelling(builder, word, word.utf8.count, 1) }
    }
    weights[Terms.shelf(shelf)] = 0
    for (term, weight) in record.helpline?.terms ?? [:] { weights[term] = weight }
    return weights.allSatisfy { term, weight in
      cx_builder_term(builder, term, term.utf8.count, UInt32(weight))
    }
  }
}

extension Helpline {
  /// The terms of its numbers and hours.
  fileprivate var terms: [String: Int] {
    var terms: [String: Int] = [:]
    for phone in phones where phone.channel != .chat && phone.channel != .email {
      let digits = phone.address.filter { $0.isASCII && $0.isNumber }
      if !digits.isEmpty { terms[Terms.number(digits)] = Field.title.weight }
    }
    if let sureHours { terms[Terms.hours(sureHours)] = 0 }
    if isEmergency { terms[Terms.emergency] = 0 }
    return terms
  }
}
