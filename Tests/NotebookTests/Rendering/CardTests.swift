import Foundation
import FoundationXML
import Testing

@testable import Notebook

@Suite struct CardTests {
  private func svg(_ html: String) -> String {
    let address = Sample.between(
      "<meta property=\"og:image\" content=\"data:image/svg+xml,",
      "\">",
      in: html
    )
    return address.removingPercentEncoding ?? ""
  }

  @Test func `a page tells other programs what it is`() {
    let html = Sample.report([], title: [.text("A \"<b>\"")]) {
      $0.subtitle = [.text("Sub")]
    }.html
    #expect(html.contains("<meta property=\"og:type\" content=\"article\">"))
    let title = "<meta property=\"og:title\" content=\"A &quot;&lt;b&gt;&quot;\">"
    #expect(html.contains(title))
    #expect(html.contains("<meta property=\"og:description\" content=\"Sub\">"))
    #expect(html.contains("<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg"))
    #expect(html.contains("<meta name=\"twitter:card\" content=\"summary\">"))
  }

  @Test func `the card shows the title, the subtitle and three key figures in the theme's colors`()
  {
    let figures = ["1,234", "56", "7 h", "8"].map { number in
      Sample.paragraph(.strong([.text(number)]), .text(" plays"))
    }
    let html = Sample.report(figures) {
      $0.subtitle = [.text("Sub")]
      $0.theme = .init(.paper)
    }.html
    let svg = svg(html)
    #expect(svg.contains("<path fill='#f7f0e1' d='M0 0h1200v630H0z'/>"))
    #expect(svg.contains("<text x='80' y='186'>Title</text>"))
    #expect(svg.contains(">Sub</text>"))
    #expect(svg.contains("<text x='80' y='530'>1,234</text>"))
    #expect(svg.contains("<text x='800' y='530'>7 h</text>"))
    #expect(!svg.contains(">8<"))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test(arguments: [
    "\"><script>alert(1)</script>", "]]>", "\u{202E}abc", "'", "%41", "\u{FFFF}",
    String(repeating: "龍", count: 10_000), String(repeating: "word ", count: 2000),
    "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦",
  ])
  func `whatever a title holds, the card is small and well formed`(title: String) {
    let html = Sample.report(
      [Sample.paragraph(.strong([.text("9")]), .text(String(title.prefix(80))))],
      title: [.text(title)]
    ) { $0.subtitle = [.text(title)] }.html
    let svg = svg(html)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.utf8.count < 2000)
    #expect(!html.contains("<script>alert"))
  }

  @Test func `a long title ends in an ellipsis`() {
    let title = "What I listen to when nobody else is listening to anything at all, in the long run"
    let svg = svg(Sample.report([], title: [.text(title + title)]).html)
    let lines = svg.matches(of: /<text x='80' y='\d+'>([^<]*)</).map { String($0.output.1) }
    #expect(
      lines == [
        "What I listen to when nobody", "else is listening to anything",
        "at all, in the long runWhat I", "listen to when nobody else is…",
      ]
    )
  }

  @Test func `the author's own picture comes first`() {
    let html = Sample.report([]) { $0.image = "https://a.b/c.png?d&e" }.html
    let image = "<meta property=\"og:image\" content=\"https://a.b/c.png?d&amp;e\">"
    #expect(html.contains(image))
    #expect(html.contains("content=\"summary_large_image\""))
  }

  @Test func `a page that is read from the right has its card so`() {
    let svg = svg(Sample.report([]) { $0.language = "he" }.html)
    #expect(svg.contains(" direction='rtl'>") && svg.contains("<text x='1120' y='186'>"))
  }
}
