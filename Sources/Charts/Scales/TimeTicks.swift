/// The ticks of a continuous axis of time, from minutes to centuries.
struct TimeTicks {
  private let scale: NumericScale
  private let hasOnlyDays: Bool
  private let spacing: Double?

  private static let day = 1440.0

  /// - Parameters:
  ///   - domain: What the axis covers.
  ///   - scale: Where that lies.
  ///   - isVertical: Whether the labels stand over each other, and each in a single line.
  init(_ domain: TimeDomain, _ scale: NumericScale, isVertical: Bool) {
    hasOnlyDays = domain.hasOnlyDays
    self.scale = scale
    spacing = isVertical ? 24 : nil
  }

  var ticks: [AxisTick] {
    let days = (scale.upper - scale.lower) / Self.day
    let ticks = days < 3 && !hasOnlyDays ? timesOfDay : dates(days)
    guard spacing != nil else { return ticks }
    return ticks.map { tick in
      let label = [tick.label, tick.note].compactMap(\.self).joined(separator: " ")
      return AxisTick(position: tick.position, label: label)
    }
  }

  private var minuteWidth: Double {
    (scale.end - scale.start).magnitude / (scale.upper - scale.lower)
  }

  private func position(_ minutes: Double) -> Double { scale.clampedPosition(of: minutes) }
}

extension TimeTicks {
  private func dates(_ days: Double) -> [AxisTick] {
    var ticks = CalendarTicks(spacing: spacing)
    if days <= Double(CalendarTicks.mostDays) {
      let places = ordinals(per: Self.day).map {
        (position: position(Double($0) * Self.day), date: CalendarDate(ordinal: $0, unit: .day))
      }
      ticks.addDays(places, dayWidth: minuteWidth * Self.day)
    } else {
      ticks.addMonths(months(isLong: days > 40_000), monthWidth: minuteWidth * Self.day * 30.4)
    }
    return ticks.ticks
  }

  private func ordinals(per unit: Double) -> ClosedRange<Int> {
    let first = Int((scale.lower / unit).rounded(.up))
    return first...max(first, Int((scale.upper / unit).rounded(.down)))
  }

  /// The beginnings of all months on the axis; of centuries, those of the years.
  private func months(isLong: Bool) -> [CalendarTicks.Place] {
    let days = ordinals(per: Self.day)
    let first = CalendarDate(ordinal: days.lowerBound, unit: .day)
    let last = CalendarDate(ordinal: days.upperBound, unit: .day)
    let months = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
    return months.compactMap { ordinal -> CalendarTicks.Place? in
      if isLong, !ordinal.isMultiple(of: 12) { return nil }
      let date = CalendarDate(ordinal: ordinal, unit: .month)
      let moment = Moment(date)
      return moment.minutes < scale.lower ? nil : (position(moment.minutes), date)
    }
  }
}

extension TimeTicks {
  /// Hours or minutes; the first of each day names the day, the first of all the year.
  private var timesOfDay: [AxisTick] {
    let steps = [1.0, 5, 15, 30, 60, 180, 360, 720]
    let step = steps.first { $0 * minuteWidth >= (spacing ?? 46) } ?? Self.day
    var named: Int?
    let round = ordinals(per: step).map { Double($0) * step }.filter(scale.contains)
    // A stretch shorter than a minute may hold none.
    return (round.isEmpty ? [scale.lower] : round).map { minutes in
      let day = Int((minutes / Self.day).rounded(.down))
      defer { named = day }
      let clock = NumberFormat([Double](), as: .clock).string(
        (minutes - Double(day) * Self.day) / 60
      )
      return AxisTick(
        position: position(minutes),
        label: clock,
        note: day == named ? nil : note(day, isFirst: named == nil)
      )
    }
  }

  private func note(_ day: Int, isFirst: Bool) -> String {
    let date = CalendarDate(ordinal: day, unit: .day)
    let isNewYear = date.month == 1 && date.day == 1
    return "\(date.day ?? 1) \(date.monthName)" + (isFirst || isNewYear ? " \(date.year)" : "")
  }
}
