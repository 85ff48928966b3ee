/// Turns values into color classes of the style sheet.
enum ColorScale: Sendable {
  /// One color a name, in the order of first appearance; names beyond the last color share a grey.
  case series(label: String, [PlottableValue])
  /// Up to five steps of one hue between round boundaries, or of two hues on both sides of zero.
  case ramp(label: String, Ramp)

  static let seriesCount = 6

  /// - Parameters:
  ///   - channels: What is shown by color, of all marks.
  ///   - order: Names that come first, in this order; the others follow as they appear.
  init?(_ channels: [Channel], order: [String] = []) {
    guard let channel = channels.first else { return nil }
    let values = channels.flatMap(\.values).filter { !$0.isMissing }.uniqued()
    if values.contains(where: \.isCategory) {
      let names = order.map(PlottableValue.category).uniqued()
      self = .series(label: channel.label, (names + values).uniqued())
    } else {
      let ramp = Ramp(values.compactMap(\.number), format: channel.valueFormat)
      self = .ramp(label: channel.label, ramp)
    }
  }

  func cssClass(of value: PlottableValue) -> String {
    switch self {
    case .series(_, let names):
      if value.isMissing { return "chart-no-data" }
      let index = names.prefix(Self.seriesCount).firstIndex(of: value)
      return index.map { "chart-series-\($0 + 1)" } ?? "chart-secondary"
    case .ramp(_, let ramp):
      return value.number.map(ramp.cssClass(of:)) ?? "chart-no-data"
    }
  }
}
