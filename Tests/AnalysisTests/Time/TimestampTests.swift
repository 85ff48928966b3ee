import Testing

@testable import Analysis

@Suite struct TimestampTests {
  private func timestamp(_ text: String) -> Timestamp? { text.withBytes { Timestamp($0) } }

  @Test(
    arguments: [
      ("1970-01-01 00:00", 0), ("2021-03-29 04:29", 1_616_992_140),
      ("2015-03-17T17:02:38Z", 1_426_611_758), ("1969-12-31 23:59", -60),
      ("2000-02-29 12:00", 951_825_600), ("2024-12-31T23:59:59Z", 1_735_689_599),
    ] as [(String, Int64)]
  )
  func `both ways of writing a time are read`(text: String, seconds: Int64) {
    #expect(timestamp(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2021-03-29", "2021-02-29 00:00", "2021-13-01 00:00", "2021-00-10 00:00",
    "2021-01-00 00:00",
    "2021-04-31 00:00", "2021-03-29 24:00", "2021-03-29 04:60", "2021/03/29 04:29",
    "0000-01-01 00:00",
    "2021-03-29 04:29 ", "2021-03-29T04:29:7Z", "2021-03-29T04:29:70Z", "2021-0a-29 04:29",
    "2021-03-29T04:29:07+01:00", "1900-02-29 00:00",
  ])
  func `anything else is no time`(text: String) {
    #expect(timestamp(text) == nil)
  }

  @Test func `a time is written with the precision of its source`() {
    let time = timestamp("2015-03-17T07:02:08Z")
    #expect(time?.text(.minutes) == "2015-03-17 07:02")
    #expect(time?.text(.seconds) == "2015-03-17 07:02:08")
    #expect(timestamp("1969-12-31 23:59")?.text(.minutes) == "1969-12-31 23:59")
  }

  @Test func `every day of eight hundred years is the day after the one before`() {
    var date = CivilDate(daysSinceEpoch: -140_000)
    for day in -139_999...152_000 {
      let next = CivilDate(daysSinceEpoch: day)
      let isFirst = date.day == CivilDate.days(inMonth: date.month, of: date.year)
      #expect(next.day == (isFirst ? 1 : date.day + 1))
      #expect(next.daysSinceEpoch == day)
      date = next
    }
  }

  @Test(arguments: [(0, "Thursday"), (4, "Monday"), (-1, "Wednesday"), (18_715, "Monday")])
  func `days have their weekday`(day: Int, name: String) {
    #expect(Weekday.names[Weekday.index(ofDay: day)] == name)
  }
}
