import Content
import Screen

/// A section: its list, and the item that is chosen in it.
struct SectionPage: Page {
  enum Focus: Hashable { case list, grid, text, side }

  /// Nil for an item that stands in no list.
  var list: ItemList?
  var pane: RecordPane
  private var loading = LoadState<String>.wanted
  var focus: Focus
  /// Where the focus was when the page was opened; back goes there first.
  private(set) var home: Focus
  /// The cell of a grid that was chosen.
  var cell: GuideSection.Cell?

  /// A section from its beginning.
  init(section: Section) {
    list = ItemList(section: section)
    pane = RecordPane()
    focus = .list
    home = .list
  }

  /// A section with one item of it opened.
  init(_ opened: OpenedItem) {
    list = opened.position.map { ItemList(section: $0.section, selected: $0.row) }
    pane = RecordPane(opened.record)
    focus = Self.entrance(to: opened.record)
    home = focus
  }

  var record: Record? { pane.record }

  var place: TitlePlace { list.map { .section($0.section) } ?? .none }

  /// Where the focus goes when an item is opened.
  static func entrance(to record: Record?) -> Focus {
    record.flatMap(GuideGrid.init) == nil ? .text : .grid
  }

  /// The pane the focus is in, as far as the layout has it.
  func pane(_ layout: Layout) -> Focus {
    switch focus {
    case .side where layout.panes.side == nil: .text
    case .grid where grid(layout) == nil: .text
    default: focus
    }
  }

  /// The part of the record's pane that has the focus.
  func part(_ layout: Layout) -> RecordPane.Part? {
    switch pane(layout) {
    case .text: .text
    case .side: .side
    case .list, .grid: nil
    }
  }

  /// The item's guide as a grid, where it is one and the layout has room for it.
  func grid(_ layout: Layout) -> GuideGrid? {
    guard !layout.isOneColumn, let grid = record.flatMap(GuideGrid.init),
      GridLayout.hasRoom(for: grid, width: layout.body.textWidth)
    else { return nil }
    return grid
  }

  /// Lets the focus of the grid rest on a section of it.
  mutating func rest(on section: String?) {
    if let cell = record.flatMap(GuideGrid.init)?.cell(of: section) { self.cell = cell }
  }

  /// Begins at the first of the words that were sought, where the text has them.
  mutating func begin(at highlighter: Highlighter, _ context: PageContext) {
    if pane.begin(at: highlighter, context) { focus = .text }
    home = focus
  }

  func number(_ context: PageContext) -> (number: String, name: String)? {
    record?.numberToRing(on: context.day).map(context.large)
  }

  mutating func settle(_ context: PageContext) {
    list?.scroll(showing: context.layout.panes.list.rows, on: context.day)
    pane.settle(context)
  }
}

/// What it needs to have read.
extension SectionPage {
  /// Why the item that is chosen could not be read.
  var failure: Failure? { loading.failure }

  mutating func requests(_ context: PageContext) -> [ReadRequest] {
    guard list != nil else { return [] }
    if let rows = list?.request(showing: context.layout.panes.list.rows) { return [rows] }
    guard let id = list?.current?.id, id != record?.id || failure != nil, loading.begin(id) else {
      return []
    }
    return [.record(id)]
  }

  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome {
    switch request {
    case .rows(_, let range): _ = list?.take(answer, to: range)
    case .record(let id): take(answer, ofRecord: id)
    default:
      let left = record?.id
      return context.outcome(of: answer, to: request) { opened in
        var page = SectionPage(opened)
        page.rest(on: left)
        return page
      }
    }
    return .stay
  }

  private mutating func take(_ answer: Result<ReadAnswer, Failure>, ofRecord id: String) {
    switch answer {
    case .success(.record(let record)):
      guard loading.end(id) else { return }
      if isCurrent(id) { show(record) } else { loading = .wanted }
    case .success: break
    case .failure(let failure):
      guard loading.end(id, failure) else { return }
      if isCurrent(id) { show(nil) } else { loading = .wanted }
    }
  }

  private func isCurrent(_ id: String) -> Bool { list?.current?.id == id }

  private mutating func show(_ record: Record?) {
    pane.record = record
    cell = nil
    if record == nil, focus == .grid { focus = .text }
  }

  mutating func lose(_ request: ReadRequest) {
    switch request {
    case .rows(_, let range): list?.lose(range)
    case .record(let id): loading.lose(id)
    default: break
    }
  }

  mutating func retry() {
    list?.retry()
    loading.retry()
  }
}
