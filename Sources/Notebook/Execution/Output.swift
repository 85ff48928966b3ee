/// What a cell shows, as data: a page, a Jupyter notebook or a terminal draws it in its own way.
package enum Output: Sendable {
  /// The plain text of a number, a string, a list of such.
  case text(String)
  case table(TableOutput)
  case figure(FigureOutput)
}

extension Output {
  /// How much it shows, roughly: the cells of a table, the bytes of a text.
  var size: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .table(let table): table.rows.count * table.columns.count
    case .figure(let figure): figure.data.rows.count * figure.data.columns.count
    }
  }
}

/// A chart, drawn when its place in the document, and so the prefix of its ids, is known.
package struct FigureOutput: Sendable {
  /// What the chart shows, in one sentence with numbers.
  package var alternativeText: String
  /// The numbers behind the chart, as texts that read like those of the drawing.
  package var data: TableOutput
  /// The same with all of their digits, for files.
  package var values: TableOutput
  /// An `<svg>` element for a page: the first argument is a prefix for its ids, the second the title
  /// of a drawing that has none of its own, and the third, when not nil, replaces the description that
  /// a screen reader reads.
  package var svg: Drawing
  /// The same as a file of its own.
  package var standaloneSVG: @Sendable () -> String

  package typealias Drawing =
    @Sendable (_ idPrefix: String, _ title: String?, _ alternativeText: String?) -> String

  package init(
    alternativeText: String,
    data: TableOutput,
    values: TableOutput,
    svg: @escaping Drawing,
    standaloneSVG: @escaping @Sendable () -> String
  ) {
    self.alternativeText = alternativeText
    self.data = data
    self.values = values
    self.svg = svg
    self.standaloneSVG = standaloneSVG
  }
}
