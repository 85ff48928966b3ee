import Testing

@testable import Notebook

@Suite struct FrontMatterTests {
  private func front(_ yaml: String) -> Parsed { Parsed("---\n\(yaml)\n---\n") }

  @Test func `every key is read`() {
    let front = front(
      """
      title: My *year*
      subtitle: in music
      author: [Ann, {name: Bo}]
      date: 2024-12-31
      lang: de-AT
      output-file: report.html
      toc-depth: 2
      execute: {echo: false, error: true}
      format:
        html:
          toc: false
          number-sections: true
          code-fold: false
      embed-resources: true
      """
    ).document.frontMatter
    #expect(front.authors == ["Ann", "Bo"])
    #expect(front.date == "2024-12-31")
    #expect(front.language == "de-AT")
    #expect(front.outputFile == "report")
    #expect(front.contentsDepth == 2)
    #expect(!front.showsContents && front.numbersSections)
    #expect(!front.cellDefaults.echo && front.cellDefaults.error)
    #expect(front.cellDefaults.codeFold == .unfolded)
  }

  @Test(arguments: [
    "author: Ann", "author: {name: Ann}", "author: [Ann]", "author:\n  - name: Ann",
  ])
  func `an author may be written like this`(yaml: String) {
    let parsed = front(yaml)
    #expect(parsed.document.frontMatter.authors == ["Ann"])
    #expect(parsed.problems == [])
  }

