import Screen

/// A terminal whose events are written beforehand and whose frames are kept.
struct ScriptedTerminal: ~Copyable, Terminal {
  var size: Size
  let repertoire = TerminalCapabilities()
  private var script: [Event?]
  /// Whether all of the script is there from the beginning, as of keys typed ahead.
  private let isQueued: Bool
  /// Waits until another thread has called, before the event that says so.
  var waitForWaking: () -> Void = {}
  private(set) var frames: [Frame] = []
  /// What was done besides drawing, in order: `wipe`, `repaint`, `show`.
  private(set) var deeds: [String] = []

  init(
    _ script: [Event?], size: Size = Size(columns: 80, rows: 24), isQueued: Bool = false
  ) {
    self.script = script
    self.isQueued = isQueued
    self.size = size
  }

  var isBehind: Bool { isQueued && !script.isEmpty }

  mutating func show(_ frame: Frame, theme: Theme) {
    frames.append(frame)
    deeds.append("show")
  }

  /// The next event of the script; when it has run out the terminal is gone.
  mutating func next(within milliseconds: Int?) -> Event? {
    if script.first == .woken { waitForWaking() }
    return script.isEmpty ? .ended : script.removeFirst()
  }

  mutating func wipe() { deeds.append("wipe") }
  mutating func repaint() { deeds.append("repaint") }
}
