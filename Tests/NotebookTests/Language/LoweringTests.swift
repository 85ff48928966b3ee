import Notebook
import Testing

/// Code that a list or a quote has indented, so that its places are not the code's own.
@Suite struct LoweringTests {
  @Test func `a place in a quote is the file's`() {
    let notebook = Notebooks("> ```{swift}\n> let a = 1\n> a + zz\n> ```\n")
    #expect(notebook.findings == ["3:7 unknown-name: no name 'zz' is in scope"])
  }

  @Test func `a place in a list is the file's`() {
    let notebook = Notebooks("- one\n\n  ```{swift}\n  \"é\" + zz\n  ```\n")
    #expect(notebook.findings == ["4:10 unknown-name: no name 'zz' is in scope"])
  }

  @Test func `comments and blank lines are nothing`() {
    #expect(Code.text("// one\n\n/* two */ 1 /* three */ + 1 // four\n") == "2")
    #expect(Code.program("// nothing").statements.isEmpty)
  }

  @Test func `statements on one line are parted by a semicolon`() {
    #expect(Code.text("let a = 1; a + 1") == "2")
  }

  @Test func `a name may stand between backquotes`() {
    #expect(Code.text("let `in` = 1\n`in` + 1") == "2")
  }

  @Test func `free names are found in the order of the text`() {
    #expect(
      Code.findings("b + a(c).d[e]")
        == ["b", "a", "c", "e"].map {
          "<\($0)> unknown-name: no name '\($0)' is in scope"
        }
    )
  }
}
