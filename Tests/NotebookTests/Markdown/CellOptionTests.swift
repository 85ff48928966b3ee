import Testing

@testable import Notebook

@Suite struct CellOptionTests {
  private func cell(_ options: String, head: String = "") -> Parsed {
    Parsed("\(head)```{swift}\n\(options)\nx\n```\n")
  }

  @Test(arguments: ["//|", "#|", "// |", "# |"])
  func `option lines may start like this`(marker: String) {
    let parsed = cell("\(marker) echo: false")
    #expect(parsed.document.cells[0].options.echo == false)
    #expect(parsed.document.cells[0].code.text == "x")
    #expect(parsed.problems == [])
  }

  @Test func `all switches are read`() {
    let lines =
      ["echo", "eval", "output", "include"].map { "//| \($0): false" } + ["//| error: true"]
    let options = cell(lines.joined(separator: "\n")).document.cells[0].options
    #expect(!options.echo && !options.eval && !options.output && !options.include && options.error)
  }

  @Test(arguments: [
    ("true", CellOptions.CodeFold.folded), ("false", .unfolded), ("show", .open),
  ])
  func `code folds in three ways`(value: String, fold: CellOptions.CodeFold) {
    #expect(cell("//| code-fold: \(value)").document.cells[0].options.codeFold == fold)
  }

  @Test func `the document's defaults hold where a cell says nothing`() {
    let head = "---\nexecute: {echo: false, eval: false}\nformat: {html: {code-fold: show}}\n---\n"
    let options = cell("//| eval: true", head: head).document.cells[0].options
    #expect(!options.echo && options.eval && options.codeFold == .open)
  }

  @Test func `what a cell says of its place on the page is read`() {
    let options = cell(
      """
      //| column: margin
      //| layout-ncol: 2
      //| cap-location: top
      //| code-summary: How
      //| lst-label: lst-a
      //| lst-cap: The *code*
      """
    ).document.cells[0].options
    #expect(options.column == .margin && options.columnCount == 2)
    #expect(options.captionPlace == .top && options.codeSummary == "How")
    #expect(options.listingLabel?.name == "lst-a" && options.listingCaption?.count == 2)
  }

  @Test func `a label has its place in the file`() {
    let parsed = Parsed("- ```{swift}\n  //| label: fig-é.1\n  ```\n")
    let label = parsed.document.cells[0].options.label
    #expect(label == CellOptions.Label("fig-é.1", at: SourceRange(26, 34)))
  }

