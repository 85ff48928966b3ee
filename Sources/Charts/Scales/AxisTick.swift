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
    case (.numeric(let ticks, _), .numeric(let scale)):
      Self.apart(Self.numericTicks(ticks, scale))
    case (.time(let domain), .time(let scale)):
      Self.withoutTouchingNotes(TimeTicks(domain, scale, isVertical: false).ticks)
    case (.band(let values, _, let calendar?), .band(let scale)) where !isReversed:
      CalendarTicks(unit: calendar, first: values.first.flatMap(CalendarDate.init), scale).ticks
    case (.band, .band(let scale)):
      bandTicks(scale)
    case (.numeric, _), (.time, _), (.band, _): []
    }
  }

  private static func numericTicks(_ ticks: Ticks, _ scale: NumericScale) -> [AxisTick] {
    zip(ticks.values, ticks.labels).compactMap { value, label in
      scale.position(of: value).map { AxisTick(position: $0, label: label) }
    }
  }

  /// Every second of the ticks, every third and so on, until none touches the next.
  private static func apart(_ ticks: [AxisTick]) -> [AxisTick] {
    var stride = 1
    while stride < ticks.count {
      let kept = ticks.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
      let touch = zip(kept, kept.dropFirst()).contains { first, second in
        (second.position - first.position).magnitude < (first.width + second.width) / 2 + 8
      }
      guard touch else { return kept }
      stride += 1
    }
    return Array(ticks.prefix(1))
  }

  /// Second lines only where they do not run into the one before.
  private static func withoutTouchingNotes(_ ticks: [AxisTick]) -> [AxisTick] {
    var end = -Double.infinity
    return ticks.map { tick in
      guard let note = tick.note else { return tick }
      let half = TextMetrics.width(note, size: Theme.tickSize) / 2
      guard tick.position - half >= end + 6 else {
        return AxisTick(position: tick.position, label: tick.label)
      }
      end = tick.position + half
      return tick
    }
  }

  private func bandTicks(_ scale: BandScale) -> [AxisTick] {
    let values = scale.domain
    let format = NumberFormat(values, as: format, mayBeYears: true)
    let ticks = values.enumerated().map {
      AxisTick(position: scale.center(ofIndex: $0.offset), label: format.string($0.element))
    }
    let areNumbers = values.allSatisfy { $0.number != nil }
    let widest = ticks.map(\.width).max() ?? 0
    if !areNumbers, scale.step >= 44 { return ticks.map { $0.truncated(to: scale.step - 8) } }
    let areHours = self.format == .clock || values == Self.hoursOfDay
    let strides = areHours ? Self.hourStrides : Self.roundStrides
    let gap = areNumbers ? 18.0 : 12
    let stride = strides.first { Double($0) * scale.step >= widest + gap } ?? max(values.count, 1)
    let offset = areNumbers ? Self.firstMultiple(of: stride, in: values) : 0
    return ticks.enumerated()
      .filter { $0.offset >= offset && ($0.offset - offset).isMultiple(of: stride) }.map(\.element)
  }

  private static let hoursOfDay = (0..<24).map { PlottableValue.number(Double($0)) }
  private static let hourStrides = [1, 3, 6, 12, 24]
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
    case (.numeric(let ticks, _), .numeric(let scale)):
      return Self.numericTicks(ticks, scale)
    case (.time(let domain), .time(let scale)):
      return TimeTicks(domain, scale, isVertical: true).ticks
    case (.band, .band(let scale)):
      let values = scale.domain
      let format = NumberFormat(values, as: format, mayBeYears: true)
      let stride = scale.step > 0 ? max(1, Int((14 / scale.step).rounded(.up))) : 1
      return values.enumerated().filter { $0.offset.isMultiple(of: stride) }.map {
        AxisTick(position: scale.center(ofIndex: $0.offset), label: format.string($0.element))
          .truncated(to: limit)
      }
    case (.numeric, _), (.time, _), (.band, _): return []
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
