extension String {
  /// It without the soft hyphens that say where a long word may be broken.
  public var visible: String { contains("\u{AD}") ? filter { $0 != "\u{AD}" } : self }
}
