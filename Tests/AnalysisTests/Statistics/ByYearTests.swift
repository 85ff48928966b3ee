import Testing

@testable import Analysis

@Suite struct ByYearTests {
  private let plays = [
    TestPlay(end: "2019-12-30 12:00", artist: "Ada", track: "One", ms: 3_600_000),
    TestPlay(end: "2019-12-31 12:00", artist: "Bob", track: "Two", ms: 1_800_000),
    TestPlay(end: "2019-12-31 13:00", artist: "Bob", track: "Six", ms: 2_700_000),
    TestPlay(end: "2021-01-01 12:00", artist: "Ada", track: "One", ms: 900_000),
    TestPlay(end: "2021-01-02 12:00", artist: "Cyd", track: "Ten", ms: 900_000),
    TestPlay(end: "2021-01-04 12:00", artist: "Ada", track: "Six", ms: 1_800_000),
    TestPlay(end: "2021-01-04 13:00", artist: "Unknown Artist", track: "Unknown", ms: 3_600_000),
  ]

  @Test func `year stands against year, years without a play too`() throws {
    let years = try played(plays).byYear
    #expect(years.map(\.year) == ["2019", "2020", "2021"])
    #expect(years.map(\.plays) == [3, 0, 4])
    #expect(years.map(\.hours) == [2.25, 0, 2])
    #expect(years.map(\.topArtist) == ["Bob", nil, "Ada"])
    #expect(years.map(\.topTrack) == ["One", nil, "Six"])
    #expect(years.map(\.topTrackArtist) == ["Ada", nil, "Ada"])
  }

  @Test func `new is what no year before has`() throws {
    let years = try played(plays).byYear
    #expect(years.map(\.artists) == [2, 0, 2])
    #expect(years.map(\.newArtists) == [2, 0, 1])
    #expect(years.map(\.tracks) == [3, 0, 3])
    #expect(years.map(\.newTracks) == [3, 0, 2])
  }

  @Test func `hours a day are over the days of the history in the year`() throws {
    // Two days of 2019, all of 2020, four days of 2021.
    #expect(try played(plays).byYear.map(\.hoursPerDay) == [1.125, 0, 0.5])
  }

  @Test func `a year begins by the clocks of the time zone`() throws {
    let late = [TestPlay(end: "2020-12-31 23:30")]
    #expect(try played(late).byYear.map(\.year) == ["2020"])
    let years = try played(late, zone: "Europe/Berlin").byYear
    #expect(years.map(\.year) == ["2021"])
    #expect(years.definition?.contains("in which it ended, in Europe/Berlin;") == true)
  }

  @Test func `an empty history has no year`() throws {
    #expect(try played([]).byYear.isEmpty)
  }

  @Test func `the years hold all plays, songs and artists`() throws {
    let history = try played(plays)
    #expect(history.byYear.sum(of: \.plays) == history.plays.count)
    #expect(history.byYear.sum(of: \.msPlayed) == history.plays.sum(of: \.msPlayed))
    #expect(history.byYear.sum(of: \.newTracks) == history.trackCount)
    #expect(history.byYear.sum(of: \.newArtists) == history.artistCount)
  }

  @Test func `a year is what its part of the history is`() throws {
    let history = try played(plays)
    for row in history.byYear {
      let part = try history.during(row.year)
      #expect(row.plays == part.plays.count)
      #expect(row.hours == part.hours)
    }
  }
}
