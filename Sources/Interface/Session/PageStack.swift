/// The page a reader is on, those gone from and those gone back from, each with an identity of its own.
struct PageStack: Sendable {
  /// Names one page for as long as the program runs; answers are addressed to it.
  struct ID: Hashable, Sendable {
    fileprivate let number: Int
  }

  struct Entry: Sendable {
    let id: ID
    var page: any Page
    /// Which part of it is shown line by line, from 0.
    var part = 0
  }

  /// Pages kept to go back to; the oldest are forgotten.
  static let longest = 100

  private(set) var past: [Entry] = []
  private(set) var future: [Entry] = []
  private(set) var current: Entry
  private var count = 0

  init(_ page: any Page) { current = Entry(id: ID(number: 0), page: page) }

  var page: any Page {
    get { current.page }
    set { current.page = newValue }
  }

  /// Which part of the page is shown line by line.
  var part: Int {
    get { current.part }
    set { current.part = newValue }
  }

  /// The pages in sight, the lowest first: the current one, and those under it that it leaves in sight.
  var inSight: [any Page] {
    var pages = [current.page]
    for entry in past.reversed() {
      guard pages.last?.isTransparent == true else { break }
      pages.append(entry.page)
    }
    return pages.reversed()
  }

  /// Opens a page; the one gone from is kept, save an overlay that is left for no other.
  mutating func push(_ page: any Page) {
    future = []
    if !current.page.isOverlay || page.isOverlay { past.append(current) }
    if past.count > Self.longest { past.removeFirst() }
    count += 1
    current = Entry(id: ID(number: count), page: page)
  }

  /// Goes back; false where there is nothing to go back to.
  mutating func goBack() -> Bool {
    guard let previous = past.popLast() else { return false }
    if !current.page.isOverlay { future.append(current) }
    current = previous
    return true
  }

  /// Goes forward again; false where nothing was gone back from.
  mutating func goForward() -> Bool {
    guard let next = future.popLast() else { return false }
    past.append(current)
    current = next
    return true
  }

  /// Drops all pages for one.
  mutating func reset(to page: any Page) {
    past = []
    future = []
    count += 1
    current = Entry(id: ID(number: count), page: page)
  }

  /// Changes the page of an identity wherever it is kept; nil where it is gone.
  mutating func change<Value>(_ id: ID, _ change: (inout any Page) -> Value) -> Value? {
    if current.id == id { return change(&current.page) }
    if let index = past.lastIndex(where: { $0.id == id }) { return change(&past[index].page) }
    if let index = future.lastIndex(where: { $0.id == id }) { return change(&future[index].page) }
    return nil
  }
}
