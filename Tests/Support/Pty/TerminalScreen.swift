import CVterm

/// A terminal as a person sees it: what a program's bytes have made of it.
public final class TerminalScreen {
  public private(set) var columns: Int
  public private(set) var rows: Int
  /// The lines that have scrolled off the top and were not cleared since.
  public private(set) var scrollback: [String] = []
  public private(set) var isAlternate = false
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private var cleared = Prefix(of: Array("\u{1B}[3J".utf8))

  public init(columns: Int, rows: Int, hasAlternate: Bool = true) {
    self.columns = columns
    self.rows = rows
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.sb_pushline = { count, cells, user in
      TerminalScreen.of(user)?.push(cells, count: Int(count))
      return 1
    }
    callbacks.pointee.settermprop = { property, value, user in
      if property == VTERM_PROP_ALTSCREEN {
        TerminalScreen.of(user)?.isAlternate = value?.pointee.boolean != 0
      }
      return 1
    }
    vterm_screen_enable_altscreen(screen, hasAlternate ? 1 : 0)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// Takes what the program wrote.
  public func write(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    for index in bytes.indices where cleared.advance(bytes[index]) {
      feed(bytes[start...index])
      scrollback = []
      start = index + 1
    }
    feed(bytes[start...])
  }

  public func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Whether the program has asked the terminal something.
  public var wasAsked: Bool { vterm_output_get_buffer_current(terminal) > 0 }

  private func feed(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }

  private func push(_ cells: UnsafePointer<VTermScreenCell>?, count: Int) {
    let line = UnsafeBufferPointer(start: cells, count: count).map { ScreenCell($0).text }.joined()
    scrollback.append(line)
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> TerminalScreen? {
    user.map { Unmanaged<TerminalScreen>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension TerminalScreen {
  public subscript(column: Int, row: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return ScreenCell(cell)
  }

  /// The characters of a row, without the blanks at its end.
  public func text(row: Int) -> String {
    var line = (0..<columns).map { self[$0, row].text }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The whole picture, a line a row.
  public var text: String { (0..<rows).map { text(row: $0) }.joined(separator: "\n") }

  public func contains(_ text: String) -> Bool { self.text.contains(text) }

  /// Whether nothing at all can be read, on the screen or above it.
  public var isBlank: Bool {
    text.allSatisfy(\.isWhitespace) && scrollback.joined().allSatisfy(\.isWhitespace)
  }

  /// The cell the visible cursor is on.
  public var cursor: (column: Int, row: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.col), Int(place.row))
  }
}

/// How much of a byte sequence has just been seen.
private struct Prefix {
  private let bytes: [UInt8]
  private var seen = 0

  init(of bytes: [UInt8]) { self.bytes = bytes }

  /// Whether this byte completes the sequence.
  mutating func advance(_ byte: UInt8) -> Bool {
    seen = byte == bytes[seen] ? seen + 1 : byte == bytes[0] ? 1 : 0
    guard seen == bytes.count else { return false }
    seen = 0
    return true
  }
}
