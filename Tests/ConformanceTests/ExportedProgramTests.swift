import Foundation
import Testing

/// Nobody is locked in: what `notebook export` writes makes the same page, byte for byte.
@Suite struct ExportedProgramTests {
  private static let shipped = Program.folder.appending(path: "../../../notebooks")
    .standardizedFileURL
  private static let displays = Program.folder.appending(path: "../Notebooks/displays.md")
    .standardizedFileURL

  @Test(arguments: ["first.md", "analysis.md", "gallery.md"])
  func `an exported program writes the page that the notebook gives`(name: String) throws {
    let notebook = Self.shipped.appending(path: name)
    let program = try ExportedProgram(notebook, in: Self.shipped)
    let expected = try Subprocess.notebook(["render", name, "-o", "-"], in: Self.shipped)
    let result = try program.run(["-o", "-"], in: Self.shipped)
    #expect(expected.status == 0 && expected.output.hasPrefix("<!doctype html>"))
    #expect(result.output == expected.output)
    #expect(result.error == expected.error)
    #expect(result.status == 0)
    let elsewhere = try program.run(
      ["-o", "-", "--in", Self.shipped.path],
      in: FileManager.default.temporaryDirectory
    )
    #expect(elsewhere.output == expected.output)
    try expectSameFiles(of: name, by: program)
  }

  /// Markdown, charts and data come out alike too.
  private func expectSameFiles(of name: String, by program: ExportedProgram) throws {
    let folders = [try Folder(), try Folder()]
    let options = ["--to", "md", "-o", "r.md", "--data-dir", "data", "--figures-dir", "figures"]
    let notebook = Self.shipped.appending(path: name).path
    let expected = try Subprocess.notebook(["render", notebook] + options, in: folders[0].url)
    let result = try program.run(options + ["--in", Self.shipped.path], in: folders[1].url)
    #expect(result.output == expected.output)
    #expect([result.status, expected.status] == [0, 0])
    let paths = try folders.map { try FileManager.default.subpathsOfDirectory(atPath: $0.url.path) }
    #expect(paths[0].sorted() == paths[1].sorted() && paths[0].contains("r_files"))
    for path in paths[0] {
      let files = folders.map { $0.url.appending(path: path).path }
      #expect(FileManager.default.contentsEqual(atPath: files[0], andPath: files[1]), "\(path)")
    }
  }

  @Test func `every kind of value is shown alike, and every mistake is told alike`() throws {
    let data = try Export()
    let folder = data.folder.url
    try FileManager.default.copyItem(at: Self.displays, to: folder.appending(path: "displays.md"))
    let program = try ExportedProgram(folder.appending(path: "displays.md"), in: folder)
    func expectSame(_ options: [String], status: Int32, about: Comment) throws {
      let options = ["-o", "-"] + options
      let expected = try Subprocess.notebook(["render", "displays.md"] + options, in: folder)
      let result = try program.run(options, in: folder)
      #expect(result.output == expected.output, about)
      #expect(result.error == expected.error, about)
      #expect([result.status, expected.status] == [status, status], about)
    }
    try expectSame([], status: 0, about: "the notebook's own parameters")
    let export = folder.appending(path: "export").path
    try expectSame(
      ["-P", "count:5", "-P", "in:false", "-P", "name:<b>", "-P", "export:\(export)"],
      status: 0,
      about: "parameters of the command line"
    )
    try expectSame(["-P", "count:x"], status: 2, about: "a value of another type")
    try expectSame(["-P", "counts:5"], status: 2, about: "an unknown parameter")
    let target = folder.appending(path: "export/YourLibrary.json").path
    try expectSame(["-o", target], status: 2, about: "an output that is an input")
    try data.folder.write("export/StreamingHistory_music_2.json", "[{\"endTime\": \"2024")
    try expectSame([], status: 1, about: "a damaged file")
  }

  @Test func `a program ends where its notebook would fail`() throws {
    let data = try Export()
    let folder = data.folder.url
    let notebook = try data.folder.write(
      "load.md",
      """
      ```{swift}
      //| include: false
      let history = try StreamingHistory(
        contentsOf: "export"
      )
      ```
      `{swift} history.plays.map { $0.artist }.first { $0 == "Ada" }`
      """
    )
    let program = try ExportedProgram(notebook, in: folder)
    #expect(try program.run(["-o", "-"], in: folder).status == 0)
    let empty = try Folder()
    let missing = try program.run(["-o", "-"], in: empty.url)
    #expect(missing.output == "")
    #expect(
      missing.error == """
        load.md:4:15: error: 'export' does not exist [input]
           |
         4 |   contentsOf: "export"
           |               ^^^^^^^^

        """
    )
    #expect(missing.status == 1)
    try empty.write(
      "export/StreamingHistory_music_0.json",
      #"[{"endTime": "2024-01-01 08:00", "artistName": "Bob", "trackName": "Two", "msPlayed": 1}]"#
    )
    let absent = try program.run(["-o", "-"], in: empty.url)
    #expect(absent.error.hasPrefix("load.md:7:10: error: the value is nil here [type]\n"))
    #expect(absent.status == 1)
  }

  @Test func `a path of the notebook does not lead out of its folder`() throws {
    let data = try Export()
    let folder = data.folder.url
    let text =
      "```{swift}\nlet history = try StreamingHistory(contentsOf: \"inside/export\")\n```\n"
    let notebook = try data.folder.write("inside.md", text)
    let inside = folder.appending(path: "inside")
    try FileManager.default.createSymbolicLink(at: inside, withDestinationURL: folder)
    let program = try ExportedProgram(notebook, in: folder)
    #expect(try program.run(["-o", "-"], in: folder).status == 0)
    let other = try Folder()
    try FileManager.default.createSymbolicLink(
      at: other.url.appending(path: "inside"),
      withDestinationURL: folder
    )
    let result = try program.run(["-o", "-"], in: other.url)
    #expect(
      result.error.hasPrefix(
        "inside.md:2:48: error: 'inside/export' lies outside the notebook's folder [access]\n"
      )
    )
    #expect(result.status == 1)
    let allowed = try program.run(["-o", "-", "--allow-read", folder.path], in: other.url)
    #expect(allowed.status == 0)
  }
}
