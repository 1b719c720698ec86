import Content
import UnicodePolicy

/// The place that a search names, recognised exactly before any word is stemmed, and what is sought there.
struct PlaceQuery {
  /// The places of the name; more than one where it is not sure which.
  let matches: [PlaceMatch]
  /// The words beside the place, as typed.
  let rest: String
  let aim: Aim

  enum Aim: Hashable {
    /// The place alone.
    case place
    /// Services of these categories there.
    case services(Set<Helpline.Category>)
    /// Anything else.
    case other
  }

  /// Words of a name at most.
  private static let longest = 4

  /// The place of a code; nil where there is none.
  init?(_ lookup: PlaceLookup) {
    matches = lookup.matches
    rest = ""
    aim = .place
    if matches.isEmpty { return nil }
  }

  /// Finds the longest name of a place in some words; nil where they name none.
  init?(_ typed: String, in pack: Pack) throws(PackFault) {
    let words = TokenizedQuery(typed, most: 16).words
    for length in stride(from: min(Self.longest, words.count), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let said = Array(words[start..<start + length])
        let others = Array(words[..<start] + words[(start + length)...])
        guard let first = said.first, let last = said.last,
          Self.mayBeName(said, besides: others)
        else { continue }
        let written = String(typed[first.range.lowerBound..<last.range.upperBound])
        let found = try pack.places(said.map(\.folded), written: written)
          .filter { $0.kind != .county }
        let aim = Self.aim(of: others)
        guard !found.isEmpty, aim != .other || Self.isSure(found, said) else { continue }
        matches = Self.narrowed(found, by: others)
        rest = others.map { String(typed[$0.range]) }.joined(separator: " ")
        self.aim = aim
        return
      }
    }
    return nil
  }

  /// Whether words can be a name: not only function words, unless nothing else is typed.
  private static func mayBeName(
    _ said: [TokenizedQuery.Word], besides others: [TokenizedQuery.Word]
  ) -> Bool {
    guard said.allSatisfy({ $0.isStopword || !ServiceWords.isFiller($0.folded) }) else {
      return false
    }
    return !said.allSatisfy(\.isStopword) || aim(of: others) != .other
  }

  /// Of several places those in a county that is named too.
  private static func narrowed(
    _ found: [PlaceMatch], by others: [TokenizedQuery.Word]
  ) -> [PlaceMatch] {
    let words = Set(others.map(\.folded))
    let there = found.filter { words.contains(PlaceIndex.key(of: $0.county.name)) }
    return there.isEmpty ? found : there
  }

  private static func aim(of others: [TokenizedQuery.Word]) -> Aim {
    let said = others.filter { !$0.isStopword && !ServiceWords.isFiller($0.folded) }
    if said.isEmpty { return .place }
    let categories = said.compactMap { ServiceWords.category($0.folded) }
    return categories.count == said.count ? .services(Set(categories)) : .other
  }

  /// Whether a name is taken for one beside words that do not ask for a service: one of a municipality that is no everyday word.
  private static func isSure(_ found: [PlaceMatch], _ said: [TokenizedQuery.Word]) -> Bool {
    guard let first = said.first, found.contains(where: { $0.kind.isOwn }) else { return false }
    return said.count > 1
      || (first.folded.count > 3 && !ServiceWords.isEveryday(first.folded) && !first.isNumber)
  }
}

/// Words by which somebody who searches names a kind of service, and those that say nothing beside a place.
enum ServiceWords {
  /// The category that a folded word names.
  static func category(_ word: String) -> Helpline.Category? {
    if let whole = whole[word] { return whole }
    return beginnings.first { word.hasPrefix($0.beginning) }?.category
  }

  /// Whether a word says nothing beside the name of a place.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  /// Whether a name is an everyday word too.
  static func isEveryday(_ word: String) -> Bool { everyday.contains(word) }

  private static let whole: [String: Helpline.Category] = [
    "shelter": .krisesenter, "refuge": .krisesenter, "kvinnehus": .krisesenter,
    "police": .police, "politi": .police, "politiet": .police, "politistasjon": .police,
    "lensmann": .police, "lensmannen": .police, "doctor": .emergency, "nok": .nok, "smiso": .nok,
    "atv": .atv, "tryggest": .tryggest, "barnevern": .barnevernvakt,
    "barnevernet": .barnevernvakt, "familievern": .familievern, "familievernet": .familievern,
  ]

  private static let beginnings: [(beginning: String, category: Helpline.Category)] = [
    ("krisesent", .krisesenter), ("legevakt", .emergency), ("overgrepsmott", .overgrepsmottak),
    ("voldtektsmott", .overgrepsmottak), ("politidistrikt", .police), ("stottesent", .police),
    ("barnevernvakt", .barnevernvakt), ("barnevernsvakt", .barnevernvakt),
    ("barnehus", .barnehus), ("barnahus", .barnehus), ("familievernkontor", .familievern),
    ("familiekontor", .familievern), ("incestsent", .nok), ("konfliktrad", .konfliktrad),
  ]

  private static let fillers: Set<String> = [
    "kommune", "kommunen", "kommuna", "municipality", "hjelp", "help", "near", "nerme",
    "nermeste", "nerast", "nearest", "telefon", "telefonnummer", "nummer", "number", "phone",
  ]

  private static let everyday: Set<String> = [
    "time", "heim", "hole", "lund", "sund", "berg", "sande", "vang", "gran", "sund", "fjord",
    "stad", "halden", "lier", "nome", "senja", "flora", "eide", "moss", "sola", "strand", "rana",
  ]
}
