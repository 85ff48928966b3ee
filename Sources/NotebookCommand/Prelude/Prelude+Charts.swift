internal import Charts
internal import Notebook
internal import NotebookReport

extension Prelude {
  /// Marks and modifiers of charts, in Swift Charts' words.
  @LibraryBuilder static var charts: [Notebook.Library.Entry] {
    Function("Chart(_:)", "A chart of the marks in its closure, the first lowest.") {
      (marks: Marks) in
      Chart(content: marks.content)
    }
    Function("BarPlot(_:x:y:)", "One bar an element; horizontal where y holds names.") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data, x: x, y: y) { BarPlot($0, x: $1, y: $2) }
    }
    Function("LinePlot(_:x:y:)", "One line through the elements, in their order.") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data, x: x, y: y) { LinePlot($0, x: $1, y: $2) }
    }
    Function("PointPlot(_:x:y:)", "One dot an element.") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data, x: x, y: y) { PointPlot($0, x: $1, y: $2) }
    }
    Function("RulePlot(_:xStart:xEnd:y:)", "One line an element, from one number to another.") {
      (data: Elements, start: Projection, end: Projection, y: Projection) in
      let ends = try data.elements.map(end.read)
      return try Plot(data, x: start, y: y) { rows, x, y in
        RulePlot(rows, xStart: x, xEnd: .value(end.label) { ends[$0.index] }, y: y)
      }
    }
    Function("RectanglePlot(_:x:y:)", "One cell an element; color it with foregroundStyle(by:).") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data, x: x, y: y) { RectanglePlot($0, x: $1, y: $2) }
    }
    Function("RuleMark(x:)", "A vertical line at one value.") { (x: Constant) in
      Rule(content: RuleMark(x: x.plotted))
    }
    Function("RuleMark(y:)", "A horizontal line at one value.") { (y: Constant) in
      Rule(content: RuleMark(y: y.plotted))
    }
    modifiers
  }

  @LibraryBuilder private static var modifiers: [Notebook.Library.Entry] {
    Function.method("foregroundStyle(by:)", "Colors each mark by a value.") {
      (plot: Plot, projection: Projection) in try plot.colored(by: projection)
    }
    Function.method("foregroundStyle(_:)", "Colors all marks: .accent, .secondary or .primary.") {
      (plot: Plot, style: MarkStyle) in try plot.plot { $0.foregroundStyle(style) }
    }
    Function.method("opacity(_:)", "Makes all marks translucent, from 0 to 1.") {
      (plot: Plot, opacity: Double) in try plot.plot { $0.opacity(opacity) }
    }
    Function.method("chartTitle(_:)", "The finding in one sentence, read aloud first.") {
      (chart: Chart, title: String) in chart.chartTitle(title)
    }
    Function.method("chartDescription(_:)", "What those hear who do not see the chart.") {
      (chart: Chart, text: String) in chart.chartDescription(text)
    }
    Function.method("chartXAxisLabel(_:)", "Names the horizontal axis; \"\" hides the name.") {
      (chart: Chart, label: String) in chart.chartXAxisLabel(label)
    }
    Function.method("chartYAxisLabel(_:)", "Names the vertical axis; \"\" hides the name.") {
      (chart: Chart, label: String) in chart.chartYAxisLabel(label)
    }
    Notebook.Library.Entry.cases(
      MarkStyle.self,
      "A color of the theme that does not depend on data."
    )
  }
}

/// The marks that a chart's closure lists.
private struct Marks: ValueConvertible {
  static var typeName: String { "a closure that lists marks" }
  static var type: Notebook.`Type` {
    .builder(
      typeName,
      .oneOf("a mark such as 'BarPlot'", [.native(NativeType(Plot.self)), Rule.type])
    )
  }
  let content: [any ChartContent]
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .closure(let closure) = value else {
      throw Mismatch(expected: "a closure that lists marks", found: value.kindName)
    }
    content = try Self.content(of: closure)
    self.value = value
  }

  private static func content(of closure: Closure) throws(Mismatch) -> [any ChartContent] {
    var content: [any ChartContent] = []
    for part in try closure.parts() {
      switch part.value {
      case .native(let plot as Plot): content.append(plot.content)
      case .native(let rule as Rule): content.append(rule.content)
      default:
        throw Mismatch(expected: "a mark such as 'BarPlot'", found: part.value.kindName)
      }
    }
    return content
  }
}
