/// How many columns a text takes in a terminal.
public enum Width {
  /// Columns of one allowed character: always one, for the allow-list holds no wide and no bare combining character.
  public static func of(_ character: Character) -> Int { 1 }

  /// Columns of a text, after the filter.
  public static func of(_ text: some StringProtocol) -> Int { text.count }
}
