/// The ticks of an axis of dates: short names, and each year named once.
struct CalendarTicks {
  /// A date and where it lies.
  typealias Place = (position: Double, date: CalendarDate)

  private(set) var ticks: [AxisTick] = []
  /// How far apart ticks are at least; nil leaves that to the widths of their labels.
  private let spacing: Double?

  /// The most days that are named as such; more are named by their months.
  static let mostDays = 70

  /// The ticks of bands that follow each other without gaps.
  init(unit: CalendarUnit, first: CalendarDate?, _ scale: BandScale) {
    spacing = nil
    guard let first else { return }
    let places = scale.domain.indices.map {
      (
        position: scale.center(ofIndex: $0),
        date: CalendarDate(ordinal: first.ordinal + $0, unit: unit)
      )
    }
    switch unit {
    case .month: addMonths(places, monthWidth: scale.step)
    case .day where places.count <= Self.mostDays: addDays(places, dayWidth: scale.step)
    case .day:
      addMonths(places.filter { $0.date.day == 1 }, monthWidth: scale.step * 30.4)
      if ticks.isEmpty { addDays(places, dayWidth: scale.step) }
    }
  }

  init(spacing: Double?) { self.spacing = spacing }

  private static let labelWidth = 38.0
  private static let dayWidth = 26.0

  mutating func addMonths(_ months: [Place], monthWidth: Double) {
    let strides = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000]
    let least = spacing ?? Self.labelWidth
    let stride = strides.first { Double($0) * monthWidth >= least } ?? 12_000
    let kept = months.filter { ($0.date.year * 12 + $0.date.month - 1).isMultiple(of: stride) }
    guard !kept.isEmpty else { return addFirst(months) }
    for (position, date) in kept {
      if stride >= 12 {
        ticks.append(AxisTick(position: position, label: String(date.year)))
      } else {
        let startsYear = date.month == 1 || ticks.isEmpty
        ticks.append(
          AxisTick(
            position: position,
            label: date.monthName,
            note: startsYear ? String(date.year) : nil
          )
        )
      }
    }
  }

  private mutating func addFirst(_ dates: [Place]) {
    guard let (position, date) = dates.first else { return }
    ticks = [AxisTick(position: position, label: "\(date.monthName) \(date.year)")]
  }

  mutating func addDays(_ days: [Place], dayWidth: Double) {
    let least = spacing ?? Self.dayWidth
    let stride = [1, 2, 7, 14].first { Double($0) * dayWidth >= least } ?? 28
    var month: Int?
    for (index, (position, date)) in days.enumerated() where index.isMultiple(of: stride) {
      let isNewMonth = date.month != month
      month = date.month
      ticks.append(
        AxisTick(
          position: position,
          label: String(date.day ?? 1),
          note: isNewMonth ? "\(date.monthName) \(date.year)" : nil
        )
      )
    }
    if ticks.count > 1, ticks[1].note != nil,
      ticks[1].position - ticks[0].position < ticks[0].width + 8
    {
      ticks[0].note = nil
    }
  }
}
