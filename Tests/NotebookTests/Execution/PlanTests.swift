import Notebook
import Testing

@Suite struct PlanTests {
  @Test func `names that are defined above are known`() {
    #expect(Notebooks(cells: "let a = 1", "let b = a + 1\nb", "half(Double(b))").findings == [])
  }

  @Test func `an unknown name is said with what is near`() {
    let notebook = Notebooks(cells: "let cakes = Cakes(2)", "cake.count", "zzz")
    #expect(
      notebook.findings == [
        "6:1 unknown-name: no name 'cake' is in scope",
        "10:1 unknown-name: no name 'zzz' is in scope",
      ]
    )
    #expect(notebook.plan.diagnostics.map(\.help) == ["did you mean 'cakes'?", nil])
    #expect(
      notebook.plan.diagnostics[0].fix
        == Diagnostic.Fix(replace: notebook.plan.diagnostics[0].range, with: "cakes")
    )
  }

  @Test func `a method that stands alone is said to be one`() {
    #expect(
      Notebooks(cells: "total(1)").plan.diagnostics.map(\.help)
        == ["it is a method of Cakes: write 'value.total(…)'"]
    )
  }

  @Test func `a name has one definition`() {
    #expect(
      Notebooks(cells: "let a = 1", "let a = 2").findings == [
        "2:5 duplicate-name: 'a' is defined more than once (6:5 it is defined here too)",
        "6:5 duplicate-name: 'a' is defined more than once (2:5 it is defined here too)",
      ]
    )
  }

  @Test(arguments: ["half", "Order", "params", "show"])
  func `a name of the library is not redefined`(name: String) {
    #expect(
      Notebooks(cells: "let \(name) = 1").findings
        == ["2:5 duplicate-name: '\(name)' is a name of the library"]
    )
  }

  @Test func `a name is not read above its definition`() {
    #expect(
      Notebooks(cells: "a + 1", "let a = 1").findings
        == [
          "2:1 used-before-definition: 'a' is used before its definition (6:5 it is defined here)"
        ]
    )
    #expect(
      Notebooks(cells: "let b = a\nlet a = 1").findings
        == [
          "2:9 used-before-definition: 'a' is used before its definition (3:5 it is defined here)"
        ]
    )
  }

  @Test(arguments: ["let a = a + 1", "let a = { (x: Int) in a(x) }", "let a = [1].map { _ in a }"])
  func `a name is not read in its own definition`(code: String) {
    #expect(
      Notebooks(cells: code).plan.diagnostics.map(\.message)
        == ["'a' is used in its own definition"]
    )
  }

  @Test func `a name of a cell that does not run is not there`() {
    #expect(
      Notebooks(cells: "//| eval: false\nlet a = 1", "a").findings
        == [
          "7:1 unknown-name: 'a' is defined in a cell that does not run (3:5 it has 'eval: false')"
        ]
    )
  }

  @Test func `a cell that does not run may read what is not there yet`() {
    #expect(Notebooks(cells: "//| eval: false\na + b", "let a = 1\nlet b = 2").findings == [])
  }

  @Test func `a closure's names are its own`() {
    #expect(
      Notebooks(cells: "[1].map { x in\n  let y = x\n  return y\n}", "x").findings
        == ["9:1 unknown-name: no name 'x' is in scope"]
    )
  }

  @Test func `what is expected to fail is not reported`() {
    #expect(Notebooks(cells: "//| error: true\nzzz").findings == [])
  }

  @Test func `findings stand in the order of the file`() {
    let notebook = Notebooks("---\ntitle: \"`{swift} zz`\"\n---\n\n`{swift} yy`\n")
    #expect(
      notebook.findings
        == [
          "2:18 unknown-name: no name 'zz' is in scope",
          "5:10 unknown-name: no name 'yy' is in scope",
        ]
    )
  }

  @Test func `an expression of the front matter comes last`() {
    let notebook = Notebooks("---\ntitle: \"`{swift} a`\"\n---\n\n```{swift}\nlet a = 7\n```\n")
    #expect(notebook.findings == [])
    #expect(notebook.expressions() == ["7"])
  }

  @Test func `a caption's expression comes behind its cell`() {
    let notebook = Notebooks(cells: "//| fig-cap: \"`{swift} a`\"\nlet a = 7")
    #expect(notebook.findings == [])
    #expect(notebook.expressions() == ["7"])
  }

  @Test(arguments: ["let a = 1", "1\n2", ""])
  func `inline code is one expression`(code: String) {
    let inline = InlineExpression(
      code: CodeSource(text: code, fileOffset: 0),
      range: SourceRange(0, code.utf8.count)
    )
    let source = SourceFile(path: "a.md", text: code)
    let plan = Plan(Document(source: source, expressions: [inline]), library: Bakery.library)
    #expect(plan.diagnostics.map(\.message) == ["inline code holds one expression"])
  }
}
