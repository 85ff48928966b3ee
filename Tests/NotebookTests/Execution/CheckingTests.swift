import Notebook
import Testing

/// All that can be said of a notebook is said before anything of it runs.
@Suite struct CheckingTests {
  @Test func `a mistake in a branch that is not taken is found`() {
    #expect(
      Notebooks(cells: "if false {\n  show(zz)\n}", "func f() -> Int { 1 + \"a\" }").findings == [
        "3:8 unknown-name: no name 'zz' is in scope",
        "8:19 type: the operator '+' cannot be applied to Int and String",
      ]
    )
  }

  @Test func `nothing of a cell with a mistake runs`() {
    #expect(
      Notebooks(cells: "show(1)\nlet a = 1 / 0\nzz", "2").results()
        == ["failed: no name 'zz' is in scope", "2"]
    )
  }

  @Test func `all mistakes come in one run`() {
    #expect(
      Notebooks(
        cells: "let a: Int = \"x\"\nlet b = [1].cuont",
        "func f(_ n: Int) -> Double { n }",
        "half(\"c\")"
      ).findings == [
        "2:14 type: expected Int, found String",
        "3:13 unknown-member: '[Int]' has no member 'cuont'",
        "7:30 type: expected Double, found Int",
        "11:6 type: expected Double, found String",
      ]
    )
  }

  @Test func `what follows from a mistake is not said`() {
    let notebook = Notebooks(
      cells: "let a = [1].cuont\nlet b = a + 1\nlet c = [a, b].map { $0 * 2 }",
      "half(a) + c[0]",
      "func f(_ n: Int) -> Int { n + a }\nf(b)",
      "for x in a { show(x.y) }"
    )
    #expect(notebook.findings == ["2:13 unknown-member: '[Int]' has no member 'cuont'"])
    #expect(
      notebook.results() == [
        "failed: '[Int]' has no member 'cuont'", "skipped: a, 2:13", "skipped: a, 2:13",
        "skipped: a, 2:13",
      ]
    )
  }

  @Test func `a written type stands in for a value that failed`() {
    #expect(
      Notebooks(cells: "let a: Int = zz", "a + 1", "a + \"x\"").findings == [
        "2:14 unknown-name: no name 'zz' is in scope",
        "10:1 type: the operator '+' cannot be applied to Int and String",
      ]
    )
  }

  @Test func `a name has its type in later cells and in prose`() {
    let notebook = Notebooks(
      "```{swift}\nlet a = [1.5]\n```\n\n`{swift} a[0] + 1` `{swift} a + 1`\n"
    )
    #expect(
      notebook.findings == ["5:29 type: the operator '+' cannot be applied to [Double] and Int"]
    )
    #expect(notebook.expressions().first == "2.5")
  }
}
