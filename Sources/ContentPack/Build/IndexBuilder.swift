import CXapian
import Content

/// Builds the Xapian index: one document for each record, with the same number.
struct IndexBuilder {
  private let records: [Record]
  private let vocabulary: Vocabulary

  init(_ records: [Record]) {
    self.records = records.filter { Section($0.kind) != nil }
    vocabulary = Vocabulary(self.records)
  }

  /// Writes it as a single file that is reproducible.
  func write(to file: String) throws(PackFault) {
    let folder = "\(file).d"
    guard let builder = cx_builder_open(folder) else { throw .notIndexed(folder) }
    defer { cx_builder_close(builder) }
    var words: [String: Int] = [:]
    for record in records {
      try Interruption.check()
      guard add(record, to: builder, &words), cx_builder_end(builder) else {
        throw Self.fault(builder)
      }
    }
    guard add(words, to: builder) else { throw Self.fault(builder) }
    try Interruption.check()
    guard cx_builder_finish(builder, file) else { throw Self.fault(builder) }
    try IndexIdentity.replace(in: file)
  }

  private static func fault(_ builder: OpaquePointer) -> PackFault {
    .notIndexed(String(cString: cx_builder_error(builder)))
  }

  private func add(
    _ record: Record, to builder: OpaquePointer, _ words: inout [String: Int]
  ) -> Bool {
    var weights = record.narrowings
    for word in record.placeWords { weights[Terms.place(vocabulary.forms.norwegian(word))] = 0 }
    for language in record.languages {
      let bag = TermFrequencies(
        record.fields(in: language), isNational: record.isNational, vocabulary: vocabulary)
      for (term, weight) in bag.weights {
        weights[term] = max(weights[term, default: 0], weight)
        if Terms.isNarrowed(term) { weights[Terms.said(term, in: language)] = weight }
      }
      for (word, count) in bag.words { words[word, default: 0] += count }
    }
    if let group = Group(record), !cx_builder_group(builder, group.number) { return false }
    return weights.allSatisfy { term, weight in
      term.utf8.count > Terms.longest
        || cx_builder_term(builder, term, term.utf8.count, UInt32(weight))
    }
  }

  /// Gives the speller the most frequent words, each with its most frequent spelling.
  private func add(_ words: [String: Int], to builder: OpaquePointer) -> Bool {
    let known = words.filter { Speller.isCorrectable($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Speller.mostWords)
    return known.allSatisfy { word, count in
      let isKept = cx_builder_spelling(builder, word, word.utf8.count, UInt32(count))
      guard isKept, let spelling = vocabulary.spelling(word) else { return isKept }
      return cx_builder_note(
        builder, word, word.utf8.count, spelling, spelling.utf8.count)
    }
  }
}

extension Record {
  /// Whether it is for the whole country.
  fileprivate var isNational: Bool { helpline?.counties.isEmpty != false }

  /// The words of the places it is for.
  fileprivate var placeWords: [String] {
    guard let helpline else { return [] }
    return (helpline.places + helpline.counties.map(\.name)).flatMap { TokenizedQuery($0).words }
      .filter { !$0.isStopword && $0.folded.count > 2 }.map(\.folded)
  }

  /// The terms of its section, hours and numbers.
  fileprivate var narrowings: [String: Int] {
    var terms = helpline?.terms ?? [:]
    if let section = Section(kind) { terms[Terms.section(section)] = 0 }
    if let helpline, helpline.front != nil, !helpline.isEmergency { terms[Terms.front] = 0 }
    return terms
  }
}

extension Helpline {
  /// The terms of its numbers and hours.
  fileprivate var terms: [String: Int] {
    var terms: [String: Int] = [:]
    for number in channels.compactMap(\.number) { terms[Terms.number(number.digits)] = 1 }
    if let sureHours { terms[Terms.hours(sureHours)] = 0 }
    if isEmergency { terms[Terms.emergency] = 0 }
    return terms
  }
}
