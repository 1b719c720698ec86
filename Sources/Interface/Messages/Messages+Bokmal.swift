import Content

extension Messages {
  static let bokmal = Messages(
    language: .nb,
    start: "Start", helplines: "Hjelp", plans: "Planer", guides: "Veiledere", awards: "Pris",
    organisations: "Aktører", terms: "Ordliste",
    helpNow: "Hjelp nå", contents: "Innhold", results: "Treff",
    search: "Søk", help: "Hjelp", largeNumber: "Stort", slip: "Lapp", code: "Kode",
    danger: "Fare nå? Ring \(Emergency.police.number)",
    dangerShort: "Fare? \(Emergency.police.number)", leave: "Forlat",
    choose: "velg", read: "les", open: "åpne", back: "tilbake", pane: "rute",
    link: "lenke", scroll: "rull",
    contentFrom: { "Innholdet er fra \($0)" },
    more: { "… \($0) til" },
    noSuchCode: { "Ingen kode heter \($0)." },
    noHitsIn: { "Ingen treff under «\($0)». Pil til venstre fører tilbake til «Alle»." },
    otherWords: { "Prøv færre eller andre ord, eller ring \($0) og spør." },
    noHits: "Ingen treff.", typeToSearch: "Skriv det du leter etter.",
    didYouMean: "Mente du", nothingHere: "Ingenting her ennå.", space: "Mellomrom",
    shownIn: { "Teksten er på \($0)" },
    againIn: { "Herfra er teksten på \($0)" },
    languageNames: [
      .nb: "bokmål", .nn: "nynorsk", .en: "engelsk", .se: "nordsamisk", .sma: "sørsamisk",
      .smj: "lulesamisk",
    ],
    ownName: "bokmål", noColours: "Her er ingen farger.",
    languageChanged: "Språk: bokmål", noNumber: "Her er det ikke noe nummer.",
    noHitInText: "Ingen søketreff i teksten.",
    themeNames: (
      own: "Farger: egne", light: "Farger: lys", dark: "Farger: mørk", none: "Farger: ingen"
    ),
    oneColumnOn: "Én spalte", oneColumnOff: "Ruter side om side",
    lettersOn: "Bokstavtaster: på", lettersOff: "Bokstavtaster: av",
    unknownCode: "ukjent kode",
    escapesLeft: { $0 == 1 ? "Esc én gang til: forlat" : "Esc \($0) ganger til: forlat" },
    openAlways: "døgnåpent", openNow: "åpent", closedNow: "stengt", hoursUnknown: "",
    openUntil: { "åpent til \($0)" }, opensAt: { "åpner \($0)" },
    opensTomorrow: { "åpner i morgen \($0)" },
    opensOn: { "åpner \($0) \($1)" },
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    holiday: "helligdager", dayBeforeHoliday: "dag før helligdag", everyDay: "alle dager",
    easterSunday: "1. påskedag",
    beforeEaster: { $0 == 1 ? "dagen før 1. påskedag" : "\($0) dager før 1. påskedag" },
    afterEaster: { $0 == 1 ? "2. påskedag" : "\($0) dager etter 1. påskedag" },
    closed: "stengt", always: "hele døgnet, alle dager",
    phone: "Telefon", sms: "SMS", textphone: "Teksttelefon", chat: "Chat", email: "E-post",
    web: "Nettsted", abroad: "fra utlandet", hours: "Åpent", cost: "Pris", free: "gratis",
    ordinaryCall: "vanlig samtalepris", anonymous: "Anonym", yes: "ja", no: "nei",
    possible: "om du vil", onBill: "Vises på telefonregningen", kept: "Hva som lagres",
    audience: "For", expect: "Når du ringer", ages: "Alder", languagesSpoken: "Språk",
    agesFrom: { "\($0) år og eldre" }, agesTo: { "under \($0) år" },
    agesBetween: { "\($0)–\($1) år" },
    area: "Dekker", allOfNorway: "hele landet", places: "Steder", address: "Adresse",
    secretAddress: "Adressen står ikke her. Ring, så får du vite veien.", owner: "Eier",
    call: "Ring",
    temporarilyClosed: "Midlertidig stengt", inactive: "Ikke i drift",
    ministries: "Departementer", areas: "Områder",
    measures: "Tiltak", responsible: "ansvar", reports: "Rapporter", status: "Status",
    editions: "Utgaver", legal: "Lovgrunnlag",
    thin: "Lite er bekreftet her. Se den fulle veilederen.",
    notReviewed: "Ikke faglig gjennomgått", reviewed: { "Faglig gjennomgått \($0)" },
    winner: "Vinner", project: "Prosjekt", reason: "Begrunnelse",
    occasion: "Overrakt", date: "Dato", place: "Sted", giver: "Av", receiver: "Til",
    sum: "Sum", criterion: "Kriterium",
    role: "Rolle", founded: "Opprettet", region: "Område", shortName: "Kortnavn", law: "Lov",
    note: "Merk", aboutInformation: "Om opplysningene",
    sources: "Kilder", sourceRead: { "Kilden er lest \($0)" },
    directoryRead: { "Lest i en tjenesteliste \($0), ikke hos tjenesten" },
    confirmedBy: { "Kontrollert \($0) (\($1))" }, archived: "Arkivopplysninger",
    publishedUnder: "Publisert under", publisher: "Utgiver", updated: "Datert",
    notConfirmed: "ikke bekreftet", undated: "uten dato",
    sourceUndated: "Kilden har ingen dato.", noAnswer: "Får du ikke svar, ring",
    notConfirmedSince: { "Ikke bekreftet siden \($0)" },
    methods: [
      .web: "nettside", .phone: "telefon", .letter: "brev", .print: "trykk",
      .directory: "tjenesteliste", .seed: "arkivert side",
    ],
    relations: [
      .see: ("Se også", "Se også"), .replaces: ("Erstatter", "Erstattet av"),
      .publishedBy: ("Utgitt av", "Har gitt ut"), .runBy: ("Drives av", "Driver"),
      .partOf: ("Del av", "Består av"), .winnerOf: ("Vant", "Vinnere"),
      .definedIn: ("Forklart i", "Forklarer ordene"),
    ],
    winnerKinds: [
      .municipality: "kommune", .police: "politi", .voluntary: "frivillig", .health: "helse",
      .project: "prosjekt", .team: "team", .centre: "senter",
    ],
    helpHere: "Her", helpEverywhere: "Overalt",
    helpLeave: {
      """
      F9, Esc tre ganger raskt etter hverandre eller Ctrl-C tømmer skjermen med én gang. Lykt \
      husker ingenting og skriver ingenting. F9 skjuler ikke at maskinen ble brukt, hva \
      andre så, eller samtaler på telefonregningen. Mer under Trygg bruk\($0).
      """
    },
    hitsFor: { "Viser treff for «\($0)». Tab skriver det inn." },
    deleteWord: "slett et ord", clearField: "tøm feltet",
    noSlip: "Åpne noe først, så kan det bli en lapp.", withoutName: "navn av og på",
    all: "Alle", onlyOpen: "Åpent nå", narrow: "avgrens",
    stillThere: "Trykk en tast for å fortsette", pressToStart: "Trykk Enter for å starte",
    months: [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "desember",
    ],
    commands: { command in
      switch command {
      case .up: "opp"
      case .down: "ned"
      case .left: "ruten til venstre"
      case .right: "ruten til høyre"
      case .pageUp: "en side opp"
      case .pageDown: "en side ned"
      case .first: "til begynnelsen"
      case .last: "til slutten"
      case .nextStop: "neste rute eller lenke"
      case .previousStop: "forrige rute eller lenke"
      case .open: "åpne"
      case .back: "tilbake"
      case .forward: "fram igjen"
      case .start: "Start"
      case .helplines: "Hjelp"
      case .plans: "Planer"
      case .guides: "Veiledere"
      case .awards: "Pris"
      case .organisations: "Aktører"
      case .terms: "Ordliste"
      case .nextSection: "neste del"
      case .previousSection: "forrige del"
      case .search: "søk"
      case .nextHit: "neste treff i teksten"
      case .previousHit: "forrige treff i teksten"
      case .near: "nær deg"
      case .previousPlace: "forrige kommune"
      case .nextPlace: "neste kommune"
      case .code: "kode"
      case .large: "stort"
      case .slip: "lapp"
      case .language: "språk"
      case .oneColumn: "én spalte"
      case .theme: "farger"
      case .letters: "bokstavtaster av og på"
      case .help: "hjelp"
      case .safety: "trygg bruk"
      case .repaint: "tegn på nytt"
      case .quit: "slutt"
      case .leave: "Forlat"
      }
    },
    tooSmall: "Vinduet er for lite.",
    packMissing: {
      """
      Finner ikke innholdet: \($0). Lag det med lykt-content build, eller installer \
      innholdspakken.
      """
    },
    packUnreadable: {
      "Får ikke lest innholdet: \($0). Be den som har ansvar for maskinen om å rette det."
    },
    packNotPack: { "Dette er ikke en innholdspakke: \($0). Installer innholdspakken på nytt." },
    packDamaged: { "Innholdet er skadet og vises ikke: \($0). Installer innholdspakken på nytt." },
    packOtherNumber: {
      "Innholdet har et annet nødnummer enn programmet og vises ikke: \($0). Installer begge på nytt."
    },
    packNewer: {
      "Innholdet er laget for en nyere Lykt (format \($1)): \($0). Oppdater programmet."
    },
    packOlder: {
      "Innholdet er laget for en eldre Lykt (format \($1)): \($0). Installer den nyeste innholdspakken."
    },
    contentTrouble: "Innholdet kan ikke vises", callInstead: "Ring disse numrene:",
    searchTrouble: "Det kan ikke søkes nå",
    noThread:
      "Maskinen har ikke plass til flere oppgaver. Bla i delene med 1 til 6, eller prøv igjen om litt."
  )
}
