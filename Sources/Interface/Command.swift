/// What a key asks for.
public enum Command: Hashable, Sendable, CaseIterable {
  case up, down, left, right, pageUp, pageDown, first, last
  case nextStop, previousStop, open, back, forward
  case start, helplines, plans, guides, awards, organisations, terms
  case search, nextHit, previousHit, code, large, slip
  case language, oneColumn, theme, help, safety, repaint, quit, leave
}
