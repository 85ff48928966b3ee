import Testing

@testable import Analysis

/// Many rows, good and bad ones mixed, of which the test knows what becomes of each.
@Suite struct DamagedRowsTests {
  /// A record and what becomes of it.
  private enum Fate { case kept, repaired, dropped }

  /// Members of account records, after their time: with what is wrong, and what follows from it.
  private static let shapes: [(members: String, fate: Fate)] = [
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 1000"#, .kept),
    (#""artistName" : "Ada" , "trackName" : "One" , "msPlayed" : 1000"#, .kept),
    (#""msPlayed": 1000, "trackName": "One", "artistName": "Ada""#, .kept),
    (#""artistName": "\ud83c\udfa7", "trackName": "\"\\", "msPlayed": 1000"#, .kept),
    (#""artistName": "A\u0000", "trackName": "\u0000", "msPlayed": 1000"#, .kept),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 1000, "x": {"y": [1, {}]}"#, .kept),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 1, "msPlayed": 1000"#, .kept),
    (#""artistName": "A\ud800", "trackName": "One", "msPlayed": 1000"#, .repaired),
    (#""artistName": "Ada", "trackName": "\udc00", "msPlayed": 1000"#, .repaired),
    (#""artistName": null, "trackName": "One", "msPlayed": 1000"#, .dropped),
    (#""artistName": "", "trackName": "One", "msPlayed": 1000"#, .dropped),
    (#""artistName": 7, "trackName": "One", "msPlayed": 1000"#, .dropped),
    (#""artistName": "Ada", "trackName": ["One"], "msPlayed": 1000"#, .dropped),
    (#""artistName": "Ada", "msPlayed": 1000"#, .dropped),
    (#""artistName": "Ada", "trackName": "One""#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": null"#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": "1000""#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": -1000"#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 10.5"#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 1e3"#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 31622400001"#, .dropped),
    (#""artistName": "Ada", "trackName": "One", "msPlayed": 99999999999999999999999"#, .dropped),
  ]

  /// Records in an order that has no pattern, and how many there are of each shape.
  private static func file(rows: Int) -> (text: String, counts: [Int]) {
    var (text, counts) = ("[", Array(repeating: 0, count: shapes.count))
    var state: UInt64 = 2026
    for row in 0..<rows {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let shape = Int(state >> 33) % shapes.count
      counts[shape] += 1
      text +=
        row == 0
        ? "{\"endTime\": \"2021-03-29 04:29\", " : ",\n{\"endTime\": \"2021-03-29 04:29\", "
      text += shapes[shape].members + "}"
    }
    return (text + "]", counts)
  }

  private static func count(_ counts: [Int], of fate: Fate) -> Int {
    zip(shapes, counts).reduce(0) { $0 + ($1.0.fate == fate ? $1.1 : 0) }
  }

  @Test func `the ledger of 50,000 rows knows every bad one`() throws {
    let (text, counts) = Self.file(rows: 50_000)
    let history = try history(json: text)
    let (repaired, dropped) = (Self.count(counts, of: .repaired), Self.count(counts, of: .dropped))
    let kept = Self.count(counts, of: .kept) + repaired
    #expect(history.ledger.map(\.rowsRead) == [50_000])
    #expect(history.ledger.map(\.rowsKept) == [kept])
    #expect(history.droppedRows.map(\.reason) == ["damaged"])
    #expect(history.droppedRows.map(\.rows) == [dropped])
    #expect(history.issues.count == dropped + repaired)
    #expect(history.plays.count == kept)
    #expect(history.duration == .seconds(kept))
    #expect(counts.allSatisfy { $0 > 2000 })
  }

  @Test func `a record without a time is dropped wherever it stands`() throws {
    let good =
      #"{"endTime": "2021-03-29 04:29", "artistName": "Ada", "trackName": "One", "msPlayed": 1}"#
    let bad = #"{"artistName": "Ada", "trackName": "One", "msPlayed": 1}"#
    let history = try history(json: "[\(bad),\(good),\(bad),\(bad),\(good)]")
    #expect(history.ledger.map(\.rowsKept) == [2])
    #expect(history.issues.map(\.record) == [1, 3, 4])
  }

  @Test func `two million bytes without a line end are one record`() throws {
    let name = String(repeating: "a", count: 2_000_000)
    let history = try history(
      json: """
        [{"endTime":"2021-03-29 04:29","artistName":"\(name)","trackName":"One","msPlayed":1000}]
        """
    )
    #expect(history.plays.map(\.artist.utf8.count) == [2_000_000])
    #expect(history.issues.isEmpty)
  }

  @Test func `two million bytes of an open text are one issue`() throws {
    let good =
      #"{"endTime":"2021-03-29 04:29","artistName":"Ada","trackName":"One","msPlayed":1000}"#
    let open =
      #"{"endTime":"2021-03-29 04:29","artistName":""# + String(repeating: "a", count: 2_000_000)
    let history = try history(json: "[\(good),\(open)")
    #expect(history.plays.count == 1)
    #expect(history.ledger.map(\.rowsRead) == [2])
    #expect(history.issues.map(\.record) == [2])
  }
}
