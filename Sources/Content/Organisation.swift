/// Somebody who does something: a body, a project, a team or a post.
public struct Organisation: Codable, Hashable, Sendable {
  public enum Form: String, Codable, CaseIterable, Sendable {
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
