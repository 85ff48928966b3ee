/// Turns values into color classes of the style sheet.
enum ColorScale: Sendable {
  /// One color a name, in the order of first appearance; names beyond the last color share a grey.
  case series(label: String, [PlottableValue])
  /// Up to five steps of one hue between round boundaries.
  case ramp(label: String, Ramp)

  static let seriesCount = 6

  init?(_ channels: [Channel]) {
    guard let label = channels.first?.label else { return nil }
    let values = channels.flatMap(\.values).filter { !$0.isMissing }.uniqued()
    if values.contains(where: \.isCategory) {
      self = .series(label: label, values)
    } else {
      self = .ramp(label: label, Ramp(values.compactMap(\.number)))
    }
  }

  func cssClass(of value: PlottableValue) -> String {
    switch self {
    case .series(_, let names):
      if value.isMissing { return "chart-no-data" }
      let index = names.prefix(Self.seriesCount).firstIndex(of: value)
      return index.map { "chart-series-\($0 + 1)" } ?? "chart-secondary"
    case .ramp(_, let ramp):
      guard let number = value.number else { return "chart-no-data" }
      return "chart-ramp-\(ramp.shade(of: number))"
    }
  }
}

/// Equal steps between round boundaries, for a sequential color scale.
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
  init(_ numbers: [Double]) {
    let largest = numbers.max() ?? 0
    let smallest = numbers.min() ?? 0
    let isFlat = largest / 2 - smallest / 2 < 1e-280
    let lower = (smallest >= 0 && smallest <= largest / 2) || isFlat ? min(0, smallest) : smallest
    let upper = isFlat ? max(0, largest) : largest
    let isWhole = numbers.allSatisfy { $0 == $0.rounded() }
    let steps = isFlat ? 1...1 : 2...Self.shadeCount
    (boundaries, format) = Self.boundaries(lower, upper, steps: steps, isWhole: isWhole)
    onlyShade = largest == 0 ? 0 : Self.shadeCount / 2
  }

  private static func boundaries(
    _ lower: Double,
    _ upper: Double,
    steps: ClosedRange<Int>,
    isWhole: Bool
  ) -> ([Double], NumberFormat) {
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
          return (indices.map(value), NumberFormat(decimals: max(0, -exponent)))
        }
      }
      exponent += 1
    }
  }

  /// The step of the ramp, 0 for the lowest values … 4 for the highest.
  func shade(of number: Double) -> Int {
    let count = boundaries.count - 1
    let index = boundaries.dropFirst().dropLast().count { $0 <= number }
    guard count > 1 else { return onlyShade }
    return (index * (Self.shadeCount - 1) * 2 + count - 1) / ((count - 1) * 2)
  }

  var shades: [Int] { boundaries.dropLast().map { shade(of: $0) } }
}
