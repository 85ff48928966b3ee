/// The ticks of an axis of months or days: short names, and each year named once.
struct CalendarTicks {
  private(set) var ticks: [AxisTick] = []
  private let scale: BandScale

  init(unit: CalendarUnit, first: CalendarDate?, _ scale: BandScale) {
    self.scale = scale
    guard let first else { return }
    let dates = scale.domain.indices
      .map { ($0, CalendarDate(ordinal: first.ordinal + $0, unit: unit)) }
    switch unit {
    case .month: addMonths(dates, monthWidth: scale.step)
    case .day where dates.count <= 70: addDays(dates)
    case .day:
      addMonths(dates.filter { $0.1.day == 1 }, monthWidth: scale.step * 30.4)
      if ticks.isEmpty { addDays(dates) }
    }
  }

  private static let labelWidth = 38.0

  private mutating func addMonths(_ months: [(index: Int, date: CalendarDate)], monthWidth: Double)
  {
    let strides = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]
    let stride = strides.first { Double($0) * monthWidth >= Self.labelWidth } ?? 1_200
    let kept = months.filter { ($0.date.year * 12 + $0.date.month - 1).isMultiple(of: stride) }
    guard !kept.isEmpty else { return addFirst(months) }
    for (index, date) in kept {
      let position = scale.center(ofIndex: index)
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

  private mutating func addFirst(_ dates: [(index: Int, date: CalendarDate)]) {
    guard let (index, date) = dates.first else { return }
    let label = "\(date.monthName) \(date.year)"
    ticks = [AxisTick(position: scale.center(ofIndex: index), label: label)]
  }

  private mutating func addDays(_ days: [(index: Int, date: CalendarDate)]) {
    let stride = [1, 2, 7, 14].first { Double($0) * scale.step >= 26 } ?? 28
    var month: Int?
    for (index, date) in days where index.isMultiple(of: stride) {
      let isNewMonth = date.month != month
      month = date.month
      ticks.append(
        AxisTick(
          position: scale.center(ofIndex: index),
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
