import Notebook
import Testing

@Suite struct RunnerTests {
  @Test func `a cell shows its last value`() {
    #expect(
      Notebooks(
        cells: "1\n2",
        "let a = 1",
        "\"x\"",
        "()",
        "Cakes(3)",
        "[Cakes(2).best]",
        "maybe(nil)"
      )
      .results()
        == ["2", "", "x", "", "3 of 3 rows", "1 of 1 rows", "nil"]
    )
  }

  @Test func `show shows more, in order`() {
    #expect(
      Notebooks(cells: "show(1)\nshow(\"a\")\n2", "[1, 2].map { show($0) }.count").results()
        == ["1, a, 2", "1, 2, 2"]
    )
  }

  @Test func `only the first rows of a table are kept`() {
    var settings = Runner.Settings()
    settings.rowLimit = 2
    #expect(
      Notebooks(cells: "Cakes(3)", "show(Cakes(3))", "Cakes(3).map { $0 }").results(settings)
        == ["2 of 3 rows", "2 of 3 rows", "2 of 3 rows"]
    )
  }

  @Test func `a failure costs only what reads its names`() {
    let notebook = Notebooks(
      cells: "let a = 1 / 0\nlet b = 2",
      "a + 1",
      "let c = b",
      "c",
      "let d = 4\nd"
    )
    #expect(
      notebook.results() == [
        "failed: division by zero", "skipped: a, 2:9", "skipped: b, 2:9", "skipped: c, 2:9", "4",
      ]
    )
    #expect(notebook.run().diagnostics.map(notebook.line) == ["2:9 arithmetic: division by zero"])
  }

  @Test func `names that were bound before the failure are there`() {
    #expect(
      Notebooks(cells: "let a = 1\nlet b = a / 0", "a", "b").results()
        == ["failed: division by zero", "1", "skipped: b, 3:9"]
    )
  }

  @Test func `what was shown before the failure is kept`() {
    #expect(
      Notebooks(cells: "show(1)\nshow(2)\n1 / 0", "3").results()
        == ["1, 2 then failed: division by zero", "3"]
    )
  }

  @Test func `a finding of the plan fails its cell alone`() {
    let notebook = Notebooks(cells: "let a = zz", "a", "2")
    #expect(notebook.results() == ["failed: no name 'zz' is in scope", "skipped: a, 2:9", "2"])
    #expect(notebook.run().diagnostics.count == 1)
  }

  @Test func `an expected failure is no diagnostic, but who reads its names says so`() {
    let notebook = Notebooks(cells: "//| error: true\nlet a = 1 / 0", "a")
    #expect(notebook.results() == ["failed: division by zero", "skipped: a, 3:9"])
    #expect(
      notebook.run().diagnostics.map(notebook.line) == [
        "7:1 skipped: 'a' is missing, since the cell that defines it failed (3:9 it failed here)"
      ]
    )
  }

  @Test func `a cell that is not evaluated does not run`() {
    #expect(Notebooks(cells: "//| eval: false\n1 / 0").results() == ["not run"])
  }

  @Test func `an inline expression gives its text`() {
    #expect(
      Notebooks("`{swift} 1 + 1` `{swift} \"a\"` `{swift} [1, 2]` `{swift} 0.5`\n").expressions()
        == ["2", "a", "[1, 2]", "0.5"]
    )
  }

  @Test func `an inline expression gives a text and nothing else`() {
    #expect(
      Notebooks("`{swift} Cakes(1)` `{swift} maybe(nil)` `{swift} ()` `{swift} 1 / 0`\n")
        .expressions()
        == [
          "failed: inline code gives a text or a number, and this is Cakes",
          "failed: the value is nil here",
          "failed: inline code gives a text or a number, and this is Void",
          "failed: division by zero",
        ]
    )
  }

  @Test func `an inline expression is skipped as a cell is`() {
    #expect(
      Notebooks("```{swift}\nlet a = 1 / 0\n```\n\n`{swift} a`\n").expressions()
        == ["skipped: a, 2:9"]
    )
  }

  @Test func `parameters are members of params`() {
    let front = "---\nparams:\n  n: 3\n  folder: {type: path, default: a/b}\n---\n\n"
    #expect(
      Notebooks(front + "`{swift} params.n` `{swift} params.folder`\n")
        .expressions()
        == ["3", "b"]
    )
    #expect(
      Notebooks(front + "`{swift} params`\n").expressions()
        == ["failed: inline code gives a text or a number, and this is params"]
    )
    #expect(
      Notebooks(front + "`{swift} params.m`\n").expressions()
        == ["failed: this notebook declares no parameter 'm'"]
    )
  }
}

@Suite struct LimitTests {
  private func results(_ maximumSteps: Int, _ cells: String...) -> [String] {
    var settings = Runner.Settings()
    settings.maximumSteps = maximumSteps
    return Notebooks(cells.map { "```{swift}\n\($0)\n```\n" }.joined(separator: "\n"))
      .results(settings)
  }

  @Test func `a cell ends after its steps, the next has its own`() {
    #expect(
      results(1_000, "(0..<2_000).map { $0 + 1 }.count", "(0..<100).map { $0 + 1 }.count")
        == ["failed: this takes more than 1000 steps", "100"]
    )
  }

  @Test func `what a method does counts, not only what is written`() {
    let failed = "failed: this takes more than 1000 steps"
    #expect(results(1_000, "(0..<2_000).reversed().count") == [failed])
    #expect(results(1_000, "(0..<2_000).map(\\.self).count") == [failed])
    #expect(results(1_000, "(0..<10).map { _ in (0..<200).map(\\.self).count }") == [failed])
    #expect(results(1_000, "Array(0..<20_000).contains(19_999)") == [failed])
    #expect(results(1_000, "(0..<20).reduce(\"a\") { s, _ in s + s }.count") == [failed])
  }

  @Test func `a value does not grow without end`() {
    let limit = "failed: this value grows beyond 10000000 elements"
    #expect(results(50_000_000, "(0..<99).reduce(\"ab\") { s, _ in s + s }") == [limit])
    #expect(results(50_000_000, "(0..<99).reduce([1]) { a, _ in a + a }") == [limit])
    #expect(results(50_000_000, "(0..<99).reduce(\"ab\") { s, _ in \"\\(s)\\(s)\" }") == [limit])
  }

  @Test func `all values together do not grow without end`() {
    var settings = Runner.Settings()
    settings.maximumTotalSize = 250
    let cells = (1...3).map { "```{swift}\nlet a\($0) = (0..<100).map(\\.self)\n```\n" }
    #expect(
      Notebooks(cells.joined(separator: "\n")).results(settings)
        == ["", "", "failed: all values together grow beyond 250 elements"]
    )
  }

  @Test func `a shown value counts too`() {
    #expect(
      results(10_000, "(0..<500).map { show($0) }.count").map { $0.hasSuffix("10000 steps") }
        == [true]
    )
  }
}
