import Charts
import Testing

@Suite struct DataTableTests {
  private struct Rate: Sendable {
    let x: Double
    let y: Double
    var name = "A"
  }

  private func line(_ rows: [Rate]) -> LinePlot<Rate> {
    LinePlot(rows, x: .value("X", \.x), y: .value("Y", \.y))
      .foregroundStyle(by: .value("Name", \.name))
  }

  @Test func `the data table says what the chart shows`() {
    let chart = Chart {
      LinePlot(
        [MonthHours(month: "2021-01", hours: 3.25), MonthHours(month: "2021-02", hours: nil)],
        x: .value("Month", \.month),
        y: .value("Hours", \.hours)
      )
      RuleMark(y: .value("Mean", 3))
    }
    #expect(chart.dataTable.columns == ["Month", "Hours"])
    #expect(chart.dataTable.rows == [["2021-01", "3.3"], ["2021-02", "no data"]])
    #expect(chart.dataTable.isNumeric == [false, true])
  }

  @Test func `a dot upon a range stands in its row`() throws {
    let table = try #require(Gallery.charts["ranges"]).dataTable
    #expect(table.columns == ["From", "To", "Feature", "Median"])
    #expect(
      table.rows == [
        ["12", "80", "Energy", "41.5"], ["60", "99", "Valence", "71.0"],
        ["30", "30", "Tempo", "30.0"], ["no data", "no data", "Mode", "no data"],
      ]
    )
    #expect(table.isNumeric == [true, true, false, true])
  }

  @Test func `dots over the same rows add none`() {
    let rows = [Rate(x: 1, y: 2), Rate(x: 2, y: 3), Rate(x: 2, y: 3)]
    let chart = Chart {
      LinePlot(rows, x: .value("X", \.x), y: .value("Y", \.y))
      PointPlot(rows, x: .value("X", \.x), y: .value("Y", \.y))
    }
    #expect(chart.dataTable.rows == [["1", "2"], ["2", "3"], ["2", "3"]])
  }

  @Test func `rows that have more than one partner stand alone`() {
    let chart = Chart {
      PointPlot([Rate(x: 1, y: 2), Rate(x: 1, y: 3)], x: .value("X", \.x), y: .value("Y", \.y))
      PointPlot([Rate(x: 1, y: 9)], x: .value("X", \.x), y: .value("Z", \.y))
    }
    #expect(chart.dataTable.columns == ["X", "Y", "Z"])
    #expect(chart.dataTable.rows == [["1", "2", ""], ["1", "3", ""], ["1", "", "9"]])
  }

  @Test func `missing values belong to nothing`() {
    let chart = Chart {
      PointPlot([Rate(x: .nan, y: 2)], x: .value("X", \.x), y: .value("Y", \.y))
      PointPlot([Rate(x: .nan, y: 9)], x: .value("X", \.x), y: .value("Z", \.y))
    }
    #expect(chart.dataTable.rows == [["no data", "2", ""], ["no data", "", "9"]])
  }

  @Test func `a curve of many vertices is listed by those that shape it`() {
    let steps = (0...100).flatMap { index in
      ["A", "B"].map { Rate(x: Double(index), y: Double(index < 50 ? 0 : index - 50), name: $0) }
    }
    #expect(
      Chart { line(steps) }.dataTable.rows == [
        ["0", "A", "0"], ["0", "B", "0"], ["50", "A", "0"], ["50", "B", "0"], ["100", "A", "50"],
        ["100", "B", "50"],
      ]
    )
    #expect(Chart { line(Array(steps.prefix(60))) }.dataTable.rows.count == 60)
  }

  @Test func `months and bars are listed in full`() {
    let rows = (0..<90).map { MonthHours(month: Samples.isoMonth($0), hours: 1) }
    let chart = Chart {
      LinePlot(rows, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    #expect(chart.dataTable.rows.count == 90)
  }
}
