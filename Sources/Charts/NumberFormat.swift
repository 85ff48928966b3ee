internal import DecimalText

/// How the numbers of one channel are written: the same number of decimals for all of them.
struct NumberFormat: Equatable, Sendable {
  var decimals: Int
  var groupsThousands = true

  init(decimals: Int, groupsThousands: Bool = true) {
    self.decimals = decimals
    self.groupsThousands = groupsThousands
  }

  /// Whole numbers get no decimals, others so many that the largest has about three digits.
  init(_ values: [PlottableValue], mayBeYears: Bool = false) {
    let numbers = values.compactMap(\.number)
    let largest = numbers.map(\.magnitude).max() ?? 0
    if numbers.allSatisfy({ $0 == $0.rounded() }) {
      decimals = 0
      groupsThousands = !(mayBeYears && numbers.allSatisfy { (1500...2500).contains($0) })
    } else {
      decimals =
        largest >= 100 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : largest >= 0.01 ? 3 : 4
    }
  }

  func string(_ number: Double) -> String {
    guard number.isFinite else { return "no data" }
    let magnitude = number.magnitude
    guard magnitude < 1e15, magnitude == 0 || magnitude >= 0.0001 else {
      return Self.scientific(number)
    }
    return Self.fixed(number, decimals: decimals, groupsThousands: groupsThousands)
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

  /// Writes numbers that are too long in digits as `1.5 × 10²⁰`.
  private static func scientific(_ number: Double) -> String {
    var mantissa = number.magnitude
    var exponent = 0
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
