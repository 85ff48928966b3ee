import Testing

@testable import Notebook

@Suite struct DivisionTests {
  @Test(arguments: [
    ("::: {.callout-note}\na\n:::", "1:1-3:4 callout note\n  2:1-2:2 paragraph a"),
    (":::callout-tip :::\n:::", "1:1-2:4 callout tip"),
    (
      "::: {.callout-tip #tip-a collapse=true title='A `{swift} x`'}\n:::",
      "1:1-2:4 callout tip #tip-a folded A {0: \"x\" @ 0=1:58 1:58-1:59}"
    ),
    (
      "::: {.callout-warning collapse=\"false\"}\n# A {#wrn-a}\n\nb\n:::",
      "1:1-5:4 callout warning #wrn-a open A\n  4:1-4:2 paragraph b"
    ),
    (
      "::: {.column-margin}\na\n:::\nb",
      "1:1-3:4 division margin\n  2:1-2:2 paragraph a\n4:1-4:2 paragraph b"
    ),
    ("::: aside\n:::", "1:1-2:4 division margin"),
    ("::: {.abstract}\n:::", "1:1-2:4 division abstract"),
    ("::: {layout-ncol=2 #both}\n:::", "1:1-2:4 division group #both 2 columns"),
    ("::: {#here}\n:::", "1:1-2:4 division group #here"),
    ("::: {.column-page}\n:::::", "1:1-2:6 division page"),
  ])
  func `a div is read like this`(text: String, dump: String) {
    let parsed = Parsed(text + "\n")
    #expect(parsed.dump == dump)
    #expect(parsed.problems == [])
  }

  @Test func `a div ends every block before it and keeps the places behind it`() {
    let parsed = Parsed(
      "- a\n::: {.column-margin}\n- b `{swift} x`\n:::\n- c\n> d\n:::aside\ne\n:::\n"
    )
    #expect(
      parsed.dump == """
        1:1-1:4 list tight
          item
            1:3-1:4 paragraph a
        2:1-4:4 division margin
          3:1-3:16 list tight
            item
              3:3-3:16 paragraph b {0: "x" @ 0=3:14 3:14-3:15}
        5:1-5:4 list tight
          item
            5:3-5:4 paragraph c
        6:1-6:4 quote
          6:3-6:4 paragraph d
        7:1-9:4 division margin
          8:1-8:2 paragraph e
        """
    )
  }

  @Test func `divs nest, and a cell in one is a cell`() {
    let parsed = Parsed(
      ":::: {.column-page}\n::: {.callout-note}\n```{swift}\n//| label: a\n1\n```\n:::\n::::\n"
    )
    #expect(
      parsed.dump == """
        1:1-8:5 division page
          2:1-7:4 callout note
            3:1-6:4 cell 0 "1" @ 0=5:1
        """
    )
    #expect(parsed.problems == [])
  }

  @Test(arguments: [
    "```\n::: {.x}\n```", "    ::: x", "<!--\n::: {.x}\n-->", "<div>\n::: x\n</div>",
  ])
  func `colons in code and in HTML are no div`(text: String) {
    let parsed = Parsed(text + "\n")
    #expect(!parsed.dump.contains("division"))
    #expect(parsed.problems == [])
  }

  @Test func `a div may follow code without a blank line`() {
    #expect(
      Parsed("```\na\n```\n::: aside\nb\n:::\n").dump == """
        1:1-3:4 code - "a\\n"
        4:1-6:4 division margin
          5:1-5:2 paragraph b
        """
    )
  }

  @Test(arguments: [
    (
      "::: {.callout-nte}\n:::",
      "1:6-1:18 error unknown-key: unknown class '.callout-nte' of a div; help: did you mean '.callout-note'?; fix: 1:6-1:18 '.callout-note'"
    ),
    (
      "::: {.wide}\n:::",
      "1:6-1:11 error unknown-key: unknown class '.wide' of a div; help: choose one of .callout-note, .callout-tip, .callout-important, .callout-warning, .callout-caution, .column-body, .column-page, .column-screen, .column-margin, .abstract, .aside"
    ),
    (
      "::: {.callout-tip colapse=true}\n:::",
      "1:19-1:26 error unknown-key: unknown attribute 'colapse' of a div; help: did you mean 'collapse'?; fix: 1:19-1:26 'collapse'"
    ),
    (
      "::: {.callout-tip collapse=yes}\n:::",
      "1:28-1:31 error fence: expected true or false for 'collapse', found 'yes'"
    ),
    (
      "::: {layout-ncol=9}\n:::",
      "1:18-1:19 error fence: expected a whole number from 1 to 6 for 'layout-ncol', found '9'"
    ),
    (
      "::: {.callout-tip icon=false}\n:::",
      "1:19-1:23 warning unsupported: 'icon' has no effect in this version"
    ),
    (
      "::: {.aside\n:::",
      "1:5-1:12 error fence: expected '{.class #id key=\"value\"}' behind the colons of a div"
    ),
    (
      "::: two words\n:::",
      "1:5-1:14 error fence: expected '{.class #id key=\"value\"}' behind the colons of a div"
    ),
    (
      "::: {.aside title=\"a}\n:::",
      "1:13-1:21 error fence: expected '{.class #id key=\"value\"}' behind the colons of a div"
    ),
    (
      "::: {.aside #a<b}\n:::",
      "1:13-1:17 error fence: expected letters, digits, '-' and '.' in an id"
    ),
    (
      "# A {#a}\n::: {.aside #a}\n:::",
      "2:14-2:15 error duplicate-label: the label 'a' is used twice; note: first used here 1:7-1:8"
    ),
    (
      "a\n\n::: aside\nb",
      "3:1-3:10 error fence: this div is never closed; help: end it with ':::' on a line of its own"
    ),
    ("a\n:::", "2:1-2:4 error fence: this div is closed without being opened"),
    (
      "- a\n\n  ::: aside\n  b\n",
      "3:3-3:12 warning unsupported: a div inside a list or a quote has no effect"
    ),
    (
      "> ::: aside",
      "1:3-1:12 warning unsupported: a div inside a list or a quote has no effect"
    ),
  ])
  func `what is wrong with a div is said at its place`(text: String, problems: String) {
    #expect(Parsed(text + "\n").problems.joined(separator: "|") == problems)
  }

  @Test func `divs nest so deep and no deeper`() {
    let parsed = Parsed(
      String(repeating: "::: aside\n", count: 2000) + "a\n"
        + String(repeating: ":::\n", count: 2000)
    )
    #expect(parsed.problems == ["21:1-21:10 error fence: this div is nested too deeply"])
    #expect(parsed.dump.matches(of: /division/).count == 20)
    #expect(parsed.dump.contains("paragraph a"))
  }

  @Test func `a div's text is there whatever is wrong with its fence`() {
    #expect(Parsed("::: {.wide}\na\n:::\n").dump == "2:1-2:2 paragraph a")
  }
}
