import Testing

@testable import Analysis

/// Plays that ended at noon of these days of March 2021, a second each.
private func march(_ days: Int..., artist: String = "Ada") -> [TestPlay] {
  days.map { TestPlay(end: "2021-03-\(twoDigits($0)) 12:00", artist: artist, ms: 1000) }
}

@Suite struct StreaksTests {
  // Three days, a gap of one, one day, a gap of two, two days.
  private let plays = march(1, 2, 2, 3, 5, 8, 9)

  @Test func `a streak is a run of days with a play`() throws {
    let streaks = try played(plays).streaks
    #expect(streaks.map(\.firstDay) == ["2021-03-01", "2021-03-05", "2021-03-08"])
    #expect(streaks.map(\.lastDay) == ["2021-03-03", "2021-03-05", "2021-03-09"])
    #expect(streaks.map(\.days) == [3, 1, 2])
    #expect(streaks.map(\.plays) == [4, 1, 2])
    #expect(streaks.map(\.msPlayed) == [4000, 1000, 2000])
  }

  @Test func `the longest streaks come first, ties by time, then the earlier`() throws {
    let history = try played(plays + march(11, 12, 12, 14, 15, 17))
    #expect(
      history.longestStreaks(5).map(\.firstDay)
        == ["2021-03-01", "2021-03-11", "2021-03-08", "2021-03-14", "2021-03-05"]
    )
    #expect(history.longestStreaks(0).isEmpty)
  }

  @Test func `the last streak goes on to the last day`() throws {
    let streak = try #require(try played(plays).lastStreak)
    #expect((streak.firstDay, streak.days) == ("2021-03-08", 2))
  }

  @Test func `gaps are the days between streaks, the longest first`() throws {
    let gaps = try played(plays + march(11)).longestGaps()
    #expect(gaps.map(\.firstDay) == ["2021-03-06", "2021-03-04", "2021-03-10"])
    #expect(gaps.map(\.lastDay) == ["2021-03-07", "2021-03-04", "2021-03-10"])
    #expect(gaps.map(\.days) == [2, 1, 1])
  }

  @Test func `days are those of the time zone`() throws {
    let plays = [TestPlay(end: "2021-03-01 12:00"), TestPlay(end: "2021-03-02 23:30")]
    #expect(try played(plays).streaks.map(\.days) == [2])
    #expect(try played(plays, zone: "Europe/Berlin").streaks.map(\.days) == [1, 1])
  }

  @Test func `a play counts on the day on which it ended, with all its time`() throws {
    let plays = [
      TestPlay(end: "2021-03-01 12:00", ms: 1), TestPlay(end: "2021-03-03 00:01", ms: 3_600_000),
    ]
    #expect(try played(plays).streaks.map(\.msPlayed) == [1, 3_600_000])
  }

  @Test func `the definitions name the zone`() throws {
    let history = try played(plays, zone: "Europe/Berlin")
    let streak =
      "A streak is a run of days one after the other on each of which a play ended, for however "
      + "short a time, in Europe/Berlin"
    #expect(history.streaks.definition == streak + ".")
    #expect(
      history.longestStreaks().definition
        == streak + "; ranked by days, ties by listening time, then the earlier."
    )
    #expect(
      history.longestGaps().definition
        == "A gap is a run of days on which no play ended, between two days on which one did, in "
        + "Europe/Berlin; ranked by days, ties by the earlier."
    )
  }

  @Test func `an empty history has no streak and no gap`() throws {
    let history = try played([])
    #expect(history.streaks.isEmpty)
    #expect(history.longestStreaks().isEmpty)
    #expect(history.lastStreak == nil)
    #expect(history.longestGaps().isEmpty)
  }

  @Test func `one play is a streak of one day`() throws {
    let history = try played(march(7))
    #expect(history.streaks.map(\.days) == [1])
    #expect(history.lastStreak?.lastDay == "2021-03-07")
    #expect(history.longestGaps().isEmpty)
  }

  @Test func `streaks and gaps are all days from the first to the last`() throws {
    let plays = (0..<300).map { index in
      TestPlay(end: Timestamp(seconds: Int64(index * index % 7919) * 40_000).text(.minutes))
    }
    let history = try played(plays)
    #expect(history.streaks.sum(of: \.days) == history.days)
    #expect(
      history.streaks.sum(of: \.days) + history.longestGaps(1000).sum(of: \.days)
        == history.byDay(counting: .atEnd).count
    )
  }
}

