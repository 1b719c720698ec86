public import Screen

extension CursesTerminal {
  public mutating func next(within milliseconds: Int?) -> Event? {
    keys.next(within: milliseconds, size: { Self.currentSize })
  }

  public var isBehind: Bool { keys.isBehind }
}
