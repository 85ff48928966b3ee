import Testing

@testable import Notebook

@Suite struct PageScriptTests {
  private func script(_ sections: Int, _ change: (inout FrontMatter) -> Void = { _ in }) -> String {
    let blocks = (0..<sections).map { Sample.heading(2, "S\($0)") }
    return Sample.between("<script>", "</script>", in: Sample.report(blocks, change).html)
  }

  private func html(_ sections: Int) -> String {
    Sample.report((0..<sections).map { Sample.heading(2, "S\($0)") }) { $0.language = "de" }.html
  }

  @Test func `a page without contents has no script`() {
    #expect(!Sample.report([Sample.heading(2, "A")]).html.contains("<script"))
    #expect(script(3) { $0.showsContents = false }.isEmpty)
  }

  @Test func `contents follow the reader, and many of them can be searched`() {
    #expect(script(2).contains("IntersectionObserver") && !script(8).contains("place:"))
    #expect(script(9).contains("place:"))
  }

  @Test func `the words of the search are the page's`() {
    #expect(!html(8).contains("data-search"))
    #expect(html(9).contains(" data-search=\"Suchen\" data-found=\"# gefunden\">"))
  }

  @Test func `following and searching stay small`() {
    let all = [
      ReportScript.common, ReportScript.tables(.english), ReportScript.contents,
      ReportScript.search,
    ]
    #expect((ReportScript.source(for: all) ?? "").utf8.count <= 5_120)
    #expect((ReportScript.source(for: [ReportScript.contents]) ?? "").utf8.count < 1_100)
  }

  @Test func `nothing of the page is read as markup`() {
    for part in [ReportScript.contents, ReportScript.search] {
      #expect(part.matches(of: /innerHTML|outerHTML|insertAdjacent|document\.write|eval/).isEmpty)
    }
  }
}
