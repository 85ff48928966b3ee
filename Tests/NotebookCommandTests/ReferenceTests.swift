import Foundation
import Testing

@Suite struct ReferenceTests {
  private func run(_ arguments: [String]) throws -> CommandLineTool.Result {
    try CommandLineTool.run(["reference"] + arguments, in: FileManager.default.temporaryDirectory)
  }

  @Test func `the reference lists what stands alone first`() throws {
    let result = try run([])
    #expect(result.output.hasPrefix("Functions and types\n"))
    #expect(result.output.contains("\n  StreamingHistory(contentsOf: String) throws"))
    #expect(result.output.contains("\nStreamingHistory\n"))
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test(arguments: ["map", "sorted", "isEmpty", "hasPrefix", "rounded", "params", "show"])
  func `what the language itself gives is listed too`(name: String) throws {
    let result = try run([name])
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test func `a result that cannot be written is told`() throws {
    let folder = try TemporaryFolder()
    let command = "'\(CommandLineTool.executable.path)' reference > /dev/full"
    let result = try CommandLineTool.run(
      ["-c", command],
      in: folder.url,
      executable: URL(fileURLWithPath: "/bin/sh")
    )
    #expect(
      result.error == "notebook: cannot write to standard output: no space left on device\n"
    )
    #expect(result.status == 2)
  }

  @Test func `one name is explained with its signature`() throws {
    let result = try run(["topTracks"])
    #expect(
      result.output == """
        StreamingHistory.topTracks(_: Int = 10, by: Measure = .time) -> Table<TrackRanking>
          The most played songs.

        """
    )
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ("topTraks", "did you mean 'topTracks'?"), ("Chrat", "did you mean 'Chart'?"),
    ("xyzzy", "'notebook reference' lists all names"),
  ])
  func `an unknown name is told with the nearest`(name: String, help: String) throws {
    let result = try run([name])
    #expect(result.error == "notebook: the reference has no '\(name)'\n  help: \(help)\n")
    #expect(result.output == "")
    #expect(result.status == 2)
  }
}
