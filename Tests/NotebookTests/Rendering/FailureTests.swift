import Notebook
import Testing

@Suite struct FailureTests {
  private let source = "intro\n```{swift}\nlet 龍 = nope\n```\n\n```{swift}\n龍\n```\n"
  /// The four bytes of `nope`.
  private let nope = SourceRange(27, 31)

  private var diagnostic: Diagnostic {
    Diagnostic(.unknownName, "cannot find '<nope>'", at: nope, help: "define it")
  }

  private func report(
    _ change: (inout CellOptions) -> Void = { _ in },
    diagnostics: [Diagnostic]? = nil
  ) -> Report {
    let failed = Sample.cell(0, "let 龍 = nope", at: SourceRange(6, 36), change)
    let skipped = Sample.cell(1, "龍", at: SourceRange(37, 57))
    return Sample.report(
      [Sample.block(.cell(0)), Sample.block(.cell(1)), Sample.paragraph(.expression(0))],
      source: source,
      cells: [
        (failed, .failed(diagnostic, outputs: [.text("before")])),
        (skipped, .skipped(name: "龍", cause: SourceRange(21, 24))),
      ],
      expressions: [.skipped(name: "龍", cause: SourceRange(21, 24))],
      diagnostics: diagnostics ?? [diagnostic]
    )
  }

  @Test func `a failed cell keeps what it showed and shows the line`() {
    #expect(
      Sample.main(of: report()).contains(
        """
        <pre class="out">before</pre>
        <div class="failure" id="error:1"><p><strong>Error:</strong> cannot find '&lt;nope&gt;'</p>\
        <p class="where">analysis.md:3:11 · unknown-name</p><pre tabindex="0">   |
         3 | let 龍 = nope
           |          ^^^^
        </pre><p>Help: define it</p></div>
        """
      )
    )
  }

  @Test func `a skipped cell and a skipped value lead to the cause`() {
    let main = Sample.main(of: report())
    let cause = "<a href=\"#error:1\">'龍' failed at line 3</a>"
    #expect(main.contains("<p class=\"skipped\">Skipped: \(cause)</p>"))
    #expect(main.contains("<p><span class=\"failed\">[\(cause)]</span></p>"))
  }

  @Test func `the banner counts errors and leads to them`() {
    let elsewhere = Diagnostic(.unknownKey, "unknown key 'x'", at: SourceRange(0, 5))
    let warning = Diagnostic(.fence, "odd", at: SourceRange(0, 5), severity: .warning)
    let main = Sample.main(of: report(diagnostics: [elsewhere, warning, diagnostic]))
    #expect(
      main.hasPrefix(
        "<section class=\"banner\" aria-label=\"Errors\"><p class=\"label\">2 errors in this report"
          + "</p><ul><li>line 1: unknown key 'x'</li><li><a href=\"#error:1\">line 3</a>: "
          + "cannot find '&lt;nope&gt;'</li></ul></section>\n"
      )
    )
  }

  @Test func `a failure that the author allowed for is no error of the report`() {
    let main = Sample.main(of: report({ $0.error = true }, diagnostics: []))
    #expect(!main.contains("banner"))
    #expect(main.contains("id=\"error:1\""))
  }

  @Test func `a hidden cell's failure is shown, unless the author allowed for it`() {
    let hidden = Sample.main(of: report { $0.include = false })
    #expect(hidden.contains("id=\"error:1\""))
    #expect(!hidden.contains("before"))
    let allowed = report(
      {
        $0.include = false
        $0.error = true
      },
      diagnostics: []
    )
    #expect(!Sample.main(of: allowed).contains("id=\"error:1\""))
  }

  @Test func `a failed value is marked once with its id`() {
    let diagnostic = Diagnostic(.arithmetic, "division by zero", at: SourceRange(6, 7))
    let report = Sample.report(
      [Sample.paragraph(.expression(0), .expression(0))],
      source: source,
      expressions: [.failed(diagnostic)],
      diagnostics: [diagnostic]
    )
    let main = Sample.main(of: report)
    let mark = "title=\"division by zero\">[error, line 2]</span>"
    #expect(
      main.hasSuffix(
        "<p><span class=\"failed\" id=\"error:x1\" \(mark)<span class=\"failed\" \(mark)</p>\n"
      )
    )
    #expect(main.contains("<a href=\"#error:x1\">line 2</a>"))
  }
}