  @Test(arguments: ["format: html", "format: {html: default}", "format: {html: {}}", "title:", ""])
  func `nothing is wrong with this`(yaml: String) { #expect(front(yaml).problems == []) }

  @Test(arguments: [
    ("title: é `{swift} x`", #"é {0: "x" @ 0=2:20 2:20-2:21}"#),
    (
      #"title: "é \"q\" `{swift} a + \"b\"` z""#,
      #"é "q" {0: "a + \"b\"" @ 0=2:27 5=2:33 2:27-2:35} z"#
    ),
    ("title: 'it''s `{swift} x`'", #"it's {0: "x" @ 0=2:24 2:24-2:25}"#),
    ("title: |\n  one\n  `{swift} two`", #"one {0: "two" @ 0=4:12 4:12-4:15}"#),
    ("title: '# 1. > - x'", "# 1. > - x"),
    ("title: '_a_ **b** `c` ~~d~~'", "*a* **b** `c` ~d~"),
    ("title: 1984", "1984"),
  ])
  func `a title is inline Markdown with exact places`(yaml: String, title: String) {
    #expect(front(yaml).title == title)
  }

  @Test(arguments: [
    ("Europe/Berlin", 0), ("UTC", 0), ("Berlin", 1), ("CET", 1), ("Europe/Nowhere", 1),
  ])
  func `a time zone is the name of a place`(name: String, problems: Int) {
    let parsed = Parsed("---\ntime-zone: \(name)\n---\n")
    #expect(parsed.problems.count == problems)
    #expect(parsed.document.frontMatter.timeZone == (problems == 0 ? name : nil))
  }

  @Test func `front matter with CRLF keeps its places`() {
    let parsed = Parsed("---\r\ntitle: \"`{swift} x`\"\r\ntoc: no\r\n---\r\n`{swift} y`\r\n")
    #expect(parsed.title == #"{0: "x" @ 0=2:18 2:18-2:19}"#)
    #expect(parsed.dump == #"5:1-5:12 paragraph {1: "y" @ 0=5:10 5:10-5:11}"#)
    #expect(
      parsed.problems == [
        "3:6-3:8 error front-matter: expected true or false for 'toc', found 'no'; help: write 'false'"
      ]
    )
  }

  @Test(arguments: ["---\n\ntext\n", "text\n---\n", "----\na: b\n---\n", "---"])
  func `dashes like these start no front matter`(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.problems == [])
    #expect(parsed.document.frontMatter.title == nil)
  }

  @Test(arguments: ["---\ntitle: a\n...\n", "\u{FEFF}---\ntitle: a\n---  \n", "---\ntitle: a\n---"])
  func `front matter may end like this`(text: String) { #expect(Parsed(text).title == "a") }

  @Test(arguments: [
    (
      "titel: x",
      "2:1-2:6 error unknown-key: unknown key 'titel' in the front matter; help: did you mean 'title'?; fix: 2:1-2:6 'title'"
    ),
    (
      "authors: x",
      "2:1-2:8 error unknown-key: unknown key 'authors' in the front matter; help: did you mean 'author'?; fix: 2:1-2:8 'author'"
    ),
    (
      "toc_depth: 2",
      "2:1-2:10 error unknown-key: unknown key 'toc_depth' in the front matter; help: did you mean 'toc-depth'?; fix: 2:1-2:10 'toc-depth'"
    ),
    (
      "überschrift: x",
      "2:1-2:13 error unknown-key: unknown key 'überschrift' in the front matter; help: choose one of title, subtitle, author, date, lang, params, output-file, execute, format, time-zone, …"
    ),
    (
      "execute: {ehco: true}",
      "2:11-2:15 error unknown-key: unknown key 'ehco' in 'execute'; help: did you mean 'echo'?; fix: 2:11-2:15 'echo'"
    ),
    (
      "execute: {all: true}",
      "2:11-2:14 error unknown-key: unknown key 'all' in 'execute'; help: choose one of echo, eval, output, include, error"
    ),
    (
      "format: {html: {page-layout: x}}",
      "2:17-2:28 warning front-matter: 'page-layout' has no effect in this version"
    ),
    (
      "format: {pdf: default}",
      "2:10-2:13 warning front-matter: 'pdf' has no effect in this version"
    ),
    ("format: pdf", "2:9-2:12 error front-matter: expected 'html' for 'format', found 'pdf'"),
    (
      "embed-resources: false",
      "2:18-2:23 error front-matter: 'embed-resources' cannot be false: reports are always self-contained"
    ),
    (
      "toc-depth: '2'",
      "2:12-2:15 error front-matter: expected a whole number from 1 to 6 for 'toc-depth', found text \"2\""
    ),
    ("toc: maybe", "2:6-2:11 error front-matter: expected true or false for 'toc', found 'maybe'"),
    (
      "toc-depth: 7",
      "2:12-2:13 error front-matter: expected a whole number from 1 to 6 for 'toc-depth', found '7'"
    ),
    ("title: [a]", "2:8-2:11 error front-matter: expected text for 'title', found a list"),
    (
      "author: {nam: x}",
      "2:9-2:17 error front-matter: expected a 'name' in 'author'|2:10-2:13 error unknown-key: unknown key 'nam' in 'author'; help: did you mean 'name'?; fix: 2:10-2:13 'name'"
    ),
    (
      "date: today",
      "2:7-2:12 warning front-matter: 'today' is printed as it stands: a report reads no clock; help: write the date"
    ),
    (
      "lang: en_GB",
      "2:7-2:12 error front-matter: expected a language tag such as 'en-GB' for 'lang', found 'en_GB'"
    ),
    (
      "output-file: a/b",
      "2:14-2:17 error front-matter: expected a file name without a folder for 'output-file', found 'a/b'"
    ),
    (
      "execute: x",
      "2:10-2:11 error front-matter: expected 'key: value' lines in 'execute', found 'x'"
    ),
    (
      "just words",
      "2:1-2:11 error front-matter: expected 'key: value' lines in the front matter, found 'just words'"
    ),
    ("? [a]\n: b", "2:3-2:6 error front-matter: expected a name as a key, found a list"),
  ])
  func `a faulty key or value is a diagnostic at its place`(yaml: String, problems: String) {
    #expect(front(yaml).problems.joined(separator: "|") == problems)
  }

  @Test(arguments: [
    (
      "é: a: b",
      "2:6-2:7 error front-matter: unexpected ':'; help: put a value that holds ': ' in quotes, and indent the keys of a map alike"
    ),
    (
      "title: `{swift} x`",
      "2:8-2:9 error front-matter: a value may not start with '`'; help: put the value in quotes"
    ),
    (
      "title: @x",
      "2:8-2:9 error front-matter: a value may not start with '@'; help: put the value in quotes"
    ),
    ("title: a\n\ttoc: b", "3:1-3:2 error front-matter: unexpected tab; help: indent with spaces"),
    ("title: \"é", "2:8-2:9 error front-matter: this quote is never closed"),
    ("title: 'é", "2:8-2:9 error front-matter: this quote is never closed"),
    ("toc: {a: 1", "2:11-2:11 error front-matter: expected ',' or '}'"),
    ("author: [a", "2:11-2:11 error front-matter: expected ',' or ']'"),
    ("title: a\ntoc\nlang: en", "3:1-3:2 error front-matter: expected ':' after a key"),
    (
      "title: *x-1 ",
      "2:8-2:12 error front-matter: '*x-1' stands for a value that nothing names '&x-1'; help: put a value that starts with '*' in quotes"
    ),
    (
      "title: *My* year",
      "2:8-2:9 error front-matter: a value may not start with '*'; help: put the value in quotes"
    ),
    (
      "%YAML 1.1\ntitle: x",
      "2:1-2:10 error front-matter: YAML directives are not read; help: remove this line"
    ),
    ("'title' x", "2:9-2:10 error front-matter: expected the end after this value"),
    ("title: \"\\q\"", "2:9-2:10 error front-matter: found unknown escape character"),
    ("title: a\u{1}b", "2:9-2:10 error front-matter: unexpected control character"),
    (
      "title: a\ntoc: true\ntitle: b",
      "4:1-4:6 error front-matter: the key 'title' is given twice; note: first given here 2:1-2:6"
    ),
    (
      "params: {a: 1, a: 2}",
      "2:16-2:17 error front-matter: the key 'a' is given twice; note: first given here 2:10-2:11"
    ),
  ])
  func `YAML that cannot be read is an error at its place`(yaml: String, problem: String) {
    #expect(front(yaml).problems == [problem])
  }

  @Test func `front matter without an end is an error on the first line`() {
    let parsed = Parsed("---\ntitle: x\n\n`{swift} y`\n")
    #expect(
      parsed.problems == [
        "1:1-1:4 error front-matter: the front matter that starts here has no closing '---'"
      ]
    )
    #expect(parsed.document.expressions.count == 1)
  }

  @Test func `YAML that nests without end is refused`() {
    let parsed = front("title: " + String(repeating: "[", count: 5000))
    #expect(parsed.diagnostics.map(\.message) == ["YAML is nested too deeply here"])
  }
}
