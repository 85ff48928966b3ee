import Notebook
import Testing

@Suite struct DivisionRenderingTests {
  private func main(_ blocks: Block...) -> String { Sample.main(of: Sample.report(blocks)) }

  private func callout(_ change: (inout Callout) -> Void) -> Block {
    var callout = Callout(.tip, [Sample.paragraph(.text("a"))])
    change(&callout)
    return Sample.block(.callout(callout))
  }

  @Test func `a callout's title stands behind the name of its kind`() {
    #expect(
      main(callout { $0.title = [.text("<T>")] }) == """
        <div class="callout tip" role="note"><p class="label"><b>Tip.</b> &lt;T&gt;</p>
        <p>a</p>
        </div>

        """
    )
  }

  @Test func `a callout can be folded`() {
    let folded = main(callout { $0.fold = .folded })
    #expect(
      folded == """
        <div class="callout tip" role="note"><details><summary class="label">Tip</summary>
        <p>a</p>
        </details></div>

        """
    )
    #expect(main(callout { $0.fold = .open }).contains("<details open><summary class=\"label\">"))
  }

  @Test func `callouts with an id are numbered by kind and can be referred to`() {
    let reference = Inline.reference(id: "tip-b", range: Sample.nowhere)
    let main = main(
      callout { $0.id = "tip-a" },
      callout { $0.kind = .note },
      callout { $0.id = "tip-b" },
      Sample.paragraph(reference)
    )
    #expect(main.contains("role=\"note\" id=\"tip-a\"><p class=\"label\">Tip\u{A0}1</p>"))
    #expect(main.contains("<p class=\"label\">Note</p>"))
    #expect(main.contains("<a class=\"ref\" href=\"#tip-b\">Tip\u{A0}2</a>"))
  }

  @Test(arguments: [
    (Division.Role.group, 2, "<div class=\"grid-2\" id=\"x\">\n<p>a</p>\n</div>\n"),
    (.column(.page), 1, "<div class=\"column-page\" id=\"x\">\n<p>a</p>\n</div>\n"),
    (
      .column(.margin), 1,
      "<div class=\"column-margin\" role=\"note\" id=\"x\">\n<p>a</p>\n</div>\n"
    ),
    (.column(.screen), 3, "<div class=\"column-screen grid-3\" id=\"x\">\n<p>a</p>\n</div>\n"),
    (
      .abstract, 1,
      "<section class=\"abstract\" role=\"doc-abstract\"><p class=\"label\">Abstract</p>\n<p>a</p>\n</section>\n"
    ),
  ])
  func `a div stands where it says`(role: Division.Role, columns: Int, html: String) {
    let inner = [Sample.paragraph(.text("a"))]
    let division = Division(role: role, id: "x", columnCount: columns, blocks: inner)
    #expect(main(Sample.block(.division(division))) == html)
  }

  @Test func `headings in a wide div are sections, those in the margin are not`() {
    func division(_ role: Division.Role, _ text: String) -> Block {
      Sample.block(.division(Division(role: role, blocks: [Sample.heading(2, text)])))
    }
    let html = Sample.report([
      division(.column(.page), "A"), division(.column(.margin), "B"), Sample.heading(2, "C"),
    ]).html
    let contents = Sample.between("<nav ", "</nav>", in: html)
    #expect(contents.contains("#a") && !contents.contains("#b") && contents.contains("#c"))
  }

  @Test func `an id is given once on a page`() {
    let report = Sample.report([
      Sample.heading(2, "Tip a"), callout { $0.id = "tip-a" },
    ])
    #expect(Sample.main(of: report).contains("<h2 id=\"tip-a-1\">"))
  }
}
