import Foundation
import Notebook
import Testing

/// What `notebook export` writes and refuses.
///
/// That the package writes the same page is tested with the compiler, in ConformanceTests.
@Suite struct ExportTests {
  private static let notebook = """
    ---
    title: "`{swift} twice(params.days)` days"
    params:
      export: {type: path, default: export, help: the folder}
      days: {type: int, default: 3}
      in: {type: bool, default: true}
    ---

    ```{swift}
    let history = try StreamingHistory(contentsOf: params.export)
    func twice(_ count: Int) -> Int { 2 * count }
    let report = "a name that is taken"
    show(report)
    history.plays.count  // the last value
    ```

    Then `{swift} report // as it is`.

    ```{swift}
    //| eval: false
    let idle = 1
    ```

    > ```{swift}
    > [1, 2]
    >   .map { $0 + 1 }
    > ```

    """

  private func makeFolder(_ notebook: String = notebook) throws -> TemporaryFolder {
    let folder = try TinyExport.makeFolder()
    try folder.makeFile("notebook.md", notebook)
    try folder.makeFile("engine/Sources/NotebookReport/Version.swift")
    return folder
  }

  private func export(
    _ arguments: [String] = [],
    in folder: TemporaryFolder
  ) throws -> CommandLineTool.Result {
    let common = ["export", "notebook.md", "--to", "swift", "made", "--package", "engine"]
    return try CommandLineTool.run(common + arguments, in: folder.url)
  }

  // MARK: - What is written

