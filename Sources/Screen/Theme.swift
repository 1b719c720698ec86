/// Which colours are used; the terminal's own sets none.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  case own, light, dark, none

  /// The one after it.
  public var next: Theme {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
