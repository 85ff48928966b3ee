import Foundation
import Notebook
import Testing

/// `notebook render --to md`.
@Suite struct MarkdownOutputTests {
  private static let notebook = """
    # Songs

    ```{swift}
    //| label: fig-artists
    //| echo: false
    let history = try StreamingHistory(contentsOf: "export")
    Chart {
      BarPlot(history.topArtists(2), x: .value("Hours", \\.hours), y: .value("Artist", \\.artist))
    }
    ```

    """

  private func makeFolder(_ notebook: String = notebook) throws -> TemporaryFolder {
    let folder = try TinyExport.makeFolder()
    try folder.makeFile("notebook.md", notebook)
    return folder
  }

  private func render(
    _ arguments: [String] = [],
    in folder: TemporaryFolder
  ) throws -> CommandLineTool.Result {
    try CommandLineTool.run(["render", "notebook.md", "--to", "md"] + arguments, in: folder.url)
  }

  @Test func `the report goes to a file of its own, and its charts beside it`() throws {
    let folder = try makeFolder()
    let result = try render(in: folder)
    #expect(result.error == "")
    #expect(result.output == "out/notebook.md\nout/notebook_files\n")
    #expect(result.status == 0)
    let text = try folder.text("out/notebook.md")
    #expect(text.hasPrefix("# Songs\n\n<a id=\"fig-artists\"></a>![Bar chart"))
    #expect(text.contains("](notebook_files/fig-artists.svg)\n\n**Figure\u{A0}1**\n"))
    let chart = try folder.text("out/notebook_files/fig-artists.svg")
    #expect(chart.hasPrefix("<svg") && chart.contains("<style>"))
    #expect(try chart == folder.text(figures(in: folder) + "/fig-artists.svg"))
  }

  private func figures(in folder: TemporaryFolder) throws -> String {
    _ = try CommandLineTool.run(
      ["render", "notebook.md", "-o", "page.html", "--figures-dir", "figures"],
      in: folder.url
    )
    return "figures"
  }

  @Test func `the folder of charts may be that of the report`() throws {
    let folder = try makeFolder()
    let result = try render(["--figures-dir", "out/notebook_files"], in: folder)
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test func `standard output gets a text that shows no image`() throws {
    let folder = try makeFolder("Two and two is `{swift} 2 + 2`.\n")
    let result = try render(["-o", "-"], in: folder)
    #expect(result.output.hasPrefix("# Report\n\nTwo and two is 4.\n\n___\n"))
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    (
      ["--to", "md", "-o", "-"],
      """
      notebook: standard output holds no images, and this report shows 1
        help: name the file: '-o report.md'
      """
    ),
    (
      ["--to", "md", "-o", "notebook.md"],
      "notebook: 'notebook.md' is one of the files that the report is made from"
    ),
    (
      ["--to", "md", "-o", "catalog.csv/a.md"],
      "notebook: cannot write 'catalog.csv/a_files/fig-artists.svg': not a directory"
    ),
    (
      ["--to", "ipynb"],
      """
      notebook: The value 'ipynb' is invalid for '--to <format>'. Please provide one of 'html' and 'md'.
      Help:  --to <format>  What to write: one page, or Markdown with its charts as files beside it.
      Usage: notebook render [<file>] [--output <output>] [--to <format>] [--data-dir <folder>] \
      [--figures-dir <folder>] [--quiet] [--param <name:value> ...] [--allow-read <folder> ...] \
      [--strict] [--json-errors] [--timings]
        See 'notebook render --help' for more information.
      """
    ),
  ])
  func `what cannot be written is told, and nothing is`(
    arguments: [String],
    error: String
  ) throws {
    let folder = try makeFolder()
    let before = folder.paths
    let result = try CommandLineTool.run(["render", "notebook.md"] + arguments, in: folder.url)
    #expect(result.error == error + "\n")
    #expect(result.output == "")
    #expect(result.status == 2)
    #expect(folder.paths == before)
  }

  // MARK: - Hostile names

  private static let names = [
    "<script>alert(1)</script>", "\\\"]]>", "| a | b |", "\u{202E}evil", "=HYPERLINK(1)",
    "@someone",
    "`x` *y* _z_", "[a](javascript:b)", String(repeating: "x", count: 10_000), "e\u{301}👩‍👩‍👧",
    ":smile: $x$", "https://example.org", "# a\\n- b",
  ]

