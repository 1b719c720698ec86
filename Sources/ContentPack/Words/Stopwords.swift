import UnicodePolicy

/// Function words of bokmål, nynorsk and English, which say nothing of what is sought.
enum Stopwords {
  /// Whether a word is one of them, by its folded form and as it is written.
  static func contains(_ folded: String, written: some StringProtocol) -> Bool {
    guard all.contains(folded) else { return false }
    return !confusable.contains(folded) || written.hasAccents
  }

  /// Whether a folded word is one of them in English and in no form of Norwegian.
  static func isEnglish(_ folded: String) -> Bool {
    english.contains(folded) && !bokmal.contains(folded) && !nynorsk.contains(folded)
  }

  /// Those that are other words when typed without accents: `får` and `far`.
  private static let confusable: Set<String> = ["far"]

  private static let all: Set<String> = bokmal.union(nynorsk).union(english)

  private static let bokmal = words(
    """
    alle alt at av bare ble bli blir blitt da de deg dem den denne der dere deres det dette din ditt
    dine disse du eller en er et ett etter for fordi fra fa far fatt gjor gjore gjort ha hadde han hans
    har hun henne hennes her hos hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke inn
    ingen jeg kan kommer kunne man med meg mens mer min mine mitt mot mye ma matte nar noe noen og ogsa
    om opp oss over pa seg selv si siden sin sine sitt skal skulle slik som sa til ut under uten var
    ved vi vil ville vare vert a na
    """)
  private static let nynorsk = words(
    """
    berre blei dei deira di dykk dykkar eg ein ei eit eitt fra gjer gjere ho hennar honom hja ikkje kva
    kven kvar kvifor korleis kor mykje mi noko nokon nokre sidan sjolv somme somt utan vart vere vore
    vera verte vert
    """)
  private static let english = words(
    """
    am an and any are as be been but by can could did do does from get had have he her him his how if in
    into is it its me my no not of on or our out she so some that the their them then there they this to
    up us was we were what when where which who why will with would you your
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(Folding.words(of: text).map(\.word))
  }
}

extension StringProtocol {
  /// Whether it has a letter outside a–z, and so is not a different word with the same folding.
  var hasAccents: Bool { utf8.contains { $0 >= 0x80 } }
}
