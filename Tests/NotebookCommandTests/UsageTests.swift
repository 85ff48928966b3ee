import Foundation
import Glibc
import Testing

@Suite struct UsageTests {
  private static let notebook = """
    ---
    params:
      export: {type: path, default: export}
      days: {type: int, default: 3}
      share: {type: double, default: 0.5}
      loud: {type: bool, default: false}
    ---

    Days: `{swift} params.days`.

    ```{swift}
    let catalog = try Catalog(contentsOf: "catalog.csv")
    ```

    """

  private func makeFolder() throws -> TemporaryFolder {
    let folder = try TinyExport.makeFolder()
    try folder.makeFile("notebook.md", Self.notebook)
    return folder
  }

  /// Runs a command that must do nothing but complain.
  private func expectRefusal(_ arguments: [String], _ error: String) throws {
    let folder = try makeFolder()
    let before = folder.paths
    let result = try CommandLineTool.run(arguments, in: folder.url)
    #expect(result.error == error + "\n")
    #expect(result.output == "")
    #expect(result.status == 2)
    #expect(folder.paths == before)
  }

  // MARK: - Flags and arguments

  @Test(arguments: [
    (
      ["check", "--bananas"],
      """
      notebook: Unknown option '--bananas'
      Usage: notebook check [<file> ...] [--strict] [--json-errors]
        See 'notebook check --help' for more information.
      """
    ),
    (
      ["check", "--strct"],
      """
      notebook: Unknown option '--strct'. Did you mean '--strict'?
      Usage: notebook check [<file> ...] [--strict] [--json-errors]
        See 'notebook check --help' for more information.
      """
    ),
    (
      ["reference", "plays", "hours"],
      """
      notebook: Unexpected argument 'hours'
      Usage: notebook reference [<name>] [--format <format>]
        See 'notebook reference --help' for more information.
      """
    ),
    (
      ["eval"],
      """
      notebook: Missing expected argument '<expression>'
      Help:  <expression>  The expression, as a cell would write it.
      Usage: notebook eval <expression> [--in <in>] [--format <format>]
        See 'notebook eval --help' for more information.
      """
    ),
  ])
  func `a mistake in the arguments is told with the usage`(
    arguments: [String],
    error: String
  ) throws {
    try expectRefusal(arguments, error)
  }

  @Test(arguments: [
    (
      ["rendr", "notebook.md"],
      """
      notebook: there is no command 'rendr'
        help: did you mean 'render'?
      """
    ),
    (
      ["notebook.md"],
      """
      notebook: there is no command 'notebook.md'
        help: write 'notebook render notebook.md'
      """
    ),
    (
      ["banana"],
      """
      notebook: there is no command 'banana'
        help: there are 'render', 'check', 'eval', 'sample', 'reference', 'explain', 'export'
      """
    ),
  ])
  func `a command that is not there is told with the nearest`(
    arguments: [String],
    error: String
  ) throws {
    try expectRefusal(arguments, error)
  }

  @Test(arguments: [
    (["render", "missing.md"], "notebook: there is no notebook 'missing.md'"),
    (
      ["render"],
      """
      notebook: there is no notebook 'notebooks/analysis.md'
        help: name the notebook to render: 'notebook render FILE'
      """
    ),
    (["render", "export"], "notebook: 'export' is a folder, not a notebook"),
    (["check", "missing.md"], "notebook: there is no notebook 'missing.md'"),
    (["eval", "1", "--in", "nowhere"], "notebook: there is no folder 'nowhere'"),
  ])
  func `a missing notebook is named`(arguments: [String], error: String) throws {
    try expectRefusal(arguments, error)
  }

  // MARK: - Parameters

  @Test(arguments: [
    (
      ["dayz:3"],
      """
      notebook: this notebook declares no parameter 'dayz'
        help: did you mean 'days'?
      """
    ),
    (
      ["volume:3"],
      """
      notebook: this notebook declares no parameter 'volume'
        help: it declares 'export', 'days', 'share', 'loud'
      """
    ),
    (["days:many"], "notebook: the parameter 'days' is of type int, found 'many'"),
    (["days:2.5"], "notebook: the parameter 'days' is of type int, found '2.5'"),
    (
      ["loud:yes"],
      """
      notebook: the parameter 'loud' is of type bool, found 'yes'
        help: write 'true' or 'false'
      """
    ),
    (["share:half"], "notebook: the parameter 'share' is of type double, found 'half'"),
    (["share:inf"], "notebook: the parameter 'share' is of type double, found 'inf'"),
    (
      ["days"],
      """
      notebook: '-P days' has no value
        help: write '-P name:value'
      """
    ),
    (["days:1", "days:2"], "notebook: the parameter 'days' is given twice"),
  ])
  func `a parameter that does not fit is told`(settings: [String], error: String) throws {
    try expectRefusal(["render", "notebook.md"] + settings.flatMap { ["-P", $0] }, error)
  }

