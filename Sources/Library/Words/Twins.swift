/// Nynorsk words and parts of words, and the bokmål ones they are searched as; all folded.
enum Twins {
  /// A word in bokmål letters, whichever it was written in.
  static func bokmal(_ word: String) -> String {
    if let whole = words[word] { return whole }
    var word = word
    for (nynorsk, bokmal) in parts {
      if let range = word.utf8.firstRange(of: nynorsk.utf8) {
        word.replaceSubrange(range, with: bokmal)
      }
    }
    for (nynorsk, bokmal) in endings where word.utf8.count > nynorsk.utf8.count + 2 {
      if word.hasSuffix(nynorsk) { return word.dropLast(nynorsk.count) + bokmal }
    }
    return word
  }

  /// How a stem in bokmål may stand in a nynorsk text.
  static func nynorsk(_ stem: String) -> [String] {
    let whole = words.filter { $0.value == stem }.map(\.key).sorted()
    return whole
      + parts.compactMap { nynorsk, bokmal in
        guard let range = stem.utf8.firstRange(of: bokmal.utf8) else { return nil }
        var twin = stem
        twin.replaceSubrange(range, with: nynorsk)
        return twin
      }
  }

  /// Replaced wherever they stand, for compounds are long.
  private static let parts: [(nynorsk: String, bokmal: String)] = [
    ("vald", "vold"), ("heim", "hjem"), ("utsett", "utsatt"), ("kjerast", "kjerest"),
    ("tenest", "tjenest"), ("tilbod", "tilbud"), ("forbod", "forbud"), ("sjolv", "selv"),
    ("rettlei", "veiled"), ("tryggleik", "trygghet"), ("naud", "nod"), ("hoyr", "hor"),
    ("avverj", "avverg"), ("gjev", "giv"), ("sjuk", "syk"), ("skule", "skole"),
    ("teieplikt", "taushetsplikt"), ("uromelding", "bekymringsmelding"), ("bilet", "bild"),
    ("patalemakt", "patalemyndighet"), ("lemlesting", "lemlestelse"), ("kveling", "kvelning"),
    ("forfolging", "forfolgelse"), ("omsynslau", "hensynslo"), ("oppmoding", "anmodning"),
    ("utanland", "utenland"), ("einsem", "ensom"), ("framand", "fremmed"), ("sysken", "sosken"),
    ("fotlenkj", "fotlenk"), ("stotta", "stotte"), ("foremal", "formal"),
  ]

  private static let endings: [(nynorsk: String, bokmal: String)] = [
    ("heita", "heten"), ("heit", "het"), ("leg", "lig"), ("lege", "lige"),
  ]

  private static let words: [String: String] = [
    "born": "barn", "borna": "barn", "omvend": "omvendt", "bu": "bo", "bur": "bor", "gut": "gutt",
    "gutar": "gutter", "vaksen": "voksen", "vaksne": "voksne", "veke": "uke", "veker": "uker",
    "seie": "si", "gje": "gi", "kome": "komme", "leike": "leke", "fylkje": "fylke",
    "doy": "do",
  ]
}
