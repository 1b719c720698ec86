import Content
import Screen

extension AppState {
  /// Carries out a command: the page's own meaning of it first, then the one it has everywhere.
  mutating func perform(_ command: Command) -> [Effect] {
    let outcome = page.perform(command, context)
    guard case .ignored = outcome else { return carryOut(outcome) }
    guard session.hasContent || Self.withoutContent.contains(command) else { return [] }
    return performEverywhere(command)
  }

  /// Does what a page wants done.
  mutating func carryOut(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .ignored, .stay: break
    case .back: _ = session.pages.goBack()
    case .push(let next): session.pages.push(next)
    case .notice(let sentence): notice = sentence
    case .open(let key):
      return [.read(PageRequest(request: .item(key), page: session.pages.current.id))]
    }
    return []
  }

  /// What can be done where there is no content: only the program itself is changed or left.
  private static let withoutContent: Set<Command> = [
    .language, .oneColumn, .letters, .theme, .help, .back, .repaint, .quit,
  ]

  private mutating func performEverywhere(_ command: Command) -> [Effect] {
    switch command {
    case .search: if !(page is SearchPage) { session.pages.push(SearchPage()) }
    case .code: session.pages.push(CodePage())
    case .help: openHelp()
    case .large: openLarge()
    case .slip: openHandout()
    case .oneColumn:
      preferences.isOneColumn.toggle()
      notice = preferences.isOneColumn ? words.oneColumnOn : words.oneColumnOff
    case .letters:
      preferences.hasLetters.toggle()
      notice = preferences.hasLetters ? words.lettersOn : words.lettersOff
    case .theme: changeTheme()
    case .repaint:
      page.retry()
      return [.repaint]
    case .quit: return [.wipe, .end]
    case .nextHit, .previousHit: notice = words.noHitInText
    default: return carryOut(session.perform(command))
    }
    return []
  }

  private mutating func changeTheme() {
    guard hasColours else {
      notice = words.noColours
      return
    }
    preferences.theme = theme.next
    switch theme {
    case .own: notice = words.themeNames.own
    case .light: notice = words.themeNames.light
    case .dark: notice = words.themeNames.dark
    case .none: notice = words.themeNames.none
    }
  }

  private mutating func openHelp() {
    guard !(page is HelpPage) else { return }
    session.pages.push(HelpPage(here: commandsHere, fromField: page.isField))
  }

  private mutating func openLarge() {
    guard let (number, name) = page.number(context) else {
      notice = words.noNumber
      return
    }
    session.pages.push(LargePage(number: number, name: name))
  }

  private mutating func openHandout() {
    guard let record = page.record else {
      notice = words.noSlip
      return
    }
    session.pages.push(HandoutPage(record))
  }

  /// The commands that do something here, most needed first.
  var commandsHere: [Command] {
    let context = context
    let hasNumber = page.number(context) != nil
    return page.commands(context).filter { $0 != .large || hasNumber }
  }
}
