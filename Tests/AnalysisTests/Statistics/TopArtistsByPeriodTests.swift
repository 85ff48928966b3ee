import Testing

@testable import Analysis

@Suite struct TopArtistsByPeriodTests {
  private let plays = [
    TestPlay(end: "2019-12-30 12:00", artist: "Ada", track: "One", ms: 3_600_000),
    TestPlay(end: "2019-12-31 12:00", artist: "Bob", track: "Two", ms: 1_800_000),
    TestPlay(end: "2019-12-31 13:00", artist: "Bob", track: "Six", ms: 2_700_000),
    TestPlay(end: "2021-01-01 12:00", artist: "Ada", track: "One", ms: 900_000),
    TestPlay(end: "2021-01-02 12:00", artist: "Cyd", track: "Ten", ms: 900_000),
    TestPlay(end: "2021-02-04 12:00", artist: "Cyd", track: "Ten", ms: 1_800_000),
    TestPlay(end: "2021-02-04 13:00", artist: "Unknown Artist", track: "Unknown", ms: 3_600_000),
  ]

  @Test func `each month has its own order`() throws {
    let rows = try played(plays).topArtistsByMonth(2)
    #expect(rows.map(\.period) == ["2019-12", "2019-12", "2021-01", "2021-01", "2021-02"])
    #expect(rows.map(\.rank) == [1, 2, 1, 2, 1])
    #expect(rows.map(\.artist) == ["Bob", "Ada", "Ada", "Cyd", "Cyd"])
    #expect(rows.map(\.plays) == [2, 1, 1, 1, 1])
    #expect(rows.map(\.hours) == [1.25, 1, 0.25, 0.25, 0.5])
  }

  @Test func `a year counts its months together`() throws {
    let rows = try played(plays).topArtistsByYear(1)
    #expect(rows.map(\.period) == ["2019", "2021"])
    #expect(rows.map(\.artist) == ["Bob", "Cyd"])
    #expect(rows.map(\.msPlayed) == [4_500_000, 2_700_000])
  }

  @Test func `plays count where plays are asked for`() throws {
    let rows = try played(plays).topArtistsByYear(1, by: .plays)
    #expect(rows.map(\.artist) == ["Bob", "Cyd"])
    #expect(rows.map(\.plays) == [2, 2])
  }

  @Test func `a month begins by the clocks of the time zone`() throws {
    let late = [TestPlay(end: "2020-12-31 23:30")]
    #expect(
      try played(late, zone: "Europe/Berlin").topArtistsByMonth().map(\.period) == ["2021-01"]
    )
  }

  @Test func `an empty history has no period`() throws {
    #expect(try played([]).topArtistsByMonth().isEmpty)
    #expect(try played([]).topArtistsByYear().isEmpty)
  }

  @Test func `all artists of all years have all time of known artists`() throws {
    let rows = try played(plays).topArtistsByYear(1000)
    #expect(rows.sum(of: \.msPlayed) == 3_600_000 + 4_500_000 + 900_000 + 2_700_000)
  }
}
