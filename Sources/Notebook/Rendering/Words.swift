/// The words that a page says by itself, in the language of its text.
///
/// A language is one more value below; what is missing is English, and marked as such.
struct Words: Sendable {
  /// The language of these words, a BCP 47 tag.
  var language: String
  var figure: String
  var table: String
  var section: String
  var listing: String
  var note: String
  var tip: String
  var important: String
  var warning: String
  var caution: String
  var abstract: String
  var contents: String
  var notes: String
  var code: String
  var data: String
  var skip: String
  var search: String
  /// `#` stands for how many.
  var found: String
  /// `#` stands for how many.
  var allRows: String
  /// `#` stands for the first and the last.
  var rowsAbove: String
  var noRows: String
  var noValue: String
  var total: String
  var filterRows: String
  /// The first `#` stands for how many were found, the second for how many there are.
  var matchingRows: String
  /// The first `#` stands for how many are here, the second for how many there are.
  var firstRows: String
  /// The `#` stand for the first, the last and the highest number of a small line.
  var trend: String
  /// `#` stands for a heading.
  var link: String
  var back: String
  var done: String
  var open: String

  func name(of kind: CalloutKind) -> String {
    switch kind {
    case .note: note
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }

  func name(of kind: Outline.Target.Kind) -> String {
    switch kind {
    case .figure: figure
    case .table: table
    case .listing: listing
    case .section: section
    case .callout(let kind): name(of: kind)
    }
  }

  /// Whether a language is written from right to left.
  static func isRightToLeft(_ tag: String) -> Bool {
    let parts = tag.lowercased().split(separator: "-")
    guard let language = parts.first else { return false }
    let script = parts.dropFirst().first { $0.utf8.count == 4 }
    if let script { return ["arab", "hebr", "syrc", "thaa", "nkoo"].contains(script) }
    return ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr"]
      .contains(language)
  }

  private static let all = [
    english, german, french, spanish, italian, dutch, portuguese, swedish,
  ]
}

extension Words {
  /// The words of a language, else the English ones.
  init(of tag: String) {
    let primary = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    self = Words.all.first { $0.language == primary } ?? .english
  }

  static let english = Words(
    language: "en",
    figure: "Figure",
    table: "Table",
    section: "Section",
    listing: "Listing",
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    caution: "Caution",
    abstract: "Abstract",
    contents: "Contents",
    notes: "Notes",
    code: "Code",
    data: "Data",
    skip: "Skip to the text",
    search: "Search",
    found: "# found",
    allRows: "Show all # rows",
    rowsAbove: "Rows # are shown in the table above.",
    noRows: "no rows",
    noValue: "no value",
    total: "Total",
    filterRows: "Filter rows",
    matchingRows: "# of # rows",
    firstRows: "First # of # rows.",
    trend: "from # to #, highest #",
    link: "Link to “#”",
    back: "Back to the text",
    done: "done",
    open: "to do"
  )

  private static let german = Words(
    language: "de",
    figure: "Abbildung",
    table: "Tabelle",
    section: "Abschnitt",
    listing: "Listing",
    note: "Hinweis",
    tip: "Tipp",
    important: "Wichtig",
    warning: "Warnung",
    caution: "Vorsicht",
    abstract: "Zusammenfassung",
    contents: "Inhalt",
    notes: "Anmerkungen",
    code: "Code",
    data: "Daten",
    skip: "Zum Text",
    search: "Suchen",
    found: "# gefunden",
    allRows: "Alle # Zeilen zeigen",
    rowsAbove: "Die Zeilen # stehen in der Tabelle oben.",
    noRows: "keine Zeilen",
    noValue: "kein Wert",
    total: "Summe",
    filterRows: "Zeilen filtern",
    matchingRows: "# von # Zeilen",
    firstRows: "Die ersten # von # Zeilen.",
    trend: "von # bis #, höchstens #",
    link: "Link zu „#“",
    back: "Zurück zum Text",
    done: "erledigt",
    open: "offen"
  )

  private static let french = Words(
    language: "fr",
    figure: "Figure",
    table: "Tableau",
    section: "Section",
    listing: "Listing",
    note: "Note",
    tip: "Astuce",
    important: "Important",
    warning: "Avertissement",
    caution: "Attention",
    abstract: "Résumé",
    contents: "Sommaire",
    notes: "Notes",
    code: "Code",
    data: "Données",
    skip: "Aller au texte",
    search: "Rechercher",
    found: "Résultats : #",
    allRows: "Afficher les # lignes",
    rowsAbove: "Les lignes # figurent dans le tableau ci-dessus.",
    noRows: "aucune ligne",
    noValue: "aucune valeur",
    total: "Total",
    filterRows: "Filtrer les lignes",
    matchingRows: "# lignes sur #",
    firstRows: "Les # premières lignes sur #.",
    trend: "de # à #, maximum #",
    link: "Lien vers « # »",
    back: "Retour au texte",
    done: "fait",
    open: "à faire"
  )

