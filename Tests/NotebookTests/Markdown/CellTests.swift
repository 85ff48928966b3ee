import Testing

@testable import Notebook

@Suite struct CellTests {
  @Test(arguments: [
    ("```{swift}\na\nb\n```\n", #"1:1-4:4 cell 0 "a\nb" @ 0=2:1 2=3:1"#),
    ("~~~~ { swift }\na\n~~~~~\n", #"1:1-3:6 cell 0 "a" @ 0=2:1"#),
    ("```{swift}\n```", #"1:1-2:4 cell 0 "" @ 0=2:4"#),
    (
      "   ```{swift}\n   a\n b\n     c\n   ```\n",
      #"1:4-5:7 cell 0 "a\nb\n  c" @ 0=2:4 2=3:2 4=4:4"#
    ),
    ("x\r\n```{swift}\r\na\r\n\r\nb\r\n```\r\n", #"2:1-6:4 cell 0 "a\n\nb" @ 0=3:1 2=4:1 3=5:1"#),
    ("```{swift}\n\té\n```", #"1:1-3:4 cell 0 "\té" @ 0=2:1"#),
  ])
  func `a fence marked with swift in braces is a cell`(text: String, dump: String) {
    #expect(Parsed(text).dump.split(separator: "\n").last.map(String.init) == dump)
  }

  @Test func `a cell in a list maps each line behind its indent`() {
    #expect(
      Parsed("- x\n\n  ```{swift}\n  a\n\n  bé\n  ```\n- y\n").dump == #"""
        1:1-8:4 list
          item
            1:3-1:4 paragraph x
            3:3-7:6 cell 0 "a\n\nbé" @ 0=4:3 2=5:1 3=6:3
          item
            8:3-8:4 paragraph y
        """#
    )
  }

  @Test func `a cell in a quote maps each line behind its mark`() {
    #expect(
      Parsed("> ```{swift}\n> a\n>\n>b\n> ```\n").dump == #"""
        1:1-5:6 quote
          1:3-5:6 cell 0 "a\n\nb" @ 0=2:3 2=3:2 3=4:2
        """#
    )
  }

  @Test func `a cell in a list in a callout keeps its places`() {
    #expect(
      Parsed("> [!TIP]\n> - ```{swift}\n>   a\n>   ```\n").dump == #"""
        1:1-4:8 callout tip
          2:3-4:8 list tight
            item
              2:5-4:8 cell 0 "a" @ 0=3:5
        """#
    )
  }

  @Test func `front matter does not move a cell`() {
    let parsed = Parsed("---\ntitle: é\n---\n\n```{swift}\na\n```\n")
    #expect(parsed.dump == #"5:1-7:4 cell 0 "a" @ 0=6:1"#)
  }

  @Test func `a lone carriage return and NUL do not move a cell`() {
    let parsed = Parsed("a\rb\0c\n```{swift}\na\n```\n")
    #expect(parsed.dump.hasSuffix(#"2:1-4:4 cell 0 "a" @ 0=3:1"#))
    #expect(parsed.problems == ["1:4-1:5 error syntax: unexpected NUL character"])
  }

  @Test(arguments: [
    ("```swift\na\n```\n", #"1:1-3:4 code swift "a\n""#),
    ("```Swift {x}\na\n```\n", #"1:1-3:4 code Swift "a\n""#),
    ("```swift{x}\na\n```\n", #"1:1-3:4 code swift "a\n""#),
    ("```\na\n```\n", #"1:1-3:4 code - "a\n""#),
    ("``` {.python .numbered}\na\n```\n", #"1:1-3:4 code python "a\n""#),
    ("```{{swift}}\na\n```\n", #"1:1-3:4 code - "a\n""#),
    ("    a\n", #"1:5-1:6 code - "a\n""#),
    ("```\na", #"1:1-2:2 code - "a\n""#),
  ])
  func `another fence is shown and not run`(text: String, dump: String) {
    let parsed = Parsed(text)
    #expect(parsed.dump == dump)
    #expect(parsed.problems == [])
    #expect(parsed.document.cells.isEmpty)
  }

  @Test(arguments: [
    (
      "```{python}\nx\n```\n",
      "1:4-1:12 error fence: cells are written in Swift; found '{python}'; "
        + "help: write '```python' to show it without running"
    ),
    (
      "```{swft}\nx\n```\n",
      "1:4-1:10 error fence: cells are written in Swift; found '{swft}'; help: did you mean '{swift}'?"
    ),
    (
      "```{}\nx\n```\n",
      "1:4-1:6 error fence: cells are written in Swift; found '{}'; help: write '{swift}'"
    ),
    (
      "> ```{Swift}\n> x\n> ```\n",
      "1:6-1:13 error fence: cells are written in Swift; found '{Swift}'; help: write '{swift}'"
    ),
    (
      "```{=html}\nx\n```\n",
      "1:4-1:11 error fence: cells are written in Swift; found '{=html}'; "
        + "help: write '```html' to show it without running"
    ),
    (
      "```{swift, echo=false}\nx\n```\n",
      "1:4-1:23 error fence: options go in '//| key: value' lines; "
        + "help: write '{swift}' here and each option on a line of its own below"
    ),
    (
      "```{swift} x\nx\n```\n",
      "1:4-1:13 error fence: options go in '//| key: value' lines; "
        + "help: write '{swift}' here and each option on a line of its own below"
    ),
    ("```{swift\nx\n```\n", "1:10-1:10 error fence: expected '}'; help: write '{swift}'"),
    ("```{swift a \nx\n```\n", "1:12-1:12 error fence: expected '}'; help: write '{swift}'"),
    (
      "- ```{swift}\n  x\n",
      "1:3-1:13 error fence: this cell has no closing fence; "
        + "help: end it with '```' on a line of its own"
    ),
    (
      "> ```{swift}\n> x\n```\ny\n",
      "1:3-1:13 error fence: this cell has no closing fence; "
        + "help: end it with '```' on a line of its own"
    ),
    (
      "````{swift}\nx\n```\n",
      "1:1-1:12 error fence: this cell has no closing fence; "
        + "help: end it with '```' on a line of its own"
    ),
    (
      "-\t```{swift}\n\tx\n\t```\n",
      "1:2-1:3 error fence: expected spaces in front of a cell's lines, found a tab"
    ),
    (
      "- ```{swift}\n\t\tx\n  ```\n",
      "2:1-2:2 error fence: expected spaces in front of a cell's lines, found a tab"
    ),
    (
      "<div>\n```{swift}\nx\n```\n</div>\n",
      "1:1-1:6 error fence: a cell inside HTML does not run; "
        + "help: leave an empty line between the HTML and the cell"
    ),
    (
      "a\n\n<!-- x\n```{swift}\n```\n",
      "3:1-3:5 error syntax: this comment is never closed; help: end it with '-->'"
    ),
  ])
  func `a faulty fence is an error at its place`(text: String, problem: String) {
    #expect(Parsed(text).problems == [problem])
  }

  @Test func `a cell without an end runs to the end of its container`() {
    let cell = Parsed("> ```{swift}\n> a\n\nb\n").document.cells[0]
    #expect(cell.range == SourceRange(2, 16))
  }

  @Test func `nothing of a cell without an end is read but its label`() {
    let parsed = Parsed(
      """
      ```{swift}
      //| label: fig-a
      //| ecoh: false
      //| fig-cap: "`{swift} b`"
      a
      //| echo: false
      Some words, and @fig-a.
      """
    )
    let cell = parsed.document.cells[0]
    #expect(cell.code.text.isEmpty && !cell.options.eval)
    #expect(cell.options.label?.name == "fig-a")
    #expect(parsed.document.expressions.isEmpty)
    #expect(
      parsed.problems == [
        "1:1-1:11 error fence: this cell has no closing fence; "
          + "help: end it with '```' on a line of its own"
      ]
    )
  }
}
