/// What a record of each kind holds besides what all hold.
public enum Details: Hashable, Sendable {
  case helpline(Helpline)
  case plan(Plan)
  case guide(Guide)
  case guideSection(GuideSection)
  case award(Award)
  case organisation(Organisation)
  case term(Term)
  case place(Place)
  case notice(Notice)

  /// What it holds, whatever its kind.
  public var value: any KindDetails {
    switch self {
    case .helpline(let helpline): helpline
    case .plan(let plan): plan
    case .guide(let guide): guide
    case .guideSection(let section): section
    case .award(let award): award
    case .organisation(let organisation): organisation
    case .term(let term): term
    case .place(let place): place
    case .notice(let notice): notice
    }
  }
}
