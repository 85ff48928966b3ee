/// Shades that hold about as many numbers each, for numbers of which a few are far above all others.
struct Levels: Sendable {
  let label: String
  let format: NumberFormat
  /// Ascending: the ends of the shades, one more than there are shades, or a single number.
  let boundaries: [Double]
  /// Whether zero has a shade of its own, below the others; not where there are numbers below it.
  let hasZero: Bool
  let hasUnknown: Bool

  static let zeroClass = "chart-ramp-0"
  private static let count = 4

  /// Divides at the quartiles of the numbers that are not zero.
  init(_ channel: Channel) {
    let numbers = channel.values.compactMap(\.number)
    let isPositive = numbers.allSatisfy { $0 >= 0 }
    hasZero = isPositive && numbers.contains(0)
    hasUnknown = channel.values.contains(where: \.isMissing)
    label = channel.label
    format = channel.format
    let sorted = numbers.filter { !isPositive || $0 != 0 }.sorted()
    boundaries = sorted.isEmpty ? [] : Self.quantiles(sorted)
  }

  /// The least number, those below which a quarter, a half and three quarters lie, and the largest;
  /// each once.
  private static func quantiles(_ sorted: [Double]) -> [Double] {
    (0...count).map { sorted[(sorted.count - 1) * $0 / count] }.reduce(into: []) { result, number in
      if result.last != number { result.append(number) }
    }
  }

  var stepCount: Int { max(1, boundaries.count - 1) }

  /// The classes of the shades, the lowest first.
  var cssClasses: [String] {
    boundaries.isEmpty ? [] : (0..<stepCount).map(cssClass(ofStep:))
  }

  func cssClass(of number: Double) -> String {
    if hasZero, number == 0 { return Self.zeroClass }
    return cssClass(ofStep: boundaries.dropFirst().dropLast().count { $0 <= number })
  }

  /// The last shade is the strongest; a single one is of middle strength.
  private func cssClass(ofStep step: Int) -> String {
    let shade = stepCount == 1 ? Self.count / 2 : Self.count - (stepCount - 1 - step)
    return "chart-ramp-\(shade)"
  }
}
