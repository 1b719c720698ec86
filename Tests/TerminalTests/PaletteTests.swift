import Glibc
import Screen
import Testing

@testable import Curses

@Suite struct `The palette` {
  @Test(arguments: [8, 16, 256], [Theme.light, .dark])
  func `every ink of a theme is told from its ground by 4.5 to 1`(colors: Int, theme: Theme) throws
  {
    for ink in Style.ColorRole.allCases {
      let pair = try #require(Palette(colors: colors).colors(of: ink, theme: theme))
      #expect(contrast(pair.fore, pair.back) >= 4.5, "\(ink): \(pair)")
      #expect(pair.fore < colors && pair.back < colors)
    }
  }

  @Test(arguments: [8, 16, 256], [Theme.light, .dark])
  func `a bold word is told from its ground by 4.5 to 1 also where bold means bright`(
    colors: Int, theme: Theme
  ) throws {
    let palette = Palette(colors: colors)
    for ink in Style.ColorRole.allCases {
      let style = Style(ink: ink, isBold: true)
      guard palette.canEmbolden(style, theme: theme) else { continue }
      let pair = try #require(palette.colors(of: ink, theme: theme))
      #expect(contrast(pair.fore | 8, pair.back) >= 4.5, "\(ink): \(pair)")
    }
  }

  @Test(arguments: Theme.allCases)
  func `nothing reversed is bold, whose bright form a grey ground would swallow`(theme: Theme) {
    let style = Style(isBold: true, isReversed: true)
    #expect(!Palette(colors: 8).canEmbolden(style, theme: theme))
    #expect(Palette(colors: 8).canEmbolden(.bold, theme: .own))
    #expect(Palette(colors: 256).canEmbolden(.title, theme: .light))
    #expect(!Palette(colors: 256).canEmbolden(.warning, theme: .light))
  }

  @Test func `one theme has one ground, the picture apart`() {
    for theme in [Theme.light, .dark] {
      let inks = Style.ColorRole.allCases.filter { $0 != .black }
      #expect(Set(inks.map { Palette(colors: 256).colors(of: $0, theme: theme)?.back }).count == 1)
    }
  }

  @Test func `the terminal's own colours are left alone, but for a picture`() {
    let palette = Palette(colors: 256)
    for ink in Style.ColorRole.allCases where ink != .black {
      #expect(palette.colors(of: ink, theme: .own) == nil)
    }
    #expect(palette.colors(of: .black, theme: .own) == Palette.Colors(fore: 0, back: 15))
  }

  @Test func `no colours are none at all, asked for or lacking`() {
    for ink in Style.ColorRole.allCases {
      #expect(Palette(colors: 256).colors(of: ink, theme: .none) == nil)
      #expect(Palette(colors: 0).colors(of: ink, theme: .dark) == nil)
    }
  }

  @Test func `a pair is told once, before it is used`() {
    var palette = Palette(colors: 256)
    var told: [Int] = []
    let first = palette.pair(for: .link, theme: .dark) { number, _ in told.append(number) }
    let again = palette.pair(for: .link, theme: .dark) { number, _ in told.append(number) }
    #expect(first == again)
    #expect(told == [first])
    #expect(palette.pair(for: .link, theme: .own) { _, _ in told.append(0) } == 0)
  }

  /// How well two of the sixteen colours of an ordinary console are told apart, as WCAG reckons it.
  private func contrast(_ one: Int, _ other: Int) -> Double {
    let (low, high) = (min(light(one), light(other)), max(light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
  }

  private func light(_ color: Int) -> Double {
    let (full, half) = (255.0, 170.0)
    var parts = [1, 2, 4].map { color & $0 != 0 ? (color & 8 != 0 ? full : half) : 0 }
    if color & 8 != 0 { parts = parts.map { $0 == 0 ? 85 : $0 } }
    if color == 3 { parts[1] = 85 }
    let linear = parts.map { part -> Double in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
