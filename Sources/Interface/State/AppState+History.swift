extension AppState {
  /// Opens a page; the one gone from is kept, save one that only lay over another.
  mutating func go(to next: Page) {
    future = []
    if !page.isOverlay || next.isOverlay { past.append(page) }
    if past.count > Self.longestPast { past.removeFirst() }
    page = next
  }

  mutating func goBack() {
    guard let previous = past.popLast() else { return }
    if !page.isOverlay { future.append(page) }
    page = previous
  }

  mutating func goForward() {
    guard let next = future.popLast() else { return }
    past.append(page)
    page = next
  }
}
