internal import Screen

/// Which colours a theme gives each ink, in pairs that are numbered as they are first used.
struct Palette {
  /// Colours by the numbers terminals have for them.
  struct Colors: Hashable {
    let fore: Int
    let back: Int
  }

  /// How many colours the terminal has; 0 where none may be set.
  let colors: Int
  private var numbers: [Colors: Int] = [:]

  init(colors: Int) { self.colors = colors }

  /// The number of an ink's pair, 0 for the terminal's own; a new one is told before it is used.
  mutating func pair(
    for ink: Style.ColorRole, theme: Theme, tell: (_ number: Int, _ colors: Colors) -> Void
  ) -> Int {
    guard let colors = colors(of: ink, theme: theme) else { return 0 }
    if let number = numbers[colors] { return number }
    let number = numbers.count + 1
    numbers[colors] = number
    tell(number, colors)
    return number
  }

  /// An ink's colours, all of them told apart from their ground by 4.5 to 1 or more; nil for the terminal's own.
  func colors(of ink: Style.ColorRole, theme: Theme) -> Colors? {
    guard colors >= 8, theme != .none else { return nil }
    let isBright = colors >= 16
    if ink == .black { return Colors(fore: 0, back: isBright ? 15 : 7) }
    switch theme {
    case .own, .none: return nil
    case .light: return Colors(fore: Self.light(ink, isBright), back: isBright ? 15 : 7)
    case .dark: return Colors(fore: Self.dark(ink, isBright), back: 0)
    }
  }

  /// Whether bold letters can be read. Where bold also means bright, a reversed ground swallows them all, and a light one
  /// those whose bright form is not black's or blue's on white.
  func canEmbolden(_ style: Style, theme: Theme) -> Bool {
    guard !style.isReversed else { return false }
    guard let colors = colors(of: style.ink, theme: theme) else { return true }
    return colors.back == 0 || colors.back == 15 && [0, 4].contains(colors.fore)
  }

  /// On white: black, blue, red, magenta. On the grey that stands for it where there are eight: black, blue.
  private static func light(_ ink: Style.ColorRole, _ isBright: Bool) -> Int {
    switch ink {
    case .text, .frame, .black: 0
    case .title, .link: 4
    case .good: isBright ? 5 : 0
    case .warning: isBright ? 1 : 0
    }
  }

  /// On black: white, yellow, bright cyan, bright green, bright red. Of eight: grey, cyan, green.
  private static func dark(_ ink: Style.ColorRole, _ isBright: Bool) -> Int {
    switch ink {
    case .text, .frame, .black: isBright ? 15 : 7
    case .title: isBright ? 11 : 6
    case .link: isBright ? 14 : 6
    case .good: isBright ? 10 : 2
    case .warning: isBright ? 9 : 7
    }
  }
}
