/// Turns numbers into circles whose areas are in proportion; those at or below zero have none.
struct SizeScale: Sendable {
  let label: String
  let format: NumberFormat
  private let largest: Double
  private let valueFormat: ValueFormat

  private static let mostRadius = 15.0
  private static let leastRadius = 1.5

  init?(_ channels: [Channel]) {
    guard let channel = channels.first else { return nil }
    label = channel.label
    format = channel.format
    valueFormat = channel.valueFormat
    largest = channels.flatMap(\.values).compactMap(\.number).max() ?? 0
  }

  /// The radius, large enough to be seen; nil for what has no size.
  func radius(of value: PlottableValue) -> Double? {
    guard let number = value.number, number > 0, largest > 0 else { return nil }
    return max(Self.leastRadius, (number / largest).squareRoot() * Self.mostRadius)
  }

  /// Round numbers for the legend, the largest first.
  var samples: [(number: Double, label: String)] {
    guard largest > 0 else { return [] }
    let ticks = Ticks(covering: 0...largest, format: valueFormat, isFixed: true)
    let all = zip(ticks.values, ticks.labels).filter { $0.0 > 0 }
    guard let last = all.last else { return [] }
    let small = all.last { $0.0 <= last.0 / 4 } ?? all.first
    return small.map { $0.0 < last.0 ? [last, $0] : [last] } ?? [last]
  }
}
