internal import Charts
internal import Notebook
internal import NotebookReport

extension Prelude {
  /// What changes a mark of data.
  @LibraryBuilder static var markModifiers: [Notebook.Library.Entry] {
    Function.method("foregroundStyle(by:)", "Colors each mark by a value.") {
      (plot: Plot, value: Projection) in try plot.plot(by: value) { $0.foregroundStyle(by: $1) }
    }
    Function.method("foregroundStyle(_:)", "Colors all marks: .accent, .secondary or .primary.") {
      (plot: Plot, style: MarkStyle) in try plot.plot { $0.foregroundStyle(style) }
    }
    Function.method("opacity(_:)", "Makes all marks translucent, from 0 to 1.") {
      (plot: Plot, opacity: Double) in try plot.plot { $0.opacity(opacity) }
    }
    Function.method("position(by:)", "Sets bars of one category side by side, one a name.") {
      (plot: Plot, value: Projection) in try plot.plot(by: value) { $0.position(by: $1) }
    }
    Function.method("symbol(by:)", "Gives each name a form of its own.") {
      (plot: Plot, value: Projection) in try plot.plot(by: value) { $0.symbol(by: $1) }
    }
    Function.method("symbolSize(by:)", "Sizes each dot by a number, its area in proportion.") {
      (plot: Plot, value: Projection) in try plot.plot(by: value) { $0.symbolSize(by: $1) }
    }
    Function.method("facet(by:)", "Draws one small chart a name, all with the same scales.") {
      (plot: Plot, value: Projection) in try plot.plot(by: value) { $0.facet(by: $1) }
    }
    Function.method("marginals()", "Adds what the columns and lines of a grid add up to.") {
      (plot: Plot) in try plot.plot { $0.marginals() }
    }
    Function.method("interpolationMethod(_:)", "How a line runs between two elements.") {
      (plot: Plot, method: InterpolationMethod) in
      try plot.plot { $0.interpolationMethod(method) }
    }
    Function.method("lineStyle(_:)", "Draws lines solid, dashed or dotted.") {
      (plot: Plot, style: LineStyle) in try plot.plot { $0.lineStyle(style) }
    }
    cases
  }

  @LibraryBuilder private static var cases: [Notebook.Library.Entry] {
    Notebook.Library.Entry.cases(
      MarkStyle.self,
      "A color of the theme that does not depend on data."
    )
    Notebook.Library.Entry.cases(MarkStackingMethod.self, "How marks of one place add up.")
    Notebook.Library.Entry.cases(InterpolationMethod.self, "How a line runs between its points.")
    Notebook.Library.Entry.cases(LineStyle.self, "How a line is drawn.")
    Notebook.Library.Entry.cases(ValueFormat.self, "How the numbers of a value are written.")
    Notebook.Library.Entry.cases(ScaleType.self, "How numbers become distances on an axis.")
    Notebook.Library.Entry.cases(Visibility.self, "Whether a part of a chart is drawn.")
  }

  /// What changes a chart as a whole.
  @LibraryBuilder static var chartModifiers: [Notebook.Library.Entry] {
    Function.method("chartTitle(_:)", "The finding in one sentence, read aloud first.") {
      (chart: Chart, title: String) in chart.chartTitle(title)
    }
    Function.method("chartDescription(_:)", "What those hear who do not see the chart.") {
      (chart: Chart, text: String) in chart.chartDescription(text)
    }
    Function.method("chartHeight(_:)", "How high the plot is, of a chart that is 680 wide.") {
      (chart: Chart, height: Double) in chart.chartHeight(height)
    }
    Function.method("chartLegend(_:)", "Whether the legend is drawn.") {
      (chart: Chart, visibility: Visibility) in chart.chartLegend(visibility)
    }
    Function.method("chartForegroundStyleScale(domain:)", "The order in which names get colors.") {
      (chart: Chart, names: [String]) in chart.chartForegroundStyleScale(domain: names)
    }
    axes
    scales
  }

  @LibraryBuilder private static var axes: [Notebook.Library.Entry] {
    Function.method("chartXAxisLabel(_:)", "Names the horizontal axis; \"\" hides the name.") {
      (chart: Chart, label: String) in chart.chartXAxisLabel(label)
    }
    Function.method("chartYAxisLabel(_:)", "Names the vertical axis; \"\" hides the name.") {
      (chart: Chart, label: String) in chart.chartYAxisLabel(label)
    }
    Function.method("chartXAxis(_:)", "Whether the horizontal axis is drawn.") {
      (chart: Chart, visibility: Visibility) in chart.chartXAxis(visibility)
    }
    Function.method("chartYAxis(_:)", "Whether the vertical axis is drawn.") {
      (chart: Chart, visibility: Visibility) in chart.chartYAxis(visibility)
    }
    Function.method("chartXAxis(values:)", "The ticks of the horizontal axis.") {
      (chart: Chart, values: [Double]) in chart.chartXAxis(values: values)
    }
    Function.method("chartYAxis(values:)", "The ticks of the vertical axis.") {
      (chart: Chart, values: [Double]) in chart.chartYAxis(values: values)
    }
  }

  @LibraryBuilder private static var scales: [Notebook.Library.Entry] {
    Function.method("chartXScale(domain:)", "What the horizontal axis covers: numbers or names.") {
      (chart: Chart, domain: ScaleDomain) in
      switch domain {
      case .numbers(let range): chart.chartXScale(domain: range)
      case .names(let names): chart.chartXScale(domain: names)
      }
    }
    Function.method("chartYScale(domain:)", "What the vertical axis covers: numbers or names.") {
      (chart: Chart, domain: ScaleDomain) in
      switch domain {
      case .numbers(let range): chart.chartYScale(domain: range)
      case .names(let names): chart.chartYScale(domain: names)
      }
    }
    Function.method("chartXScale(domain:type:)", "What the horizontal axis covers, and how.") {
      (chart: Chart, domain: NumberDomain, type: ScaleType) in
      chart.chartXScale(domain: domain.range, type: type)
    }
    Function.method("chartYScale(domain:type:)", "What the vertical axis covers, and how.") {
      (chart: Chart, domain: NumberDomain, type: ScaleType) in
      chart.chartYScale(domain: domain.range, type: type)
    }
    Function.method("chartXScale(type:)", "Whether the horizontal axis is linear or logarithmic.") {
      (chart: Chart, type: ScaleType) in chart.chartXScale(type: type)
    }
    Function.method("chartYScale(type:)", "Whether the vertical axis is linear or logarithmic.") {
      (chart: Chart, type: ScaleType) in chart.chartYScale(type: type)
    }
    Function.method("chartXScale(isReversed:)", "Whether the horizontal axis runs to the left.") {
      (chart: Chart, isReversed: Bool) in chart.chartXScale(isReversed: isReversed)
    }
    Function.method("chartYScale(isReversed:)", "Whether the vertical axis runs downwards.") {
      (chart: Chart, isReversed: Bool) in chart.chartYScale(isReversed: isReversed)
    }
  }
}
