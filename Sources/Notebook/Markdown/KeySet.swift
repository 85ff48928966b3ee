/// The keys that one YAML map may hold.
struct KeySet: Sendable {
  /// What a key is called, `key` or `option`, and where it stands, as ` in 'execute'`.
  var noun = "key"
  var place: String
  /// The keys that do something.
  var known: [String]
  /// Keys that Quarto knows and that change nothing here.
  var inert: [String] = []
  /// Other names of known keys.
  var otherNames: [String: String] = [:]
  /// Keys whose values read differently, with the known key that comes closest.
  var relatedNames: [String: String] = [:]

  static let frontMatter = KeySet(
    place: " in the front matter",
    known: [
      "title", "subtitle", "author", "date", "lang", "params", "output-file", "execute", "format",
      "time-zone", "abstract", "description", "keywords", "image",
    ] + page.known,
    inert: [
      "affiliation", "affiliations", "aliases", "bibliography", "categories",
      "copyright", "crossref", "csl", "date-format", "date-modified", "doi",
      "editor", "engine", "filters", "jupyter", "knitr", "license",
      "link-citations",
      "nocite", "order", "published-title", "subject", "tags", "version", "website",
    ] + page.inert,
    otherNames: [
      "timezone": "time-zone", "authors": "author", "parameters": "params", "language": "lang",
    ]
  )

  /// What may stand under `format: html:` and at the top alike.
  static let page = KeySet(
    place: " in 'html'",
    known: [
      "toc", "toc-depth", "number-sections", "code-fold", "embed-resources", "self-contained",
      "toc-title", "toc-location", "theme", "css", "reference-location", "cap-location",
      "code-summary",
    ],
    inert: [
      "anchor-sections", "backgroundcolor", "cache", "citations-hover",
      "code-annotations", "code-block-bg", "code-block-border-left", "code-copy",
      "code-line-numbers", "code-link", "code-overflow", "code-tools", "df-print",
      "fig-align", "fig-asp", "fig-cap-location", "fig-dpi", "fig-format", "fig-height",
      "fig-responsive", "fig-width", "fontcolor", "fontsize", "footnotes-hover", "freeze",
      "grid", "header-includes", "highlight-style", "html-math-method", "include-after-body",
      "include-before-body", "include-in-header", "lightbox", "linestretch", "linkcolor",
      "mainfont", "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width",
      "minimal", "monofont", "number-depth", "number-offset", "page-layout",
      "respect-user-color-scheme", "smooth-scroll", "tbl-cap-location",
      "title-block-banner", "title-block-style", "toc-expand", "warning",
    ]
  )

  static let execute = KeySet(
    place: " in 'execute'",
    known: ["echo", "eval", "output", "include", "error"],
    inert: ["cache", "daemon", "daemon-restart", "debug", "enabled", "freeze", "warning"],
    relatedNames: ["results": "output", "message": "warning"]
  )

  static let format = KeySet(
    place: " in 'format'",
    known: ["html"],
    inert: ["docx", "epub", "gfm", "ipynb", "latex", "md", "pdf", "pptx", "revealjs", "typst"]
  )

  static let theme = KeySet(place: " in 'theme'", known: ["light", "dark"])

  static let author = KeySet(
    place: " in 'author'",
    known: ["name"],
    inert: [
      "acknowledgements", "affiliation", "affiliations", "attributes", "corresponding", "degrees",
      "email", "equal-contributor", "id", "note", "number", "orcid", "phone", "role", "roles",
      "url",
    ]
  )

  static func parameter(_ name: String) -> KeySet {
    KeySet(place: " in parameter '\(name)'", known: ["type", "default", "help"])
  }

  static let cell = KeySet(
    noun: "option",
    place: "",
    known: [
      "label", "echo", "eval", "output", "include", "error", "code-fold", "fig-cap", "fig-alt",
      "tbl-cap",
      "column", "layout-ncol", "cap-location", "code-summary", "lst-cap", "lst-label",
      "tbl-columns", "tbl-bars", "tbl-totals", "tbl-group-by", "tbl-format", "tbl-rows",
    ],
    inert: [
      "autodep", "cache", "cache-vars", "classes", "code-line-numbers",
      "code-overflow", "dependson", "fig-align", "fig-asp",
      "fig-cap-location", "fig-column", "fig-dpi", "fig-env", "fig-format", "fig-height",
      "fig-link", "fig-pos", "fig-scap", "fig-subcap", "fig-width", "file", "freeze", "id",
      "layout",
      "layout-align", "layout-nrow", "layout-valign", "lightbox", "output-location", "panel",
      "tags", "tbl-cap-location", "tbl-colwidths",
      "tbl-column", "tbl-subcap", "warning",
    ],
    otherNames: ["name": "label"],
    relatedNames: ["results": "output", "message": "warning"]
  )

  /// The known key that another spelling means: a knitr name, dots for hyphens, a slip.
  func suggestion(for key: String) -> String? {
    if let name = otherNames[key] ?? relatedNames[key] { return name }
    let hyphened = String(key.map { $0 == "." || $0 == "_" ? "-" : $0 })
    if known.contains(hyphened) { return hyphened }
    return Suggestion.nearest(to: key, among: known)
  }
}
