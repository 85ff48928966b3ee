import Notebook
import Testing

/// What was text stays text, whatever it looks like and wherever it stands.
@Suite struct MarkdownEscapingTests {
  static let hostile: [String] = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "<!--", "-->", "<b>",
    "</details>", "</span>", "&lt;b&gt;", "&#60;b&#62;", "&amp;", "R&B", "a & b", "&copy;",
    "*a*", "**a**", "_a_", "__a__", "a_b_c", "~~a~~", "~a~", "`a`", "``", "`", "\\", "\\\\",
    "\\*a\\*", "a\\|b", "|", "a | b", "|---|", "| a | b |", "\\|", "\\\\|",
    "[a](javascript:alert(1))", "![a](https://example.org/a.png)", "[a]", "[a]: /b", "[^1]",
    "[^1]: note", "[ ] to do", "[x] done", "!", "!!", "![", "https://example.org/a?b=c&d=e",
    "http://a", "www.example.org", "WWW.example.org", "me@example.org", "mailto:me@example.org",
    "@someone", "@fig-x", "@sec-a @tbl-b", "a@b", "#1", "# a", "## a ##", "a #", "#", ":smile:",
    ":+1:", ":100:", "12:30:45", "spotify:track:a", "::", ":-", ":-:", ": a", "$x$", "$1 and $2",
    "A$AP", "$$x$$", "- a", "-", "--", "---", "- - -", "-1", "-.5", "+ a", "+", "+1", "* a", "***",
    "___", "=", "===", "1. a", "1.", "1) a", "12345678901. a", "3.5 a", "1.a", "> a", ">", "```",
    "~~~", "    code", "\tcode", ":::", "::: {.a}", "{swift}", "{#sec-a}", "--- | ---", "a\n- b",
    "a\n\nb", "a\r\nb", "a  \nb", "  a  ", "é", "e\u{301}", "👩‍👩‍👧‍👦 🏳️‍🌈", "שלום", "مرحبا world",
    "三日月楽団", "「夏」", "İ", "a\u{A0}b", "a\u{FEFF}b", "a\u{200B}b", "(a)", "a.", "…", "€12",
    String(repeating: "x", count: 900), String(repeating: "*", count: 300),
    String(repeating: "[", count: 300), String(repeating: "`a", count: 150),
  ]

  /// A text as it is seen: on one line, and without blanks at its ends.
  private func seen(_ text: String) -> String {
    text.unicodeScalars.filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
      .split { " \n\r\t".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// The document that the Markdown of a block is, in which `.expression(0)` gives the text.
  private func parsed(_ hostile: String, _ block: Block) -> Document {
    let report = Sample.report([block], expressions: [.text(hostile)])
    let document = MarkdownSample.parsed(MarkdownSample.body(of: report))
    #expect(document.expressions.isEmpty && document.footnotes.isEmpty && document.cells.isEmpty)
    return document
  }

  @Test(arguments: hostile) func `a sentence holds it as it is`(hostile: String) {
    for (before, after) in [("", ""), ("a", "b"), ("a\n", "\nb"), ("!", "!"), (" (", ")")] {
      let inlines = before.pieces + [.expression(0)] + after.pieces
      let document = parsed(hostile, Sample.block(.paragraph(inlines)))
      let text = seen(before + hostile + after)
      #expect(document.blocks.map { seen($0.seen) } == (text.isEmpty ? [] : [text]))
    }
  }

  /// But for what gives a heading its id here, and is text elsewhere.
  @Test(arguments: hostile.filter { !$0.hasSuffix("}") })
  func `a heading holds it as it is`(hostile: String) {
    let inlines: [Inline] = [.text("a "), .expression(0)]
    let document = parsed(hostile, Sample.block(.heading(level: 2, id: nil, inlines)))
    guard case .heading(level: 2, nil, let found) = document.blocks.first?.kind else {
      Issue.record("no heading")
      return
    }
    #expect(document.blocks.count == 1)
    #expect(seen(found.seen) == seen("a " + hostile))
  }

  @Test(arguments: hostile) func `lists and quotes hold it as it is`(hostile: String) {
    let item = Block.List.Item(blocks: [Sample.paragraph(.expression(0))])
    let list = Block.List(start: nil, isTight: true, items: [item, item])
    let document = parsed(hostile, Sample.block(.quote([Sample.block(.list(list))])))
    guard case .quote(let quoted) = document.blocks.first?.kind,
      case .list(let found) = quoted.first?.kind
    else {
      Issue.record("no list in a quote")
      return
    }
    #expect(document.blocks.count == 1 && quoted.count == 1 && found.items.count == 2)
    for item in found.items {
      #expect(item.isChecked == nil)
      #expect(seen(item.blocks.map(\.seen).joined()) == seen(hostile))
    }
  }

  @Test(arguments: hostile) func `emphasis and links hold it as it is`(hostile: String) {
    let text: [Inline] = [.expression(0)]
    let kinds: [Inline] = [
      .emphasis(text), .strong(text), .strikethrough(text), .strong([.emphasis(text)]),
      .link(destination: "#a", title: hostile, text),
    ]
    for kind in kinds {
      let document = parsed(hostile, Sample.paragraph(.text("a"), kind, .text("b")))
      let marks = document.blocks.first?.seen.replacing(/<\/?(em|strong|del)>/, with: "") ?? ""
      let isLink = if case .link = kind { !seen(hostile).isEmpty } else { false }
      #expect(document.blocks.count == 1)
      #expect(seen(marks) == seen("a" + (isLink ? "{link #a}" : "") + hostile + "b"))
    }
  }

  @Test(arguments: hostile) func `a table holds it as it is`(hostile: String) {
    let table = TableOutput(
      columns: [.init(name: "a", title: hostile), .init(name: "b", title: "B", best: .highest)],
      rows: [[.text(hostile), .integer(1)], [.text("end"), .integer(2)]]
    )
    let written = MarkdownTable(
      alignments: [nil, nil],
      header: [[.expression(0)], [.text("B")]],
      rows: [[[.expression(0)], [.text("1")]], [[.code("a|\\|b")], [.strong([.text("2")])]]]
    )
    let report = Sample.report(
      [Sample.block(.cell(0)), Sample.block(.table(written))],
      cells: [(Sample.cell(0), .outputs([.table(table)]))],
      expressions: [.text(hostile)]
    )
    let document = MarkdownSample.parsed(MarkdownSample.body(of: report))
    let tables = document.blocks.compactMap {
      if case .table(let table) = $0.kind { table } else { nil }
    }
    let cut =
      hostile.unicodeScalars.count > 200
      ? String(hostile.unicodeScalars.prefix(200)) + "…" : hostile
    let rows = tables.map { table in ([table.header] + table.rows).map { $0.map { seen($0.seen) } }
    }
    let head = [seen(hostile), "B"]
    #expect(document.blocks.count == 2)
    #expect(rows.first == [head, [seen(cut), "1"], ["end", "2"]])
    #expect(rows.last == [head, [seen(hostile), "1"], ["<code>a|\\|b</code>", "2"]])
  }

  @Test(arguments: hostile) func `captions and alternative texts hold it as it is`(hostile: String)
  {
    let cell = Sample.cell(0) {
      $0.figureCaption = [.text("A "), .expression(0)]
      $0.figureAlternative = [.text("a "), .expression(0)]
    }
    let report = Sample.report(
      [Sample.block(.cell(0))],
      cells: [(cell, .outputs([Sample.figure()]))],
      expressions: [.text(hostile)]
    )
    let document = MarkdownSample.parsed(MarkdownSample.body(of: report))
    #expect(
      document.blocks.prefix(2).map { seen($0.seen) }
        == ["{image report_files/figure-1.svg}a \(hostile)", "Figure\u{A0}1. A \(hostile)"].map(
          seen
        )
    )
  }
}

extension String {
  /// The text as a paragraph's inlines.
  fileprivate var pieces: [Inline] {
    Array(
      split(separator: "\n", omittingEmptySubsequences: false).map { [Inline.text(String($0))] }
        .joined(separator: [.softBreak])
    )
  }
}

extension Block {
  fileprivate var seen: String {
    if case .paragraph(let inlines) = kind { inlines.seen } else { "no paragraph" }
  }
}
