import Analysis
import Testing

private struct WeighedFruit: TableRow {
  let name: String
  let weight: Double?
  static let columns: [Column<WeighedFruit>] = [
    Column("name", "Fruit") { $0.name },
    Column("weight", "Weight", unit: .none) { $0.weight },
  ]
}

@Suite struct TableTests {
  private let table = Table(
    [WeighedFruit(name: "apple", weight: 1.5), WeighedFruit(name: "fig", weight: nil)],
    definition: "Weighed by hand."
  )

  @Test func `a table is a collection of its rows`() {
    #expect(table.count == 2)
    #expect(table[1].name == "fig")
    #expect(table.map(\.name) == ["apple", "fig"])
    #expect(table.definition == "Weighed by hand.")
  }

  @Test func `cells are read through the columns`() {
    let cells = table.columns.map { $0.value(table[0]) }
    #expect(cells == [.text("apple"), .number(1.5)])
    #expect(table.columns.map(\.name) == ["name", "weight"])
  }

  @Test func `nil and what is not finite are missing`() {
    #expect(table.columns[1].value(table[1]) == .missing)
    #expect(Double.nan.field == .missing)
    #expect(Double.infinity.field == .missing)
    #expect(Optional(3).field == .integer(3))
    #expect(true.field == .flag(true))
  }
}

@Suite struct ColumnNameTests {
  private func names<Row: TableRow>(_ row: Row.Type) -> String {
    Row.columns.map(\.name).joined(separator: " ")
  }

  @Test func `the columns of each row type are those that others rely on`() {
    #expect(
      names(Play.self)
        == "endTime artist track msPlayed file album uri startReason endReason "
        + "isShuffled isSkipped isOffline isIncognito"
    )
    #expect(names(LedgerEntry.self) == "file kind rowsRead rowsKept rowsDropped reason note")
    #expect(names(DroppedRows.self) == "file reason rows")
    #expect(names(ImportIssue.self) == "file record byteOffset reason")
    #expect(names(TrackRanking.self) == "rank artist track plays msPlayed hours share")
    #expect(names(ArtistRanking.self) == "rank artist tracks plays msPlayed hours share")
    #expect(
      names(FileSummary.self)
        == "file plays msPlayed topArtist topArtistMsPlayed mostPlayedArtist mostPlayedTrack "
        + "mostPlayedMsPlayed leastPlayedArtist leastPlayedTrack leastPlayedMsPlayed liked notLiked"
    )
    #expect(names(LabelledPlay.self) == "endTime artist track msPlayed likedOrNot")
    #expect(
      names(Recommendation.self)
        == "rank track artists genre votes score distance closestTo taste isNewArtist reason url uri row"
    )
    #expect(
      names(SeedNeighbor.self) == "seedArtist seedTrack rank artists track distance catalogRow"
    )
  }

  @Test func `a catalogue track has one column a feature`() {
    #expect(CatalogTrack.columns.count == 21)
    #expect(
      CatalogTrack.columns.map(\.name).suffix(3) == ["tempo", "duration_ms", "time_signature"]
    )
  }
}
