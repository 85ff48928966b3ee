/// The values that a mark binds to one scale, in data order.
public struct Channel: Sendable {
  enum Role: Sendable { case x, y, color }

  let role: Role
  let label: String
  let values: [PlottableValue]
  /// Whether there are names; without values, whether their type is a name.
  let hasCategories: Bool
  private let numberFormat: NumberFormat

  /// The share of each band left empty; not nil where the mark needs a band, as bars and cells do.
  var bandPadding: Double?
  /// When the linear domain must hold zero.
  var zero = ZeroRule.free
  /// What the domain must cover, where that is not `values`: the ends of stacked bars.
  var extent: [Double]?
  /// Whether the linear domain ends with the data, not at the next tick, as along a line.
  var isTight = false
  /// Whether the values are what the chart measures, as opposed to what it measures by.
  var isMeasure = false

  enum ZeroRule: Sendable {
    /// The domain follows the data.
    case free
    /// The domain holds zero when that costs less than half of the plot, as for lines.
    case whenNear
    /// The domain holds zero, as for the length of a bar.
    case always
  }

  init(
    role: Role,
    label: String,
    values: [PlottableValue],
    areNamesByType: Bool = false,
    bandPadding: Double? = nil,
    isMeasure: Bool = false
  ) {
    self.role = role
    self.label = label
    self.values = values
    self.bandPadding = bandPadding
    self.isMeasure = isMeasure
    hasCategories = values.isEmpty ? areNamesByType : values.contains(where: \.isCategory)
    numberFormat = NumberFormat(values, mayBeYears: true)
  }

  /// Only what a chart measures by can be years, which have no thousands separator.
  var format: NumberFormat {
    isMeasure ? NumberFormat(decimals: numberFormat.decimals) : numberFormat
  }

  /// A value for a sentence: names stand alone, a number needs the label.
  func phrase(_ value: PlottableValue) -> String {
    value.isCategory ? format.string(value) : "\(label) \(format.string(value))"
  }
}
