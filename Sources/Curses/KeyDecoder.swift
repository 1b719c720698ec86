internal import CCurses
internal import Screen
internal import UnicodePolicy

/// Turns what the terminal sends, byte by byte, into events.
struct KeyDecoder: ~Copyable {
  /// How a letter travels.
  enum Encoding { case utf8, latin1 }

  /// Characters kept of a paste.
  static let longestPaste = 4096

  private let encoding: Encoding
  private let decoder: UnsafeMutablePointer<ct_decoder>

  /// Begins with nothing half said; an Esc is one after so many milliseconds.
  init(encoding: Encoding = .utf8, escapeDelay: Int = 25) {
    self.encoding = encoding
    decoder = .allocate(capacity: 1)
    ct_decoder_init(decoder, encoding == .utf8, Int32(escapeDelay))
  }

  deinit {
    ct_decoder_forget(decoder)
    decoder.deallocate()
  }

  /// Takes the sequences the terminal's description has for keys.
  mutating func learnKeys() { ct_learn_keys(decoder) }

  /// Takes one sequence that stands for a function key.
  mutating func learn(_ sequence: String, function number: Int) {
    ct_decoder_learn(decoder, sequence, ct_input(key: .function, number: UInt32(number)))
  }

  /// The events bytes complete that came at a time in milliseconds.
  mutating func take(_ bytes: some Sequence<UInt8>, at time: Int) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      decoded(into: &events) { ct_decode(decoder, byte, Int64(time), $0, Int32(ct_inputs_most)) }
    }
    return events
  }

  /// The events of what was half said, where its time is up and nothing has followed it.
  mutating func pause(at time: Int) -> [Event] {
    var events: [Event] = []
    decoded(into: &events) { ct_decode_pause(decoder, Int64(time), $0, Int32(ct_inputs_most)) }
    return events
  }

  /// Milliseconds until `pause` is due; nil where it is not.
  func wait(at time: Int) -> Int? {
    let wait = ct_decoder_wait(decoder, Int64(time))
    return wait < 0 ? nil : Int(wait)
  }

  /// Drops what is half said.
  mutating func forget() { ct_decoder_forget(decoder) }

  private func decoded(
    into events: inout [Event], _ decode: (UnsafeMutablePointer<ct_input>?) -> Int32
  ) {
    withUnsafeTemporaryAllocation(of: ct_input.self, capacity: Int(ct_inputs_most)) { inputs in
      for input in inputs.prefix(Int(decode(inputs.baseAddress))) { events.append(event(input)) }
    }
  }

  private func event(_ input: ct_input) -> Event {
    guard input.key == .pasted else { return .key(Key(input)) }
    let bytes = UnsafeBufferPointer(start: ct_decoder_paste(decoder), count: Int(input.number))
    return .pasted(pasted(bytes))
  }

  /// Pasted text on one line, without what may not be shown.
  private func pasted(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text =
      encoding == .utf8
      ? String(decoding: bytes, as: UTF8.self)
      : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return String(line.filter(DisplayableCharacters.contains).prefix(Self.longestPaste))
  }
}

extension Key {
  fileprivate init(_ input: ct_input) {
    self =
      switch input.key {
      case .unknown, .pasted: .unknown
      case .character: Self.typed(input.number)
      case .control: Unicode.Scalar(input.number).map { .control(Character($0)) } ?? .unknown
      case .function: .function(Int(input.number))
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .page_up: .pageUp
      case .page_down: .pageDown
      case .home: .home
      case .end: .end
      case .enter: .enter
      case .tab: .tab
      case .back_tab: .backTab
      case .backspace: .backspace
      case .delete: .delete
      case .escape: .escape
      }
  }

  /// A character that may be shown; a mark too, which belongs to the letter typed before it.
  private static func typed(_ value: UInt32) -> Key {
    guard let scalar = Unicode.Scalar(value), DisplayableCharacters.contains(scalar) else {
      return .unknown
    }
    return .character(Character(scalar))
  }
}
