import Foundation
import Testing

@Suite struct SampleTests {
  private let small = ["sample", "made-up", "--plays", "20", "--catalog-rows", "5"]

  @Test func `a sample is written and can be read`() throws {
    let folder = try TemporaryFolder()
    let result = try CommandLineTool.run(small, in: folder.url)
    #expect(
      result.output == """
        made-up/export/StreamingHistory_music_0.json
        made-up/export/Playlist1.json
        made-up/export/YourLibrary.json
        made-up/catalog.csv

        """
    )
    #expect(result.error == "")
    #expect(result.status == 0)
    let count = try CommandLineTool.run(
      ["eval", "try StreamingHistory(contentsOf: \"made-up/export\").plays.count"],
      in: folder.url
    )
    #expect(count.output == "20\n")
  }

  @Test(arguments: ["made-up/export/Playlist1.json", "made-up/catalog.csv"])
  func `a sample replaces nothing unless it is told to`(existing: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.makeFile(existing, "mine")
    let before = folder.paths
    let result = try CommandLineTool.run(small, in: folder.url)
    #expect(
      result.error == """
        notebook: 'made-up' holds an export or a catalogue already
          help: name another folder, or add '--force' to replace them

        """
    )
    #expect(result.status == 2)
    #expect(folder.paths == before)
    #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
    let forced = try CommandLineTool.run(small + ["--force"], in: folder.url)
    #expect(forced.status == 0)
    #expect(try String(contentsOf: file, encoding: .utf8) != "mine")
  }

  @Test func `a sample has at least one play`() throws {
    let folder = try TemporaryFolder()
    let result = try CommandLineTool.run(["sample", "made-up", "--plays", "0"], in: folder.url)
    #expect(
      result.error.hasPrefix("notebook: plays and catalogue rows lie between 1 and 10000000\n")
    )
    #expect(result.status == 2)
    #expect(folder.paths == [])
  }
}