@Suite struct ArtistStreaksTests {
  private let plays =
    march(1, 2, 3, 3, artist: "Ada") + march(1, 2, 4, 5, 6, 7, artist: "Bob")
    + march(9, 9, 9, 9, artist: "Cyd")

  @Test func `each artist has its longest run of days`() throws {
    let streaks = try played(plays).artistStreaks()
    #expect(streaks.map(\.rank) == [1, 2, 3])
    #expect(streaks.map(\.artist) == ["Bob", "Ada", "Cyd"])
    #expect(streaks.map(\.days) == [4, 3, 1])
    #expect(streaks.map(\.firstDay) == ["2021-03-04", "2021-03-01", "2021-03-09"])
    #expect(streaks.map(\.lastDay) == ["2021-03-07", "2021-03-03", "2021-03-09"])
    #expect(streaks.map(\.plays) == [4, 4, 4])
    #expect(streaks.map(\.msPlayed) == [4000, 4000, 4000])
  }

  @Test func `of runs as long the one with more time counts, then the first`() throws {
    let more = try played(march(1, 2, 4, 5, 5)).artistStreaks()
    #expect(more.map(\.firstDay) == ["2021-03-04"])
    let same = try played(march(1, 2, 4, 5)).artistStreaks()
    #expect(same.map(\.firstDay) == ["2021-03-01"])
  }

  @Test func `ties are ordered by time, then by artist`() throws {
    let streaks = try played(
      march(1, artist: "b") + march(1, artist: "Z") + march(1, 1, artist: "c")
    ).artistStreaks(2)
    #expect(streaks.map(\.artist) == ["c", "Z"])
  }

  @Test func `an artist that is not known has no streak`() throws {
    let plays = march(1, 2, 3, artist: "Unknown Artist") + march(1)
    #expect(try played(plays).artistStreaks().map(\.artist) == ["Ada"])
  }

  @Test func `clocks may be put back over midnight`() throws {
    // At 02:31 UTC clocks in Newfoundland went from 00:01 on the 7th back to 23:01 on the 6th.
    let plays = [
      TestPlay(end: "2010-11-05T20:00:00Z"), TestPlay(end: "2010-11-07T02:30:30Z"),
      TestPlay(end: "2010-11-07T02:40:00Z"),
    ]
    let streaks = try played(plays, zone: "America/St_Johns").artistStreaks()
    #expect(streaks.map(\.firstDay) == ["2010-11-05"])
    #expect(streaks.map(\.days) == [3])
  }

  @Test func `the definition names the zone and who is left out`() throws {
    #expect(
      try played([]).artistStreaks().definition
        == "The longest run of each artist: days one after the other on each of which a play ended, "
        + "for however short a time, in UTC; ranked by days, ties by listening time, then by artist; "
        + "Unknown Artist is left out."
    )
  }

  @Test func `an empty history has no artist`() throws {
    #expect(try played([]).artistStreaks().isEmpty)
  }

  @Test func `the only artist has the longest streak of the history`() throws {
    let plays = (0..<300).map { index in
      TestPlay(end: Timestamp(seconds: Int64(index * index % 7919) * 40_000).text(.minutes))
    }
    let history = try played(plays)
    #expect(history.artistStreaks()[0].days == history.longestStreaks(1)[0].days)
    #expect(history.artistStreaks()[0].plays == history.longestStreaks(1)[0].plays)
  }
}
