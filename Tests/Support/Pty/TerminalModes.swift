import Glibc

/// How a terminal treats what is typed.
public struct TerminalModes: Hashable, Sendable {
  public let echoes: Bool
  public let waitsForLines: Bool
  public let makesSignals: Bool
  public let translatesReturns: Bool

  /// As every terminal starts.
  public static let ordinary = TerminalModes(
    echoes: true, waitsForLines: true, makesSignals: true, translatesReturns: true)

  init(echoes: Bool, waitsForLines: Bool, makesSignals: Bool, translatesReturns: Bool) {
    self.echoes = echoes
    self.waitsForLines = waitsForLines
    self.makesSignals = makesSignals
    self.translatesReturns = translatesReturns
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
      translatesReturns: modes.c_iflag & UInt32(ICRNL) != 0)
  }
}
