import Content
import Screen

/// The words that were sought, in the item they led to.
extension SectionPage {
  /// Begins at the first of the words that were sought, where the text has them.
  mutating func begin(at marker: Highlighter, _ setting: LayoutContext) {
    self.marker = marker
    showFirstHit(setting)
    home = focus
  }

  /// Goes to the next or previous word that was sought.
  mutating func stepHit(_ direction: Int, _ setting: LayoutContext) -> Outcome {
    guard let document = documents(setting)?.text else { return .ignored }
    let height = setting.arrangement.panes.text.rows
    guard text.stepHit(direction, document.hits(marker), in: document, height: height) else {
      return .ignored
    }
    focus = .text
    return .stay
  }

  /// Goes to the first word that was sought, unless it only stands among references and sources, or would take a number to ring out of sight.
  private mutating func showFirstHit(_ setting: LayoutContext) {
    guard let record, let document = documents(setting)?.text,
      let first = document.hits(marker).first
    else { return }
    let isFarOff = first.row >= setting.arrangement.panes.text.rows
    if isFarOff, record.kind == .helpline { return }
    if document.isProse(row: first.row) { _ = stepHit(1, setting) }
  }
}
