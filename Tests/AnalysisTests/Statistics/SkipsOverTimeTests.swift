import Testing

@testable import Analysis

@Suite struct SkipsOverTimeTests {
  private let plays = [
    TestPlay(end: "2020-11-30 23:30", ms: 1000, stop: .forwardButton),
    TestPlay(end: "2020-11-30 12:00", ms: 90_000, stop: .trackDone),
    TestPlay(end: "2021-01-31 12:00", ms: 1000), TestPlay(end: "2021-01-31 13:00", ms: 1000),
    TestPlay(end: "2021-01-31 14:00", ms: 1000, stop: .backButton),
  ]

  @Test func `months without a play are there`() throws {
    let months = try played(plays).skipsByMonth
    #expect(months.map(\.period) == ["2020-11", "2020-12", "2021-01"])
    #expect(months.map(\.plays) == [2, 0, 3])
    #expect(months.map(\.skipped) == [1, 0, 0])
    #expect(months.map(\.notSkipped) == [1, 0, 1])
    #expect(months.map(\.unknown) == [0, 0, 2])
    #expect(months.map(\.skipShare) == [0.5, nil, 0])
  }

  @Test func `years are counted likewise`() throws {
    let years = try played(plays).skipsByYear
    #expect(years.map(\.period) == ["2020", "2021"])
    #expect(years.map(\.plays) == [2, 3])
    #expect(years.map(\.skipShare) == [0.5, 0])
  }

  @Test func `a month begins by the clocks of the time zone`() throws {
    let months = try played(plays, zone: "Europe/Berlin").skipsByMonth
    #expect(months.map(\.skipped) == [0, 1, 0])
    #expect(
      months.definition?.hasSuffix("in the month in which it ended, in Europe/Berlin.") == true
    )
  }

  @Test func `a month in which no end is known has no share`() throws {
    #expect(try history([TestPlay(ms: 1)]).skipsByMonth.map(\.skipShare) == [nil])
  }

  @Test func `an empty history has no month`() throws {
    #expect(try played([]).skipsByMonth.isEmpty)
    #expect(try played([]).skipsByYear.isEmpty)
  }

  @Test func `months, years and the whole hold the same plays`() throws {
    let history = try played(plays)
    for table in [history.skipsByMonth, history.skipsByYear] {
      #expect(table.sum(of: \.skipped) == history.skips[0].plays)
      #expect(table.sum(of: \.notSkipped) == history.skips[1].plays)
      #expect(table.sum(of: \.unknown) == history.skips[2].plays)
    }
  }
}
