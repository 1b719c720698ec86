import Content

extension Messages {
  static let nynorsk = Messages(
    language: .nn,
    start: "Start", helplines: "Hjelp", plans: "Planar", guides: "Rettleiarar", awards: "Pris",
    organisations: "Aktørar", terms: "Ordliste",
    helpNow: "Hjelp no", contents: "Innhald", results: "Treff",
    search: "Søk", help: "Hjelp", largeNumber: "Stort", slip: "Lapp", code: "Kode",
    danger: "Fare no? Ring \(Emergency.police.number)",
    dangerShort: "Fare? \(Emergency.police.number)", leave: "Forlat",
    choose: "vel", read: "les", open: "opne", back: "tilbake", pane: "rute",
    link: "lenkje", scroll: "rull",
    contentFrom: { "Innhaldet er frå \($0)" },
    more: { "… \($0) til" },
    noSuchCode: { "Ingen kode heiter \($0)." },
    noHitsIn: { "Ingen treff under «\($0)». Pil til venstre fører tilbake til «Alle»." },
    otherWords: { "Prøv færre eller andre ord, eller ring \($0) og spør." },
    noHits: "Ingen treff.", typeToSearch: "Skriv det du leitar etter.",
    didYouMean: "Meinte du", nothingHere: "Ingenting her enno.", space: "Mellomrom",
    shownIn: { "Teksten er på \($0)" },
    againIn: { "Herfrå er teksten på \($0)" },
    languageNames: [
      .nb: "bokmål", .nn: "nynorsk", .en: "engelsk", .se: "nordsamisk", .sma: "sørsamisk",
      .smj: "lulesamisk",
    ],
    ownName: "nynorsk", noColours: "Her er ingen fargar.",
    languageChanged: "Språk: nynorsk", noNumber: "Her er det ikkje noko nummer.",
    noHitInText: "Ingen søkjetreff i teksten.",
    themeNames: (
      own: "Fargar: eigne", light: "Fargar: lys", dark: "Fargar: mørk", none: "Fargar: ingen"
    ),
    oneColumnOn: "Éi spalte", oneColumnOff: "Ruter side om side",
    lettersOn: "Bokstavtastar: på", lettersOff: "Bokstavtastar: av",
    unknownCode: "ukjend kode",
    escapesLeft: { $0 == 1 ? "Esc éin gong til: forlat" : "Esc \($0) gonger til: forlat" },
    openAlways: "døgnope", openNow: "ope", closedNow: "stengt", hoursUnknown: "",
    openUntil: { "ope til \($0)" }, opensAt: { "opnar \($0)" },
    opensTomorrow: { "opnar i morgon \($0)" },
    opensOn: { "opnar \($0) \($1)" },
    weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
    holiday: "heilagdagar", dayBeforeHoliday: "dag før heilagdag", everyDay: "alle dagar",
    easterSunday: "1. påskedag",
    beforeEaster: { $0 == 1 ? "dagen før 1. påskedag" : "\($0) dagar før 1. påskedag" },
    afterEaster: { $0 == 1 ? "2. påskedag" : "\($0) dagar etter 1. påskedag" },
    closed: "stengt", always: "heile døgnet, alle dagar",
    phone: "Telefon", sms: "SMS", textphone: "Teksttelefon", chat: "Chat", email: "E-post",
    web: "Nettstad", abroad: "frå utlandet", hours: "Ope", cost: "Pris", free: "gratis",
    ordinaryCall: "vanleg samtalepris", anonymous: "Anonym", yes: "ja", no: "nei",
    possible: "om du vil", onBill: "Kjem fram på telefonrekninga", kept: "Kva som blir lagra",
    audience: "For", expect: "Når du ringjer", ages: "Alder", languagesSpoken: "Språk",
    agesFrom: { "\($0) år og eldre" }, agesTo: { "under \($0) år" },
    agesBetween: { "\($0)–\($1) år" },
    area: "Dekkjer", allOfNorway: "heile landet", places: "Stader", address: "Adresse",
    secretAddress: "Adressa står ikkje her. Ring, så får du vite vegen.", owner: "Eigar",
    call: "Ring",
    temporarilyClosed: "Mellombels stengt", inactive: "Ikkje i drift",
    ministries: "Departement", areas: "Område",
    measures: "Tiltak", responsible: "ansvar", reports: "Rapportar", status: "Status",
    editions: "Utgåver", legal: "Lovgrunnlag",
    thin: "Lite er stadfesta her. Sjå den fulle rettleiaren.",
    notReviewed: "Ikkje fagleg gjennomgått", reviewed: { "Fagleg gjennomgått \($0)" },
    winner: "Vinnar", project: "Prosjekt", reason: "Grunngiving",
    occasion: "Overrekt", date: "Dato", place: "Stad", giver: "Av", receiver: "Til",
    sum: "Sum", criterion: "Kriterium",
    role: "Rolle", founded: "Oppretta", region: "Område", shortName: "Kortnamn", law: "Lov",
    note: "Merk", aboutInformation: "Om opplysningane",
    sources: "Kjelder (mest på bokmål)", sourceRead: { "Kjelda er lesen \($0)" },
    directoryRead: { "Lesen i ei tenesteliste \($0), ikkje hos tenesta" },
    confirmedBy: { "Kontrollert \($0) (\($1))" },
    archived: "Arkivopplysningar",
    publishedUnder: "Publisert under", publisher: "Utgivar", updated: "Datert",
    notConfirmed: "ikkje stadfesta", undated: "utan dato",
    sourceUndated: "Kjelda har ingen dato.", noAnswer: "Får du ikkje svar, ring",
    notConfirmedSince: { "Ikkje stadfesta sidan \($0)" },
    methods: [
      .web: "nettside", .phone: "telefon", .letter: "brev", .print: "trykk",
      .directory: "tenesteliste", .seed: "arkivert side",
    ],
    relations: [
      .see: ("Sjå også", "Sjå også"), .replaces: ("Erstattar", "Erstatta av"),
      .publishedBy: ("Utgitt av", "Har gitt ut"), .runBy: ("Blir driven av", "Driv"),
      .partOf: ("Del av", "Består av"), .winnerOf: ("Vann", "Vinnarar"),
      .definedIn: ("Forklart i", "Forklarer orda"),
    ],
    winnerKinds: [
      .municipality: "kommune", .police: "politi", .voluntary: "frivillig", .health: "helse",
      .project: "prosjekt", .team: "team", .centre: "senter",
    ],
    helpHere: "Her", helpEverywhere: "Overalt",
    helpLeave: {
      """
      F9, Esc tre gonger raskt etter kvarandre eller Ctrl-C tømmer skjermen med ein gong. Lykt \
      hugsar ingenting og skriv ingenting. F9 skjuler ikkje at maskina vart brukt, kva \
      andre såg, eller samtalar på telefonrekninga. Meir under Trygg bruk\($0).
      """
    },
    hitsFor: { "Viser treff for «\($0)». Tab skriv det inn." },
    deleteWord: "slett eit ord", clearField: "tøm feltet",
    noSlip: "Opne noko først, så kan det bli ein lapp.", withoutName: "namn av og på",
    all: "Alle", onlyOpen: "Ope no", narrow: "avgrens",
    stillThere: "Trykk ein tast for å halde fram", pressToStart: "Trykk Enter for å starte",
    months: [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "desember",
    ],
    commands: { command in
      switch command {
      case .up: "opp"
      case .down: "ned"
      case .left: "ruta til venstre"
      case .right: "ruta til høgre"
      case .pageUp: "ei side opp"
      case .pageDown: "ei side ned"
      case .first: "til byrjinga"
      case .last: "til slutten"
      case .nextStop: "neste rute eller lenkje"
      case .previousStop: "førre rute eller lenkje"
      case .open: "opne"
      case .back: "tilbake"
      case .forward: "fram att"
      case .start: "Start"
      case .helplines: "Hjelp"
      case .plans: "Planar"
      case .guides: "Rettleiarar"
      case .awards: "Pris"
      case .organisations: "Aktørar"
      case .terms: "Ordliste"
      case .nextSection: "neste del"
      case .previousSection: "førre del"
      case .search: "søk"
      case .nextHit: "neste treff i teksten"
      case .previousHit: "førre treff i teksten"
      case .near: "nær deg"
      case .previousPlace: "førre kommune"
      case .nextPlace: "neste kommune"
      case .code: "kode"
      case .large: "stort"
      case .slip: "lapp"
      case .language: "språk"
      case .oneColumn: "éi spalte"
      case .theme: "fargar"
      case .letters: "bokstavtastar av og på"
      case .help: "hjelp"
      case .safety: "trygg bruk"
      case .repaint: "teikn på nytt"
      case .quit: "slutt"
      case .leave: "Forlat"
      }
    },
    tooSmall: "Vindauget er for lite.",
    packMissing: {
      "Finn ikkje innhaldet: \($0). Lag det med lykt-content build, eller installer innhaldspakken."
    },
    packUnreadable: {
      "Får ikkje lese innhaldet: \($0). Be den som har ansvar for maskina om å rette det."
    },
    packNotPack: { "Dette er ikkje ein innhaldspakke: \($0). Installer innhaldspakken på nytt." },
    packDamaged: {
      "Innhaldet er skadd og blir ikkje vist: \($0). Installer innhaldspakken på nytt."
    },
    packOtherNumber: {
      "Innhaldet har eit anna naudnummer enn programmet og blir ikkje vist: \($0). Installer begge på nytt."
    },
    packNewer: {
      "Innhaldet er laga for ein nyare Lykt (format \($1)): \($0). Oppdater programmet."
    },
    packOlder: {
      "Innhaldet er laga for ein eldre Lykt (format \($1)): \($0). Installer den nyaste innhaldspakken."
    },
    contentTrouble: "Innhaldet kan ikkje visast", callInstead: "Ring desse numra:",
    searchTrouble: "Det går ikkje å søkje no",
    noThread:
      "Maskina har ikkje plass til fleire oppgåver. Bla i delane med 1 til 6, eller prøv igjen om litt."
  )
}
