/// Why a terminal could not be taken over.
public enum OpeningError: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// It can do nothing a full screen needs.
  case unknownTerminal
}