  @Test func `names of a hostile export are text in every file`() throws {
    let folder = try makeFolder(
      Self.notebook + """

        Most of all `{swift} history.topArtists(1)[0].artist`.

        ```{swift}
        //| label: tbl-artists
        history.topArtists(20)
        ```

        """
    )
    let plays = Self.names.map {
      """
      {"endTime": "2024-03-29 08:15", "artistName": "\($0)", "trackName": "\($0)", "msPlayed": 60000}
      """
    }
    try folder.makeFile(
      "export/StreamingHistory_music_0.json",
      "[" + plays.joined(separator: ",") + "]"
    )
    let result = try render(["--data-dir", "data", "--figures-dir", "figures"], in: folder)
    #expect(result.error == "")
    let text = try folder.text("out/notebook.md")
    #expect(!text.contains("<script") && !text.contains("\u{202E}") && !text.contains("@someone"))
    #expect(try !folder.text("figures/fig-artists.svg").contains("<script"))
    let report = MarkdownParser.parse(SourceFile(path: "report.md", text: text)).document
    #expect(report.tableRows == ["tbl-artists": Self.names.count])
    #expect(text.utf8.count < 20_000)
    let json = try folder.text("data/tbl-artists.json")
    #expect(json.split(separator: "\n").count == Self.names.count + 2)
    #expect(json.contains(String(repeating: "x", count: 10_000)))
  }

  // MARK: - There and back

  /// Reads a report of a shipped notebook again.
  private func rendered(_ name: String) throws -> (report: Document, rows: [String: Int]) {
    let folder = try TemporaryFolder()
    let notebook = Repository.root.appending(path: "notebooks/\(name)").path
    let result = try CommandLineTool.run(
      ["render", notebook, "--to", "md", "-o", "report.md", "--data-dir", "data"],
      in: folder.url
    )
    #expect(result.error == "")
    let tables = folder.paths.filter { $0.hasPrefix("data/t") && $0.hasSuffix(".json") }
    let rows = try tables.map { path in
      (path.dropFirst(5).dropLast(5), try folder.text(path).split(separator: "\n").count - 2)
    }
    let source = SourceFile(path: "report.md", text: try folder.text("report.md"))
    let parsed = MarkdownParser.parse(source)
    #expect(parsed.diagnostics.map(\.message) == [])
    return (parsed.document, Dictionary(uniqueKeysWithValues: rows.map { (String($0), $1) }))
  }

  @Test(arguments: ["first.md", "analysis.md"])
  func `a report is read again with the headings and tables that it has`(name: String) throws {
    let file = Repository.root.appending(path: "notebooks/\(name)")
    let source = SourceFile(path: name, text: try String(contentsOf: file, encoding: .utf8))
    let (report, rows) = try rendered(name)
    let written = MarkdownParser.parse(source).document
    // The title is made while the notebook runs, and sums stand in a row of their own.
    #expect(Array(report.headings.suffix(written.headings.count)) == written.headings)
    let sums = written.cells.filter { !$0.options.tables.totals.isEmpty }
      .compactMap(\.options.label?.name)
    #expect(report.tableRows == rows.merging(sums.map { ($0, 1) }, uniquingKeysWith: +))
    let charts = written.cells.reduce(0) { $0 + $1.code.text.matches(of: /Chart \{/).count }
    #expect(report.imageCount == charts)
  }
}

extension Document {
  fileprivate var headings: [String] { blocks.headings }

  /// How many rows the tables behind each label have, those in folds of their own with them.
  fileprivate var tableRows: [String: Int] {
    var counts: [String: Int] = [:]
    var label: String?
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines):
        guard case .rawHTML(let html)? = inlines.first, html.hasPrefix("<a id=\"") else { continue }
        label = String(html.dropFirst(7).dropLast(2))
      case .table(let table):
        if let label, label.hasPrefix("tbl-") { counts[label, default: 0] += table.rows.count }
      case .callout, .cell, .code, .division, .heading, .list, .quote, .rawHTML, .thematicBreak:
        continue
      }
    }
    return counts
  }

  fileprivate var imageCount: Int {
    blocks.filter { block in
      guard case .paragraph(let inlines) = block.kind else { return false }
      return inlines.contains { if case .image = $0 { true } else { false } }
    }.count
  }
}

extension [Block] {
  /// The words of the headings.
  fileprivate var headings: [String] {
    compactMap { block in
      guard case .heading(_, _, let inlines) = block.kind else { return nil }
      return inlines.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
    }
  }
}
