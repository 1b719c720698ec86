internal import UnicodePolicy
internal import Screen

/// Turns what the terminal sends, byte by byte and key by key, into events.
struct KeyDecoder {
  enum Input: Hashable {
    case byte(UInt8)
    case key(Key)
    case pasteBegins, pasteEnds
  }

  /// How a letter travels.
  enum Encoding { case utf8, latin1 }

  /// What is half said.
  enum State: Hashable {
    case nothing
    /// An Esc whose next byte decides whether it was one.
    case escape
    /// An Esc already told of; a bracket right after it is a sequence that came late.
    case told
    /// After `ESC [`.
    case sequence([UInt8], isLate: Bool)
    /// After `ESC O`.
    case shift
    /// A message no one asked the terminal for, so many bytes long.
    case string(Int)
    case letter([UInt8], isAlt: Bool)
    case paste([UInt8])
  }

  let encoding: Encoding
  var state = State.nothing

  init(encoding: Encoding = .utf8) { self.encoding = encoding }

  /// Milliseconds without input after which `pause` is due; nil where nothing is half said.
  var timeout: Int? {
    switch state {
    case .nothing, .told: nil
    case .escape: 0
    case .sequence, .shift, .string, .letter: 100
    case .paste: 250
    }
  }

  /// The events one more input completes.
  mutating func take(_ input: Input) -> [Event] {
    switch input {
    case .byte(let byte): return take(byte)
    case .key(let key): return take(key)
    case .pasteBegins:
      defer { state = .paste([]) }
      return pause()
    case .pasteEnds:
      guard case .paste = state else { return [] }
      return pause()
    }
  }

  /// The events of what was half said, now that nothing has followed it.
  mutating func pause() -> [Event] {
    defer { state = state == .escape ? .told : .nothing }
    switch state {
    case .nothing, .told: return []
    case .escape: return [.key(.escape)]
    case .sequence([], isLate: true): return [.key(.character("["))]
    case .sequence, .shift, .string, .letter: return [.key(.unknown)]
    case .paste(let bytes): return [.pasted(pasted(bytes))]
    }
  }

  /// Drops what is half said.
  mutating func forget() { state = .nothing }

  /// A key the terminal library knows; only the exit key gets through while text is pasted.
  private mutating func take(_ key: Key) -> [Event] {
    if case .paste = state { return key == .exit ? pause() + [.key(key)] : [] }
    if state == .escape {
      state = .nothing
      return [.key(key == .exit ? key : .unknown)]
    }
    return pause() + [.key(key)]
  }
}

extension Key {
  /// The key that leaves at once; no half-said sequence swallows it.
  static let exit = Key.function(9)
}
