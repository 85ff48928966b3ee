import Testing

@testable import SampleData

@Suite struct CivilDayTests {
  @Test(arguments: [
    (0, 1970, 1, 1), (59, 1970, 3, 1), (11_016, 2000, 2, 29), (19_782, 2024, 2, 29),
    (20_239, 2025, 5, 31),
  ])
  func `days since 1970 have their date`(days: Int, year: Int, month: Int, day: Int) {
    let date = CivilDay(daysSinceEpoch: days)
    #expect([date.year, date.month, date.day] == [year, month, day])
  }

  @Test func `31 May 2025 is a Saturday`() {
    #expect(CivilDay.weekday(daysSinceEpoch: 20_239) == 5)
  }

  @Test(arguments: [(0, 426), (12_000, 426), (29_000, 1000), (500_000, 5110), (1_300_000, 10_000)])
  func `a longer history reaches further back before it grows denser`(plays: Int, days: Int) {
    #expect(Period(plays: plays).dayCount == days)
  }
}
