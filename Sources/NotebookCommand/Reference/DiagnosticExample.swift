internal import Notebook

/// A small notebook that has one mistake, and the same without it.
struct DiagnosticExample: Sendable {
  var notebook: String
  var mended: String
  /// Whether the first is saved as an old program would: an encoding cannot be seen in a text.
  var isLatin1 = false

  fileprivate init(_ notebook: String, mended: String, isLatin1: Bool = false) {
    self.notebook = notebook
    self.mended = mended
    self.isLatin1 = isLatin1
  }

  /// A notebook of one cell.
  fileprivate init(cell: String, mended: String) {
    self.init("```{swift}\n\(cell)\n```", mended: "```{swift}\n\(mended)\n```")
  }
}

extension DiagnosticCode {
  /// A notebook with this mistake; `export` and `catalog.csv` lie beside it.
  var example: DiagnosticExample {
    switch self {
    case .encoding, .frontMatter, .unknownKey, .invalidOption, .duplicateLabel, .unknownReference,
      .fence:
      documentExample
    case .syntax, .unsupported, .unknownName, .duplicateName, .usedBeforeDefinition,
      .unknownMember, .call, .type, .missingTry, .arithmetic, .bounds, .limit, .input, .access,
      .skipped:
      cellExample
    }
  }

  private var documentExample: DiagnosticExample {
    switch self {
    case .encoding: .init("A café.", mended: "A café.", isLatin1: true)
    case .frontMatter:
      .init("---\ntitle: My year: in music\n---", mended: "---\ntitle: \"My year: in music\"\n---")
    case .unknownKey: .init("---\ntitel: My year\n---", mended: "---\ntitle: My year\n---")
    case .invalidOption:
      .init(cell: "//| echo: maybe\n6 * 7", mended: "//| echo: true\n6 * 7")
    case .duplicateLabel:
      .init(
        Self.table("tbl-hours", "byHour") + "\n\n" + Self.table("tbl-hours", "byMonth"),
        mended: Self.table("tbl-hours", "byHour") + "\n\n" + Self.table("tbl-months", "byMonth")
      )
    case .unknownReference:
      .init(
        "See @tbl-hour.\n\n" + Self.table("tbl-hours", "byHour"),
        mended: "See @tbl-hours.\n\n" + Self.table("tbl-hours", "byHour")
      )
    default: .init("```{swift}\n6 * 7", mended: "```{swift}\n6 * 7\n```")
    }
  }

  /// A cell with a table that can be referred to.
  private static func table(_ label: String, _ property: String) -> String {
    """
    ```{swift}
    //| label: \(label)
    //| tbl-cap: Plays.
    try StreamingHistory(contentsOf: "export").\(property)
    ```
    """
  }

  private var cellExample: DiagnosticExample {
    switch self {
    case .syntax: .init(cell: "let total = (1 + 2", mended: "let total = (1 + 2)")
    case .unsupported:
      .init(cell: "import Foundation\n12_000.formatted()", mended: "12_000.formatted()")
    case .unknownName:
      .init(cell: "let total = 3\ntotl + 1", mended: "let total = 3\ntotal + 1")
    case .duplicateName:
      .init(
        "```{swift}\nlet total = 3\n```\n\n```{swift}\nlet total = 4\n```",
        mended: "```{swift}\nlet total = 3\n```\n\n```{swift}\nlet sum = 4\n```"
      )
    case .usedBeforeDefinition:
      .init(
        "There are `{swift} total`.\n\n```{swift}\nlet total = 3\n```",
        mended: "```{swift}\nlet total = 3\n```\n\nThere are `{swift} total`."
      )
    case .unknownMember:
      .init(cell: "\"Dawn\".uppercase()", mended: "\"Dawn\".uppercased()")
    case .call: .init(cell: "max(3)", mended: "max(3, 4)")
    case .type:
      .init(cell: "let count = 3\ncount * 1.5", mended: "let count = 3\nDouble(count) * 1.5")
    case .missingTry:
      .init(
        cell: "let catalog = Catalog(contentsOf: \"catalog.csv\")",
        mended: "let catalog = try Catalog(contentsOf: \"catalog.csv\")"
      )
    case .arithmetic:
      .init(
        cell: "let plays = 0\n100 / plays",
        mended: "let plays = 0\nplays > 0 ? 100 / plays : 0"
      )
    case .bounds:
      .init(
        cell: "let songs = [\"Dawn\", \"Dusk\"]\nsongs[2]",
        mended: "let songs = [\"Dawn\", \"Dusk\"]\nsongs[1]"
      )
    case .limit:
      .init(
        cell: "(1...100_000_000).map { $0 * 2 }.count",
        mended: "(1...100).map { $0 * 2 }.count"
      )
    case .input:
      .init(
        cell: "let catalog = try Catalog(contentsOf: \"katalog.csv\")",
        mended: "let catalog = try Catalog(contentsOf: \"catalog.csv\")"
      )
    case .access:
      .init(
        cell: "let catalog = try Catalog(contentsOf: \"/home/catalog.csv\")",
        mended: "let catalog = try Catalog(contentsOf: \"catalog.csv\")"
      )
    default:
      .init(
        """
        ```{swift}
        //| error: true
        let parts = 0
        let share = 100 / parts
        ```

        A part: `{swift} share`.
        """,
        mended: """
          ```{swift}
          let parts = 4
          let share = 100 / parts
          ```

          A part: `{swift} share`.
          """
      )
    }
  }
}
