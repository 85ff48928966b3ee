import Testing

@testable import Analysis

@Suite struct CivilMonthsTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    CivilDate(year: year, month: month, day: day).daysSinceEpoch
  }

  @Test func `days of one month have one number, and months follow each other`() {
    var months = CivilMonths()
    let days = [day(2020, 2, 1), day(2020, 2, 29), day(2020, 3, 1), day(2019, 12, 31)]
    let numbers = days.map { months.number(ofDay: $0) }
    #expect(numbers.map { $0 - numbers[0] } == [0, 0, 1, -2])
    #expect(numbers.map(CivilMonths.text) == ["2020-02", "2020-02", "2020-03", "2019-12"])
  }

  @Test func `the order in which days are asked for does not matter`() {
    var months = CivilMonths()
    for offset in stride(from: -800, to: 800, by: 17) {
      let date = CivilDate(daysSinceEpoch: offset * offset % 977 - 400)
      #expect(months.number(ofDay: date.daysSinceEpoch) == date.year * 12 + date.month - 1)
    }
  }
}
