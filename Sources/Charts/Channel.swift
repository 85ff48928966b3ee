/// The values that a mark binds to one scale, in data order.
public struct Channel: Sendable {
  enum Role: Sendable {
    case x, y, color, symbol, size
    /// The place beside others in one band.
    case group
    /// Said in tooltips and tables, but bound to no scale: a text, an angle, a date, the name of a line.
    case detail
  }

  var role: Role
  let label: String
  private(set) var values: [PlottableValue]
  /// Whether there are names; without values, whether their type is a name.
  let hasCategories: Bool
  let valueFormat: ValueFormat
  private let numberFormat: NumberFormat

  /// The share of each band left empty; not nil where the mark needs a band, as bars and cells do.
  var bandPadding: Double?
  /// How many marks lie side by side in each band.
  var subdivisions = 1
  /// When the domain of numbers must hold zero.
  var zero = ZeroRule.free
  /// What the domain must cover, where that is not `values`: the ends of stacked bars.
  var extent: [Double]?
  /// What the axis says, where that is not what the values are: shares of them.
  var axis: (label: String, format: ValueFormat)?
  /// Whether the domain of numbers ends with the data, not at the next tick, as along a line.
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
    /// Zero is a place like any other, as in what is stacked around a middle.
    case meaningless
  }

  init(
    role: Role,
    label: String,
    values: [PlottableValue],
    areNamesByType: Bool = false,
    valueFormat: ValueFormat = .automatic,
    bandPadding: Double? = nil,
    isMeasure: Bool = false
  ) {
    self.role = role
    self.label = label
    self.values = values
    self.bandPadding = bandPadding
    self.isMeasure = isMeasure
    hasCategories = values.isEmpty ? areNamesByType : values.contains(where: \.isCategory)
    self.valueFormat = valueFormat
    numberFormat = NumberFormat(values, as: valueFormat, mayBeYears: true)
  }

  /// The same channel of some rows; numbers are written as those of all rows are.
  func keeping(_ rows: [Int]) -> Channel {
    var channel = self
    channel.values = rows.map { values[$0] }
    return channel
  }

  /// The numbers that the domain must cover.
  var reach: [Double] { extent ?? values.compactMap(\.number) }

  /// The other end of a range along the same axis.
  var otherEnd: String?

  var axisLabel: String { axis?.label ?? otherEnd.map { "\(label) to \($0)" } ?? label }

  var axisFormat: ValueFormat { axis?.format ?? valueFormat }

  /// Only what a chart measures by can be years, which have no thousands separator.
  var format: NumberFormat {
    var format = numberFormat
    format.groupsThousands = isMeasure || format.groupsThousands
    return format
  }

  /// A value for a sentence: names stand alone, a number needs the label.
  func phrase(_ value: PlottableValue) -> String {
    value.isCategory ? format.string(value) : "\(label) \(format.string(value))"
  }
}
