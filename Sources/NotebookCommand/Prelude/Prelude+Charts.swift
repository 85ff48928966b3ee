internal import Charts
internal import Notebook
internal import NotebookReport

extension Prelude {
  /// Marks of charts, in Swift Charts' words.
  @LibraryBuilder static var charts: [Notebook.Library.Entry] {
    Function("Chart(_:)", "A chart of the marks in its closure, the first lowest.") {
      (marks: Marks) in
      Chart(content: marks.content)
    }
    lengths
    positions
    forms
    loneMarks
    chartModifiers
    markModifiers
  }

  /// Marks whose length or area is the value.
  @LibraryBuilder private static var lengths: [Notebook.Library.Entry] {
    Function(
      "BarPlot(_:x:y:stacking:)",
      "One bar an element; horizontal where y holds names.",
      defaults: nil,
      nil,
      nil,
      .some(.standard)
    ) { (data: Elements, x: Projection, y: Projection, stacking: MarkStackingMethod) in
      try Plot(data) {
        BarPlot($0.rows, x: try $0.read(x), y: try $0.read(y), stacking: stacking)
      }
    }
    Function(
      "AreaPlot(_:x:y:stacking:)",
      "The area under a line; one on the other where colored by a name.",
      defaults: nil,
      nil,
      nil,
      .some(.standard)
    ) { (data: Elements, x: Projection, y: Projection, stacking: MarkStackingMethod) in
      try Plot(data) {
        AreaPlot($0.rows, x: try $0.read(x), y: try $0.read(y), stacking: stacking)
      }
    }
    Function("AreaPlot(_:x:yStart:yEnd:)", "The area between two lines.") {
      (data: Elements, x: Projection, start: Projection, end: Projection) in
      try Plot(data) {
        AreaPlot($0.rows, x: try $0.read(x), yStart: try $0.read(start), yEnd: try $0.read(end))
      }
    }
    Function("RulePlot(_:xStart:xEnd:y:)", "One line an element, from one number to another.") {
      (data: Elements, start: Projection, end: Projection, y: Projection) in
      try Plot(data) {
        RulePlot($0.rows, xStart: try $0.read(start), xEnd: try $0.read(end), y: try $0.read(y))
      }
    }
    Function("RulePlot(_:x:yStart:yEnd:)", "One upright line an element, between two numbers.") {
      (data: Elements, x: Projection, start: Projection, end: Projection) in
      try Plot(data) {
        RulePlot($0.rows, x: try $0.read(x), yStart: try $0.read(start), yEnd: try $0.read(end))
      }
    }
    Function(
      "SectorPlot(_:angle:innerRadius:)",
      "One sector of a circle an element, for two or three parts of a whole.",
      defaults: nil,
      nil,
      .some(0)
    ) { (data: Elements, angle: Projection, innerRadius: Double) in
      try Plot(data) {
        SectorPlot($0.rows, angle: try $0.read(angle), innerRadius: innerRadius)
      }
    }
  }

  /// Marks whose place is the value.
  @LibraryBuilder private static var positions: [Notebook.Library.Entry] {
    Function("LinePlot(_:x:y:)", "One line through the elements, in their order.") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data) { LinePlot($0.rows, x: try $0.read(x), y: try $0.read(y)) }
    }
    Function("LinePlot(_:x:y:series:)", "One line a name, all of one color.") {
      (data: Elements, x: Projection, y: Projection, series: Projection) in
      try Plot(data) {
        LinePlot($0.rows, x: try $0.read(x), y: try $0.read(y), series: try $0.read(series))
      }
    }
    Function("PointPlot(_:x:y:)", "One dot an element.") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data) { PointPlot($0.rows, x: try $0.read(x), y: try $0.read(y)) }
    }
    Function("TextPlot(_:x:y:text:)", "One text an element, left out where two would overlap.") {
      (data: Elements, x: Projection, y: Projection, text: Projection) in
      try Plot(data) {
        TextPlot($0.rows, x: try $0.read(x), y: try $0.read(y), text: try $0.read(text))
      }
    }
    Function("RectanglePlot(_:x:y:)", "One cell an element; color it with foregroundStyle(by:).") {
      (data: Elements, x: Projection, y: Projection) in
      try Plot(data) { RectanglePlot($0.rows, x: try $0.read(x), y: try $0.read(y)) }
    }
  }

  /// Marks that are a chart of their own.
  @LibraryBuilder private static var forms: [Notebook.Library.Entry] {
    Function("CalendarPlot(_:date:)", "One cell a day, weeks as columns, a strip a year.") {
      (data: Elements, date: Projection) in
      try Plot(data) { CalendarPlot($0.rows, date: try $0.read(date)) }
    }
    Function("BumpPlot(_:x:y:series:)", "Places over time, the first on top.") {
      (data: Elements, x: Projection, y: Projection, series: Projection) in
      try Plot(data) {
        BumpPlot($0.rows, x: try $0.read(x), y: try $0.read(y), series: try $0.read(series))
      }
    }
  }

  /// Marks of one value, which have no rows.
  @LibraryBuilder private static var loneMarks: [Notebook.Library.Entry] {
    Function("RuleMark(x:)", "A vertical line at one value.") { (x: Constant) in
      LoneMark(content: RuleMark(x: x.plotted))
    }
    Function("RuleMark(y:)", "A horizontal line at one value.") { (y: Constant) in
      LoneMark(content: RuleMark(y: y.plotted))
    }
    Function("RectangleMark(xStart:xEnd:)", "A shaded stretch of the horizontal axis.") {
      (start: Constant, end: Constant) in
      LoneMark(content: RectangleMark(xStart: start.plotted, xEnd: end.plotted))
    }
    Function("RectangleMark(yStart:yEnd:)", "A shaded stretch of the vertical axis.") {
      (start: Constant, end: Constant) in
      LoneMark(content: RectangleMark(yStart: start.plotted, yEnd: end.plotted))
    }
    Function("PointMark(x:y:)", "A dot at one place.") { (x: Constant, y: Constant) in
      LoneMark(content: PointMark(x: x.plotted, y: y.plotted))
    }
    Function.method("annotation(_:)", "The text beside the mark.") {
      (mark: LoneMark, text: String) in LoneMark(content: mark.content.annotation(text))
    }
  }
}

/// The marks that a chart's closure lists.
private struct Marks: ValueConvertible {
  static var typeName: String { "a closure that lists marks" }
  static var type: Notebook.`Type` {
    .builder(
      typeName,
      .oneOf("a mark such as 'BarPlot'", [.native(NativeType(Plot.self)), LoneMark.type])
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
      case .native(let mark as LoneMark): content.append(mark.content)
      default:
        throw Mismatch(expected: "a mark such as 'BarPlot'", found: part.value.kindName)
      }
    }
    return content
  }
}
