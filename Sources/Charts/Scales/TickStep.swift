/// The distance between ticks: a round number in the unit that the numbers are in.
enum TickStep: Equatable, Sendable {
  /// 1, 2 or 5 times a power of ten, times `unit`.
  case decimal(mantissa: Int, exponent: Int, unit: Double)
  /// A part of an hour, or of a day, from a list in milliseconds; `perUnit` of them are a unit.
  case time(index: Int, perUnit: Double, isClock: Bool)

  /// A step of at most about a tenth of `span`.
  init(below span: Double, isWhole: Bool, format: ValueFormat) {
    switch format {
    case .automatic, .percent:
      let exponent = Self.exponent(below: span)
      self = .decimal(mantissa: 1, exponent: isWhole ? max(exponent, 0) : exponent, unit: 1)
    case .clock:
      self = .time(index: 0, perUnit: 3.6e6, isClock: true)
    case .minutes, .hours, .milliseconds:
      let seconds = format.secondsPerUnit ?? 1
      let hour = 3600 / seconds
      self =
        span < 0.5 * hour
        ? .time(index: 0, perUnit: seconds * 1000, isClock: false)
        : .decimal(mantissa: 1, exponent: max(0, Self.exponent(below: span / hour)), unit: hour)
    }
  }

  private static let second = 1_000
  private static let minute = 60_000
  private static let hour = 3_600_000

  /// In milliseconds, ascending.
  private static let partsOfHour: [Int] =
    [1, 2, 5, 10, 20, 50, 100, 200, 500] + [1, 2, 5, 10, 15, 30].map { $0 * second }
    + [1, 2, 5, 10, 15, 30].map { $0 * minute }

  private static let partsOfDay =
    [minute, 5 * minute, 15 * minute, 30 * minute]
    + [1, 2, 3, 6, 12, 24].map { $0 * hour }

  /// The next larger step.
  var next: TickStep {
    switch self {
    case .decimal(let mantissa, let exponent, let unit):
      return mantissa == 5
        ? .decimal(mantissa: 1, exponent: exponent + 1, unit: unit)
        : .decimal(mantissa: mantissa == 1 ? 2 : 5, exponent: exponent, unit: unit)
    case .time(let index, let perUnit, let isClock):
      let parts = isClock ? Self.partsOfDay : Self.partsOfHour
      guard index + 1 < parts.count else {
        return .decimal(mantissa: 1, exponent: isClock ? 2 : 0, unit: Double(Self.hour) / perUnit)
      }
      return .time(index: index + 1, perUnit: perUnit, isClock: isClock)
    }
  }

  /// `count` steps.
  ///
  /// Divides for negative exponents, since 3 / 10 is the nearest double to 0.3, and 3 * 0.1 is not.
  func value(_ count: Int) -> Double {
    switch self {
    case .decimal(let mantissa, let exponent, let unit):
      exponent >= 0
        ? Double(count) * Double(mantissa) * powerOfTen(exponent) * unit
        : Double(count) * Double(mantissa) / powerOfTen(-exponent) * unit
    case .time(let index, let perUnit, let isClock):
      Double(count) * Double((isClock ? Self.partsOfDay : Self.partsOfHour)[index]) / perUnit
    }
  }

  /// The decimals that tell the ticks apart.
  var decimals: Int {
    switch self {
    case .decimal(_, let exponent, _): min(max(-exponent, 0), 15)
    case .time: 0
    }
  }

  private static func exponent(below span: Double) -> Int {
    var exponent = 0
    guard span < 1 else {
      while exponent < 308, powerOfTen(exponent + 1) <= span { exponent += 1 }
      return exponent
    }
    while exponent > -300, span < 1 / powerOfTen(-exponent) { exponent -= 1 }
    return exponent
  }
}
