import Content

/// The words that stand for kinds and relations in what is printed as data: documented, and the same whatever the program calls them.
extension RecordKind {
  var reportName: String {
    switch self {
    case .helpline: "helpline"
    case .plan: "plan"
    case .guide: "guide"
    case .guideSection: "section"
    case .award: "award"
    case .organisation: "organisation"
    case .term: "term"
    case .place: "place"
    case .notice: "notice"
    }
  }
}

extension Relation {
  /// As seen from the end it is written at, or from the other.
  func reportName(isInverse: Bool) -> String {
    switch self {
    case .see: "see"
    case .replaces: isInverse ? "replaced-by" : "replaces"
    case .publishedBy: isInverse ? "publishes" : "published-by"
    case .runBy: isInverse ? "runs" : "run-by"
    case .partOf: isInverse ? "has-part" : "part-of"
    case .winnerOf: isInverse ? "won-by" : "winner-of"
    case .definedIn: isInverse ? "defines" : "defined-in"
    }
  }
}

extension Channel.Kind {
  var reportName: String {
    switch self {
    case .voice: "voice"
    case .sms: "sms"
    case .textphone: "textphone"
    case .chat: "chat"
    case .email: "email"
    }
  }
}

extension NumberToRing.Reason {
  var reportName: String {
    switch self {
    case .noNumber: "no-number"
    case .unconfirmed: "unconfirmed"
    case .closed: "closed"
    case .inactive: "inactive"
    }
  }
}

extension Method {
  var reportName: String {
    switch self {
    case .web: "web"
    case .phone: "phone"
    case .letter: "letter"
    case .print: "print"
    case .directory: "directory"
    case .seed: "seed"
    }
  }
}
