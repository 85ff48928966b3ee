/// How to read one labeled value from an element: `.value("Hours", \.hours)`, or with the format of
/// its numbers: `.value("Share", \.share, format: .percent)`.
public struct PlottableProjection<Element, Value: Plottable>: Sendable {
  let label: String
  let format: ValueFormat
  let body: @Sendable (Element) -> Value

  /// Reads a value by a key path or a closure.
  ///
  /// - Parameters:
  ///   - label: Names the value on the axis, in tooltips and in the description.
  ///   - body: Returns the value of one element; it is called once per element.
  ///   - format: How its numbers are written wherever they stand.
  /// - Returns: The projection, for the `x:`, `y:` and `by:` parameters of a plot.
  public static func value(
    _ label: String,
    _ body: @escaping @Sendable (Element) -> Value,
    format: ValueFormat = .automatic
  ) -> Self {
    Self(label: label, format: format, body: body)
  }

  func channel(_ role: Channel.Role, of elements: [Element]) -> Channel {
    Channel(
      role: role,
      label: label,
      values: elements.map { body($0).plotted },
      areNamesByType: Value.self == String.self || Value.self == String?.self,
      valueFormat: format
    )
  }
}

/// One labeled value that does not come from data: `.value("Mean", 3.2)`.
public struct PlottableConstant: Sendable {
  let label: String
  let value: PlottableValue
  let format: ValueFormat

  /// Names a constant.
  ///
  /// - Parameters:
  ///   - label: Names the value beside the mark and in the description.
  ///   - value: A number, or a category of the axis.
  ///   - format: How the number is written.
  /// - Returns: The constant, for the `x:` and `y:` parameters of a rule.
  public static func value(
    _ label: String,
    _ value: some Plottable,
    format: ValueFormat = .automatic
  ) -> Self {
    Self(label: label, value: value.plotted, format: format)
  }

  func channel(_ role: Channel.Role) -> Channel {
    Channel(role: role, label: label, values: [value], valueFormat: format, isMeasure: true)
  }
}
