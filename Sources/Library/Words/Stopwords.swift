/// Words that bind others together and say nothing of what is sought; as written, in lower case.
enum Stopwords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = bokmal.union(nynorsk).union(english)

  private static let bokmal = words(
    """
    alle alt at av bare ble bli blir blitt da de deg dem den denne der dere deres det dette din ditt
    dine disse du eller en er et ett etter for fordi fra få får fått gjør gjøre gjort ha hadde han hans
    har hun henne hennes her hos hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke inn
    ingen jeg kan kommer kunne man med meg mens mer min mine mitt mot mye må måtte når noe noen og også om
    opp oss over på seg selv si siden sin sine sitt skal skulle slik som så til ut under uten var ved
    vi vil ville vår våre være vært
    """)
  private static let nynorsk = words(
    """
    berre blei dei deira di dykk dykkar då eg ein ei eit eitt frå gjer gjere ho hennar honom hjå ikkje
    kva kven kvar kvifor korleis kor mykje må mi når noko nokon nokre og òg me oss sidan så sjølv
    skulle somme somt utan vart vere vore vera verte vert vår kvifor
    """)
  private static let english = words(
    """
    a am an and any are as at be been but by can could did do does for from get had has have he her
    him his how i if in into is it its me my no not of on or our out she so some that the their them
    then there they this to up us was we were what when where which who why will with would you your
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
