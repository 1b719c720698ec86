/// Words of somebody who is in need of help, not of a paper on it; folded stems as the Norwegian stemmer gives them, or words.
enum CrisisIntent {
  /// Whether words that were typed, stems or not, are such.
  static func isSaid(by words: [String], stems: [String]) -> Bool {
    !signs.isDisjoint(with: stems) || !signs.isDisjoint(with: words)
      || (words.count > 1 && !persons.isDisjoint(with: words))
  }

  /// Whether what was typed tells of danger to life here and now.
  static func isUrgent(_ typed: TokenizedQuery) -> Bool {
    let words = typed.words.map(\.folded)
    let isDanger = typed.words.contains { word in
      dangers.contains(word.folded)
        && (!confusable.contains(word.folded) || typed.text[word.range].hasAccents)
    }
    return isDanger || (!words.isEmpty && alarms.isSuperset(of: words))
  }

  /// Whether they only name the matter, as somebody does who has no better word for it.
  static func isMatter(_ words: [String]) -> Bool {
    !words.isEmpty && matters.isSuperset(of: words)
  }

  private static let matters: Set<String> = words(
    """
    vold vald volden valden overgrep overgrepet overgrepa misbruk voldtekt valdtekt incest
    violence abuse assault rape
    """)

  private static let persons: Set<String> = words(
    "jeg eg meg min mi mitt mine my me i im myself oss mamma pappa")

  private static let signs: Set<String> = words(
    """
    slar slo slag sla bank banke banker juling spark lugg true truer trua redd skremt utrygg hjelp
    hjelpe romme flykte unna voldtatt overfalt misbrukt misbrukes mishandlet mishandla kvele kveler
    nodstedt tor orker sove gjemme gjomme snakke prate prata ring ringe telefon hjelpetelefon krisetelefon
    hit hits hitting beat beats beaten hurt hurts scared afraid help threatens threatened raped escape
    helpline hotline shelter abused talk call
    """)

  private static let dangers: Set<String> = words(
    """
    drepe dreper drap do dor doy kniv knivstukket vapen pistol kveler kveles blor bloder last
    innelast selvmord sjolvmord livsfare kill killed die dying knife gun choking bleeding locked
    suicide
    """)

  /// Those of them that without their accents are other words: `dø` and `do`, `låst` and `last`.
  private static let confusable: Set<String> = ["do", "last"]

  /// Words that beside others say what is sought, not that it burns.
  private static let alarms: Set<String> = words(
    "akutt nod naud nummer emergency number numbers nodnummer naudnummer nodtelefon")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
