import Screen

/// What fills the screen between the bars.
enum Page: Hashable {
  case start(StartPage)
  case shelf(ShelfPage)
  case search(SearchPage)
  case help(HelpPage)
  case large(LargePage)
  case slip(SlipPage)
  case trouble(Failure)
  case neutral

  /// Whether it only lies over the page it was opened from, and is not kept when it is left.
  var isOverlay: Bool {
    switch self {
    case .help, .large, .slip: true
    case .start, .shelf, .search, .trouble, .neutral: false
    }
  }
}

/// What a page wants done after a command it was given.
enum Outcome: Hashable {
  case stay
  case open(String)
  case shelf(Int)
  case back
  /// The command is not for this page.
  case ignored
}
