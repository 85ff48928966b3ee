import Foundation
import Testing

@testable import Notebook

/// What the script does is tested in a browser, by `make test-page`.
@Suite struct ReportScriptTests {
  private func page(_ output: Output) -> String {
    Sample.report(
      [Sample.block(.cell(0))],
      cells: [(Sample.cell(0), .outputs([output]))],
      hash: nil
    ).html
  }

  @Test func `the content policy names the hash of exactly the script`() {
    let html = page(.table(Sample.table))
    let policy = Sample.between("script-src 'sha256-", "'", in: html)
    let script = Sample.between("<script>", "</script>", in: html)
    #expect(Data(base64Encoded: policy) == Data(script.utf8))
    #expect(!script.isEmpty)
    #expect(html.hasSuffix("</script>\n</body></html>\n"))
  }

  @Test(arguments: [Output.text("a"), Sample.figure()])
  func `a page without a table has no script, and its policy allows none`(output: Output) {
    let html = page(output)
    #expect(!html.contains("<script"))
    #expect(!html.contains("script-src"))
  }

  @Test func `blanks that mean nothing are left out, texts are not`() {
    let part = """
      if (a  ==  "b  c") return x => ` ${d } `
        else  e ( 'f \\' g' , 1 )
      """
    #expect(
      ReportScript.source(for: [part]) == """
        if(a=="b  c")return x=>` ${d } `
        else e('f \\' g',1)
        """
    )
  }

  @Test func `nothing in a part ends the script early`() {
    #expect(ReportScript.source(for: ["'</script>'", "1"]) == "'<\\/script>'\n1")
    #expect(ReportScript.source(for: []) == nil)
  }

  @Test func `the script of tables is at most 3 KB`() throws {
    #expect(
      try #require(ReportScript.source(for: [ReportScript.tables(.english)])).utf8.count <= 3072
    )
  }
}
