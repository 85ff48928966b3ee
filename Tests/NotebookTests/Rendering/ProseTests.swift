import Notebook
import Testing

@Suite struct ProseTests {
  private func prose(_ blocks: Block...) -> String {
    Sample.main(of: Sample.report(blocks))
  }

  @Test func `every inline has its element`() {
    let paragraph = Sample.paragraph(
      .text("a"),
      .softBreak,
      .emphasis([.text("b")]),
      .strong([.text("c")]),
      .lineBreak,
      .strikethrough([.text("d")]),
      .code("e<")
    )
    #expect(
      prose(paragraph)
        == "<p>a\n<em>b</em><strong>c</strong><br>\n<del>d</del><code>e&lt;</code></p>\n"
    )
  }

  @Test func `raw HTML is text`() {
    #expect(
      prose(Sample.paragraph(.rawHTML("<b>"))) == "<p>&lt;b&gt;</p>\n"
    )
    #expect(
      prose(Sample.block(.rawHTML("<script>"))) == "<pre>&lt;script&gt;</pre>\n"
    )
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//host/x", "/\\host", "\u{1}x",
  ])
  func `an unsafe destination is no link`(destination: String) {
    let link = Inline.link(destination: destination, title: "", [.text("x")])
    #expect(prose(Sample.paragraph(link)) == "<p>x</p>\n")
  }

  @Test func `links lead to the web, to mail, within the page and beside it`() {
    func link(_ destination: String) -> String {
      prose(Sample.paragraph(.link(destination: destination, title: "t\"", [.text("x")])))
    }
    #expect(
      link("https://a.b")
        == "<p><a href=\"https://a.b\" rel=\"noopener noreferrer\" title=\"t&quot;\">x</a></p>\n"
    )
    #expect(link("#top") == "<p><a href=\"#top\" title=\"t&quot;\">x</a></p>\n")
    #expect(link("mailto:a@b.c") == "<p><a href=\"mailto:a@b.c\" title=\"t&quot;\">x</a></p>\n")
    #expect(link("a/b:c.html") == "<p><a href=\"a/b:c.html\" title=\"t&quot;\">x</a></p>\n")
  }

  @Test func `an embedded image is shown, any other is words and a link`() {
    func image(_ source: String) -> String {
      prose(Sample.paragraph(.image(source: source, title: "", alternative: [.text("a<")])))
    }
    #expect(
      image("data:image/png;base64,AAAA")
        == "<p><img src=\"data:image/png;base64,AAAA\" alt=\"a&lt;\"></p>\n"
    )
    #expect(
      image("https://a.b/c.png")
        == "<p><span class=\"image\">a&lt; <a href=\"https://a.b/c.png\" "
        + "rel=\"noopener noreferrer\">(image)</a></span></p>\n"
    )
    #expect(
      image("data:image/png;base64,\"><script>")
        == "<p><span class=\"image\">a&lt;</span></p>\n"
    )
  }

  @Test func `lists are tight or loose, start where they say and show their boxes`() {
    let items = [
      Block.List.Item(isChecked: true, blocks: [Sample.paragraph(.text("a"))]),
      Block.List.Item(isChecked: false, blocks: [Sample.paragraph(.text("b"))]),
    ]
    let tight = Sample.block(.list(Block.List(start: nil, isTight: true, items: items)))
    let box = "<input type=\"checkbox\" disabled"
    #expect(
      prose(tight) == """
        <ul class="tasks">
        <li>\(box) checked aria-label="done"> a</li>
        <li>\(box) aria-label="to do"> b</li>
        </ul>

        """
    )
    let item = Block.List.Item(blocks: [Sample.paragraph(.text("c"))])
    let loose = Sample.block(.list(Block.List(start: 3, isTight: false, items: [item])))
    #expect(prose(loose) == "<ol start=\"3\">\n<li><p>c</p>\n</li>\n</ol>\n")
  }

  @Test func `quotes, callouts and rules`() {
    let inner = [Sample.paragraph(.text("a"))]
    #expect(prose(Sample.block(.quote(inner))) == "<blockquote><p>a</p>\n</blockquote>\n")
    #expect(
      prose(Sample.block(.callout(Callout(.tip, inner))))
        == "<div class=\"callout tip\" role=\"note\"><p class=\"label\">Tip</p>\n<p>a</p>\n</div>\n"
    )
    #expect(prose(Sample.block(.thematicBreak)) == "<hr>\n")
  }

  @Test func `a Markdown table aligns by class`() {
    let table = MarkdownTable(
      alignments: [.center, .right],
      header: [[.text("a")], [.text("b")]],
      rows: [[[.text("1")], [.text("2")]]]
    )
    #expect(
      prose(Sample.block(.table(table))) == """
        <div class="scroll"><table><thead><tr><th scope="col" class="center">a</th>\
        <th scope="col" class="n">b</th></tr>
        </thead><tbody><tr><td class="center">1</td><td class="n">2</td></tr>
        </tbody></table></div>

        """
    )
  }

  @Test func `the keyboard reaches a table that may be wider than the page`() {
    let table = MarkdownTable(
      alignments: [nil, nil, nil],
      header: [[.text("a")], [.text("b")], [.text("c")]],
      rows: []
    )
    let start = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>"
    #expect(prose(Sample.block(.table(table))).hasPrefix(start))
  }

  @Test func `shown Swift code has its words marked`() {
    let code = Sample.block(.code(language: "swift", text: "let a = \"<\" // b\n"))
    #expect(
      prose(code) == "<pre><code><span class=\"k\">let</span> a = <span class=\"s\">"
        + "\"&lt;\"</span> <span class=\"c\">// b</span></code></pre>\n"
    )
    let plain = Sample.block(.code(language: "sh", text: "let <a>\n"))
    #expect(prose(plain) == "<pre><code>let &lt;a&gt;</code></pre>\n")
  }

  @Test func `strong numbers that open a paragraph are key figures`() {
    let first = Sample.paragraph(.strong([.text("24,901")]), .text(" plays"))
    let second = Sample.paragraph(.strong([.text("€3")]))
    #expect(
      prose(first, second) == "<div class=\"key-figures\"><p class=\"key-figure\"><strong>24,901"
        + "</strong> plays</p><p class=\"key-figure\"><strong>€3</strong></p></div>\n"
    )
    let step = Sample.paragraph(.strong([.text("1.")]), .text(" Ask"))
    #expect(prose(step) == "<p><strong>1.</strong> Ask</p>\n")
    let note = Sample.paragraph(.strong([.text("Note")]), .text(" this"))
    #expect(prose(note) == "<p><strong>Note</strong> this</p>\n")
  }

  @Test func `footnotes link there and back, as often as they are referred to`() {
    let notes = [Footnote(label: "a", blocks: [Sample.paragraph(.text("<i>"))])]
    let report = Sample.report(
      [Sample.paragraph(.footnote(0), .footnote(0))],
      footnotes: notes
    )
    let main = Sample.main(of: report)
    #expect(main.contains("<a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\""))
    #expect(main.contains("<a href=\"#fn:1\" id=\"fnref:1.2\" role=\"doc-noteref\""))
    #expect(main.contains("<li id=\"fn:1\"><p>&lt;i&gt; <a class=\"back\" href=\"#fnref:1\""))
    #expect(main.contains("<a class=\"back\" href=\"#fnref:1.2\""))
  }
}
