internal import Charts
internal import Notebook

/// One element of a cell's data on its way into a plot: its channels are read already, so that a
/// missing column fails at its place and not while the chart is drawn.
struct PlotRow: Sendable {
  let index: Int
}

/// The elements of a plot, of which a mark reads its channels.
struct PlotData {
  let elements: [Value]

  var rows: [PlotRow] { elements.indices.map(PlotRow.init) }

  /// Reads a value of every element.
  func read(_ projection: Projection) throws -> PlottableProjection<PlotRow, PlottableValue> {
    let values = try elements.map(projection.read)
    return .value(projection.label, { values[$0.index] }, format: projection.format)
  }
}

/// A mark of a chart, as a cell holds it.
struct Plot: NativeValue {
  var content: any VectorizedChartContent<PlotRow>
  /// What the mark shows, of which a modifier can read another column.
  let data: PlotData

  static var typeName: String { "a chart's mark" }
  /// It knows what its rows are, so that a modifier can read another column of them.
  static var type: Notebook.`Type` { .applied(NativeType(Self.self), .parameter("Row")) }
  var text: String { "a chart's mark" }

  /// Reads the channels of every element and makes the plot.
  init(
    _ elements: Elements,
    _ make: (PlotData) throws -> any VectorizedChartContent<PlotRow>
  ) throws {
    data = PlotData(elements: elements.elements)
    content = try make(data)
  }

  /// The same mark, changed.
  func plot(
    _ change: (any VectorizedChartContent<PlotRow>) throws -> any VectorizedChartContent<PlotRow>
  ) throws -> Plot {
    var copy = self
    copy.content = try change(content)
    return copy
  }

  /// The same mark, changed by a further value of its elements.
  func plot(
    by projection: Projection,
    _ change: (
      any VectorizedChartContent<PlotRow>, PlottableProjection<PlotRow, PlottableValue>
    ) -> any VectorizedChartContent<PlotRow>
  ) throws -> Plot {
    let values = try data.read(projection)
    return try plot { change($0, values) }
  }
}

/// A mark that has no rows, such as a line across a chart.
struct LoneMark: NativeValue {
  static var typeName: String { "a mark of one value" }
  let content: any AnnotationMark
  var text: String { "a mark of one value" }
}

/// `.value("Hours", \.hours)`: a label, and how to read an element.
struct Projection: ValueConvertible {
  static var typeName: String { "'.value(\"Label\", \\.column)'" }
  static var type: Notebook.`Type` {
    .factory(
      FactoryType(
        typeName,
        member: "value",
        [.string, .function([.parameter("Row")], Mark.type)],
        option: .init("format", ValueFormat.type)
      )
    )
  }
  let label: String
  let format: ValueFormat
  let read: @Sendable (Value) throws -> PlottableValue
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    let arguments = try valueArguments(of: value, expected: Self.typeName)
    label = try converted(arguments[0], in: context)
    let transform: Transform<Mark> = try converted(arguments[1], in: context)
    read = { try transform.body($0).plotted }
    format = try valueFormat(of: arguments, in: context)
    self.value = value
  }
}

/// `.value("Mean", 3.2)`: a label and one value that does not come from data.
struct Constant: ValueConvertible {
  static var typeName: String { "'.value(\"Label\", number)'" }
  static var type: Notebook.`Type` {
    .factory(
      FactoryType(
        typeName,
        member: "value",
        [.string, Mark.type],
        option: .init("format", ValueFormat.type)
      )
    )
  }
  let plotted: PlottableConstant
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    let arguments = try valueArguments(of: value, expected: Self.typeName)
    let label: String = try converted(arguments[0], in: context)
    let mark: Mark = try converted(arguments[1], in: context)
    plotted = .value(label, mark.plotted, format: try valueFormat(of: arguments, in: context))
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
  guard let arguments = member.arguments, (2...3).contains(arguments.count) else {
    throw Mismatch(.call, "'.value' takes a label and what to show", help: "write \(expected)")
  }
  return arguments
}

/// The last argument of `.value`, where it is written.
private func valueFormat(
  of arguments: [ArgumentValue],
  in context: EvaluationContext
) throws(Mismatch) -> ValueFormat {
  arguments.count > 2 ? try converted(arguments[2], in: context) : .automatic
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