  private static let spanish = Words(
    language: "es",
    figure: "Figura",
    table: "Tabla",
    section: "Sección",
    listing: "Listado",
    note: "Nota",
    tip: "Consejo",
    important: "Importante",
    warning: "Advertencia",
    caution: "Precaución",
    abstract: "Resumen",
    contents: "Contenido",
    notes: "Notas",
    code: "Código",
    data: "Datos",
    skip: "Ir al texto",
    search: "Buscar",
    found: "Resultados: #",
    allRows: "Mostrar las # filas",
    rowsAbove: "Las filas # aparecen en la tabla de arriba.",
    noRows: "ninguna fila",
    noValue: "ningún valor",
    total: "Total",
    filterRows: "Filtrar filas",
    matchingRows: "# de # filas",
    firstRows: "Las primeras # de # filas.",
    trend: "de # a #, máximo #",
    link: "Enlace a «#»",
    back: "Volver al texto",
    done: "hecho",
    open: "por hacer"
  )

  private static let italian = Words(
    language: "it",
    figure: "Figura",
    table: "Tabella",
    section: "Sezione",
    listing: "Listato",
    note: "Nota",
    tip: "Suggerimento",
    important: "Importante",
    warning: "Avvertimento",
    caution: "Attenzione",
    abstract: "Sommario",
    contents: "Indice",
    notes: "Note",
    code: "Codice",
    data: "Dati",
    skip: "Vai al testo",
    search: "Cerca",
    found: "Risultati: #",
    allRows: "Mostra tutte le # righe",
    rowsAbove: "Le righe # sono nella tabella qui sopra.",
    noRows: "nessuna riga",
    noValue: "nessun valore",
    total: "Totale",
    filterRows: "Filtra righe",
    matchingRows: "# di # righe",
    firstRows: "Le prime # di # righe.",
    trend: "da # a #, massimo #",
    link: "Collegamento a «#»",
    back: "Torna al testo",
    done: "fatto",
    open: "da fare"
  )

  private static let dutch = Words(
    language: "nl",
    figure: "Figuur",
    table: "Tabel",
    section: "Paragraaf",
    listing: "Listing",
    note: "Opmerking",
    tip: "Tip",
    important: "Belangrijk",
    warning: "Waarschuwing",
    caution: "Let op",
    abstract: "Samenvatting",
    contents: "Inhoud",
    notes: "Noten",
    code: "Code",
    data: "Gegevens",
    skip: "Naar de tekst",
    search: "Zoeken",
    found: "# gevonden",
    allRows: "Alle # rijen tonen",
    rowsAbove: "De rijen # staan in de tabel hierboven.",
    noRows: "geen rijen",
    noValue: "geen waarde",
    total: "Totaal",
    filterRows: "Rijen filteren",
    matchingRows: "# van # rijen",
    firstRows: "De eerste # van # rijen.",
    trend: "van # tot #, hoogste #",
    link: "Link naar ‘#’",
    back: "Terug naar de tekst",
    done: "gedaan",
    open: "te doen"
  )

  private static let portuguese = Words(
    language: "pt",
    figure: "Figura",
    table: "Tabela",
    section: "Seção",
    listing: "Listagem",
    note: "Nota",
    tip: "Dica",
    important: "Importante",
    warning: "Aviso",
    caution: "Cuidado",
    abstract: "Resumo",
    contents: "Conteúdo",
    notes: "Notas",
    code: "Código",
    data: "Dados",
    skip: "Ir para o texto",
    search: "Procurar",
    found: "Resultados: #",
    allRows: "Mostrar as # linhas",
    rowsAbove: "As linhas # estão na tabela acima.",
    noRows: "nenhuma linha",
    noValue: "nenhum valor",
    total: "Total",
    filterRows: "Filtrar linhas",
    matchingRows: "# de # linhas",
    firstRows: "As primeiras # de # linhas.",
    trend: "de # a #, máximo #",
    link: "Link para “#”",
    back: "Voltar ao texto",
    done: "feito",
    open: "a fazer"
  )

  private static let swedish = Words(
    language: "sv",
    figure: "Figur",
    table: "Tabell",
    section: "Avsnitt",
    listing: "Listning",
    note: "Obs",
    tip: "Tips",
    important: "Viktigt",
    warning: "Varning",
    caution: "Försiktigt",
    abstract: "Sammanfattning",
    contents: "Innehåll",
    notes: "Noter",
    code: "Kod",
    data: "Data",
    skip: "Till texten",
    search: "Sök",
    found: "Träffar: #",
    allRows: "Visa alla # rader",
    rowsAbove: "Raderna # står i tabellen ovan.",
    noRows: "inga rader",
    noValue: "inget värde",
    total: "Summa",
    filterRows: "Filtrera rader",
    matchingRows: "# av # rader",
    firstRows: "De första # av # raderna.",
    trend: "från # till #, högst #",
    link: "Länk till ”#”",
    back: "Tillbaka till texten",
    done: "klart",
    open: "att göra"
  )
}

extension String {
  /// A word with what its `#` stands for.
  func filled(with text: String) -> String { replacing("#", with: text) }

  /// Words with what each of their `#` stands for, in order.
  func filled(with texts: [String]) -> String {
    let parts = split(separator: "#", omittingEmptySubsequences: false)
    return zip(parts, texts + [""]).map { $0 + $1 }.joined()
  }
}
