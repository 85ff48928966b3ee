/// A place on an axis with its text.
struct AxisTick: Equatable, Sendable {
  let position: Double
  var label: String
  /// A second line: the year under its first month.
  var note: String?
  /// The whole text, where `label` is cut.
  var title: String?

  var width: Double {
    max(
      TextMetrics.width(label, size: Theme.tickSize),
      TextMetrics.width(note ?? "", size: Theme.tickSize)
    )
  }
}

extension AxisDomain {
  /// The ticks of the horizontal axis, thinned so that no two labels touch.
  func horizontalTicks(_ scale: PositionScale) -> [AxisTick] {
    switch (kind, scale) {
    case (.linear(let ticks), .linear(let scale)):
      ticks.values.map {
        AxisTick(position: scale.position(of: $0), label: ticks.format.string($0))
      }
    case (.band(let values, _, let calendar?), .band(let scale)):
      CalendarTicks(unit: calendar, first: values.first.flatMap(CalendarDate.init), scale).ticks
    case (.band(let values, _, nil), .band(let scale)):
      Self.bandTicks(values, scale)
    case (.linear, .band), (.band, .linear): []
    }
  }

  private static func bandTicks(_ values: [PlottableValue], _ scale: BandScale) -> [AxisTick] {
    let format = NumberFormat(values, mayBeYears: true)
    let ticks = values.enumerated().map {
      AxisTick(position: scale.center(ofIndex: $0.offset), label: format.string($0.element))
    }
    let areNumbers = values.allSatisfy { $0.number != nil }
    let widest = ticks.map(\.width).max() ?? 0
    if !areNumbers, scale.step >= 44 { return ticks.map { $0.truncated(to: scale.step - 8) } }
    let strides = values == hoursOfDay ? [1, 3, 6, 12, 24] : roundStrides
    let gap = areNumbers ? 18.0 : 12
    let stride = strides.first { Double($0) * scale.step >= widest + gap } ?? max(values.count, 1)
    let offset = areNumbers ? firstMultiple(of: stride, in: values) : 0
    return ticks.enumerated()
      .filter { $0.offset >= offset && ($0.offset - offset).isMultiple(of: stride) }.map(\.element)
  }

  private static let hoursOfDay = (0..<24).map { PlottableValue.number(Double($0)) }
  private static let roundStrides = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000, 2_000, 5_000]

  private static func firstMultiple(of stride: Int, in values: [PlottableValue]) -> Int {
    let index = values.firstIndex { value in
      value.number.map { $0.truncatingRemainder(dividingBy: Double(stride)) == 0 } ?? false
    }
    return index.map { $0 % stride } ?? 0
  }

  /// The ticks of the vertical axis; names are cut at `limit`, and thinned where rows are thin.
  func verticalTicks(_ scale: PositionScale, limit: Double) -> [AxisTick] {
    switch (kind, scale) {
    case (.linear(let ticks), .linear(let scale)):
      return ticks.values.map {
        AxisTick(position: scale.position(of: $0), label: ticks.format.string($0))
      }
    case (.band(let values, _, _), .band(let scale)):
      let format = NumberFormat(values, mayBeYears: true)
      let stride = scale.step > 0 ? max(1, Int((14 / scale.step).rounded(.up))) : 1
      return values.enumerated().filter { $0.offset.isMultiple(of: stride) }.map {
        AxisTick(position: scale.center(ofIndex: $0.offset), label: format.string($0.element))
          .truncated(to: limit)
      }
    case (.linear, .band), (.band, .linear): return []
    }
  }
}

extension AxisTick {
  fileprivate func truncated(to limit: Double) -> AxisTick {
    var copy = self
    copy.label = TextMetrics.truncated(label, to: limit, size: Theme.labelSize)
    if !copy.label.utf8.elementsEqual(label.utf8) { copy.title = label }
    return copy
  }
}
