/// What a chart is before it has places: the scales' domains and the parts that it needs.
struct ChartPlan: Sendable {
  let marks: [any ChartContent]
  let x: AxisDomain
  let y: AxisDomain
  let color: ColorScale?
  let room: Insets
  /// Whether the marks say every value, so that the value axis is left out.
  let hidesValueAxis: Bool
  /// Whether all marks with data can carry their values.
  let saysValues: Bool
  let space: LabelSpace
  let needsLegend: Bool
  /// What each mark with data shows.
  let summaries: [MarkSummary]
  let xLabel: String?
  let yLabel: String?
  let title: String?

  init(_ chart: Chart, width: Double) {
    marks = chart.content
    // Scales take their names from data, not from rules, wherever those stand.
    let channels = marks.map(\.channels).stablyPartitioned { $0.count > 1 }.flatMap(\.self)
    let space = LabelSpace(width: width, bandCount: Self.bandCount(channels, chart))
    let rooms = marks.map { $0.labelRoom(in: space) }
    let dataRooms = zip(marks, rooms).filter { $0.0.channels.count > 1 }.map(\.1)
    hidesValueAxis = dataRooms.allSatisfy(\.replacesValueAxis)
    saysValues = dataRooms.allSatisfy(\.saysValues)
    self.space = space
    x = AxisDomain(
      channels.filter { $0.role == .x },
      fixed: chart.xDomain,
      isExact: hidesValueAxis
    )
    y = AxisDomain(
      channels.filter { $0.role == .y },
      fixed: chart.yDomain,
      isExact: hidesValueAxis
    )
    color = ColorScale(channels.filter { $0.role == .color })
    room = rooms.map(\.insets).reduce(Insets()) { $0.union($1) }
    needsLegend = zip(marks, rooms)
      .contains { mark, room in
        !room.replacesLegend && mark.channels.contains { $0.role == .color }
      }
    summaries = marks.compactMap(\.summary)
    xLabel = Self.label(chart.xLabel, x)
    yLabel = Self.label(chart.yLabel, y)
    title = chart.title
  }

  /// Whether there is no row to draw.
  var isEmpty: Bool { summaries.allSatisfy { $0.drawn == 0 } }

  private static func bandCount(_ channels: [Channel], _ chart: Chart) -> Int {
    let x = AxisDomain(channels.filter { $0.role == .x }, fixed: chart.xDomain, isExact: true)
    let y = AxisDomain(channels.filter { $0.role == .y }, fixed: chart.yDomain, isExact: true)
    return max(x.bandCount ?? 0, y.bandCount ?? 0)
  }

  /// The author's label, or that of the data where numbers would be bare.
  private static func label(_ label: String?, _ domain: AxisDomain) -> String? {
    let text = label ?? (domain.needsLabel ? domain.label : "")
    return text.isEmpty ? nil : text
  }
}

extension Array {
  /// The elements that satisfy the condition, then the others, both in order.
  fileprivate func stablyPartitioned(_ isFirst: (Element) -> Bool) -> [Element] {
    filter(isFirst) + filter { !isFirst($0) }
  }
}
