import Foundation
import Notebook
import SampleData
import Testing

@testable import NotebookCommand

@Suite struct ReferenceExampleTests {
  /// What `notebook sample` writes, but smaller.
  private static func makeFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in SampleData(SampleOptions(plays: 1_500, catalogRows: 800)).files {
      try folder.makeFile(file.path, bytes: file.bytes)
    }
    return folder
  }

  /// The example with the assumed cell's lines that it needs, those that these need included.
  private static func program(_ example: [String]) -> String {
    var lines = example
    for line in ReferenceMarkdown.assumed.split(separator: "\n").map(String.init).reversed() {
      let name = String(line.dropFirst("let ".count).prefix { $0 != " " })
      let text = lines.joined(separator: "\n")
      let words = text.split { !$0.isLetter }
      if words.contains(Substring(name)), !text.contains("let \(name) ") {
        lines.insert(line, at: 0)
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test func `every example of the reference runs and has the value it shows`() throws {
    let folder = try Self.makeFolder()
    let reference = Reference(Prelude.library, try GeneratedDocumentation().documentation)
    let entries = reference.entries.filter { !$0.comment.example.isEmpty }
    #expect(entries.count > 50)
    for entry in entries {
      var lines = entry.comment.example
      let parts = (lines.last ?? "").components(separatedBy: " // → ")
      lines[lines.count - 1] = parts[0]
      let program = Self.program(lines)
      let result = try CommandLineTool.run(["eval", "--", program], in: folder.url)
      // An example may hold several expressions, of which a cell shows the last.
      #expect(!result.error.contains(": error:"), "\(entry.path): \(result.error)")
      #expect(result.status == 0, "\(entry.path)")
      if parts.count == 2 {
        let shown = result.output.replacingOccurrences(of: "\u{A0}", with: " ")
        #expect(shown == parts[1] + "\n", "\(entry.path)")
      }
    }
  }

  @Test func `an example gets the lines it needs and no others`() {
    #expect(
      Self.program(["recommender.seeds(from: history.topTracks(3))"]) == """
        let history = try StreamingHistory(contentsOf: "export")
        let catalog = try Catalog(contentsOf: "catalog.csv")
        let recommender = Recommender(catalog: catalog, heard: history)
        recommender.seeds(from: history.topTracks(3))
        """
    )
    #expect(Self.program(["let history = 3", "history"]) == "let history = 3\nhistory")
  }
}
