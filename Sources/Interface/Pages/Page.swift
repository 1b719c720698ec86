import Screen

/// What fills the screen between the bars.
enum Page: Hashable {
  case start(StartPage)
  case section(SectionPage)
  case search(SearchPage)
  case help(HelpPage)
  case large(LargePage)
  case slip(HandoutPage)
  case trouble(Failure)
  case neutral

  /// Whether it only lies over the page it was opened from, and is not kept when it is left.
  var isOverlay: Bool {
    switch self {
    case .help, .large, .slip: true
    case .start, .section, .search, .trouble, .neutral: false
    }
  }
}

/// What a page wants done after a command it was given.
enum Outcome: Hashable {
  case stay
  case open(String)
  case section(Int)
  case back
  /// The command is not for this page.
  case ignored
}
