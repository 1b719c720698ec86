import Content

/// What a key asks for; its raw value is its name in the file of settings.
public enum Command: String, Hashable, Sendable, CaseIterable {
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case first, last
  case nextStop = "next-stop"
  case previousStop = "previous-stop"
  case open, back, forward
  case start, helplines, plans, guides, awards, organisations, terms
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case near
  case previousPlace = "previous-place"
  case nextPlace = "next-place"
  case code, large, slip, language
  case oneColumn = "one-column"
  case theme, letters, help, safety, repaint, quit, leave

  /// The section it leads to, where it is one of those that do.
  var section: Section? { Section.allCases.first { $0.name == rawValue } }
}

extension Section {
  /// What leads to it.
  var command: Command? { Command(rawValue: name) }
}
