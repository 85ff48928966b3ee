/// Equal steps between round boundaries, for a color scale of numbers.
///
/// Numbers of both signs get two hues, with zero as the boundary between them and equal distances from
/// zero equally strong.
struct Ramp: Equatable, Sendable {
  /// Ascending, one more than there are steps.
  let boundaries: [Double]
  let format: NumberFormat
  /// The shade of a single step: numbers that are all the same are neither high nor low, and those
  /// that are all zero are nothing.
  private let onlyShade: Int

  static let shadeCount = 5

  /// Starts at zero unless the smallest number is over half of the largest; numbers that are all the
  /// same have one step.
  init(_ numbers: [Double], format valueFormat: ValueFormat = .automatic) {
    let largest = numbers.max() ?? 0
    let smallest = numbers.min() ?? 0
    let isFlat = largest / 2 - smallest / 2 < 1e-280
    let lower = (smallest >= 0 && smallest <= largest / 2) || isFlat ? min(0, smallest) : smallest
    let upper = isFlat ? max(0, largest) : largest
    let isWhole = numbers.allSatisfy { $0 == $0.rounded() }
    let hasBothSigns = smallest < 0 && largest > 0
    let steps = isFlat ? 1...1 : 2...(hasBothSigns ? Self.shadeCount + 1 : Self.shadeCount)
    let (boundaries, decimals) = Self.boundaries(lower, upper, steps: steps, isWhole: isWhole)
    self.boundaries = boundaries
    format = Self.format(boundaries, decimals, valueFormat)
    onlyShade = largest == 0 ? 0 : Self.shadeCount / 2
  }

  private static func boundaries(
    _ lower: Double,
    _ upper: Double,
    steps: ClosedRange<Int>,
    isWhole: Bool
  ) -> ([Double], decimals: Int) {
    var exponent = isWhole ? 0 : -6
    while true {
      for mantissa in [1.0, 2, 3, 4, 5, 6, 8] {
        let power = powerOfTen(abs(exponent))
        let value = { (index: Double) in
          exponent < 0 ? index * mantissa / power : index * mantissa * power
        }
        let first = (lower / value(1)).rounded(.down)
        let last = (upper / value(1)).rounded(.up)
        guard last - first > Double(steps.upperBound) else {
          let end = max(last, first + Double(steps.lowerBound))
          let indices = stride(from: first, through: end, by: 1)
          return (indices.map(value), max(0, -exponent))
        }
      }
      exponent += 1
    }
  }

  private static func format(
    _ boundaries: [Double],
    _ decimals: Int,
    _ valueFormat: ValueFormat
  ) -> NumberFormat {
    switch valueFormat {
    case .automatic: return NumberFormat(decimals: decimals)
    case .percent:
      var format = NumberFormat(decimals: max(0, decimals - 2))
      format.notation = .percent
      return format
    case .minutes, .hours, .milliseconds, .clock:
      return NumberFormat(boundaries, as: valueFormat)
    }
  }

  /// The color of the step that holds the number.
  func cssClass(of number: Double) -> String {
    cssClass(ofStep: boundaries.dropFirst().dropLast().count { $0 <= number })
  }

  /// The colors of all steps, the lowest first.
  var cssClasses: [String] { boundaries.dropLast().indices.map(cssClass(ofStep:)) }

  private func cssClass(ofStep step: Int) -> String {
    let count = boundaries.count - 1
    guard let zero = boundaries.firstIndex(of: 0), zero > 0, zero < count else {
      return "chart-ramp-\(Self.shade(step, of: count) ?? onlyShade)"
    }
    let most = max(zero, count - zero)
    return step < zero
      ? "chart-below-\(Self.shade(zero - step - 1, of: most) ?? 2)"
      : "chart-ramp-\(Self.shade(step - zero, of: most) ?? 2)"
  }

  /// 0 for the first of several steps … 4 for the last.
  private static func shade(_ step: Int, of count: Int) -> Int? {
    count > 1 ? (step * (shadeCount - 1) * 2 + count - 1) / ((count - 1) * 2) : nil
  }
}
