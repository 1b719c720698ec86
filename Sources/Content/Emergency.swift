/// The numbers that are known without any content, shown wherever content cannot be read.
public struct Emergency: Hashable, Sendable {
  public let number: String
  public let title: Text
  /// The id of the record that must say the same.
  public let id: String

  public static let all: [Emergency] = [
    Emergency(
      number: "112", title: Text([.nb: "Politi", .nn: "Politi", .en: "Police"]), id: "politi"),
    Emergency(
      number: "113", title: Text([.nb: "Ambulanse", .nn: "Ambulanse", .en: "Ambulance"]),
      id: "ambulanse"),
    Emergency(number: "110", title: Text([.nb: "Brann", .nn: "Brann", .en: "Fire"]), id: "brann"),
    Emergency(
      number: "116 117",
      title: Text([.nb: "Legevakt", .nn: "Legevakt", .en: "Out-of-hours doctor"]), id: "legevakt"),
    Emergency(number: "116 006", title: Text(name: "VO-linjen"), id: "vo-linjen"),
  ]

  /// The line that anybody can ring about violence, wherever they are.
  public static var nationalLine: Emergency? { all.first { $0.id == "vo-linjen" } }

  /// The one a number is of, however it is spaced.
  public static func of(_ number: String) -> Emergency? {
    let digits = number.filter { $0 != " " }
    return all.first { $0.number.filter { $0 != " " } == digits }
  }
}
