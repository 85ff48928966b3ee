import Testing

@testable import Charts

@Suite struct FormatTests {
  @Test(arguments: [
    (ValueFormat.percent, [0.412, 0.2], 0.412, "41 %"),
    (.percent, [0.041], 0.0412, "4.1 %"),
    (.percent, [2.5], -0.004, "0 %"),
    (.percent, [1e20], 1e20, "1.0 × 10²² %"),
    (.minutes, [192], 192, "3 h 12 min"),
    (.minutes, [192], 180, "3 h"),
    (.minutes, [192], 0, "0 min"),
    (.minutes, [192], -12, "−12 min"),
    (.minutes, [45, 30], 45, "45 min"),
    (.minutes, [12.5], 12.5, "12 min 30 s"),
    (.minutes, [60_000], 60_000, "1,000 h"),
    (.minutes, [60_000], 12, "12 min"),
    (.hours, [3.2], 3.2, "3 h 12 min"),
    (.hours, [1_240.4], 1_240.4, "1,240 h"),
    (.hours, [1e300], 1e300, "1.0 × 10³⁰⁰ h"),
    (.milliseconds, [215_000], 215_000, "3 min 35 s"),
    (.milliseconds, [7_000], 7_000, "7 s"),
    (.milliseconds, [7_450], 7_450, "7.5 s"),
    (.milliseconds, [412], 412, "412 ms"),
    (.clock, [14], 14, "14:00"),
    (.clock, [9.5], 9.5, "09:30"),
    (.clock, [9.5], .nan, "no data"),
  ])
  func `a value is written in its format`(
    format: ValueFormat,
    values: [Double],
    number: Double,
    text: String
  ) {
    let written = NumberFormat(values, as: format).string(number)
    #expect(written.map { $0 == "\u{A0}" ? " " : $0 } == Array(text))
  }

  static let ticks: [(ValueFormat, ClosedRange<Double>, [String], String?)] = [
    (ValueFormat.minutes, 0.0...110, ["0:00", "0:30", "1:00", "1:30", "2:00"], "h:mm"),
    (.minutes, 0...50, ["0 min", "10 min", "20 min", "30 min", "40 min", "50 min"], nil),
    (.minutes, 0...600, ["0 h", "2 h", "4 h", "6 h", "8 h", "10 h"], nil),
    (.hours, 0...1, ["0:00", "0:15", "0:30", "0:45", "1:00"], "h:mm"),
    (.milliseconds, 100_000...260_000, ["1 min", "2 min", "3 min", "4 min", "5 min"], nil),
    (.percent, 0...0.5, ["0 %", "10 %", "20 %", "30 %", "40 %", "50 %"], nil),
    (.clock, 0...24, ["00:00", "06:00", "12:00", "18:00", "24:00"], nil),
    (.automatic, 0...50_000_000, ["0", "10 M", "20 M", "30 M", "40 M", "50 M"], nil),
    (.milliseconds, 0...130_000, ["0:00", "0:30", "1:00", "1:30", "2:00"], "m:ss"),
    (
      .automatic, 0.25...0.250004, ["0.250000", "0.250001", "0.250002", "0.250003", "0.250004"], nil
    ),
  ]

  @Test(arguments: ticks)
  func `ticks are round in the unit of their format`(
    format: ValueFormat,
    range: ClosedRange<Double>,
    labels: [String],
    unit: String?
  ) {
    let ticks = Ticks(covering: range, format: format)
    let written = ticks.labels.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    #expect(written == labels)
    #expect(ticks.unit == unit)
  }

  @Test func `a format governs axis, labels, tooltips, description and table`() {
    let chart = Chart {
      BarPlot(
        [ArtistHours(artist: "Ann", hours: 1.5), ArtistHours(artist: "Bo", hours: 0.25)],
        x: .value("Time", \.hours, format: .hours),
        y: .value("Artist", \.artist)
      )
      RuleMark(x: .value("Limit", 0.75, format: .hours))
    }
    let svg = chart.svg(idPrefix: "a").replacing("\u{A0}", with: " ")
    #expect(svg.contains(">1 h 30 min</text>"))
    #expect(svg.contains("<title>Bo: 15 min</title>"))
    #expect(svg.contains(">Limit 45 min</text>"))
    #expect(svg.contains("2 bars from 15 min (Bo) to 1 h 30 min (Ann)."))
    #expect(
      chart.dataTable.rows.map { $0[1].replacing("\u{A0}", with: " ") } == ["1 h 30 min", "15 min"]
    )
  }
}
