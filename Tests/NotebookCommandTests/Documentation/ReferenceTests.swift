import Foundation
import Testing

@Suite struct ReferenceTests {
  private func run(_ arguments: [String]) throws -> CommandLineTool.Result {
    try CommandLineTool.run(["reference"] + arguments, in: FileManager.default.temporaryDirectory)
  }

  @Test func `the reference lists what stands alone first, then type by type`() throws {
    let result = try run([])
    #expect(result.output.hasPrefix("Functions\n"))
    #expect(result.output.contains("\nStreamingHistory\n  The listening history of an export"))
    #expect(result.output.contains("\n  StreamingHistory(contentsOf:timeZone:)\n"))
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test(arguments: [[], ["StreamingHistory"], ["formatted"], ["recommend"], ["Chart"]])
  func `no line is wider than a terminal`(arguments: [String]) throws {
    let lines = try run(arguments).output.split(separator: "\n")
    // Code is shown as it is.
    #expect(lines.filter { $0.count > 80 && !$0.hasPrefix("    ") } == [])
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

  private static let page = """
    StreamingHistory.topTracks(
      _ count: Int = 10,
      by measure: Measure = .time
    ) -> Table<TrackRanking>

      The songs played most, first to last.

      Parameters
        count  How many songs at most. Default: 10.
        by     By listening time or by plays; ties by artist, then track, in code
               point order. Default: .time.

      Returns
        At most `count` songs with their rank from 1.

      Example
        history.topTracks(3, by: .plays)

    """

  @Test(arguments: [
    "topTracks", "StreamingHistory.topTracks", "topTracks(_:by:)",
    "StreamingHistory.topTracks(_:by:)",
  ])
  func `one name is explained with all that is known of it`(name: String) throws {
    let result = try run([name])
    #expect(result.output == Self.page)
    #expect(result.status == 0)
  }

  @Test func `a loader says when it fails`() throws {
    #expect(
      try run(["Catalog(contentsOf:)"]).output.contains(
        """
          Fails
            When the file cannot be read, is empty, is in an unknown encoding or lacks a
            column.
        """
      )
    )
  }

  @Test func `a choice is explained below its type`() throws {
    #expect(
      try run(["Measure"]).output == """
        Measure

          By what songs and artists are ranked.

          Example
            history.topTracks(3, by: .plays)

          .time   By listening time.
          .plays  By the number of plays.

        """
    )
  }

  @Test func `a row type is found by its table's type`() throws {
    let rows = try run(["TrackRanking"]).output
    #expect(rows.hasPrefix("TrackRanking\n\n  A song and its place in an order.\n"))
    #expect(try run(["Table<TrackRanking>"]).output == rows)
  }

  @Test func `an editor gets one object a name`() throws {
    #expect(
      try run(["StreamingHistory.liked", "--format", "json"]).output.hasSuffix(
        """
            "example" : "history.liked(over: 30_000).summary",
            "kind" : "function",
            "name" : "liked",
            "owner" : "StreamingHistory",
            "parameters" : [
              {
                "default" : "1000",
                "description" : "A play is liked when it lasted longer than this many milliseconds.",
                "label" : "over",
                "name" : "milliseconds",
                "type" : "Int"
              }
            ],
            "returns" : "All plays in their order, each with its label.",
            "signature" : "liked(over milliseconds: Int = 1000) -> LabelledPlays",
            "summary" : "Labels each play as liked or not by how long it lasted.",
            "title" : "liked(over:)"
          }
        ]

        """
      )
    )
  }

  @Test(.disabled(if: Repository.isRecording, "the command is built from the last record"))
  func `the page for reading is what the command prints`() throws {
    let page = Repository.root.appendingPathComponent("docs/reference.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(try run(["--format", "md"]).output == text)
  }

  @Test(arguments: [
    ("topTraks", "did you mean 'topTracks'?"), ("Chrat", "did you mean 'Chart'?"),
    ("topt", "did you mean 'topTracks', 'topTrackArtist' or 'topTrack'?"),
    ("Measur.time", "did you mean 'Measure.time'?"),
    (
      "recomm",
      "did you mean 'Recommender', 'recommend', 'Recommendation' or 'RecommendationScore'?"
    ),
    ("Weekda", "did you mean 'weekday' or 'WeekdayTotal'?"),
    ("xyzzy", "'notebook reference' lists all names"),
  ])
  func `an unknown name is told with the nearest`(name: String, help: String) throws {
    let result = try run([name])
    #expect(result.error == "notebook: the reference has no '\(name)'\n  help: \(help)\n")
    #expect(result.output == "")
    #expect(result.status == 2)
  }
}
