import Testing

@testable import Analysis

@Suite struct ArtistTrendsTests {
  private let plays = [
    TestPlay(end: "2020-11-30 12:00", artist: "Ada", track: "One", ms: 3_600_000),
    TestPlay(end: "2020-11-30 13:00", artist: "Bob", track: "Two", ms: 900_000),
    TestPlay(end: "2021-01-01 12:00", artist: "Ada", track: "One", ms: 1_800_000),
    TestPlay(end: "2021-01-02 12:00", artist: "Bob", track: "Two", ms: 900_000),
    TestPlay(end: "2021-01-31 12:00", artist: "Ada", track: "Six", ms: 1_800_000),
  ]

  @Test func `each artist has the hours of every month, silent ones too`() throws {
    let trends = try played(plays).artistTrends()
    #expect(trends.map(\.artist) == ["Ada", "Bob"])
    #expect(trends.map(\.hoursByMonth) == [[1, 0, 1], [0.25, 0, 0.25]])
    #expect(trends.map(\.hours) == [2, 0.5])
    #expect(trends.map(\.plays) == [3, 2])
  }

  @Test func `of several best months the first counts`() throws {
    #expect(try played(plays).artistTrends(1).map(\.peakMonth) == ["2020-11"])
  }

  @Test func `the months of all artists add up to those of the history`() throws {
    let history = try played(plays)
    let months = history.byMonth(counting: .atEnd).map(\.hours)
    let trends = history.artistTrends(100)
    let sums = months.indices.map { month in trends.reduce(0) { $0 + $1.hoursByMonth[month] } }
    #expect(sums == months)
  }

  @Test func `an empty history has no trend`() throws {
    #expect(try played([]).artistTrends().isEmpty)
  }
}
