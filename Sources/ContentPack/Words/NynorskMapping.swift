import UnicodePolicy

/// Nynorsk words and parts of words, and the bokmål ones they are searched as; all folded.
enum NynorskMapping {
  /// A word in bokmål letters, whichever it was written in.
  static func bokmal(_ word: String) -> String {
    if let whole = words[word] { return whole }
    var bytes = Array(word.utf8)
    for pair in parts {
      if let place = bytes.place(of: pair.nynorsk), !isName(bytes, cutAt: place, pair.nynorsk) {
        bytes.replaceSubrange(place..<place + pair.nynorsk.count, with: pair.bokmal)
      }
    }
    let bokmal = String(decoding: bytes, as: UTF8.self)
    for (nynorsk, ending) in endings where bytes.count > nynorsk.utf8.count + 2 {
      if bokmal.hasSuffix(nynorsk) { return "\(bokmal.dropLast(nynorsk.count))\(ending)" }
    }
    return bokmal
  }

  /// Whether `heim` is part of a place name here: `Trondheim`, but not `sjukeheim`.
  private static func isName(_ word: [UInt8], cutAt place: Int, _ part: [UInt8]) -> Bool {
    guard part == heim, place > 0 else { return false }
    return !homes.contains { word[..<place].elementsEqual($0) }
  }

  private static let heim = Array("heim".utf8)
  /// First parts of compounds in which `heim` means home.
  private static let homes: [[UInt8]] = [
    "barne", "sjuke", "alders", "gamle", "foster", "omsorgs", "barndoms", "ungdoms", "u", "utrygg",
    "fra", "bu", "familie",
  ].map { Array($0.utf8) }

  /// How a stem in bokmål may stand in a nynorsk text.
  static func nynorsk(_ stem: String) -> [String] {
    let bytes = Array(stem.utf8)
    let twins: [String] = parts.compactMap { pair in
      guard let place = bytes.place(of: pair.bokmal) else { return nil }
      var twin = bytes
      twin.replaceSubrange(place..<place + pair.bokmal.count, with: pair.nynorsk)
      return String(decoding: twin, as: UTF8.self)
    }
    return words.filter { $0.value == stem }.map(\.key).sorted() + twins
  }

  /// Replaced anywhere in a word, since they may be part of a compound.
  private static let parts: [(nynorsk: [UInt8], bokmal: [UInt8])] = [
    ("vald", "vold"), ("heim", "hjem"), ("utsett", "utsatt"), ("kjerast", "kjerest"),
    ("tenest", "tjenest"), ("tilbod", "tilbud"), ("forbod", "forbud"), ("sjolv", "selv"),
    ("rettlei", "veiled"), ("tryggleik", "trygghet"), ("naud", "nod"), ("hoyr", "hor"),
    ("avverj", "avverg"), ("gjev", "giv"), ("sjuk", "syk"), ("skule", "skole"),
    ("teieplikt", "taushetsplikt"), ("uromelding", "bekymringsmelding"), ("bilet", "bild"),
    ("patalemakt", "patalemyndighet"), ("lemlesting", "lemlestelse"), ("kveling", "kvelning"),
    ("forfolging", "forfolgelse"), ("omsynslau", "hensynslo"), ("oppmoding", "anmodning"),
    ("utanland", "utenland"), ("einsem", "ensom"), ("framand", "fremmed"), ("sysken", "sosken"),
    ("fotlenkj", "fotlenk"), ("stotta", "stotte"), ("foremal", "formal"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let endings: [(nynorsk: String, bokmal: String)] = [
    ("heita", "heten"), ("heit", "het"), ("leg", "lig"), ("lege", "lige"),
  ]

  private static let words: [String: String] = [
    "born": "barn", "borna": "barn", "omvend": "omvendt", "bu": "bo", "bur": "bor", "gut": "gutt",
    "gutar": "gutter", "vaksen": "voksen", "vaksne": "voksne", "veke": "uke", "veker": "uker",
    "seie": "si", "gje": "gi", "kome": "komme", "leike": "leke", "fylkje": "fylke",
    "doy": "do", "ringje": "ringe", "ringjer": "ringer",
  ]
}
