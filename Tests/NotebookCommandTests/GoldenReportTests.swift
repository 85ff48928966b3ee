import Foundation
import Testing

/// Whole pages, read like code when they change.
@Suite struct GoldenReportTests {
  @Test(arguments: ["first", "gallery"])
  func `a shipped notebook is drawn as recorded`(name: String) throws {
    let notebook = Repository.root.appending(path: "notebooks/\(name).md").path
    let folder = try TemporaryFolder()
    let result = try CommandLineTool.run(["render", notebook, "-o", "-"], in: folder.url)
    #expect(result.status == 0 && result.error == "")
    try Repository.expect(
      "Tests/NotebookCommandTests/Fixtures/Reports/\(name).html",
      holds: result.output
    )
  }
}