  @Test(arguments: [
    (#"//| fig-cap: "`{swift} x` of *it*""#, #"{0: "x" @ 0=2:24 2:24-2:25} of *it*"#),
    (
      #"//| fig-cap: "\"é\" `{swift} f(\"a\")`""#,
      #""é" {0: "f(\"a\")" @ 0=2:31 3=2:35 5=2:38 2:31-2:39}"#
    ),
    ("//| fig-cap: 'it''s `{swift} x`'", #"it's {0: "x" @ 0=2:30 2:30-2:31}"#),
    ("//| fig-cap: 2024. `{swift} x`", #"2024. {0: "x" @ 0=2:29 2:29-2:30}"#),
    ("//| fig-cap: >\n//|   é `{swift}\n//|   y`", #"é {0: "y" @ 0=4:7 4:7-4:8}"#),
    ("//| fig-cap: |\n//|   é\n//|   `{swift} y`", #"é {0: "y" @ 0=4:16 4:16-4:17}"#),
    ("//| fig-cap: plain\n//|   `{swift} y`", #"plain {0: "y" @ 0=3:16 3:16-3:17}"#),
    ("//| fig-cap: \"a\\\n//|   `{swift} y`\"", #"a{0: "y" @ 0=3:16 3:16-3:17}"#),
    ("//| fig-cap: \"\\u00e9 \\x41\\n`{swift} y`\"", #"é A {0: "y" @ 0=2:37 2:37-2:38}"#),
  ])
  func `an expression in a caption has its place in the file`(option: String, caption: String) {
    let parsed = cell(option)
    let found = parsed.document.cells[0].options.figureCaption
    #expect(Dump.inlines(found, parsed.document) == caption)
    #expect(parsed.problems == [])
  }

  @Test func `the expressions of captions are counted at the cell's place`() {
    let parsed = Parsed(
      """
      `{swift} a`

      ```{swift}
      //| fig-cap: "`{swift} b`"
      //| fig-alt: "`{swift} c`"
      //| tbl-cap: "`{swift} d`"
      ```

      `{swift} e`
      """
    )
    #expect(parsed.document.expressions.map(\.code.text) == ["a", "b", "c", "d", "e"])
  }

  @Test(arguments: [
    (
      "//| ecoh: false",
      "2:5-2:9 error unknown-key: unknown option 'ecoh'; help: did you mean 'echo'?; "
        + "fix: 2:5-2:9 'echo'"
    ),
    (
      "//| fig.cap: x",
      "2:5-2:12 error unknown-key: unknown option 'fig.cap'; help: did you mean 'fig-cap'?; "
        + "fix: 2:5-2:12 'fig-cap'"
    ),
    (
      "//| results: hide",
      "2:5-2:12 error unknown-key: unknown option 'results'; help: did you mean 'output'?"
    ),
    (
      "//| message: false",
      "2:5-2:12 error unknown-key: unknown option 'message'; help: did you mean 'warning'?"
    ),
    (
      "//| zebra: 1",
      "2:5-2:10 error unknown-key: unknown option 'zebra'; "
        + "help: choose one of label, echo, eval, output, include, error, code-fold, fig-cap, "
        + "fig-alt, tbl-cap, …"
    ),
    ("//| cache: true", "2:5-2:10 warning invalid-option: 'cache' has no effect in this version"),
    (
      "//| echo: maybe",
      "2:11-2:16 error invalid-option: expected true or false for 'echo', found 'maybe'"
    ),
    (
      "#| eval: \"true\"",
      "2:10-2:16 error invalid-option: expected true or false for 'eval', found text \"true\"; "
        + "help: write 'true'"
    ),
    (
      "//| code-fold: [a]",
      "2:16-2:19 error invalid-option: expected true, false or show for 'code-fold', found a list"
    ),
    (
      "//| column: wide",
      "2:13-2:17 error invalid-option: expected body, page, screen or margin for 'column', found 'wide'"
    ),
    (
      "//| layout-ncol: 0",
      "2:18-2:19 error invalid-option: expected a whole number from 1 to 6 for 'layout-ncol', found '0'"
    ),
    (
      "//| cap-location: below",
      "2:19-2:24 error invalid-option: expected top, bottom or margin for 'cap-location', found 'below'"
    ),
    (
      "//| lst-label: code",
      "2:16-2:20 error invalid-option: expected a label that starts with 'lst-' for 'lst-label', found 'code'"
    ),
    (
      "//| label: a b",
      "2:12-2:15 error invalid-option: expected letters, digits, '-' and '.' for 'label', found 'a b'; help: write 'a-b'"
    ),
    (
      "//| label: fig_totals",
      "2:12-2:22 error invalid-option: expected letters, digits, '-' and '.' for 'label', found 'fig_totals'; help: write 'fig-totals'"
    ),
    (
      "//| label: _",
      "2:12-2:13 error invalid-option: expected letters, digits, '-' and '.' for 'label', found '_'"
    ),
    (
      "//| fig-cap: {a: b}",
      "2:14-2:20 error invalid-option: expected text for 'fig-cap', found a map"
    ),
    (
      "//| fig-cap: `{swift} x`",
      "2:14-2:15 error invalid-option: a value may not start with '`'; help: put the value in quotes"
    ),
    (
      "//| just words",
      "2:5-2:15 error invalid-option: expected 'key: value' lines, found 'just words'"
    ),
    (
      "//| echo: true\n//| echo: false",
      "3:5-3:9 error invalid-option: the key 'echo' is given twice; note: first given here 2:5-2:9"
    ),
    (
      "let a = 1\n//| echo: false",
      "3:1-3:16 error invalid-option: options must be the first lines of a cell"
    ),
  ])
  func `a faulty option is a diagnostic at its place`(option: String, problem: String) {
    #expect(cell(option).problems == [problem])
  }

  @Test func `an empty option is none`() {
    let parsed = cell("//| echo:\n//|")
    #expect(parsed.problems == [])
    #expect(parsed.document.cells[0].options.echo)
  }

  @Test func `a label that is used twice is an error that names the first`() {
    let parsed = Parsed("# A {#sec-a}\n\n```{swift}\n//| label: sec-a\n```\n")
    #expect(
      parsed.problems == [
        "4:12-4:17 error duplicate-label: the label 'sec-a' is used twice; note: first used here 1:7-1:12"
      ]
    )
  }
}
