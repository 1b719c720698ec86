/// The numbers that are known without any content, shown wherever content cannot be read.
public struct Emergency: Hashable, Sendable {
  public let phone: PhoneNumber
  public let title: Text
  /// The id of the record that must say the same.
  public let id: String

  private init(_ digits: String, _ title: Text, id: String) {
    phone = PhoneNumber(digits: digits)
    self.title = title
    self.id = id
  }

  /// As printed.
  public var number: String { phone.printed }

  public static let police = Emergency(
    "112", Text([.nb: "Politi", .nn: "Politi", .en: "Police"]), id: "politi")
  public static let ambulance = Emergency(
    "113", Text([.nb: "Ambulanse", .nn: "Ambulanse", .en: "Ambulance"]), id: "ambulanse")
  public static let fire = Emergency(
    "110", Text([.nb: "Brann", .nn: "Brann", .en: "Fire"]), id: "brann")
  public static let doctor = Emergency(
    "116117", Text([.nb: "Legevakt", .nn: "Legevakt", .en: "Out-of-hours doctor"]), id: "legevakt")
  /// The line that anybody can ring about violence, wherever they are.
  public static let nationalLine = Emergency("116006", Text(name: "VO-linjen"), id: "vo-linjen")

  public static let all = [police, ambulance, fire, doctor, nationalLine]

  /// The one a number is of, however it is typed.
  public static func of(_ typed: String) -> Emergency? {
    PhoneNumber(typed: typed).flatMap { number in all.first { $0.phone.digits == number.digits } }
  }
}

/// Which line for the whole country is rung in place of a service that cannot be.
public enum SubstituteLine: String, CaseIterable, Hashable, Sendable {
  /// Alarmtelefonen, for children and for those who worry about one.
  case children
  /// The out-of-hours doctor.
  case medical
  /// The police when nothing burns.
  case police
  /// The line on violence, for those over 18.
  case violence

  /// As its record says, else by what the service does, then by whom it is for.
  public init(for helpline: Helpline) {
    if let line = helpline.instead {
      self = line
      return
    }
    self.init(for: helpline.category)
    if self == .violence, let oldest = helpline.ages?.to, oldest <= 18 { self = .children }
  }

  /// By what services of a category do.
  public init(for category: Helpline.Category) {
    switch category {
    case .barnehus, .barnevernvakt: self = .children
    case .overgrepsmottak: self = .medical
    case .police: self = .police
    default: self = .violence
    }
  }

  public var number: PhoneNumber {
    switch self {
    case .children: PhoneNumber(digits: "116111")
    case .medical: Emergency.doctor.phone
    case .police: PhoneNumber(digits: "02800")
    case .violence: Emergency.nationalLine.phone
    }
  }

  /// What is known of it without any content: of the police the number for danger, of the line for children nothing.
  var compiledIn: Substitute? {
    switch self {
    case .children: nil
    case .medical: Substitute(.doctor)
    case .police: Substitute(.police)
    case .violence: Substitute(.nationalLine)
    }
  }
}

/// Another service's number, given where a service cannot be reached itself.
public struct Substitute: Hashable, Sendable {
  /// The record whose it is.
  public var id: String
  public var title: Text
  public var number: PhoneNumber
  /// Those it is for, where not for all.
  public var ages: Ages?

  public init(id: String, title: Text, number: PhoneNumber, ages: Ages? = nil) {
    self.id = id
    self.title = title
    self.number = number
    self.ages = ages
  }

  fileprivate init(_ emergency: Emergency) {
    self.init(id: emergency.id, title: emergency.title, number: emergency.phone)
  }
}

extension Substitute {
  /// Its title is that of its own record, by which it is found.
  @FactBuilder var facts: [Fact] {
    Fact.string(.id, id)
    Fact.text(.title, title, nil)
    Fact.string(.number, number.printed)
    Fact.group(.ages, ages?.facts)
  }
}

extension SubstituteLine {
  /// The line as content has it, else as far as it is known without.
  public func substitute(in records: some Sequence<Record>) -> Substitute? {
    for record in records {
      guard case .helpline(let helpline) = record.details, helpline.counties.isEmpty,
        helpline.number?.digits == number.digits
      else { continue }
      let short = Emergency.all.first { $0.id == record.id }?.title
      return Substitute(
        id: record.id, title: short ?? record.title, number: number, ages: helpline.ages)
    }
    return compiledIn
  }
}
