/// Whether words that were typed are those of somebody in need of help, not of a paper on it.
///
/// Words are folded; signs are stems as the Norwegian stemmer gives them, or words. Those that mean another thing in another language count only among words of their own.
struct CrisisIntent {
  private let typed: TokenizedQuery
  private let lexicon: Lexicon
  private let words: [String]

  init(_ typed: TokenizedQuery, _ lexicon: Lexicon) {
    self.typed = typed
    self.lexicon = lexicon
    words = typed.words.map(\.folded)
  }

  /// Whether somebody speaks of their own need.
  var isSaid: Bool {
    let stems = words.map(lexicon.forms.norwegian)
    return !Self.signs.isDisjoint(with: stems) || !Self.signs.isDisjoint(with: words)
      || (words.count > 1 && hasFirstPerson)
  }

  /// Whether what was typed tells of danger to life here and now.
  var isUrgent: Bool {
    let isDanger = typed.words.contains { word in
      Self.dangers.contains(word.folded)
        && (!Self.confusable.contains(word.folded) || typed.text[word.range].hasAccents)
    }
    return isDanger || isThreatened || (!words.isEmpty && Self.alarms.isSuperset(of: words))
      || (words.count == 1 && !Self.deaths.isDisjoint(with: words))
  }

  /// Whether a thing or deed that kills is named beside a person or what one does, not as a matter to read of.
  private var isThreatened: Bool {
    guard !Self.weapons.isDisjoint(with: words) || !Self.deaths.isDisjoint(with: words) else {
      return false
    }
    return hasFirstPerson || !Self.others.isDisjoint(with: words)
      || !Self.deeds.isDisjoint(with: words)
  }

  /// Whether they only name the matter, as somebody does who has no better word for it.
  var isMatter: Bool { !words.isEmpty && Self.matters.isSuperset(of: words) }

  /// Whether somebody speaks of themselves: `i` and `me` do only in English, where another word is English.
  private var hasFirstPerson: Bool {
    if !Self.persons.isDisjoint(with: words) { return true }
    return words.indices.contains { index in
      Self.englishPersons.contains(words[index])
        && words.indices.contains { $0 != index && isEnglish(words[$0]) }
    }
  }

  private func isEnglish(_ word: String) -> Bool {
    if Stopwords.isEnglish(word) { return true }
    return lexicon.norwegian(word) == nil
      && lexicon.known(Terms.english(lexicon.forms.english(word))) != nil
  }

  private static let matters: Set<String> = words(
    """
    vold vald volden valden overgrep overgrepet overgrepa misbruk voldtekt valdtekt incest
    violence abuse assault rape
    """)

  private static let persons: Set<String> = words(
    "jeg eg meg min mi mitt mine my im myself oss mamma pappa")

  private static let englishPersons: Set<String> = words("i me us")

  private static let others: Set<String> = words(
    """
    han hun ho he she they him her noen nokon nokre somebody someone mannen mann kona kone samboer
    samboeren kjareste kjaresten eksen faren broren sonnen husband boyfriend girlfriend wife ex
    """)

  /// What is done with a weapon, or by somebody who has one.
  private static let deeds: Set<String> = words(
    """
    har hadde skal vil kommer kjem truer trua trugar bruker brukte brukar henter hentar tok tek tar
    stikker stakk skyter skaut has had got is wants threatens threatened pulled coming planlegger
    """)

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
    drepe dreper drept do dor doy knivstukket kveler kveles blor bloder last innelast livsfare kill
    killed die dying choking bleeding locked
    """)

  /// What kills, which is also what is written of.
  private static let weapons: Set<String> = words(
    "kniv kniven drap drapet vapen vapenet pistol knife gun")

  /// What is danger by itself, and with other words a matter.
  private static let deaths: Set<String> = words("selvmord sjolvmord suicide")

  /// Those that are other words when typed without accents: `dø` and `do`, `låst` and `last`.
  private static let confusable: Set<String> = ["do", "last"]

  /// Words that only mean an emergency when nothing else is typed.
  private static let alarms: Set<String> = words(
    "akutt nod naud nummer emergency number numbers nodnummer naudnummer nodtelefon")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
