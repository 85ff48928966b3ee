import Foundation
import Testing

@Suite struct CheckTests {
  private static let broken = "# Year {#sec-year}\n\n`{swift} totl`\n\n```{python}\n1\n```\n"

  private static let diagnosis = """
    broken.md:3:10: error: no name 'totl' is in scope [unknown-name]
       |
     3 | `{swift} totl`
       |          ^^^^

    broken.md:5:4: error: cells are written in Swift; found '{python}' [fence]
       |
     5 | ```{python}
       |    ^^^^^^^^
       = help: write '```python' to show it without running

    """

  private func run(_ arguments: [String]) throws -> CommandLineTool.Result {
    let folder = try TemporaryFolder()
    try folder.makeFile("fine.md", "Two: `{swift} 1 + 1`.\n")
    try folder.makeFile("broken.md", Self.broken)
    try folder.makeFile("warned.md", "---\ndate: today\n---\n")
    try folder.makeFile("fails.md", "```{swift}\n1 / 0\n```\n")
    try folder.makeFile("latin.md", bytes: [0xE9])
    let before = folder.paths
    let result = try CommandLineTool.run(arguments, in: folder.url)
    #expect(folder.paths == before)
    return result
  }

  @Test(arguments: [["fine.md"], ["fine.md", "--strict"], ["fails.md"]])
  func `nothing is said of a notebook that is well-formed`(arguments: [String]) throws {
    let result = try run(["check"] + arguments)
    #expect(result.error == "")
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test func `every mistake that can be told without running is told`() throws {
    let result = try run(["check", "broken.md"])
    #expect(result.error == Self.diagnosis)
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test func `a notebook that is fine does not excuse another`() throws {
    let result = try run(["check", "broken.md", "fine.md"])
    #expect(result.error == Self.diagnosis)
    #expect(result.status == 1)
  }

  @Test func `a missing notebook does not hide another's mistakes`() throws {
    let result = try run(["check", "missing.md", "broken.md"])
    #expect(result.error == "notebook: there is no notebook 'missing.md'\n" + Self.diagnosis)
    #expect(result.status == 2)
  }

  @Test func `a reference to nothing is told without running`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFile("notebook.md", "See @fig-hours.\n")
    let result = try CommandLineTool.run(["check", "notebook.md", "--strict"], in: folder.url)
    #expect(
      result.error == """
        notebook.md:1:5: error: nothing in this document is labelled 'fig-hours' [unknown-reference]
           |
         1 | See @fig-hours.
           |     ^^^^^^^^^^

        """
    )
    #expect(result.status == 1)
  }

  @Test func `code that does not run may be anything`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFile("notebook.md", "```{swift}\n//| eval: false\nimport (x\nfoo + 1\n```\n")
    let result = try CommandLineTool.run(["check", "notebook.md"], in: folder.url)
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test(arguments: [([], "warning", 0), (["--strict"], "error", 1)] as [([String], String, Int32)])
  func `strict makes an error of a warning`(
    flags: [String],
    severity: String,
    status: Int32
  ) throws {
    let result = try run(["check", "warned.md"] + flags)
    #expect(
      result.error == """
        warned.md:2:7: \(severity): 'today' is printed as it stands: a report reads no clock \
        [front-matter]
           |
         2 | date: today
           |       ^^^^^
           = help: write the date

        """
    )
    #expect(result.status == status)
  }

  @Test func `errors as JSON are one object a line`() throws {
    let result = try run(["check", "broken.md", "--json-errors"])
    #expect(
      result.error == """
        {"severity": "error", "code": "unknown-name", "message": "no name 'totl' is in scope", \
        "file": "broken.md", "range": {"start": {"line": 3, "column": 10}, \
        "end": {"line": 3, "column": 14}}}
        {"severity": "error", "code": "fence", \
        "message": "cells are written in Swift; found '{python}'", \
        "file": "broken.md", "range": {"start": {"line": 5, "column": 4}, \
        "end": {"line": 5, "column": 12}}, \
        "help": "write '```python' to show it without running"}

        """
    )
    #expect(result.status == 1)
  }

  @Test func `errors as JSON hold quotes and no control character`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFile("odd \"name\".md", "---\ntoc: \"a\\tb\\u0007\"\ntitle: 1\ntitel: 2\n---\n")
    let result = try CommandLineTool.run(
      ["check", "odd \"name\".md", "--json-errors"],
      in: folder.url
    )
    let lines = result.error.split(separator: "\n")
    let objects = try lines.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(
      objects.map { $0?["message"] as? String } == [
        "expected true or false for 'toc', found text \"a b \"",
        "unknown key 'titel' in the front matter",
      ]
    )
    #expect(objects.allSatisfy { $0?["file"] as? String == "odd \"name\".md" })
    #expect(objects.last??["help"] as? String == "did you mean 'title'?")
    #expect(result.status == 1)
  }

  @Test func `a notebook that is not UTF-8 fails the check`() throws {
    let result = try run(["check", "latin.md", "broken.md"])
    #expect(
      result.error
        == """
        latin.md:1:1: error: this byte fits no character: the file is not UTF-8 text [encoding]
           |
         1 | \u{FFFD}
           | ^

        """
        + Self.diagnosis
    )
    #expect(result.status == 1)
  }
}
