internal import CCurses
internal import Screen

/// Waits for what happens on the terminal, and takes all that is typed as soon as it is there.
struct KeyReader: ~Copyable {
  private var decoder: KeyDecoder
  private var queue = EventQueue()
  private var bytes = [UInt8](repeating: 0, count: 4096)

  /// Begins on the terminal that was opened last.
  init() {
    decoder = KeyDecoder(
      encoding: ct_is_utf8() ? .utf8 : .latin1, escapeDelay: Int(ct_escape_delay()))
  }

  mutating func learnKeys() { decoder.learnKeys() }

  /// Whether more has happened that can be asked for without a wait.
  var isBehind: Bool { !queue.isEmpty || ct_pending() }

  /// Waits for the next event; nil when there was none within so many milliseconds, for ever where that is nil.
  mutating func next(within milliseconds: Int?, size: () -> Size) -> Event? {
    let end = milliseconds.map { Int(ct_now()) + $0 }
    repeat {
      take(ct_read(queue.isEmpty ? wait(until: end) : 0), size)
      takeTyped()
      let now = Int(ct_now())
      for event in decoder.pause(at: now) { queue.append(event) }
      if let end, now >= end { break }
    } while queue.isEmpty
    return queue.popFirst()
  }

  /// Drops what was typed ahead or is half said.
  mutating func forget() {
    queue.removeAll()
    decoder.forget()
    for index in bytes.indices { bytes[index] = 0 }
  }

  /// Milliseconds to the end or to what the decoder waits for; for ever, told by a negative number, where there is neither.
  private func wait(until end: Int?) -> Int32 {
    let now = Int(ct_now())
    let waits = [end.map { max(0, $0 - now) }, decoder.wait(at: now)].compactMap { $0 }
    return waits.min().map { Int32(clamping: $0) } ?? -1
  }

  private mutating func take(_ kind: ct_kind, _ size: () -> Size) {
    switch kind {
    case .nothing, .typed: break
    case .resized: queue.append(.resized(size()))
    case .ended: queue.append(.ended)
    case .continued: queue.append(.continued)
    case .woken: queue.append(.woken)
    }
  }

  /// Takes what is typed, no more at once than the queue has room for: a key that leaves must not wait behind it.
  private mutating func takeTyped() {
    var taken = 0
    while taken < EventQueue.longest {
      let count = Int(ct_take(&bytes, bytes.count))
      if count == 0 { return }
      taken += count
      for event in decoder.take(bytes.prefix(count), at: Int(ct_now())) { queue.append(event) }
    }
  }
}
