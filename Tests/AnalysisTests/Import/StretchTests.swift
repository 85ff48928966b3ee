import Testing

@testable import Analysis

/// A file that is read in stretches gives what it gives when it is read in one.
@Suite struct StretchTests {
  private func file(_ text: String, _ stretch: Int) -> HistoryFile {
    HistoryFile(
      FileBytes(Array(text.utf8)),
      label: "StreamingHistory0.json",
      format: AccountMixed(),
      stretch: stretch
    )
  }

  /// The plays, and what became of the records.
  private func told(_ file: HistoryFile) -> [String] {
    let merge = HistoryMerge([file]) { _ in false }
    let store = merge.stores[PlayFamily.music.rawValue]
    let plays = (0..<store.count).map { "\(store.play($0))" }
    let issues = file.summary.issues.map { "\($0.record) \($0.offset) \($0.reason)" }
    return plays + issues + ["\(file.summary.recordsRead) \(file.damage ?? "whole")"]
  }

  private let plays = (0..<40).map { number in
    TestPlay(
      end: "2021-03-\(10 + number % 20) 04:29",
      artist: "A\(number % 7)",
      track: "T\(number)"
    )
  }

  @Test(arguments: [1, 50, 137, 500, 1000, 3000])
  func `the length of a stretch does not matter`(stretch: Int) {
    let whole = file(json(plays), 1 << 24)
    let parts = file(json(plays), stretch)
    #expect(whole.parts.count == 1)
    #expect(parts.parts.count > 1)
    #expect(told(parts) == told(whole))
  }

  @Test(arguments: [1, 60, 200, 700])
  func `damage does not depend on where a stretch starts`(stretch: Int) {
    var text = json(plays)
    text = text.replacing(#""trackName" : "T7""#, with: #""trackName" : tru"#)
    text = text.replacing(#""trackName" : "T19""#, with: #""trackName" : "T19"#)
    text = text.replacing(#""msPlayed" : 1000},"#, with: #""msPlayed" : 1000}"#, maxReplacements: 1)
    #expect(told(file(text, stretch)) == told(file(text, 1 << 24)))
    #expect(
      told(file(String(text.dropLast(90)), stretch))
        == told(file(String(text.dropLast(90)), 1 << 24))
    )
  }

  @Test(arguments: [1, 60, 200, 700])
  func `what only looks like a record inside of one is none`(stretch: Int) {
    let trap = #"{"endTime":"2020-01-01 00:00","artistName":"X","trackName":"Y","msPlayed":1}"#
    let records = (0..<12).map { number in
      #"{"endTime":"2021-03-1\#(number % 10) 04:29","artistName":"A","trackName":"T\#(number)","#
        + #""more":[\#(trap),\#(trap)],"msPlayed":5}"#
    }
    let text = "[" + records.joined(separator: ",") + "]"
    #expect(told(file(text, stretch)) == told(file(text, 1 << 24)))
    #expect(file(text, stretch).summary.recordsRead == 12)
  }
}
