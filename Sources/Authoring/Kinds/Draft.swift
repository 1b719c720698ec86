import Content

/// A record as it is read: what it says so far, and with its place all that must be held against others.
final class Draft {
  let kind: RecordKind
  let file: SourceFile
  let findings: DiagnosticSink
  /// Where the record begins.
  let place: SourceLocation

  var id: Located<String>
  var code: Located<Code>?
  var title: Text?
  var summary: Text?
  var note: Text?
  var sources: [Source] = []
  var checked: Located<CalendarDate>?
  var method: Method?
  var review: Review?
  var archive: Archive?
  var keywords: [String] = []
  var details: Details?
  var body: [Language: RichText] = [:]

  var passages: [Wording] = []
  var references: [DraftReference] = []
  var links: [Located<String>] = []
  var parties: [Located<String>] = []
  var numbers: [Located<PhoneNumber>] = []
  /// Numbers of municipalities that a service says it serves.
  var servedMunicipalities: [Located<String>] = []
  /// Places of fields that checks of several records speak of.
  var marks: [String: SourceLocation] = [:]

  init(
    kind: RecordKind, id: Located<String>, file: SourceFile, place: SourceLocation,
    findings: DiagnosticSink
  ) {
    self.kind = kind
    self.id = id
    self.file = file
    self.place = place
    self.findings = findings
  }

  /// The place of a field, or of the record where it has none.
  func mark(_ name: String) -> SourceLocation { marks[name] ?? place }

  /// The languages that every text of it must stand in.
  var languages: [Language] { kind == .helpline ? [.nb, .nn, .en] : [.nb] }
}

/// Words of a record as written, with what they are and the language they are in.
struct Wording {
  enum Role {
    /// A name or a value, the same in every language.
    case name
    /// One or two sentences of a field.
    case sentence
    /// A paragraph, heading or item of the body.
    case prose
  }

  var role: Role
  var language: Language?
  var passage: SourceSpan
}

/// A reference as it is written at its one end.
struct DraftReference {
  var relation: Relation
  var id: String
  var place: SourceLocation
}