  @Test func `a notebook without parameters declares none`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFile("plain.md", "Text.\n")
    let result = try CommandLineTool.run(["render", "plain.md", "-P", "days:3"], in: folder.url)
    #expect(
      result.error == """
        notebook: this notebook declares no parameter 'days'
          help: it declares none

        """
    )
    #expect(result.status == 2)
    #expect(folder.paths == ["plain.md"])
  }

  @Test(arguments: ["days:5", "days=5"])
  func `a parameter of the command line goes before the notebook's`(setting: String) throws {
    let folder = try makeFolder()
    let result = try CommandLineTool.run(
      ["render", "notebook.md", "-P", setting, "-o", "-"],
      in: folder.url
    )
    #expect(result.output.contains("Days: 5."))
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  // MARK: - Where the report goes

  @Test(arguments: [
    (
      "export",
      """
      notebook: 'export' is a folder
        help: name the file: '-o export/report.html'
      """
    ),
    (
      "export/",
      """
      notebook: 'export/' is a folder
        help: name the file: '-o export/report.html'
      """
    ),
    ("", "notebook: the path of the output is empty"),
    ("notebook.md", "notebook: 'notebook.md' is one of the files that the report is made from"),
    (
      "export/../notebook.md",
      "notebook: 'export/../notebook.md' is one of the files that the report is made from"
    ),
    ("catalog.csv", "notebook: 'catalog.csv' is one of the files that the report is made from"),
    (
      "notebook.md/report.html",
      "notebook: cannot write 'notebook.md/report.html': not a directory"
    ),
  ])
  func `a report goes to no folder and to none of its sources`(
    target: String,
    error: String
  ) throws {
    try expectRefusal(["render", "notebook.md", "-o", target], error)
  }

  @Test func `a link to the notebook is the notebook`() throws {
    let folder = try makeFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link.html").path,
      withDestinationPath: "notebook.md"
    )
    let result = try CommandLineTool.run(
      ["render", "notebook.md", "-o", "link.html"],
      in: folder.url
    )
    #expect(
      result.error == """
        notebook: 'link.html' is one of the files that the report is made from

        """
    )
    #expect(result.status == 2)
  }

  @Test func `a report does not replace what is no file`() throws {
    let folder = try makeFolder()
    let pipe = folder.url.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let result = try CommandLineTool.run(["render", "notebook.md", "-o", "pipe"], in: folder.url)
    #expect(
      result.error == """
        notebook: 'pipe' is not a regular file
          help: '-o -' writes to standard output

        """
    )
    #expect(result.status == 2)
    let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type]
    #expect(type as? FileAttributeType != .typeRegular)
  }

  @Test func `a link to a report stays a link`() throws {
    let folder = try makeFolder()
    try folder.makeFile("shared/report.html", "old")
    let link = folder.url.appendingPathComponent("link.html").path
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "shared/report.html"
    )
    let result = try CommandLineTool.run(
      ["render", "notebook.md", "-o", "link.html"],
      in: folder.url
    )
    #expect(result.status == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == "shared/report.html"
    )
    #expect(try String(contentsOfFile: link, encoding: .utf8).hasPrefix("<!doctype html>"))
  }

  @Test func `quiet prints no path`() throws {
    let folder = try makeFolder()
    let loud = try CommandLineTool.run(["render", "notebook.md"], in: folder.url)
    #expect(loud.output == "out/notebook.html\n")
    let quiet = try CommandLineTool.run(["render", "notebook.md", "--quiet"], in: folder.url)
    #expect(quiet.output == "")
    #expect([loud.error, quiet.error] == ["", ""])
    #expect([loud.status, quiet.status] == [0, 0])
  }
}
