/// Somebody who does something: a body, a project, a team or a post.
public struct Organisation: Hashable, Sendable {
  public enum Form: String, CaseIterable, Sendable {
    case ministry, directorate, centre, service, voluntary, project, team, post, programme, court
    case other
  }

  public var form: Form
  /// What it does, in a line.
  public var role: Text?
  public var short: String?
  public var owner: OrganisationRef?
  public var founded: Text?
  public var region: Text?
  public var channels: [Channel]
  public var web: String?
  public var email: String?

  public init(form: Form) {
    self.form = form
    channels = []
  }
}

extension Organisation: KindDetails {
  public static let kind = KindDescription(
    letter: "A", folder: "organisations", section: .organisations,
    name: Text([.nb: "aktør", .nn: "aktør", .en: "organisation"]),
    relations: [
      .runBy: [.organisation], .partOf: [.organisation, .helpline], .winnerOf: [.award],
    ],
    freshness: Freshness.Months(due: 12, amber: 24, red: 36),
    stems: ["departement", "direktorat", "organisasjon"])

  @FactBuilder public var facts: [Fact] {
    Fact.word(.form, form)
    Fact.text(.role, role, .summary)
    Fact.string(.short, short, .keyword)
    Fact.group(.owner, owner?.facts(.body))
    Fact.text(.founded, founded, .body)
    Fact.text(.region, region, .body)
    Fact.groups(.channels, channels.map(\.facts))
    Fact.string(.web, web, .keyword)
    Fact.string(.email, email)
  }
}
