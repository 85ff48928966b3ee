import Foundation
import Testing

/// What `notebook render` writes beside a report.
@Suite struct ReportFoldersTests {
  private static let notebook = """
    ---
    params:
      export: {type: path, default: export}
    ---

    ```{swift}
    //| label: tbl-plays
    let history = try StreamingHistory(contentsOf: params.export)
    history.plays
    ```

    ```{swift}
    //| label: fig-artists
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
    _ arguments: [String],
    in folder: TemporaryFolder
  ) throws -> CommandLineTool.Result {
    try CommandLineTool.run(["render", "notebook.md"] + arguments, in: folder.url)
  }

  @Test func `tables and charts go into the folders that are named`() throws {
    let folder = try makeFolder()
    let before = folder.paths
    let result = try render(
      ["-o", "page.html", "--data-dir", "made/data", "--figures-dir", "made/figures"],
      in: folder
    )
    #expect(result.error == "")
    #expect(result.output == "page.html\nmade/data\nmade/figures\n")
    #expect(result.status == 0)
    #expect(
      Set(folder.paths).subtracting(before) == [
        "page.html", "made", "made/data", "made/data/tbl-plays.csv", "made/data/tbl-plays.json",
        "made/data/fig-artists.csv", "made/data/fig-artists.json", "made/figures",
        "made/figures/fig-artists.svg",
      ]
    )
    let chart = try folder.text("made/figures/fig-artists.svg")
    #expect(chart.hasPrefix("<svg") && chart.contains("prefers-color-scheme: dark"))
  }

  @Test func `a folder of data holds the rows that a page leaves out`() throws {
    let plays = (0..<300).map {
      """
      {"endTime": "2024-03-29 08:15", "artistName": "A\($0)", "trackName": "T", "msPlayed": 1}
      """
    }
    let folder = try makeFolder()
    try folder.makeFile(
      "export/StreamingHistory_music_0.json",
      "[" + plays.joined(separator: ",") + "]"
    )
    _ = try render(["-o", "plain.html"], in: folder)
    _ = try render(["-o", "page.html", "--data-dir", "data"], in: folder)
    #expect(try folder.text("data/tbl-plays.csv").split(separator: "\r\n").count == 301)
    let page = try folder.text("page.html")
    #expect(page.contains("First 200 of 300 rows."))
    #expect(try page == folder.text("plain.html"))
  }

  @Test func `quiet prints no path, and neither does a report on standard output`() throws {
    let folder = try makeFolder()
    let quiet = try render(["--quiet", "--figures-dir", "figures"], in: folder)
    #expect(quiet.output == "")
    let printed = try render(["-o", "-", "--figures-dir", "others"], in: folder)
    #expect(printed.output.hasPrefix("<!doctype html>"))
    #expect(printed.output.hasSuffix("</html>\n"))
    #expect(folder.paths.contains("others/fig-artists.svg"))
  }

  @Test func `a folder that nothing goes into is not made`() throws {
    let folder = try makeFolder("Text.\n")
    let result = try render(["--data-dir", "data", "--figures-dir", "figures"], in: folder)
    #expect(result.output == "out/notebook.html\n")
    #expect(!folder.paths.contains("data"))
  }

  @Test(arguments: [
    (["--data-dir", ""], "'--data-dir' names no folder"),
    (["--figures-dir", "catalog.csv"], "'catalog.csv' is not a folder"),
    (
      ["--data-dir", "catalog.csv/data"],
      "cannot write 'catalog.csv/data/tbl-plays.csv': not a directory"
    ),
    (
      ["--figures-dir", "f", "-o", "./f/fig-artists.svg"],
      "'./f/fig-artists.svg' would be written twice"
    ),
    (
      ["--data-dir", "d", "-o", "notebook.md"],
      "'notebook.md' is one of the files that the report is made from"
    ),
  ])
  func `a folder that cannot be one is told, and nothing is written`(
    arguments: [String],
    error: String
  ) throws {
    let folder = try makeFolder()
    let before = folder.paths
    let result = try render(arguments, in: folder)
    #expect(result.error == "notebook: \(error)\n")
    #expect(result.output == "")
    #expect(result.status == 2)
    #expect(folder.paths == before)
  }

  @Test func `what the report was made from is not replaced`() throws {
    let folder = try makeFolder(
      "```{swift}\n//| label: catalog\ntry Catalog(contentsOf: \"catalog.csv\")\n```\n"
    )
    let before = folder.paths
    let result = try render(["--data-dir", "."], in: folder)
    #expect(
      result.error
        == "notebook: './catalog.csv' is one of the files that the report is made from\n"
    )
    #expect(result.status == 2)
    #expect(folder.paths == before)
    #expect(try folder.text("catalog.csv") == TinyExport.catalog)
  }

  @Test func `a disk that fills up leaves every old file as it was`() throws {
    let folder = try makeFolder()
    try folder.makeFile("data/tbl-plays.csv", "old")
    let before = folder.paths
    // Files may not grow beyond 4 blocks of 512 bytes: the data fits, the page does not.
    let script = #"trap '' XFSZ; ulimit -f 4; "$0" render notebook.md -o p.html --data-dir data"#
    let result = try CommandLineTool.run(
      ["-c", script, CommandLineTool.executable.path],
      in: folder.url,
      executable: URL(fileURLWithPath: "/bin/sh")
    )
    #expect(result.error == "notebook: cannot write 'p.html': file too large\n")
    #expect(result.status == 2)
    #expect(folder.paths == before)
    #expect(try folder.text("data/tbl-plays.csv") == "old")
  }
}
