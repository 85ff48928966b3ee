import Testing

@testable import Analysis

@Suite struct MonthClockTests {
  @Test func `months are told in any order`() {
    var clock = MonthClock()
    let day: Int64 = 86_400
    let moments = [0, 31 * day - 1, 31 * day, -1, 365 * day, 31 * day]
    #expect(moments.map { clock.month(at: $0) - 1970 * 12 } == [0, 0, 1, -1, 12, 1])
  }

  @Test func `a month has a first day and a year`() {
    #expect(CivilDate(months: 2021 * 12 + 11).text == "2021-12-01")
    #expect(CivilDate(months: 33 * 12).yearText == "0033")
  }
}
