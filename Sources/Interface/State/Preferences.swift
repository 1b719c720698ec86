public import Content
public import Screen

/// What a reader may want otherwise, and what the administrator has set for everybody.
public struct Preferences: Hashable, Sendable {
  public var language: Language
  public var theme: Theme
  /// Whether the order of rows is the order of reading, without panes.
  public var isOneColumn: Bool
  /// Whether letters, digits and signs are keys outside the fields that they are typed in.
  public var hasLetters: Bool { didSet { updateActiveKeys() } }
  public var keys: KeyTable { didSet { updateActiveKeys() } }
  /// The sections there are; that of the helplines always is.
  public var sections: [Section] { didSet { updateActiveKeys() } }
  /// The keys that do something as things are; reckoned when these change, for every draw asks for them.
  private(set) var activeKeys: KeyTable

  public init(
    language: Language, theme: Theme = .own, isOneColumn: Bool = false, hasLetters: Bool = true,
    keys: KeyTable = .usual, sections: [Section] = Section.allCases
  ) {
    self.language = language
    self.theme = theme
    self.isOneColumn = isOneColumn
    self.hasLetters = hasLetters
    self.keys = keys
    self.sections = sections
    activeKeys = keys
    updateActiveKeys()
  }

  private mutating func updateActiveKeys() {
    let shown = keys.without(Section.allCases.filter { !sections.contains($0) })
    activeKeys = hasLetters ? shown : shown.withoutCharacters
  }
}

extension [Section] {
  /// The sections to search where these are all there are; nil where none is left out.
  var searched: [Section]? { self == Section.allCases ? nil : self }
}
