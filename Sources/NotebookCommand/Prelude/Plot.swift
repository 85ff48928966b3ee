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
  var content: any VectorizedChartContent<PlotRow>
  /// The elements behind the mark.
  var elements: [Value]

  static var typeName: String { "a chart's mark" }
  /// It knows what its rows are, so that a modifier can read another column of them.
  static var type: Notebook.`Type` { .applied(NativeType(Self.self), .parameter("Row")) }
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
    let elements = data.elements
    let xs = try elements.map(x.read)
    let ys = try elements.map(y.read)
    let rows = elements.indices.map {
      PlotRow(element: elements[$0], index: $0, x: xs[$0], y: ys[$0])
    }
    content = make(rows, .value(x.label) { $0.x }, .value(y.label) { $0.y })
    self.elements = elements
  }

  /// The same mark, changed if it is a plot of data.
  func plot(
    _ change: (any VectorizedChartContent<PlotRow>) throws -> any VectorizedChartContent<PlotRow>
  ) throws -> Plot {
    var copy = self
    copy.content = try change(content)
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
  ) -> any VectorizedChartContent<PlotRow> {
    plot.foregroundStyle(
      by: PlottableProjection<PlotRow, PlottableValue>.value(label) { values[$0.index] }
    )
  }
}

/// A line across a chart, which has no rows.
struct Rule: NativeValue {
  static var typeName: String { "a rule" }
  let content: RuleMark
  var text: String { "a rule" }
}

/// `.value("Hours", \.hours)`: a label, and how to read an element.
struct Projection: ValueConvertible {
  static var typeName: String { "'.value(\"Label\", \\.column)'" }
  static var type: Notebook.`Type` {
    .factory(
      FactoryType(
        typeName,
        member: "value",
        [.string, .function([.parameter("Row")], Mark.type)]
      )
    )
  }
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
  static var type: Notebook.`Type` {
    .factory(FactoryType(typeName, member: "value", [.string, Mark.type]))
  }
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
  static var type: Notebook.`Type` {
    let plain: [Notebook.`Type`] = [.int, .double, .string]
    return .oneOf(typeName, plain + plain.map(Notebook.`Type`.optional))
  }
  let plotted: PlottableValue
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .int(let int): plotted = int.plotted
    case .double(let double): plotted = double.plotted
    case .string(let text): plotted = text.plotted
    case .none: plotted = .missing
    default: throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
    self.value = value
  }
}

private func valueArguments(
  of value: Value,
  expected: String
) throws(Mismatch) -> [ArgumentValue] {
  guard case .implicitMember(let member) = value else {
    throw Mismatch(expected: expected, found: value.kindName)
  }
  guard member.name == "value" else {
    throw Mismatch(.unknownMember, "there is no '.\(member.name)' here", help: "write \(expected)")
  }
  guard let arguments = member.arguments, arguments.count == 2 else {
    throw Mismatch(.call, "'.value' takes a label and what to show", help: "write \(expected)")
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
