import Testing

@testable import Notebook

@Suite struct AuthorStyleTests {
  private func problem(_ css: String) -> String? {
    do throws(Mismatch) {
      _ = try AuthorStyle(Array(css.utf8), path: "a.css")
      return nil
    } catch {
      return error.diagnostic(at: Sample.nowhere).message
    }
  }

  @Test(arguments: [
    "", ":root{--accent:#f00}", "/* @import url(x) */", "a{content:\"url(x)\"}",
    "a{content:'\\'url(x)'}", "a{background:url(data:image/png;base64,AA)}",
    "a{background:URL( \"data:image/png;base64,AA\")}", "curl(x)", "/* open", "a{content:\"open",
    "@media print{a{color:red}}", "\\",
  ])
  func `a style sheet that loads nothing is fine`(css: String) { #expect(problem(css) == nil) }

  @Test(arguments: [
    ("@import 'x.css';", "@import", 1), ("\n\n@IMPORT url(x)", "@import", 3),
    ("@\\69mport 'x'", "@import", 1), ("a{b:url(x.png)}", "url(", 1),
    ("/*\n*/a{b:u\\72 l(//x)}", "url(", 2), ("a{b:url( 'https://x' )}", "url(", 1),
    ("a{b:-webkit-image-set('x' 1x)}", "-webkit-image-set(", 1), ("a{b:url(", "url(", 1),
  ])
  func `what it would load is named with its line`(css: String, word: String, line: Int) {
    #expect(problem(css) == "'a.css' loads something with '\(word)' on line \(line)")
  }

  @Test func `it is text, and no larger than a report`() {
    #expect(throws: Mismatch.self) { _ = try AuthorStyle([0xFF], path: "a.css") }
    #expect(
      problem(String(repeating: "a", count: 100_001)) == "'a.css' is larger than 100,000 bytes"
    )
  }

  @Test func `it stands behind everything else and cannot end its element`() {
    let report = Sample.report(
      [Sample.block(.cell(0))],
      cells: [(Sample.cell(0), .outputs([Sample.figure()]))],
      styleSheets: ["svg{}"],
      authorStyles: ["a{}</style>"]
    )
    let style = Sample.between("<style>", "</style>", in: report.html)
    #expect(style.hasSuffix("a{}<\\/style>\n"))
    #expect(style.contains("svg{}\n:root{"))
  }
}
