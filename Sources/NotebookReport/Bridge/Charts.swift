package import Charts
package import Notebook

/// A chart as a cell shows it: its drawing, and the numbers behind it.

extension Chart: NativeValue {
  package var text: String { "Chart" }

  package var output: Output {
    let table = dataTable
    let columns = table.columns.map { TableOutput.Column(name: $0, title: $0) }
    let data = TableOutput(
      columns: columns,
      rows: table.rows.map { $0.map(TableOutput.Field.text) }
    )
    let values = TableOutput(columns: columns, rows: table.values.map { $0.map(\.field) })
    return .figure(
      FigureOutput(alternativeText: alternativeText, data: data, values: values) {
        idPrefix,
        title,
        alternative in
        let chart = alternative.map(chartDescription) ?? self
        return chart.responsiveSVG(idPrefix: idPrefix, title: title)
      } standaloneSVG: {
        svg(idPrefix: "chart", standalone: true)
      }
    )
  }
}

extension PlottableValue {
  /// The value as a table's file holds it, with all of its digits.
  fileprivate var field: TableOutput.Field {
    switch self {
    case .number(let number): Int(exactly: number).map(TableOutput.Field.integer) ?? .number(number)
    case .category(let name): .text(name)
    case .missing: .missing
    }
  }
}

extension InterpolationMethod: NamedCases {}
extension LineStyle: NamedCases {}
extension MarkStackingMethod: NamedCases {}
extension MarkStyle: NamedCases {}
extension ScaleType: NamedCases {}
extension ValueFormat: NamedCases {}
extension Visibility: NamedCases {}

/// A mark outside of a chart, which a cell shows by what it is.
struct LooseMark: NativeValue {
  static var typeName: String { "a chart's mark" }
  var text: String { Self.typeName }
}
