import Notebook
import Testing

@Suite struct HeadingTests {
  private func starts(_ report: Report) -> [String] {
    Sample.main(of: report).matches(of: /<(h\d id="[^"]*")>/).map { String($0.output.1) }
  }

  @Test func `slugs are unique and keep letters of every script`() {
    let texts = ["What I like", "What I like!", "Hör zu: 坂本", "!!", "what-i-like-1", "C++ & Go"]
    let report = Sample.report(texts.map { Sample.heading(2, $0) })
    #expect(
      starts(report) == [
        "h2 id=\"what-i-like\"", "h2 id=\"what-i-like-1\"", "h2 id=\"hör-zu-坂本\"",
        "h2 id=\"section\"", "h2 id=\"what-i-like-1-1\"", "h2 id=\"c--go\"",
      ]
    )
  }

  @Test func `an author's id wins over a slug`() {
    let report = Sample.report([
      Sample.heading(2, "sec a"), Sample.heading(2, "Other", id: "sec-a"),
    ])
    #expect(starts(report) == ["h2 id=\"sec-a-1\"", "h2 id=\"sec-a\""])
  }

  @Test(arguments: [1, 2])
  func `whatever level an author starts at, the page starts at two`(level: Int) {
    let report = Sample.report([Sample.heading(level, "A"), Sample.heading(level + 1, "B")])
    #expect(starts(report) == ["h2 id=\"a\"", "h3 id=\"b\""])
    #expect(report.html.matches(of: /<h1/).count == 1)
  }

  @Test func `without a title the first heading is it`() {
    let report = Sample.report([Sample.heading(1, "A"), Sample.heading(2, "B")], title: nil)
    #expect(report.html.contains("<title>A</title>"))
    #expect(report.html.contains("<h1>A</h1>"))
    #expect(starts(report) == ["h2 id=\"b\""])
  }

  @Test func `sections are numbered when asked for`() {
    let blocks = [(1, "A"), (2, "B"), (2, "C"), (1, "D"), (3, "E")].map { Sample.heading($0, $1) }
    let report = Sample.report(blocks) { $0.numbersSections = true }
    let numbers = Sample.main(of: report).matches(of: /<span class="number">([^<]*)</)
    #expect(numbers.map { String($0.output.1) } == ["1", "1.1", "1.2", "2", "2.0.1"])
  }

  @Test func `the table of contents is nested and ends at its depth`() {
    let blocks = [(2, "A"), (3, "B <"), (4, "C"), (2, "D")].map { Sample.heading($0, $1) }
    let report = Sample.report(blocks) { $0.contentsDepth = 2 }
    #expect(
      Sample.between("<nav ", "</nav>", in: report.html)
        == "class=\"toc\" aria-label=\"Contents\"><details><summary>Contents</summary><ol>"
        + "<li><a href=\"#a\">A</a><ol><li><a href=\"#b\">B &lt;</a></li></ol></li>"
        + "<li><a href=\"#d\">D</a></li></ol></details>"
    )
  }

  @Test func `a page that needs no contents has none`() {
    let one = Sample.report([Sample.heading(2, "A")])
    #expect(!one.html.contains("<nav"))
    let off = Sample.report([Sample.heading(2, "A"), Sample.heading(2, "B")]) {
      $0.showsContents = false
    }
    #expect(!off.html.contains("<nav"))
  }
}
