internal import CCurses
public import Screen

extension CursesTerminal {
  public mutating func next(within milliseconds: Int?) -> Event? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while waiting.isEmpty {
      let input = ct_read(Self.wait(until: deadline, or: timeoutEnds))
      if let event = event(for: input) { return event }
      if input.kind == .nothing, !endTimeout() { return nil }
    }
    return waiting.removeFirst()
  }

  /// Milliseconds to the earlier of two moments; for ever, told by a negative number, where there is none.
  private static func wait(
    until one: ContinuousClock.Instant?, or other: ContinuousClock.Instant?
  ) -> Int32 {
    guard let earlier = [one, other].compactMap({ $0 }).min() else { return -1 }
    return Int32(clamping: max(0, (earlier - .now).wholeMilliseconds))
  }

  /// Takes an unfinished input as it is where its time is up, and says whether there was one.
  private mutating func endTimeout() -> Bool {
    guard let end = timeoutEnds, end <= .now else { return false }
    timeoutEnds = nil
    waiting += decoder.pause()
    return true
  }

  /// The event an input is by itself; text and keys go to the decoder.
  private mutating func event(for input: ct_input) -> Event? {
    switch input.kind {
    case .nothing: break
    case .byte: take(.byte(input.number))
    case .key: take(KeyDecoder.Input(input))
    case .resized: return .resized(size)
    case .ended: return .ended
    case .continued: return .continued
    case .woken: return .woken
    }
    return nil
  }

  private mutating func take(_ input: KeyDecoder.Input) {
    waiting += decoder.take(input)
    timeoutEnds = decoder.timeout.map { .now + .milliseconds($0) }
  }
}

extension Duration {
  /// Milliseconds, a part of one counted as one.
  fileprivate var wholeMilliseconds: Int {
    Int(components.seconds) * 1000
      + Int((components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
