import Testing

@testable import Analysis

@Suite struct RankMovementTests {
  /// In 2020 Ada 9 s, Bob 8, Cyd 7, Dee 6; in 2021 Bob 9, Ada 8, Cyd 7, Eve 5; in 2022 Dee.
  private let plays = [
    ("2020", "Ada", 9), ("2020", "Bob", 8), ("2020", "Cyd", 7), ("2020", "Dee", 6),
    ("2021", "Bob", 9), ("2021", "Ada", 8), ("2021", "Cyd", 7), ("2021", "Eve", 5),
    ("2022", "Dee", 1), ("2021", "Unknown Artist", 99),
  ].map { year, artist, seconds in
    TestPlay(end: year + "-06-01 12:00", artist: artist, track: artist + "'s", ms: seconds * 1000)
  }

  @Test func `artists climb, fall, stay, come and go`() throws {
    let moves = try played(plays).artistMovement(from: "2020", to: "2021")
    #expect(moves.map(\.artist) == ["Bob", "Ada", "Cyd", "Eve", "Dee"])
    #expect(moves.map(\.movement) == ["climbed", "fallen", "same", "new", "gone"])
    #expect(moves.map(\.earlierRank) == [2, 1, 3, nil, 4])
    #expect(moves.map(\.laterRank) == [1, 2, 3, 4, nil])
    #expect(moves.map(\.change) == [1, -1, 0, nil, nil])
    #expect(moves.map(\.earlierPlays) == [1, 1, 1, 0, 1])
    #expect(moves.map { $0.laterHours * 3600 } == [9, 8, 7, 5, 0])
  }

  @Test func `songs move likewise`() throws {
    let moves = try played(plays).trackMovement(from: "2020-06", to: "2021-06-01")
    #expect(moves.map(\.track) == ["Bob's", "Ada's", "Cyd's", "Eve's", "Dee's"])
    #expect(moves.map(\.artist) == ["Bob", "Ada", "Cyd", "Eve", "Dee"])
    #expect(moves.map(\.laterRank) == [1, 2, 3, 4, nil])
    #expect(moves.map { $0.earlierHours * 3600 } == [8, 9, 7, 0, 6])
  }

  @Test func `each period contributes its top, with the rank among all`() throws {
    let moves = try played(plays).artistMovement(1, from: "2022", to: "2020")
    #expect(moves.map(\.artist) == ["Ada", "Dee"])
    #expect(moves.map(\.laterRank) == [1, 4])
    #expect(moves.map(\.change) == [nil, -3])
  }

  @Test func `plays are another measure`() throws {
    let twice = plays + [TestPlay(end: "2021-01-01 00:00", artist: "Eve", track: "Eve's", ms: 0)]
    let moves = try played(twice).trackMovement(1, from: "2020", to: "2021", by: .plays)
    #expect(moves.map(\.artist) == ["Eve", "Ada"])
  }

  @Test func `periods run by the clocks of the time zone`() throws {
    let late = [TestPlay(end: "2020-12-31 23:30")]
    let moves = try played(late, zone: "Europe/Berlin").artistMovement(from: "2020", to: "2021")
    #expect(moves.map(\.movement) == ["new"])
    #expect(
      moves.definition == "Before is 2020 and after is 2021, by the day on which a play ended, in "
        + "Europe/Berlin. Ranked by listening time, ties by artist; new without a play before, gone "
        + "without one after."
    )
  }

  @Test func `no plays are no movement`() throws {
    #expect(try played([]).artistMovement(from: "2020", to: "2021").isEmpty)
    #expect(try played(plays).trackMovement(from: "2018", to: "2019").isEmpty)
  }

  @Test func `from a period to itself nothing moves`() throws {
    let moves = try played(plays).trackMovement(50, from: "2021", to: "2021")
    #expect(moves.allSatisfy { $0.movement == "same" && $0.change == 0 })
    #expect(moves.map(\.laterRank) == [1, 2, 3, 4])
  }

  @Test func `a text that is no period is refused`() throws {
    let history = try played(plays)
    #expect(throws: PeriodError.unreadable("20")) {
      try history.artistMovement(from: "20", to: "2021")
    }
    #expect(throws: PeriodError.unreadable("")) { try history.trackMovement(from: "2020", to: "") }
  }
}
