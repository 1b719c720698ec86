public import Content
public import Screen

/// What a reader may want otherwise, and what the administrator has set for everybody.
public struct Preferences: Hashable, Sendable {
  public var language: Language
  public var theme: Theme
  /// Whether the order of rows is the order of reading, without panes.
  public var isOneColumn: Bool
  /// Whether letters, digits and signs are keys outside the fields that they are typed in.
  public var hasLetters: Bool { didSet { reckonKeys() } }
  public var keys: KeyTable { didSet { reckonKeys() } }
  /// The sections there are; that of the helplines always is.
  public var shelves: [Shelf] { didSet { reckonKeys() } }
  /// The keys that do something as things are; reckoned when these change, for every draw asks for them.
  private(set) var keysInUse: KeyTable

  public init(
    language: Language, theme: Theme = .own, isOneColumn: Bool = false, hasLetters: Bool = true,
    keys: KeyTable = .usual, shelves: [Shelf] = Shelf.allCases
  ) {
    self.language = language
    self.theme = theme
    self.isOneColumn = isOneColumn
    self.hasLetters = hasLetters
    self.keys = keys
    self.shelves = shelves
    keysInUse = keys
    reckonKeys()
  }

  private mutating func reckonKeys() {
    let shown = keys.without(Shelf.allCases.filter { !shelves.contains($0) })
    keysInUse = hasLetters ? shown : shown.withoutCharacters
  }
}

extension [Shelf] {
  /// The sections to search where these are all there are; nil where none is left out.
  var searched: [Shelf]? { self == Shelf.allCases ? nil : self }
}
