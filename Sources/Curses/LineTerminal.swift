internal import CCurses

/// A terminal that is only written on line by line, as on paper, until every trace of it is wiped.
public enum LineTerminal {
  /// Sees to it that every way out wipes; false where input or output is no terminal, and nothing is to be wiped.
  public static func hold() -> Bool { ct_open_lines() }

  /// Wipes and gives the terminal back.
  public static func leave() { ct_close() }
}
