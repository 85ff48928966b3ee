/// What a chart is before it has places: the scales' domains and the parts that it needs.
struct ChartPlan: Sendable {
  var marks: [any ChartContent]
  let x: AxisDomain
  let y: AxisDomain
  let color: ColorScale?
  let symbols: SymbolScale?
  let sizes: SizeScale?
  let room: Insets
  /// Whether the marks say every value, so that the value axis and its grid are left out.
  let saysAll: Bool
  /// Whether all marks with data can carry their values.
  let saysValues: Bool
  let hidesX: Bool
  let hidesY: Bool
  let space: LabelSpace
  let hasTooltips: Bool
  var needsLegend: Bool
  /// The height that a mark without axes asks for.
  let markHeight: Double?
  /// How far apart the marks want the rows of a short list at least.
  let leastRowHeight: Double
  /// The texts beside all marks.
  var notes: [Note]
  /// Whether there is no row to draw.
  let isEmpty: Bool
  var xLabel: String?
  var yLabel: String?
  var title: String?
  /// The height that the author wants for the plot.
  var height: Double?

  init(_ chart: Chart, width: Double, isEmpty: Bool = false) {
    marks = chart.content
    // Scales take their names from data, not from annotations, wherever those stand.
    let channels = marks.stablyPartitioned { !$0.isAnnotation }.flatMap(\.channels)
    let (xs, ys) = (channels.filter { $0.role == .x }, channels.filter { $0.role == .y })
    let exactX = AxisDomain(xs, chart.xAxis, isExact: true)
    let exactY = AxisDomain(ys, chart.yAxis, isExact: true)
    let bandCount = max(exactX.bandCount ?? 0, exactY.bandCount ?? 0)
    let space = LabelSpace(width: width, bandCount: bandCount)
    let rooms = marks.map { $0.labelRoom(in: space) }
    let dataRooms = zip(marks, rooms).filter { !$0.0.isAnnotation }.map(\.1)
    let saysAll = dataRooms.allSatisfy(\.replacesValueAxis)
    saysValues = dataRooms.allSatisfy(\.saysValues)
    x = exactX.relaxed(xs, chart.xAxis, isExact: saysAll && chart.xAxis.visibility != .visible)
    y = exactY.relaxed(ys, chart.yAxis, isExact: saysAll && chart.yAxis.visibility != .visible)
    hidesX = Self.hides(x, chart.xAxis, isSaid: saysAll) || xs.isEmpty
    hidesY = Self.hides(y, chart.yAxis, isSaid: saysAll) || ys.isEmpty
    color = ColorScale(channels.filter { $0.role == .color }, order: chart.colorDomain)
    symbols = SymbolScale(channels.filter { $0.role == .symbol })
    sizes = SizeScale(channels.filter { $0.role == .size })
    room = rooms.map(\.insets).reduce(Insets()) { $0.union($1) }
    markHeight = rooms.compactMap(\.plotHeight).max()
    leastRowHeight = rooms.map(\.rowHeight).max() ?? 0
    needsLegend = Self.needsLegend(chart.legend, marks, rooms)
    notes = marks.flatMap(\.notes)
    xLabel = Self.label(chart.xAxis, x)
    yLabel = Self.label(chart.yAxis, y)
    title = chart.title
    hasTooltips = chart.hasTooltips
    height = chart.height
    self.space = space
    self.isEmpty = isEmpty
    self.saysAll = saysAll
  }

  /// Whether nothing lies along an axis, as with sectors or a calendar.
  var hasNoAxes: Bool {
    marks.allSatisfy { mark in
      !mark.channels.contains { $0.role == .x || $0.role == .y }
    }
  }

  private static func hides(_ domain: AxisDomain, _ options: AxisOptions, isSaid: Bool) -> Bool {
    switch options.visibility {
    case .hidden: true
    case .visible: false
    case .automatic: isSaid && domain.isNumeric
    }
  }

  private static func needsLegend(
    _ visibility: Visibility,
    _ marks: [any ChartContent],
    _ rooms: [LabelRoom]
  ) -> Bool {
    switch visibility {
    case .visible: return true
    case .hidden: return false
    case .automatic:
      let keyed: Set<Channel.Role> = [.color, .symbol, .size]
      return zip(marks, rooms).contains { mark, room in
        !room.replacesLegend && mark.channels.contains { keyed.contains($0.role) }
      }
    }
  }

  /// The author's label, or that of the data where numbers would be bare.
  private static func label(_ options: AxisOptions, _ domain: AxisDomain) -> String? {
    guard options.visibility != .hidden else { return nil }
    let text = options.label ?? (domain.needsLabel ? domain.label : "")
    return text.isEmpty ? nil : text
  }
}

extension AxisDomain {
  /// The domain as it is, or where it need not end with the data, with round ends; only numbers have
  /// such.
  fileprivate func relaxed(_ channels: [Channel], _ options: AxisOptions, isExact: Bool) -> Self {
    isExact || !isNumeric ? self : AxisDomain(channels, options, isExact: false)
  }
}

extension Array {
  /// The elements that satisfy the condition, then the others, both in order.
  fileprivate func stablyPartitioned(_ isFirst: (Element) -> Bool) -> [Element] {
    filter(isFirst) + filter { !isFirst($0) }
  }
}
