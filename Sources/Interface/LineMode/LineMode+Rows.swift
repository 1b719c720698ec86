import Content

/// ListBuilder of lists and hits in words.
extension LineMode {
  /// Code, title, what stands at the end of the line in a list, and whether it is open; nothing of it twice.
  func line(of row: ListItem) -> String {
    let title = row.title(language)
    let code = row.code.map { "\($0) " } ?? ""
    let detail = words.detail(of: row, on: today) ?? ""
    let isSaid = title.lowercased().contains(detail.lowercased())
    let open = moment.map { words.word(row.openStatus(at: $0)) }
    let parts = [code + title.without(numberOf: row.code), isSaid ? "" : detail, open ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func line(of hit: SearchAnswer.Hit) -> String {
    line(
      of: ListItem(
        id: hit.id, code: hit.code, kind: hit.kind, title: hit.title,
        detail: hit.kind.description.name, phone: hit.phone, hours: hit.hours))
  }

  /// The words around what was sought; the language first where it is another.
  func snippet(of hit: SearchAnswer.Hit) -> String {
    let other = hit.language == language ? nil : words.languageNames[hit.language]
    return (other.map { "(\($0)) " } ?? "") + hit.plainSnippet
  }
}

extension String {
  /// It without the number it begins with, where a code before it ends in the same: `V1.1.3` and `1.3 Forankring`.
  fileprivate func without(numberOf code: Code?) -> String {
    let number = prefix { $0 != " " }
    guard let code, number.count < count, code.description.hasSuffix(".\(number)") else {
      return self
    }
    return String(dropFirst(number.count + 1))
  }
}
