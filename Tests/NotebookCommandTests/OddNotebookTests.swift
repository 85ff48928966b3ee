import Foundation
import Testing

/// Files that are hardly notebooks.
@Suite struct OddNotebookTests {
  private func render(_ bytes: [UInt8]) throws -> (CommandLineTool.Result, report: String?) {
    let folder = try TemporaryFolder()
    try folder.makeFile("odd.md", bytes: bytes)
    let result = try CommandLineTool.run(["render", "odd.md"], in: folder.url)
    let report = folder.url.appendingPathComponent("out/odd.html")
    return (result, try? String(contentsOf: report, encoding: .utf8))
  }

  @Test func `an empty notebook renders`() throws {
    let (result, report) = try render([])
    #expect(result.error == "")
    #expect(result.status == 0)
    #expect(report?.hasPrefix("<!doctype html>") == true)
    #expect(report?.hasSuffix("</html>\n") == true)
  }

  @Test func `front matter alone renders`() throws {
    let (result, report) = try render(Array("---\ntitle: Only a title\n---\n".utf8))
    #expect(result.error == "")
    #expect(result.status == 0)
    #expect(report?.contains("<h1>Only a title</h1>") == true)
  }

  @Test(arguments: ["\n", "   \n\t\n", "---\n---\n", "---\n"])
  func `a notebook of blanks and dashes renders`(text: String) throws {
    let (result, report) = try render(Array(text.utf8))
    #expect(result.error == "")
    #expect(result.status == 0)
    #expect(report != nil)
  }

  /// Bytes, and where the first of them stands that fits no character.
  private static let damaged: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0x41, 0x00], "1:1"),
    (Array("Text.\n\nMore ".utf8) + [0xE9, 0x0A], "3:6"),
    (Array("🎧 ".utf8) + [0xC3, 0x28], "1:6"),
    (Array("cut ".utf8) + [0xF0, 0x9F, 0x8E], "1:5"),
    (Array("\u{FEFF}caf".utf8) + [0xE9], "1:4"),
  ]

  @Test(arguments: damaged)
  func `a notebook that is not UTF-8 is refused at its first wrong byte`(
    bytes: [UInt8],
    place: String
  ) throws {
    let (result, report) = try render(bytes)
    #expect(
      result.error.hasPrefix(
        "odd.md:\(place): error: this byte fits no character: the file is not UTF-8 text [encoding]\n"
      )
    )
    #expect(result.status == 1)
    #expect(report == nil)
  }

  @Test func `a NUL is told at its place, and the rest renders`() throws {
    let (result, report) = try render(Array("a\0b\n\nStill here: `{swift} 6 * 7`.\n".utf8))
    #expect(
      result.error == """
        odd.md:1:2: error: unexpected NUL character [syntax]
           |
         1 | a\u{FFFD}b
           |  ^

        """
    )
    #expect(result.status == 1)
    #expect(report?.contains("Still here: 42.") == true)
  }

  @Test func `an export without plays is an error and renders all the same`() throws {
    let folder = try TinyExport.makeFolder()
    try folder.makeFile("export/StreamingHistory_music_0.json", "[]\n")
    try folder.makeFile(
      "notebook.md",
      """
      ```{swift}
      let history = try StreamingHistory(contentsOf: "export")
      history.topArtists(3)
      ```

      I heard `{swift} history.plays.count` songs.

      """
    )
    let result = try CommandLineTool.run(["render", "notebook.md"], in: folder.url)
    #expect(
      result.error == """
        notebook.md:2:48: error: 'export' holds no play [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^

        """
    )
    #expect(result.status == 1)
    let report = folder.url.appendingPathComponent("out/notebook.html")
    #expect(try String(contentsOf: report, encoding: .utf8).contains("I heard 0 songs."))
  }
}
