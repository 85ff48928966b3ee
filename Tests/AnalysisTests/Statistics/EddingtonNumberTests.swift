import Testing

@testable import Analysis

@Suite struct EddingtonNumberTests {
  /// So many plays on each day, a minute each.
  private func days(_ plays: Int...) -> [TestPlay] {
    plays.enumerated().flatMap { day, count in
      (0..<count).map {
        TestPlay(end: "2021-03-\(twoDigits(day + 1)) 12:\(twoDigits($0))", ms: 60_000)
      }
    }
  }

  @Test func `three days with two plays or more make two`() throws {
    #expect(
      try played(days(3, 2, 1, 2)).eddingtonNumber().rows
        == [EddingtonNumber(number: 2, days: 3, daysMissing: 2)]
    )
  }

  @Test func `many plays on few days do not help`() throws {
    #expect(try played(days(9, 9)).eddingtonNumber()[0].number == 2)
    #expect(try played(days(1, 1, 1, 1)).eddingtonNumber()[0].number == 1)
    #expect(try played(days(3, 3, 3)).eddingtonNumber()[0].number == 3)
  }

  @Test(arguments: [(29_999, 0), (30_000, 1), (30_001, 1)])
  func `a play counts from 30 seconds on`(ms: Int, number: Int) throws {
    #expect(try played([TestPlay(ms: ms)]).eddingtonNumber()[0].number == number)
  }

  @Test func `how long a play must be is a parameter`() throws {
    let history = try played([TestPlay(ms: 0), TestPlay(end: "2021-03-30 04:29", ms: 1)])
    #expect(history.eddingtonNumber(playsOfAtLeast: .zero)[0].days == 2)
    #expect(history.eddingtonNumber(playsOfAtLeast: .microseconds(999))[0].days == 1)
    #expect(history.eddingtonNumber(playsOfAtLeast: .microseconds(1001))[0].days == 0)
  }

  @Test func `days are those of the time zone`() throws {
    let plays = [
      TestPlay(end: "2021-03-29 12:00", ms: 60_000), TestPlay(end: "2021-03-29 22:30", ms: 60_000),
    ]
    #expect(try played(plays).eddingtonNumber()[0].days == 1)
    #expect(try played(plays, zone: "Europe/Berlin").eddingtonNumber()[0].days == 2)
  }

  @Test func `the definition names the length and the zone`() throws {
    #expect(
      try played([], zone: "Europe/Berlin").eddingtonNumber().definition
        == "The largest E such that on at least E days at least E plays of 30 s or more ended, in "
        + "Europe/Berlin."
    )
  }

  @Test func `an empty history has the number 0`() throws {
    #expect(
      try played([]).eddingtonNumber().rows
        == [EddingtonNumber(number: 0, days: 0, daysMissing: 1)]
    )
  }

  @Test func `the number holds and the next does not`() throws {
    let plays = (0..<2000).map { index in
      TestPlay(
        end: Timestamp(seconds: Int64(index * index % 99_991) * 60).text(.minutes),
        ms: 60_000
      )
    }
    let history = try played(plays)
    let (row, counts) = (history.eddingtonNumber()[0], history.byDay.map(\.plays))
    #expect(row.days == counts.count { $0 >= row.number })
    #expect(row.days >= row.number)
    #expect(row.daysMissing == row.number + 1 - counts.count { $0 > row.number })
    #expect(row.daysMissing > 0)
  }
}
