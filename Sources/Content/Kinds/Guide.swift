/// A guide, whose sections are records of their own.
public struct Guide: Hashable, Sendable {
  public enum Form: String, CaseIterable, Sendable { case steps, grid }

  public var form: Form
  /// The columns of a grid.
  public var groups: [Text]
  /// The rows of a grid.
  public var kinds: [Text]
  public var audience: Text?
  public var editions: [Edition]
  public var legal: [LegalGround]
  public var web: String?

  public init(form: Form) {
    self.form = form
    groups = []
    kinds = []
    editions = []
    legal = []
  }

  public struct Edition: Hashable, Sendable {
    public var year: String
    public var title: Text

    public init(year: String, title: Text) {
      self.year = year
      self.title = title
    }
  }
}

/// A section of a guide: a step, or a cell of the grid.
public struct GuideSection: Hashable, Sendable {
  /// Its place among the sections as they are read.
  public var order: Int
  public var cell: Cell?
  /// Whether little is confirmed, so that the reader is pointed to the full guide.
  public var isThin: Bool
  public var audience: Text?
  public var legal: [LegalGround]
  public var web: String?
  /// Where it stands among the sections of its guide; found when a pack is made.
  public var step: Step?

  public init(order: Int) {
    self.order = order
    isThin = false
    legal = []
  }

  /// A place among the sections of a guide as they are read.
  public struct Step: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// How many sections the guide has; nil for a grid, which is not read in order.
    public var count: Int?
    /// The section after it.
    public var next: Reference?

    public init(number: Int, count: Int?, next: Reference?) {
      self.number = number
      self.count = count
      self.next = next
    }
  }

  /// A place in a grid, counted from 1; kind 0 is the page on the group itself, which heads its column.
  public struct Cell: Hashable, Sendable {
    public var group: Int
    public var kind: Int

    public init(group: Int, kind: Int) {
      self.group = group
      self.kind = kind
    }
  }
}

/// A law and its section that something rests on.
public struct LegalGround: Hashable, Sendable {
  public var law: Text
  /// `§ 196`.
  public var section: String?
  public var text: Text?

  public init(law: Text, section: String? = nil, text: Text? = nil) {
    self.law = law
    self.section = section
    self.text = text
  }
}

extension Guide: KindDetails {
  public static let kind = KindDescription(
    letter: "V", folder: "guides", section: .guides,
    name: Text([.nb: "veileder", .nn: "rettleiar", .en: "guide"]),
    relations: [.publishedBy: [.organisation]],
    freshness: Freshness.Months(due: 12, amber: 24, red: 36), stems: ["veiled", "guid"])

  @FactBuilder public var facts: [Fact] {
    Fact.word(.form, form)
    Fact.texts(.groups, groups, .body)
    Fact.texts(.kinds, kinds, .body)
    Fact.text(.audience, audience, .body)
    Fact.groups(.editions, editions.map(\.facts))
    Fact.groups(.legal, legal.map(\.facts))
    Fact.string(.web, web)
  }
}

extension GuideSection: KindDetails {
  public static let kind = KindDescription(
    letter: "V", folder: "guides", section: .guides,
    name: Text([.nb: "veiledning", .nn: "rettleiing", .en: "guidance"]),
    relations: [.publishedBy: [.organisation], .partOf: [.guide]],
    freshness: Freshness.Months(due: 12, amber: 24, red: 36))

  @FactBuilder public var facts: [Fact] {
    Fact.number(.order, order)
    Fact.group(.cell, cell?.facts)
    Fact.flag(.thin, isThin)
    Fact.text(.audience, audience, .body)
    Fact.groups(.legal, legal.map(\.facts))
    Fact.string(.web, web)
    Fact.group(.step, step?.facts)
  }
}

extension GuideSection.Cell {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.number(.group, group)
    Fact.number(.kind, kind)
  }
}

extension GuideSection.Step {
  /// The title of the section after it is that one's own to be found by.
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.number(.number, number)
    Fact.number(.count, count)
    Fact.group(.next, next?.facts)
  }
}

extension Guide.Edition {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.string(.year, year)
    Fact.text(.title, title, .body)
  }
}

extension LegalGround {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.text(.law, law, .body)
    Fact.string(.section, section, .body)
    Fact.text(.text, text, .body)
  }
}
