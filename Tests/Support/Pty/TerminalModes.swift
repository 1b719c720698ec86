import Glibc

/// How a terminal treats what is typed.
public struct TerminalModes: Hashable, Sendable {
  public let echoes: Bool
  public let waitsForLines: Bool
  public let makesSignals: Bool
  public let translatesReturns: Bool
  /// Whether Ctrl-S stops what a program writes.
  public let stopsOutput: Bool

  /// As every terminal starts.
  public static let ordinary = TerminalModes(
    echoes: true, waitsForLines: true, makesSignals: true, translatesReturns: true,
    stopsOutput: true)

  /// As a program holds it that takes every key for itself.
  public static let held = TerminalModes(
    echoes: false, waitsForLines: false, makesSignals: false, translatesReturns: false,
    stopsOutput: false)

  init(
    echoes: Bool, waitsForLines: Bool, makesSignals: Bool, translatesReturns: Bool,
    stopsOutput: Bool
  ) {
    self.echoes = echoes
    self.waitsForLines = waitsForLines
    self.makesSignals = makesSignals
    self.translatesReturns = translatesReturns
    self.stopsOutput = stopsOutput
  }

  init(of terminal: Int32) {
    var modes = termios()
    tcgetattr(terminal, &modes)
    let keys = [VINTR, VQUIT, VSUSP].map { key in
      withUnsafeBytes(of: &modes.c_cc) { $0[Int(key)] }
    }
    self.init(
      echoes: modes.c_lflag & UInt32(ECHO) != 0,
      waitsForLines: modes.c_lflag & UInt32(ICANON) != 0,
      makesSignals: modes.c_lflag & UInt32(ISIG) != 0 && keys.contains { $0 != 0 },
      translatesReturns: modes.c_iflag & UInt32(ICRNL) != 0,
      stopsOutput: modes.c_iflag & UInt32(IXON) != 0)
  }
}
