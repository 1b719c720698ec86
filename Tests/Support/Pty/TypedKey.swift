/// A key by its name, and the bytes an ordinary terminal sends for it.
public enum TypedKey: Sendable {
  case up, down, left, right, home, end, pageUp, pageDown, delete, backTab
  case enter, tab, backspace, escape
  case function(Int)
  case control(Character)
  case text(String)
  case paste(String)

  var bytes: [UInt8] { Array(sent.utf8) }

  private var sent: String {
    switch self {
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .delete: "\u{1B}[3~"
    case .backTab: "\u{1B}[Z"
    case .enter: "\r"
    case .tab: "\t"
    case .backspace: "\u{7F}"
    case .escape: "\u{1B}"
    case .function(let number): Self.function(number)
    case .control(let letter): Self.control(letter)
    case .text(let text): text
    case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
    }
  }

  private static func function(_ number: Int) -> String {
    let codes = [1: "OP", 2: "OQ", 3: "OR", 4: "OS", 5: "[15~", 6: "[17~", 7: "[18~", 8: "[19~"]
    let more = [9: "[20~", 10: "[21~", 11: "[23~", 12: "[24~"]
    return "\u{1B}" + (codes[number] ?? more[number] ?? "")
  }

  private static func control(_ letter: Character) -> String {
    String(Character(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F)))
  }
}
