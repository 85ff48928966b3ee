import Analysis
import Testing

/// The first values of a column as text, and by which reader they came.
private func described(_ table: some TableProtocol, _ column: String) -> String? {
  let positions = table.indices
  return switch table.columnValues(column) {
  case nil: nil
  case .integers(let read): "integers \(positions.map(read))"
  case .numbers(let read): "numbers \(positions.map(read))"
  case .texts(let read): "texts \(positions.map(read))"
  case .internedTexts(let ids, let texts): "interned \(positions.map { texts[ids($0)] })"
  case .flags(let read): "flags \(positions.map(read))"
  case .fields(let read): "fields \(positions.map(read))"
  }
}

@Suite struct ColumnValuesTests {
  private let table = Table([
    Fruit(name: "fig", count: 3, weight: .infinity, isRipe: true, origin: nil),
    Fruit(name: "pear", count: 4, weight: 0.5, isRipe: false, origin: "Asia"),
  ])

  @Test(arguments: [
    ("name", #"texts ["fig", "pear"]"#), ("count", "integers [3, 4]"),
    ("weight", "numbers [inf, 0.5]"), ("isRipe", "flags [true, false]"),
    (
      "origin", #"fields [Analysis.Field.missing, Analysis.Field.text("Asia")]"#
    ),
  ])
  func `a column is read as the type that it has`(column: String, values: String) {
    #expect(described(table, column) == values)
  }

  @Test func `there is no reader without a column`() throws {
    #expect(described(table, "Count") == nil)
    #expect(described(try history([TestPlay()]).plays, "hours") == nil)
  }

  @Test func `an added column is read by its name`() {
    let added = table.adding("Twice") { $0.count * 2 }.reversed()
    #expect(described(added, "Twice") == "integers [8, 6]")
  }

  @Test func `a cell of an infinite number is missing, its value is not`() {
    #expect(table.columns[2].value(table[0]) == .missing)
  }
}

@Suite struct StoredColumnTests {
  private func plays() throws -> Plays {
    try history(
      [TestPlay(end: "2021-03-29 04:29", artist: "Bo", ms: 7), TestPlay(artist: "Ada", ms: 1001)],
      [],
      [TestPlay(end: "2022-01-01 00:00", artist: "Bo", track: "Two", ms: 9)]
    ).plays
  }

  @Test(arguments: [
    ("endTime", #"texts ["2021-03-29 04:29", "2021-03-29 04:29", "2022-01-01 00:00"]"#),
    ("artist", #"interned ["Bo", "Ada", "Bo"]"#), ("track", #"interned ["One", "One", "Two"]"#),
    ("msPlayed", "integers [7, 1001, 9]"),
    (
      "file",
      #"interned ["StreamingHistory0.json", "StreamingHistory0.json", "StreamingHistory2.json"]"#
    ),
  ])
  func `plays are read by column without making one`(column: String, values: String) throws {
    #expect(described(try plays(), column) == values)
  }

  @Test func `each name of an artist is there once`() throws {
    guard case .internedTexts(let ids, let texts) = try plays().columnValues("artist") else {
      Issue.record("artists are not interned")
      return
    }
    #expect(texts == ["Bo", "Ada"])
    #expect([0, 1, 2].map(ids) == [0, 1, 0])
  }

  @Test(arguments: LabelledPlay.columns.map(\.name))
  func `a selection of a selection reads the right plays`(column: String) throws {
    let labelled = try history([TestPlay(ms: 1)], [TestPlay(artist: "Bo")]).liked()
    let picked = labelled.selecting([1, 0, 1]).selecting([2, 1])
    let whole = Table(Array(picked))
    let texts = described(picked, column).map { $0.drop { $0 != "[" } }
    #expect(texts == described(whole, column).map { $0.drop { $0 != "[" } })
    #expect(picked.map(\.msPlayed) == [1000, 1])
  }

  @Test func `labels are read by column`() throws {
    let labelled = try history([TestPlay(ms: 1001), TestPlay(ms: 1000)]).liked()
    #expect(described(labelled, "likedOrNot") == "integers [1, 0]")
    #expect(described(labelled.reversed(), "msPlayed") == "integers [1000, 1001]")
  }

  @Test(arguments: CatalogTrack.columns.map(\.name))
  func `a catalogue reads by column what its rows hold`(column: String) throws {
    let tracks = try catalog([
      TestTrack(artists: "Ada;Bo", features: [.tempo: "120.5"]),
      TestTrack(id: "1", track: "Two", genre: "", features: [.energy: ""]),
    ]).tracks.reversed()
    let values = described(tracks, column).map { $0.drop { $0 != "[" } }
    #expect(values == described(Table(Array(tracks)), column).map { $0.drop { $0 != "[" } })
    #expect(tracks.map(\.row) == [1, 0])
  }
}
