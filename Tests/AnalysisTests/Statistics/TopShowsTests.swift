import Testing

@testable import Analysis

@Suite struct TopShowsTests {
  private let episodes = [
    TestPlay(end: "2021-03-01 23:30", artist: "Talk", track: "1", ms: 3000),
    TestPlay(end: "2021-02-01 12:00", artist: "Talk", track: "2", ms: 1000),
    TestPlay(end: "2021-02-01 12:00", artist: "Talk", track: "1", ms: 0),
    TestPlay(end: "2021-01-01 12:00", artist: "Chat", track: "1", ms: 4000),
    TestPlay(end: "2021-05-01 12:00", artist: "News", track: "1", ms: 2000),
  ]

  @Test func `shows are ranked by time, ties by name`() throws {
    let shows = try played([TestPlay(ms: 90_000)], podcasts: episodes).topShows()
    #expect(shows.map(\.show) == ["Chat", "Talk", "News"])
    #expect(shows.map(\.rank) == [1, 2, 3])
    #expect(shows.map(\.episodes) == [1, 2, 1])
    #expect(shows.map(\.plays) == [1, 3, 1])
    #expect(shows.map(\.msPlayed) == [4000, 4000, 2000])
    #expect(shows.map(\.share) == [0.4, 0.4, 0.2])
    #expect(shows.map(\.lastDay) == ["2021-01-01", "2021-03-01", "2021-05-01"])
  }

  @Test func `shows are ranked by plays`() throws {
    let shows = try played([], podcasts: episodes).topShows(1, by: .plays)
    #expect(shows.map(\.show) == ["Talk"])
    #expect(shows.map(\.share) == [0.6])
  }

  @Test func `the last day is told by the clocks of the time zone`() throws {
    let shows = try played([], podcasts: episodes, zone: "Europe/Berlin").topShows()
    #expect(shows.map(\.lastDay) == ["2021-01-01", "2021-03-02", "2021-05-01"])
    #expect(
      shows.definition
        == "Ranked by listening time, ties by show; the share is of all podcast time; "
        + "the last day is in Europe/Berlin."
    )
  }

  @Test func `a history without podcasts has no shows`() throws {
    #expect(try played([TestPlay()]).topShows().isEmpty)
    #expect(try played([]).topShows().isEmpty)
  }

  @Test func `the shares of all shows add up to one`() throws {
    for measure in Measure.allCases {
      let shows = try played([], podcasts: episodes).topShows(by: measure)
      #expect(abs(shows.sum(of: \.share) - 1) < 1e-12)
    }
  }
}
