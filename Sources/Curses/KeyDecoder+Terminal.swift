internal import CCurses
internal import Screen

extension KeyDecoder.Input {
  /// A key by the name the terminal library has for it.
  init(_ input: ct_input) {
    self =
      switch input.key {
      case .unknown: .key(.unknown)
      case .up: .key(.up)
      case .down: .key(.down)
      case .left: .key(.left)
      case .right: .key(.right)
      case .page_up: .key(.pageUp)
      case .page_down: .key(.pageDown)
      case .home: .key(.home)
      case .end: .key(.end)
      case .enter: .key(.enter)
      case .back_tab: .key(.backTab)
      case .backspace: .key(.backspace)
      case .delete: .key(.delete)
      case .paste_begins: .pasteBegins
      case .paste_ends: .pasteEnds
      case .function: .key(.function(Int(input.number)))
      }
  }
}
