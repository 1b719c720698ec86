import UnicodePolicy

/// What people say, and what it is called where it is written; each side a list of phrases.
enum Synonyms {
  struct Entry {
    /// The stems of each phrase that leads here.
    let said: [Set<String>]
    /// What is sought as well, in words.
    let means: [String]
  }

  /// The table with its stems computed.
  static func entries(_ forms: WordForms) -> [Entry] {
    table.map { said, means in
      Entry(
        said: phrases(said).map { phrase in
          Set(Folding.words(of: phrase).map { forms.norwegian($0.word) })
        }, means: phrases(means))
    }
  }

  private static func phrases(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.drop { $0 == " " }.description }
  }

  /// Each line: what is said, then what it means.
  private static let table: [(said: String, means: String)] = [
    ("prate, prata, prat, skravle", "snakke"),
    ("shelter, refuge, safe house, krisesentre, womens aid", "krisesenter"),
    ("helpline, hotline, crisis line, krisetelefon, hjelpelinje, voldslinje", "hjelpetelefon"),
    (
      "domestic violence, domestic abuse, familievold, husbråk, vold hjemme, vold i hjemmet",
      "vold i nære relasjoner"
    ),
    (
      "kjærestevold, parforhold, samliv, ektemann, samboer slår, kona slår, mannen slår, hustruvold, konemishandling",
      "partnervold"
    ),
    (
      "slår, banke, banker, juling, sparker, lugger, dytter, denger, beat, hit, punch",
      "fysisk vold"
    ),
    ("trusler, truer, kjefter, manipulerer, kontrollerende, gaslighting, threats", "psykisk vold"),
    (
      "restraining order, holde seg unna, nærme seg, komme nær, forbud mot kontakt, protection order",
      "besøksforbud, kontaktforbud"
    ),
    ("panikknapp, trygghetsalarm, panic button, alarmknapp, overfallsalarm", "voldsalarm"),
    ("fotlenke, ankle tag, ankle monitor, electronic tag, lenke", "omvendt voldsalarm"),
    (
      "skjult adresse, hemmelig adresse, sperret adresse, kode 6, kode 7, hidden address",
      "adressesperre"
    ),
    ("stalking, stalker, følger etter, forfølger, trakassering", "forfølgelse"),
    (
      "tvangsgifting, tvangsgifte, må gifte, tvunget til å gifte, arranged marriage",
      "tvangsekteskap"
    ),
    ("omskjæring, omskåret, circumcision, fgm", "kjønnslemlestelse"),
    ("æresvold, æresdrap, honour, honor", "æresrelatert vold"),
    ("voldtatt, overfalt, rape, raped, sovevoldtekt, sexual assault", "voldtekt, overgrepsmottak"),
    ("incest, misbrukt, misbruk, csa, sexual abuse", "overgrep, seksuelt misbrukte"),
    ("offer, ofre, victim, utsatt", "utsatt, kriminalitetsutsatte, voldsutsatt"),
    (
      "sinnemestring, aggresjon, aggressiv, sinne, aggressive, anger management, mister kontrollen, slutte å slå",
      "voldsutøver, alternativ til vold"
    ),
    ("perpetrator, abuser, overgriper, gjerningsmann", "voldsutøver"),
    (
      "parterapi, samlivsterapi, ekteskapsrådgivning, mekling, family counselling",
      "familievernkontor"
    ),
    ("barnahus, barnahuset, dommeravhør, barneavhør", "barnehus, tilrettelagt avhør"),
    ("cps, child protection, child welfare, barnevernet, barnevern", "barnevernstjenesten"),
    (
      "bekymret for barn, worried about child, melde til barnevernet, tipse barnevernet",
      "bekymringsmelding"
    ),
    ("avvergeplikt, avverjeplikt, si fra", "avvergingsplikt"),
    ("advokat, lawyer, jurist, juridisk hjelp, jushjelp, legal aid", "rettshjelp, bistandsadvokat"),
    ("erstatning, oppreisning, compensation, voldsoffererstatning", "voldserstatning"),
    ("gjeld, inkasso, økonomisk rådgivning, debt", "gjeldsrådgivning"),
    ("penger, lønn, konto, bankid, money", "økonomisk vold"),
    ("nakenbilder, hevnporno, bildedeling, revenge porn, nudes, sextortion", "digital vold"),
    ("sporer, overvåker, spionapp, stalkerware, spyware", "digital vold"),
    ("kvelertak, kvelning, strupe, halsen, strangled, choked", "strupetak"),
    ("gammel, gamle, eldre, bestemor, bestefar, elderly", "eldre"),
    (
      "funksjonshemmet, funksjonshemmede, utviklingshemmet, sårbar voksen, disability, disabled",
      "tryggest"
    ),
    ("døv, døve, tegnspråk, hørselshemmet, deaf", "døve, nød sms, teksttelefon"),
    ("homofil, lesbisk, trans, lhbt, lhbti, lgbt, gay, queer", "skeiv"),
    ("prostitusjon, selger sex, prostitution", "pro sentret, menneskehandel"),
    ("trafficking, slaveri, tvangsarbeid", "menneskehandel"),
    ("narkotika, dop, rusmidler, alkohol, drugs", "rus"),
    ("selvmord, suicide, ta livet mitt, vil ikke leve", "kirkens sos, hjelpetelefonen"),
    (
      "rømningsplan, fluktplan, nødplan, trygghetsplan, safety plan, exit plan, komme seg ut, dra fra",
      "sikkerhetsplan"
    ),
    ("farevurdering, danger assessment, risk assessment", "risikovurdering"),
    ("hemmeligholde, konfidensielt, confidential, secrecy", "taushetsplikt"),
    ("anmelde, politianmeldelse, press charges, report", "anmeldelse"),
    ("historikk, nettlesing, spor, skjule, oppdaget, oppdage, browser history", "trygg bruk"),
    ("utlandet, ambassade, embassy, abroad", "utenriksdepartementet, utenlandsopphold"),
    ("innvandrer, flyktning, asylsøker, immigrant, refugee", "innvandrere"),
    ("ungdom, tenåring, teenager, youth", "unge"),
    (
      "statistikk, hvor mange, hvor vanlig, vanlig, utbredt, omfang, forekomst, tall, how common, common, how many, prevalence, statistics",
      "omfang"
    ),
    ("nettside, nettveiviser, nettportal, website", "veiviser"),
    ("tenner på barn, pedofil, pedophile", "det finnes hjelp"),
    ("samisk, same, samer, sami", "samisk, sametinget"),
    ("lærer, skole, barnehage, rektor, teacher, school", "skole, meldeplikt"),
    ("lege, sykepleier, jordmor, fastlege, psykolog, doctor, nurse", "helsepersonell"),
    ("far, pappa, mor, mamma, foreldre, parent, father, mother, dad, mum, mom", "foreldre"),
    ("pris, prisvinner, vinner, vant, award, prize", "samarbeidsprisen"),
  ]
}
