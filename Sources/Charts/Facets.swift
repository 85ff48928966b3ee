extension VectorizedChartContent {
  /// Draws small multiples: a panel for each value, all with the same scales.
  ///
  /// Panels are wrapped into as many columns as the width allows and named by their values: names in
  /// the order of first appearance, numbers in ascending order. Other marks of the chart lie in every
  /// panel unless they have a facet, too. At most 24 panels are drawn; rows without a value have none.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.hourByWeekday, x: .value("Hour", \.hour), y: .value("Minutes", \.minutesPerWeek))
  ///     .facet(by: .value("Weekday", \.weekday))
  /// }
  /// ```
  ///
  /// - Parameter value: What the panels show, and how to read a row's panel.
  /// - Returns: The same marks, each in its panel.
  public func facet(by value: PlottableProjection<Element, some Plottable>) -> Self {
    var copy = self
    copy.encoding.facet = value.channel(.detail, of: encoding.elements)
    return copy
  }

  /// What tells the panels apart.
  public var facet: Channel? { encoding.facet }

  /// The rows that have the value, or the whole mark without a facet.
  public func inPanel(_ value: PlottableValue) -> any ChartContent {
    guard let facet = encoding.facet else { return self }
    var copy = self
    copy.keep(facet.values.indices.filter { facet.values[$0] == value })
    copy.encoding.facet = nil
    return copy
  }

  /// Drops all rows of the encoding but some.
  public mutating func keep(_ rows: [Int]) {
    encoding = encoding.keeping(rows)
  }
}

/// The panels of a chart with facets.
struct Facets: Sendable {
  /// What the panels are called, with the marks in each.
  let panels: [(name: String, marks: [any ChartContent])]
  /// How many panels are not drawn.
  let leftOut: Int
  private let channel: Channel
  /// How many rows have no panel.
  private let rowsLeftOut: Int

  private static let mostPanels = 24

  /// Nil for a chart without facets, or without a row in one.
  init?(_ chart: Chart) {
    let channels = chart.content.compactMap(\.facet)
    let values = channels.flatMap(\.values).filter { !$0.isMissing }.uniqued()
    guard let channel = channels.first, !values.isEmpty else { return nil }
    let areNumbers = values.allSatisfy { $0.number != nil }
    let ordered =
      areNumbers ? values.compactMap(\.number).sorted().map(PlottableValue.number) : values
    self.channel = channel
    rowsLeftOut = channels.flatMap(\.values).count(where: \.isMissing)
    panels = ordered.prefix(Self.mostPanels).map { value in
      (channel.format.string(value), chart.content.map { $0.inPanel(value) })
    }
    leftOut = max(0, values.count - Self.mostPanels)
  }

  /// How many panels there are and what each of a few shows.
  func description(of chart: Chart) -> String {
    let count = panels.count == 1 ? "1 panel" : "\(panels.count) panels"
    let rest = leftOut == 0 ? "" : " of \(panels.count + leftOut)"
    let first = panels.first?.name ?? ""
    let names = panels.count < 2 ? first : "\(first) to \(panels.last?.name ?? "")"
    let head =
      "\(count)\(rest) by \(channel.label), \(names)"
      + Charts.leftOut(rowsLeftOut) + "."
    guard panels.count <= 6 else {
      let kinds = chart.content.compactMap(\.summary).map { "\($0.kind) of \($0.subject)." }
      return ([head] + kinds).joined(separator: " ")
    }
    let details = panels.map { panel in
      "\(panel.name): " + Chart(content: panel.marks).alternativeText
    }
    return ([head] + details).joined(separator: " ")
  }
}
