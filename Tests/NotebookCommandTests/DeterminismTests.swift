import Foundation
import Testing

/// Same input, same bytes; and a report is written whole or not at all.
@Suite struct DeterminismTests {
  private static let notebook = """
    ---
    title: My `{swift} history.plays.count` songs
    params:
      export: {type: path, default: export}
      catalog: {type: path, default: catalog.csv}
    ---

    ```{swift}
    let history = try StreamingHistory(contentsOf: params.export)
    let catalog = try Catalog(contentsOf: params.catalog)
    let artists = history.topArtists(10)
    history.files
    ```

    I listened for `{swift} history.duration.formatted()`, `{swift} history.hours.formatted(2)`
    hours, on `{swift} history.days` days from `{swift} history.firstDay`, most of all
    to `{swift} artists[0].artist.uppercased()` and `{swift} "TITIC".lowercased()`.

    ```{swift}
    //| label: fig-hours
    //| fig-cap: By hour
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \\.hour), y: .value("Plays", \\.plays))
    }
    ```

    ```{swift}
    history.byMonth
    ```

    ```{swift}
    ["İstanbul", "ısı", "Z", "ä", "a", "I", "i"].sorted()
    ```

    ```{swift}
    //| label: tbl-new
    //| tbl-cap: New songs
    Recommender(catalog: catalog, heard: history).recommend(3, from: history.topTracks(5))
    ```

    """

  private static func makeFolder() throws -> TemporaryFolder {
    let folder = try TinyExport.makeFolder()
    try folder.makeFile("notebook.md", notebook)
    return folder
  }

  /// Renders the notebook and returns the report's bytes.
  private func report(
    of folder: TemporaryFolder,
    from current: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Data {
    let target = folder.url.appendingPathComponent("out/report.html")
    try? FileManager.default.removeItem(at: target)
    let notebook =
      current == nil ? "notebook.md" : folder.url.appendingPathComponent("notebook.md").path
    let result = try CommandLineTool.run(
      ["render", notebook, "-o", target.path],
      in: current ?? folder.url,
      environment: environment
    )
    #expect(result.error == "")
    #expect(result.status == 0)
    return try Data(contentsOf: target)
  }

  // MARK: - Same input, same bytes

  @Test func `two runs give the same bytes`() throws {
    let folder = try Self.makeFolder()
    #expect(try report(of: folder) == report(of: folder))
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles"], ["LC_ALL": "tr_TR.UTF-8"],
    ["LC_ALL": "C"], ["LANG": "de_DE.UTF-8", "LANGUAGE": "de"],
    ["HOME": "/nonexistent", "USER": "somebody"], ["SWIFT_DETERMINISTIC_HASHING": "1"],
    ["COLUMNS": "20", "TERM": "dumb", "NO_COLOR": "1"],
  ])
  func `the surroundings leave no trace`(environment: [String: String]) throws {
    let folder = try Self.makeFolder()
    let plain = try report(of: folder, environment: ["TZ": "UTC", "LC_ALL": "C.UTF-8"])
    #expect(try report(of: folder, environment: environment) == plain)
  }

  @Test func `another current folder gives the same bytes`() throws {
    let folder = try Self.makeFolder()
    let elsewhere = try TemporaryFolder()
    #expect(try report(of: folder, from: elsewhere.url) == report(of: folder))
    #expect(elsewhere.paths == [])
  }

  @Test func `a copy in another folder gives the same bytes`() throws {
    #expect(try report(of: Self.makeFolder()) == report(of: Self.makeFolder()))
  }

  @Test func `standard output gets the same bytes as a file`() throws {
    let folder = try Self.makeFolder()
    let result = try CommandLineTool.run(["render", "notebook.md", "-o", "-"], in: folder.url)
    #expect(try Data(result.output.utf8) == report(of: folder))
  }

  @Test func `no path of the machine reaches a report`() throws {
    let folder = try Self.makeFolder()
    let page = try String(decoding: report(of: folder), as: UTF8.self)
    #expect(!page.contains(folder.url.lastPathComponent))
    #expect(!page.contains(FileManager.default.currentDirectoryPath))
    let user = ProcessInfo.processInfo.userName
    #expect(!page.contains("/home/\(user)"))
  }

  @Test func `a failed report has the same bytes too`() throws {
    let folder = try Self.makeFolder()
    try folder.makeFile("failed.md", "```{swift}\nlet a = 1 / 0\n```\n\n`{swift} a` `{swift} b`\n")
    let pages = try [["TZ": "UTC"], ["TZ": "Asia/Tokyo", "LC_ALL": "C"]].map { environment in
      try CommandLineTool.run(
        ["render", "failed.md", "-o", "-"],
        in: folder.url,
        environment: environment
      )
    }
    #expect(pages[0].output == pages[1].output)
    #expect(pages[0].error == pages[1].error)
    #expect(pages.map(\.status) == [1, 1])
  }

  // MARK: - Whole or not at all

  @Test func `only the report is written`() throws {
    let folder = try Self.makeFolder()
    let before = folder.paths
    _ = try report(of: folder)
    #expect(folder.paths == (before + ["out", "out/report.html"]).sorted())
  }

  @Test(arguments: ["notebook.md/report.html", "catalog.csv/deep/report.html"])
  func `nothing is left behind when there is no folder to write to`(target: String) throws {
    let folder = try Self.makeFolder()
    let before = folder.paths
    let result = try CommandLineTool.run(
      ["render", "notebook.md", "-o", target],
      in: folder.url
    )
    #expect(result.error == "notebook: cannot write '\(target)': not a directory\n")
    #expect(result.status == 2)
    #expect(folder.paths == before)
  }

  @Test func `a disk that fills up costs neither the old report nor leaves half a new one`() throws
  {
    let folder = try Self.makeFolder()
    let old = try folder.makeFile("out/report.html", "old")
    let before = folder.paths
    // Files may not grow beyond 4 blocks of 512 bytes, and to try is an error and no signal.
    let script = #"trap '' XFSZ; ulimit -f 4; "$0" render notebook.md -o out/report.html"#
    let result = try CommandLineTool.run(
      ["-c", script, CommandLineTool.executable.path],
      in: folder.url,
      executable: URL(fileURLWithPath: "/bin/sh")
    )
    #expect(result.error.hasSuffix("out/report.html': file too large\n"))
    #expect(result.status == 2)
    #expect(try String(contentsOf: old, encoding: .utf8) == "old")
    #expect(folder.paths == before)
  }

  @Test func `whoever has the old report open keeps it whole`() throws {
    let folder = try Self.makeFolder()
    let old = try folder.makeFile("out/report.html", "old")
    let reader = try FileHandle(forReadingFrom: old)
    let result = try CommandLineTool.run(
      ["render", "notebook.md", "-o", "out/report.html"],
      in: folder.url
    )
    #expect(result.status == 0)
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(try String(contentsOf: old, encoding: .utf8).hasPrefix("<!doctype html>"))
  }

  @Test func `a notebook that cannot be read leaves the old report`() throws {
    let folder = try Self.makeFolder()
    let old = try folder.makeFile("out/latin.html", "old")
    try folder.makeFile("latin.md", bytes: [0xE9])
    let result = try CommandLineTool.run(["render", "latin.md"], in: folder.url)
    #expect(result.status == 1)
    #expect(try String(contentsOf: old, encoding: .utf8) == "old")
  }
}
