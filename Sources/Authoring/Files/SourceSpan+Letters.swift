import Foundation
import UnicodePolicy

extension SourceSpan {
  /// Reports every code point that may not be shown and every letter that is not composed.
  func checkLetters(_ findings: DiagnosticSink) {
    if scalars.allSatisfy({ (0x20...0x7E).contains($0.value) || $0 == "\n" }) { return }
    var offset = 0
    var hasReturns = false
    for character in text {
      let length = character.unicodeScalars.count
      if character.unicodeScalars.contains("\r") {
        if !hasReturns { findings.add(.carriageReturn, at: place(at: offset)) }
        hasReturns = true
      } else if !character.isASCII || character < " " || character == "\u{7F}" {
        check(character, at: offset, findings)
      }
      offset += length
    }
  }

  private func check(_ character: Character, at offset: Int, _ findings: DiagnosticSink) {
    if character == "\n" { return }
    let composed = String(character).precomposedStringWithCanonicalMapping
    if !composed.unicodeScalars.elementsEqual(character.unicodeScalars) {
      findings.add(.notComposed(character, wanted: composed), at: place(at: offset))
      return
    }
    let forbidden = character.unicodeScalars.enumerated().filter {
      !DisplayableCharacters.contains($0.element)
    }
    for (index, scalar) in forbidden {
      findings.add(.forbidden(scalar), at: place(at: offset + index))
    }
    if forbidden.isEmpty, !DisplayableCharacters.contains(character) {
      findings.add(.tooManyMarks(character), at: place(at: offset))
    }
  }
}

extension DiagnosticMessage {
  static let carriageReturn = error("lines end with a line feed alone, not with U+000D before it")

  static func forbidden(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    let name = scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
    return error("\(codePoint(scalar))\(name) may not be used")
  }

  static func tooManyMarks(_ character: Character) -> DiagnosticMessage {
    error("more marks on one letter than can be shown: \(codePoints(character))")
  }

  static func notComposed(_ character: Character, wanted: String) -> DiagnosticMessage {
    error("\(codePoints(character)) must be written composed, as \(codePoints(wanted))")
  }

  private static func codePoints(_ text: some CustomStringConvertible) -> String {
    text.description.unicodeScalars.map(codePoint).joined(separator: " ")
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
