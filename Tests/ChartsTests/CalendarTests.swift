import Testing

@testable import Charts

@Suite struct CalendarTests {
  @Test(arguments: [
    "2021-03", "1999-12", "2000-02-29", "2021-12-31", "2022-01-01", "1970-01-01", "0001-01-01",
    "2100-03-01", "9999-12-31",
  ])
  func `a date is read and written back`(name: String) throws {
    let date = try #require(CalendarDate(.category(name)))
    #expect(date.name == name)
    let unit: CalendarUnit = date.day == nil ? .month : .day
    #expect(CalendarDate(ordinal: date.ordinal, unit: unit) == date)
  }

  @Test(arguments: [
    "2021-13", "2021-00", "2021-02-29", "2100-02-29", "2021-3", "21-03", "2021/03", "",
  ])
  func `what is no date stays a name`(name: String) {
    #expect(CalendarDate(.category(name)) == nil)
  }

  @Test(arguments: [
    ("2021-02-28", "2021-03-01", 1), ("2020-02-28", "2020-03-01", 2),
    ("2021-12-31", "2022-01-01", 1),
    ("2020-01-01", "2021-01-01", 366), ("2000-01-01", "2100-01-01", 36_525),
  ])
  func `days are counted across months and leap years`(
    first: String,
    second: String,
    days: Int
  ) throws {
    let from = try #require(CalendarDate(.category(first)))
    let to = try #require(CalendarDate(.category(second)))
    #expect(to.ordinal - from.ordinal == days)
  }

  @Test func `months that the data skip keep their place`() throws {
    let values = ["2020-11", "2021-02"].map(PlottableValue.category)
    let (unit, filled) = try #require(CalendarUnit.filled(values))
    #expect(unit == .month)
    #expect(filled == ["2020-11", "2020-12", "2021-01", "2021-02"].map(PlottableValue.category))
  }

  @Test(arguments: [
    ["2021-02", "2020-11"], ["2021-02", "2021-03-01"], ["2021-02", "spring"], [],
  ])
  func `dates out of order, of two units or among names are names`(names: [String]) {
    #expect(CalendarUnit.filled(names.map(PlottableValue.category)) == nil)
  }

  @Test func `each year is named once, under its first month`() {
    let ticks = ticks(from: "2020-11", count: 5, width: 500)
    #expect(ticks.map(\.label) == ["Nov", "Dec", "Jan", "Feb", "Mar"])
    #expect(ticks.map(\.note) == ["2020", nil, "2021", nil, nil])
  }

  @Test(arguments: [
    (
      24, 680.0,
      ["Jan", "Mar", "May", "Jul", "Sep", "Nov", "Jan", "Mar", "May", "Jul", "Sep", "Nov"]
    ),
    (24, 300, ["Jan", "Apr", "Jul", "Oct", "Jan", "Apr", "Jul", "Oct"]),
    (120, 500, ["2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029"]),
    (120, 250, ["2020", "2022", "2024", "2026", "2028"]),
  ])
  func `months are thinned to quarters and years`(count: Int, width: Double, labels: [String]) {
    #expect(ticks(from: "2020-01", count: count, width: width).map(\.label) == labels)
  }

  @Test func `long spans of days are named by their months`() {
    let ticks = ticks(from: "2020-12-20", count: 90, width: 600)
    #expect(ticks.map(\.label) == ["Jan", "Feb", "Mar"])
    #expect(ticks.map(\.note) == ["2021", nil, nil])
  }

  private func ticks(from name: String, count: Int, width: Double) -> [AxisTick] {
    guard let first = CalendarDate(.category(name)) else { return [] }
    let unit: CalendarUnit = first.day == nil ? .month : .day
    let domain = (0..<count).map {
      PlottableValue.category(CalendarDate(ordinal: first.ordinal + $0, unit: unit).name)
    }
    let scale = BandScale(domain, from: 0, to: width, padding: nil)
    return CalendarTicks(unit: unit, first: first, scale).ticks
  }
}
