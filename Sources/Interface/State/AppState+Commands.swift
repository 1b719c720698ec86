import Content
import Screen

extension AppState {
  /// Carries out a command: the page's own meaning of it first, then the one it has everywhere.
  mutating func perform(_ command: Command) -> [Effect] {
    switch performOnPage(command) {
    case .stay: return []
    case .open(let id): return [.open(id)]
    case .section(let number):
      if let section = Section(rawValue: number) { go(to: .section(SectionPage(section: section))) }
      return []
    case .back:
      goBack()
      return []
    case .ignored: return performEverywhere(command)
    }
  }

  private mutating func performOnPage(_ command: Command) -> Outcome {
    switch page {
    case .start(var start):
      let outcome = start.perform(command, startPanes, setting)
      page = .start(start)
      return outcome
    case .section(var section):
      let outcome = section.perform(command, setting)
      page = .section(section)
      return outcome
    case .help(var help):
      let outcome = help.perform(command, height: arrangement.body.rows, lines: helpLines.count)
      page = .help(help)
      return outcome
    case .slip(var slip):
      let outcome = slip.perform(command)
      page = .slip(slip)
      return outcome
    case .search: return command == .back ? .back : .ignored
    case .large: return [.back, .large, .open].contains(command) ? .back : .ignored
    case .trouble, .neutral: return .ignored
    }
  }

  /// What can be done where there is no content: only the program itself is changed or left.
  private static let withoutContent: Set<Command> = [
    .language, .oneColumn, .letters, .theme, .help, .back, .repaint, .quit,
  ]

  private mutating func performEverywhere(_ command: Command) -> [Effect] {
    guard created != nil || Self.withoutContent.contains(command) else { return [] }
    switch command {
    case .start: go(to: .start(StartPage()))
    case .helplines, .plans, .guides, .awards, .organisations, .terms:
      if let section = command.section { go(to: .section(SectionPage(section: section))) }
    case .nextSection: goToSection(1)
    case .previousSection: goToSection(-1)
    case .search: openSearch()
    case .code: prompt = CodePrompt()
    case .help: openHelp()
    case .safety: return [.open("trygg-bruk")]
    case .large: openLarge()
    case .slip: return openSlip()
    case .back: goBack()
    case .forward: goForward()
    case .language:
      preferences.language = language.next
      notice = words.languageChanged
    case .oneColumn:
      preferences.isOneColumn.toggle()
      notice = preferences.isOneColumn ? words.oneColumnOn : words.oneColumnOff
    case .letters:
      preferences.hasLetters.toggle()
      notice = preferences.hasLetters ? words.lettersOn : words.lettersOff
    case .theme: changeTheme()
    case .repaint: return [.repaint]
    case .quit: return [.wipe, .end]
    case .nextHit, .previousHit: notice = words.noHitInText
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextStop, .previousStop,
      .open, .leave:
      break
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

  /// Goes to the section after or before this one, the first page among them, round and round.
  private mutating func goToSection(_ step: Int) {
    let sections = [nil] + preferences.sections.map(Optional.some)
    let here = sections.firstIndex(where: isHere) ?? 0
    guard let section = sections[(here + step + sections.count) % sections.count] else {
      go(to: .start(StartPage()))
      return
    }
    go(to: .section(SectionPage(section: section)))
  }

  private mutating func openSearch() {
    if case .search = page { return }
    go(to: .search(SearchPage()))
  }

  private mutating func openHelp() {
    if case .help = page { return }
    var isField = false
    if case .search = page { isField = true }
    go(to: .help(HelpPage(here: commandsHere, isField: isField)))
  }

  private mutating func openLarge() {
    guard let (number, name) = numberHere else {
      notice = words.noNumber
      return
    }
    go(to: .large(LargePage(number: number, name: name)))
  }

  /// The number of the item that has the focus.
  var numberHere: (String, String)? {
    switch page {
    case .section(let section):
      return section.record?.numberToRing(on: setting.day).map(large)
    case .start(let start):
      guard startPanes.indices.contains(start.focus) else { return nil }
      let pane = startPanes[start.focus]
      guard pane.rows.indices.contains(start.index(in: pane)), pane.section == .helplines else {
        return nil
      }
      return pane.rows[start.index(in: pane)].phone?.numbers(on: setting.day).first.map(large)
    case .search, .help, .large, .slip, .trouble, .neutral: return nil
    }
  }

  private func large(_ ring: NumberToRing) -> (String, String) {
    (ring.number.printed, words.owner(of: ring))
  }
}
