@testable import Notebook

/// Short words for the documents of these tests.
enum Sample {
  static let nowhere = SourceRange(0, 0)

  static func block(_ kind: Block.Kind) -> Block { Block(kind, at: nowhere) }

  static func paragraph(_ inlines: Inline...) -> Block { block(.paragraph(inlines)) }

  static func heading(_ level: Int, _ text: String, id: String? = nil) -> Block {
    block(.heading(level: level, id: id, [.text(text)]))
  }

  static func cell(
    _ index: Int,
    _ code: String = "",
    at range: SourceRange = nowhere,
    _ change: (inout CellOptions) -> Void = { _ in }
  ) -> Cell {
    var options = CellOptions()
    change(&options)
    let source = CodeSource(text: code, fileOffset: range.lowerBound)
    return Cell(index: index, code: source, options: options, range: range)
  }

  static func label(_ name: String) -> CellOptions.Label { CellOptions.Label(name, at: nowhere) }

  static func figure(_ data: TableOutput = table) -> Output {
    .figure(
      FigureOutput(
        alternativeText: "one bar",
        data: data,
        values: data,
        svg: { prefix, title, alternative in
          var svg = HTML()
          svg.open("svg", ["id": prefix])
          if let title { svg.element("title", text: title) }
          svg.element("desc", text: alternative ?? "one bar")
          svg.close("svg")
          return svg.markup
        },
        standaloneSVG: { "<svg></svg>" }
      )
    )
  }

  static let table = TableOutput(
    columns: [
      TableOutput.Column(name: "artist", title: "Artist"),
      TableOutput.Column(name: "hours", title: "Hours", format: .decimal(1)),
    ],
    rows: [[.text("Ann"), .number(12.34)], [.text("Bo"), .missing]]
  )

  static func numbers(_ count: Int, total: Int? = nil) -> TableOutput {
    TableOutput(
      columns: [TableOutput.Column(name: "n", title: "N")],
      rows: (0..<count).map { [.integer($0)] },
      totalRows: total
    )
  }

  /// Without a `hash` the hashed bytes stand in for theirs.
  static func report(
    _ blocks: [Block],
    source: String = "",
    title: [Inline]? = [.text("Title")],
    cells: [(Cell, Run.CellResult)] = [],
    expressions: [Run.ExpressionResult] = [],
    diagnostics: [Diagnostic] = [],
    footnotes: [Footnote] = [],
    inputs: [Run.Input] = [],
    hash: [UInt8]? = [1, 2, 3],
    styleSheets: [String] = [],
    authorStyles: [String] = [],
    _ change: (inout FrontMatter) -> Void = { _ in }
  ) -> Report {
    var front = FrontMatter()
    front.title = title
    change(&front)
    let inline = InlineExpression(code: CodeSource(text: "", fileOffset: 0), range: nowhere)
    let document = Document(
      source: SourceFile(path: "/somewhere/analysis.md", text: source),
      frontMatter: front,
      blocks: blocks,
      cells: cells.map(\.0),
      expressions: expressions.map { _ in inline },
      footnotes: footnotes
    )
    let run = Run(
      cells: cells.map(\.1),
      expressions: expressions,
      diagnostics: diagnostics,
      inputs: inputs
    )
    var options = Report.Options(
      version: "1.2.3",
      sourceSHA256: "abcdef0123456789",
      sha256: { hash ?? $0 }
    )
    options.styleSheets = styleSheets
    options.authorStyles = authorStyles
    return Report(document, run, options: options)
  }

  /// What stands in `<main>`, without its first line end.
  static func main(of report: Report) -> String {
    between("<main id=\"page:text\">\n", "</main>", in: report.html)
  }

  static func between(_ start: String, _ end: String, in text: String) -> String {
    guard let lower = text.firstRange(of: start)?.upperBound,
      let upper = text[lower...].firstRange(of: end)?.lowerBound
    else { return "" }
    return String(text[lower..<upper])
  }
}
