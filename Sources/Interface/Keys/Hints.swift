import Content
import Screen

/// What the last line and the help page say of the keys of a place, all from the key table.
extension AppState {
  /// The commands that do something here, most needed first.
  var commandsHere: [Command] {
    commandsOfPage.filter { $0 != .large || numberHere != nil }
  }

  private var commandsOfPage: [Command] {
    switch page {
    case .start: [.down, .up, .right, .left, .nextStop, .open, .large]
    case .section(let section) where section.pane(arrangement) == .grid:
      [.down, .up, .left, .right, .open, .back, .nextStop, .previousStop, .first, .last, .slip]
    case .section(let section):
      section.pane(arrangement) == .list
        ? [.down, .up, .open, .back, .right, .nextStop, .pageDown, .pageUp, .first, .last, .large]
        : [
          .down, .up, .back, .nextStop, .previousStop, .open, .left, .right, .pageDown, .pageUp,
          .first, .last, .large, .slip,
        ] + (section.marker.isEmpty ? [] : [.nextHit, .previousHit])
    case .search: [.down, .up, .pageDown, .pageUp, .open, .back]
    case .help: [.down, .up, .back]
    case .large: [.back]
    case .slip: [.slip, .back]
    case .trouble: [.language, .theme, .letters, .quit]
    case .neutral: [.open]
    }
  }

  /// The words of the last line, most needed first; as many are drawn as there is room for.
  var hints: [String] {
    if prompt != nil { return promptHints }
    let here = hintsHere
    guard size.columns < 60, created != nil, here.contains(hint(.help)) else { return here }
    return [hint(.help)] + here.filter { $0 != hint(.help) }
  }

  private var hintsHere: [String] {
    let large = numberHere == nil ? [] : [hint(.large)]
    let everywhere =
      [hint(.search), hint(.help), hint(.code)] + large
      + [hint(.slip), hint(.language), hint(.safety)]
    switch page {
    case .start:
      return [
        hint([.up, .down], words.choose), hint(.open, words.open), hint(.search), hint(.help),
        hint(.nextStop, words.pane), hint(.code),
      ] + large + [hint(.safety)]
    case .section(let section) where section.pane(arrangement) == .list:
      return [hint([.up, .down], words.choose), hint(.open, words.read), hint(.back, words.back)]
        + everywhere
    case .section(let section) where section.pane(arrangement) == .grid:
      return [
        hint([.up, .down, .left, .right], words.choose), hint(.open, words.open),
        hint(.nextStop, words.read), hint(.back, words.back),
      ] + everywhere
    case .section(let section):
      let hits = section.marker.isEmpty ? [] : [hint([.nextHit, .previousHit], words.results)]
      return [
        hint([.up, .down], words.scroll), hint(.nextStop, words.link), hint(.back, words.back),
      ] + hits + everywhere
    case .search(let search):
      let suggestion = search.answer?.suggestion == nil ? [] : [hint(.nextStop, words.didYouMean)]
      return [
        hint([.up, .down], words.choose), hint(.open, words.open), hint(.back, words.back),
        hint([.left, .right], words.narrow),
      ] + suggestion
    case .help: return [hint([.up, .down], words.scroll), hint(.back, words.back)]
    case .large: return [hint(.back, words.back)]
    case .slip: return [hint(.back, words.back), hint(.slip, words.withoutName)]
    case .trouble: return [hint(.quit), hint(.language), hint(.help)]
    case .neutral: return []
    }
  }

  /// Those of the line a code is typed on, where keys are the field's own.
  private var promptHints: [String] {
    ["\(Key.enter.name(words)) \(words.open)", "\(Key.escape.name(words)) \(words.back)"]
  }

  private func hint(_ command: Command) -> String { hint(command, words.commands(command)) }

  private func hint(_ command: Command, _ word: String) -> String { hint([command], word) }

  /// The keys of some commands and the word for them; nothing where no key leads there.
  func hint(_ commands: [Command], _ word: String) -> String {
    let names = commands.compactMap { keys.key(of: $0)?.name(words) }
    return names.isEmpty ? "" : names.joined() + " " + word
  }
}
