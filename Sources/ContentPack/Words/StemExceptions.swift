/// Folded words, or ends of them, that the stemmer leaves apart though they are forms of one word.
enum StemExceptions {
  /// The word in the form that stands for the others: a noun in the singular, a verb as it is most searched.
  static func regular(_ word: String) -> String {
    for (ending, singular) in endings where word.hasSuffix(ending) {
      return word.dropLast(ending.count) + singular
    }
    return word
  }

  /// The longest first among those that end alike.
  private static let endings: [(String, String)] = [
    ("senterets", "senter"), ("sentrenes", "senter"), ("senterene", "senter"),
    ("sentrene", "senter"), ("senteret", "senter"), ("sentret", "senter"), ("sentera", "senter"),
    ("sentra", "senter"), ("sentre", "senter"),
    ("ofrene", "offer"), ("ofrer", "offer"), ("ofre", "offer"), ("ofra", "offer"),
    ("departementene", "departement"), ("departementa", "departement"),
    ("modrene", "mor"), ("modre", "mor"), ("brodrene", "bror"), ("brodre", "bror"),
    ("fedrene", "far"), ("fedre", "far"), ("dotrene", "datter"), ("dotre", "datter"),
    ("onklene", "onkel"), ("onkler", "onkel"), ("sostrene", "soster"), ("sostre", "soster"),
    ("reglene", "regel"), ("regler", "regel"), ("reglar", "regel"), ("midlene", "middel"),
    ("midler", "middel"), ("teamene", "team"), ("boker", "bok"), ("netter", "natt"),
    ("mennene", "mann"), ("menn", "mann"), ("kvinnfolk", "kvinne"), ("slatt", "slar"),
    ("banka", "banker"), ("voldtatt", "voldtekt"), ("voldtatte", "voldtekt"),
    ("voldta", "voldtekt"), ("voldtar", "voldtekt"), ("voldteken", "voldtekt"),
    ("voldtekne", "voldtekt"), ("slegen", "slar"), ("slegne", "slar"),
    ("voldelige", "vold"), ("voldelig", "vold"), ("kvelt", "kveler"), ("kvalt", "kveler"),
    ("kvelte", "kveler"), ("kvalte", "kveler"),
    ("truet", "truer"), ("drept", "dreper"), ("drepte", "dreper"),
  ]
}
