import Content

/// A table in a text file: a row each line, its fields with a semicolon between; a line that begins with `#` is a remark.
struct TextTable {
  struct Row {
    let place: SourceLocation
    let fields: [SourceSpan]
  }

  private(set) var rows: [Row] = []

  /// Reads a file whose rows have these fields.
  init(_ file: SourceFile, fields names: [String], findings: DiagnosticSink) {
    let scalars = file.whole.scalars
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      if start < end, scalars[start] != "#" {
        let fields = Self.fields(of: file.whole[start..<end])
        let place = file.whole.place(at: start)
        if fields.count == names.count {
          rows.append(Row(place: place, fields: fields))
        } else {
          findings.add(.notRow(names), at: place)
        }
      }
      start = end + 1
    }
  }

  /// The parts of a line between its semicolons, without the spaces around them.
  private static func fields(of line: SourceSpan) -> [SourceSpan] {
    line.split(by: ";").map(\.trimmed)
  }
}

extension SourceSpan {
  /// The parts between signs of one kind.
  func split(by sign: Unicode.Scalar) -> [SourceSpan] {
    var parts: [SourceSpan] = []
    var start = 0
    for index in scalars.indices where scalars[index] == sign {
      parts.append(part(start..<index))
      start = index + 1
    }
    return parts + [part(start..<scalars.count)]
  }

  /// Without spaces at either end.
  var trimmed: SourceSpan {
    let first = scalars.firstIndex { $0 != " " } ?? scalars.count
    let last = scalars.lastIndex { $0 != " " } ?? first - 1
    return part(first..<max(first, last + 1))
  }

  /// A part that knows where it stands even where nothing is in it.
  private func part(_ range: Range<Int>) -> SourceSpan {
    guard range.isEmpty else { return self[range] }
    return SourceSpan(
      file: file, start: place(at: range.lowerBound).spot, scalars: [], spots: [])
  }
}

extension DiagnosticMessage {
  static func notRow(_ names: [String]) -> DiagnosticMessage {
    error("a line here is: " + names.joined(separator: "; "))
  }
}
