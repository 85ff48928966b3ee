internal import DecimalText

/// How the numbers of one channel are written: the same number of decimals for all of them.
struct NumberFormat: Equatable, Sendable {
  var decimals: Int
  var groupsThousands = true
  var notation = Notation.plain

  enum Notation: Equatable, Sendable {
    case plain
    case percent
    case time(TimeAmount)
    /// An hour of the day.
    case clock
    /// A multiple of a power of ten, named by the suffix.
    case scaled(by: Double, suffix: String)
  }

  init(decimals: Int, groupsThousands: Bool = true) {
    self.decimals = decimals
    self.groupsThousands = groupsThousands
  }

  /// Whole numbers get no decimals, others so many that the largest has about three digits.
  init(
    _ values: [PlottableValue],
    as valueFormat: ValueFormat = .automatic,
    mayBeYears: Bool = false
  ) {
    self.init(values.compactMap(\.number), as: valueFormat, mayBeYears: mayBeYears)
  }

  init(_ numbers: [Double], as valueFormat: ValueFormat = .automatic, mayBeYears: Bool = false) {
    decimals = 0
    switch valueFormat {
    case .automatic:
      decimals = Self.decimals(numbers)
      let areYears = decimals == 0 && numbers.allSatisfy { (1500...2500).contains($0) }
      groupsThousands = !(mayBeYears && areYears)
    case .percent:
      let largest = numbers.map(\.magnitude).max() ?? 0
      decimals = largest >= 0.1 || largest == 0 ? 0 : largest >= 0.01 ? 1 : 2
      notation = .percent
    case .minutes: notation = .time(TimeAmount(numbers, secondsPerUnit: 60))
    case .hours: notation = .time(TimeAmount(numbers, secondsPerUnit: 3600))
    case .milliseconds: notation = .time(TimeAmount(numbers, secondsPerUnit: 0.001))
    case .clock: notation = .clock
    }
  }

  private static func decimals(_ numbers: [Double]) -> Int {
    guard !numbers.allSatisfy({ $0 == $0.rounded() }) else { return 0 }
    let largest = numbers.map(\.magnitude).max() ?? 0
    return largest >= 100 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : largest >= 0.01 ? 3 : 4
  }

  func string(_ number: Double) -> String {
    guard number.isFinite else { return "no data" }
    switch notation {
    case .plain: return plain(number)
    case .percent:
      let text = number.magnitude < 1e13 ? DecimalText.percent(number, decimals: decimals) : nil
      return text ?? Self.scientific(number, raisedBy: 2) + "\u{A0}%"
    case .time(let amount): return amount.string(number)
    case .clock: return clock(number)
    case .scaled(let unit, let suffix):
      let text = plain(number / unit)
      return number == 0 ? text : text + "\u{A0}" + suffix
    }
  }

  private func plain(_ number: Double) -> String {
    let magnitude = number.magnitude
    guard magnitude < 1e15, magnitude == 0 || magnitude >= 0.0001 else {
      return Self.scientific(number)
    }
    return Self.fixed(number, decimals: decimals, groupsThousands: groupsThousands)
  }

  private func clock(_ hour: Double) -> String {
    guard hour.magnitude < 1e6 else { return plain(hour) }
    let minutes = Int((hour.magnitude * 60).rounded())
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }
    return (hour < 0 && minutes > 0 ? "−" : "") + parts.joined(separator: ":")
  }

  func string(_ value: PlottableValue) -> String {
    switch value {
    case .number(let number): string(number)
    case .category(let name): name
    case .missing: "no data"
    }
  }

  /// As all numbers of a report are written.
  ///
  /// - Precondition: `number.magnitude * 10^decimals` is below 2^127.
  static func fixed(_ number: Double, decimals: Int, groupsThousands: Bool = false) -> String {
    guard let text = DecimalText.fixed(number, decimals: decimals) else {
      preconditionFailure("a number in fixed notation must be finite and fit 128 bits")
    }
    return groupsThousands ? text : text.filter { $0 != "," }
  }

  /// Writes numbers that are too long in digits as `1.5 × 10²⁰`, times that power of ten.
  private static func scientific(_ number: Double, raisedBy power: Int = 0) -> String {
    var mantissa = number.magnitude
    var exponent = power
    while mantissa >= 9.95 {
      mantissa /= 10
      exponent += 1
    }
    while mantissa < 0.995, mantissa > 0 {
      mantissa *= 10
      exponent -= 1
    }
    let raised: [Character: Character] = [
      "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷",
      "8": "⁸", "9": "⁹",
    ]
    let power = String(String(exponent).map { raised[$0] ?? $0 })
    return (number < 0 ? "−" : "") + fixed(mantissa, decimals: 1) + " × 10" + power
  }
}

/// 10 to a power of at least 0, exact up to 22.
func powerOfTen(_ exponent: Int) -> Double {
  var result = 1.0
  for _ in 0..<exponent { result *= 10 }
  return result
}