  @Test func `a package is written, its manifest last`() throws {
    let folder = try makeFolder()
    let result = try export(in: folder)
    #expect(result.error == "")
    #expect(
      result.output == """
        made/README.md
        made/.gitignore
        made/Sources/Report/notebook.md
        made/Sources/Report/Report.swift
        made/Sources/Report/main.swift
        made/Package.swift

        """
    )
    #expect(result.status == 0)
    #expect(try folder.text("made/Sources/Report/notebook.md") == Self.notebook)
  }

  @Test(arguments: [
    "Package.swift", "README.md", "Sources/Report/main.swift", "Sources/Report/Report.swift",
  ])
  func `the files are those of the fixture`(file: String) throws {
    let folder = try makeFolder()
    _ = try export(in: folder)
    // The page, and so its hash, is not this suite's business.
    let text = try folder.text("made/\(file)").replacing(/[0-9a-f]{64}/, with: "HASH")
    try Repository.expect("Tests/NotebookCommandTests/Fixtures/Export/\(file).txt", holds: text)
  }

  @Test func `the README holds the hash of the page`() throws {
    let folder = try makeFolder()
    _ = try export(in: folder)
    _ = try CommandLineTool.run(["render", "notebook.md", "-o", "page.html"], in: folder.url)
    let page = try Data(contentsOf: folder.url.appendingPathComponent("page.html"))
    let hash = page.withUnsafeBytes(SHA256.hexadecimal(of:))
    #expect(try folder.text("made/README.md").contains("    \(hash)\n"))
  }

  @Test(arguments: [
    ("engine", #".package(name: "notebook", path: "../engine")"#),
    ("./engine/", #".package(name: "notebook", path: "../engine")"#),
    (
      "https://example.org/notebook.git",
      #".package(url: "https://example.org/notebook.git", from: "0.1.0")"#
    ),
    (
      "git@example.org:me/notebook.git",
      #".package(url: "git@example.org:me/notebook.git", from: "0.1.0")"#
    ),
  ])
  func `the manifest says where the package lies`(package: String, line: String) throws {
    let folder = try makeFolder()
    let result = try export(["--package", package], in: folder)
    #expect(result.status == 0)
    let manifest = try folder.text("made/Package.swift")
    #expect(manifest.contains("    \(line)\n"))
  }

  @Test func `an absolute path stays absolute`() throws {
    let folder = try makeFolder()
    let engine = folder.url.appendingPathComponent("engine").path
    _ = try export(["--package", engine], in: folder)
    #expect(try folder.text("made/Package.swift").contains("path: \"\(engine)\")"))
  }

  @Test func `a second export needs leave, and keeps what it did not write`() throws {
    let folder = try makeFolder()
    _ = try export(in: folder)
    try folder.makeFile("made/mine.txt", "mine")
    try folder.makeFile("made/Package.swift", "old")
    let refused = try export(in: folder)
    #expect(
      refused.error == """
        notebook: 'made' holds files already
          help: name another folder, or add '--force' to replace those of an earlier export

        """
    )
    #expect(refused.status == 2)
    #expect(try folder.text("made/Package.swift") == "old")
    let forced = try export(["--force"], in: folder)
    #expect(forced.status == 0)
    #expect(try folder.text("made/Package.swift").hasPrefix("// swift-tools-version: 6.2\n"))
    #expect(try folder.text("made/mine.txt") == "mine")
  }

  @Test func `an empty folder is filled`() throws {
    let folder = try makeFolder()
    let made = folder.url.appendingPathComponent("made")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: false)
    #expect(try export(in: folder).status == 0)
  }

  // MARK: - What is refused

  @Test(arguments: [
    (
      ["export", "notebook.md", "made"],
      """
      notebook: Missing expected argument '--to <format>'
      Help:  --to <format>  What to write.
      Usage: notebook export <file> --to <format> <folder> [--package <path-or-url>] [--param <name:value> ...] [--allow-read <folder> ...] [--force] [--json-errors]
        See 'notebook export --help' for more information.
      """
    ),
    (
      ["export", "notebook.md", "--to", "swift", "notebook.md"],
      "notebook: 'notebook.md' is not a folder"
    ),
    (
      ["export", "notebook.md", "--to", "swift", ""],
      "notebook: the path of the package is empty"
    ),
    (
      ["export", "notebook.md", "--to", "swift", "made"],
      """
      notebook: '.' is not the package 'notebook'
        help: name its folder or its URL: '--package PATH-OR-URL'
      """
    ),
    (
      ["export", "absent.md", "--to", "swift", "made", "--package", "engine"],
      "notebook: there is no notebook 'absent.md'"
    ),
    (
      ["export", "notebook.md", "--to", "swift", "made", "--package", "engine", "-P", "day:1"],
      """
      notebook: this notebook declares no parameter 'day'
        help: did you mean 'days'?
      """
    ),
  ])
  func `a mistake on the command line writes nothing`(
    arguments: [String],
    error: String
  ) throws {
    let folder = try makeFolder()
    let before = folder.paths
    let result = try CommandLineTool.run(arguments, in: folder.url)
    #expect(result.error == error + "\n")
    #expect(result.output == "")
    #expect(result.status == 2)
    #expect(folder.paths == before)
  }

  @Test(arguments: [
    (
      "```{swift}\nlet n = [1][0 + 1]\n```\n",
      """
      notebook.md:2:13: error: the index 1 is out of range: there are 1 elements [bounds]
         |
       2 | let n = [1][0 + 1]
         |             ^^^^^
      """
    ),
    (
      "```{swift}\n//| error: true\nlet n = 1 / 0\n```\n",
      """
      notebook.md:3:9: error: division by zero [arithmetic]
         |
       3 | let n = 1 / 0
         |         ^^^^^
         = help: an exported program would end here: leave the cell out with 'eval: false'
      """
    ),
    (
      "```{swift}\n[\"a\": 1]\n```\n",
      """
      notebook.md:2:1: error: Swift leaves the order of a dictionary and of a set to chance [type]
         |
       2 | ["a": 1]
         | ^^^^^^^^
         = help: show its elements sorted, and an exported program shows the same
      """
    ),
  ])
  func `a notebook that a program could not follow is refused`(
    notebook: String,
    error: String
  ) throws {
    let folder = try makeFolder(notebook)
    let before = folder.paths
    let result = try export(in: folder)
    #expect(result.error == error + "\n")
    #expect(result.status == 1)
    #expect(folder.paths == before)
  }
}
