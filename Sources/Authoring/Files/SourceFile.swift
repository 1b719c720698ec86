import Foundation

/// A text file of the content folder, read whole.
struct SourceFile {
  let path: String
  /// All of the file with the spot of each code point.
  let whole: SourceSpan
  /// The offset at which each line begins.
  private let lineStarts: [Int]

  init(path: String, text: String) {
    self.path = path
    let scalars = Array(text.unicodeScalars)
    var spots: [SourcePoint] = []
    spots.reserveCapacity(scalars.count)
    var starts = [0]
    var spot = SourcePoint.start
    for (offset, scalar) in scalars.enumerated() {
      spots.append(spot)
      spot.column += 1
      if scalar == "\n" {
        starts.append(offset + 1)
        spot = SourcePoint(line: spot.line + 1, column: 1)
      }
    }
    lineStarts = starts
    whole = SourceSpan(file: path, start: .start, scalars: scalars, spots: spots)
  }

  /// Reads a file, or says why it cannot be read.
  init?(path: String, findings: DiagnosticSink) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      findings.add(.unreadable, at: SourceLocation(file: path, spot: .start))
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    self.init(path: path, text: text)
    if !text.utf8.elementsEqual(bytes) {
      let broken = whole.scalars.firstIndex(of: "\u{FFFD}") ?? 0
      findings.add(.notUTF8, at: whole.place(at: broken))
      return nil
    }
  }

  var start: SourceLocation { SourceLocation(file: path, spot: .start) }

  /// The offset of a spot, or nil where the file has no such line.
  func offset(of spot: SourcePoint) -> Int? {
    guard lineStarts.indices.contains(spot.line - 1) else { return nil }
    let offset = lineStarts[spot.line - 1] + spot.column - 1
    return offset <= whole.scalars.count ? offset : nil
  }
}

extension DiagnosticMessage {
  static let unreadable = error("this file cannot be read")

  static let notUTF8 = error("this is not UTF-8 text")
}
