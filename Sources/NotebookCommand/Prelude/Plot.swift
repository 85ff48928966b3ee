internal import Charts
internal import Notebook

/// One element of a cell's data on its way into a plot: its channels are read already, so that a
/// missing column fails at its place and not while the chart is drawn.
struct PlotRow: Sendable {
  var element: Value
  var index: Int
  var x: PlottableValue
  var y: PlottableValue
}

/// A mark of a chart, as a cell holds it.
struct Plot: NativeValue {
  var content: any ChartContent
  /// The elements behind the mark; none for a rule.
  var elements: [Value]

  static var typeName: String { "a chart's mark" }
  var text: String { "a chart's mark" }

  /// Reads both channels of every element and makes the plot.
  init(
    _ data: Elements,
    x: Projection,
    y: Projection,
    _ make: (
      [PlotRow], PlottableProjection<PlotRow, PlottableValue>,
      PlottableProjection<PlotRow, PlottableValue>
    ) -> any VectorizedChartContent<PlotRow>
  ) throws {
    let elements = data.elements.elements
    let xs = try elements.map(x.read)
    let ys = try elements.map(y.read)
    let rows = elements.indices.map {
      PlotRow(element: elements[$0], index: $0, x: xs[$0], y: ys[$0])
    }
    content = make(rows, .value(x.label) { $0.x }, .value(y.label) { $0.y })
    self.elements = elements
  }

  init(rule: RuleMark) {
    content = rule
    elements = []
  }

  /// The same mark, changed if it is a plot of data.
  func plot(
    _ change: (any VectorizedChartContent<PlotRow>) throws -> any ChartContent
  ) throws -> Plot {
    guard let plot = content as? any VectorizedChartContent<PlotRow> else {
      throw Mismatch(.call, "a rule has no such modifier")
    }
    var copy = self
    copy.content = try change(plot)
    return copy
  }

  /// Colors each mark by a value of its element.
  func colored(by projection: Projection) throws -> Plot {
    let values = try elements.map(projection.read)
    return try plot { Self.colored($0, projection.label, values) }
  }

  private static func colored(
    _ plot: some VectorizedChartContent<PlotRow>,
    _ label: String,
    _ values: [PlottableValue]
  ) -> any ChartContent {
    plot.foregroundStyle(
      by: PlottableProjection<PlotRow, PlottableValue>.value(label) { values[$0.index] }
    )
  }
}

/// `.value("Hours", \.hours)`: a label, and how to read an element.
struct Projection: ValueConvertible {
  static var typeName: String { "'.value(\"Label\", \\.column)'" }
  let label: String
  let read: @Sendable (Value) throws -> PlottableValue
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    let arguments = try valueArguments(of: value, expected: Self.typeName)
    label = try converted(arguments[0], in: context)
    let transform: Transform<Mark> = try converted(arguments[1], in: context)
    read = { try transform.body($0).plotted }
    self.value = value
  }
}

/// `.value("Mean", 3.2)`: a label and one value that does not come from data.
struct Constant: ValueConvertible {
  static var typeName: String { "'.value(\"Label\", number)'" }
  let plotted: PlottableConstant
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    let arguments = try valueArguments(of: value, expected: Self.typeName)
    let label: String = try converted(arguments[0], in: context)
    let mark: Mark = try converted(arguments[1], in: context)
    plotted = .value(label, mark.plotted)
    self.value = value
  }
}

/// A number or a name that a chart can place.
private struct Mark: ValueConvertible {
  static var typeName: String { "a number or a text" }
  let plotted: PlottableValue
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .int(let int): plotted = int.plotted
    case .double(let double), .numeral(_, let double): plotted = double.plotted
    case .string(let text): plotted = text.plotted
    case .none: plotted = .missing
    default: throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    self.value = value
  }
}

private func valueArguments(
  of value: Value,
  expected: String
) throws(Mismatch) -> [ArgumentValue] {
  guard case .implicitMember(let member) = value else {
    throw Mismatch(expected: expected, found: value.typeName)
  }
  guard member.name == "value" else {
    throw Mismatch(.unknownMember, "there is no '.\(member.name)' here", help: "write \(expected)")
  }
  guard let arguments = member.arguments, arguments.count == 2 else {
    throw Mismatch(.call, "'.value' takes a label and what to show", help: "write \(expected)")
  }
  if let label = arguments.compactMap(\.label).first {
    var mismatch = Mismatch(.call, "the arguments of '.value' have no labels")
    mismatch.range = label.range
    throw mismatch
  }
  return arguments
}

/// An argument of an implicit member's, which knows its own place.
private func converted<Output: ValueConvertible>(
  _ argument: ArgumentValue,
  in context: EvaluationContext
) throws(Mismatch) -> Output {
  do throws(Mismatch) {
    return try Output(argument.value, in: context)
  } catch {
    var placed = error
    placed.range = error.range ?? argument.range
    throw placed
  }
}
