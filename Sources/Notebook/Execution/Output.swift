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

/// A table's columns and cells.
package struct TableOutput: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// The key in JSON and CSV, and the property's name in a cell.
    package var name: String
    /// The heading on a page.
    package var title: String
    package var format: Format
    /// Whether a page leaves it out, while JSON and CSV hold it.
    package var isDetail: Bool
    /// Which of its numbers a page marks; nil where none is better than another.
    package var best: Best?

    package init(
      name: String,
      title: String,
      format: Format = .plain,
      isDetail: Bool = false,
      best: Best? = nil
    ) {
      self.name = name
      self.title = title
      self.format = format
      self.isDetail = isDetail
      self.best = best
    }
  }

  /// Which number of a column is the best one.
  package enum Best: Hashable, Sendable {
    case highest
    case lowest
  }

  /// How a column's values are printed.
  package enum Format: Hashable, Sendable {
    /// Text as it is; integers with thousands separators; numbers with three decimals at most.
    case plain
    /// A place in an order: no separators, muted.
    case rank
    /// An identifying number, such as a row of a file: no separators.
    case identifier
    /// A number with this many decimals.
    case decimal(Int)
    /// A ratio from 0 to 1, as a percentage with this many decimals.
    case percent(Int)
    /// Several names in one text, separated by this one; shown with a blank behind it.
    case names(separator: String)
    /// An address, as a link whose text is this one.
    case link(String)
  }

  package enum Field: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case missing
  }

  package var columns: [Column]
  /// As many fields a row as there are columns.
  package var rows: [[Field]]
  /// How many rows the whole table has, when `rows` are only the first of them.
  package var totalRows: Int
  /// One sentence that says how the numbers are defined, printed below.
  package var definition: String?

  package init(columns: [Column], rows: [[Field]], totalRows: Int? = nil, definition: String? = nil)
  {
    self.columns = columns
    self.rows = rows
    self.totalRows = totalRows ?? rows.count
    self.definition = definition
  }
}

extension TableOutput {
  /// The table without the columns that a page leaves out.
  package var withoutDetails: TableOutput {
    guard columns.contains(where: \.isDetail) else { return self }
    let shown = columns.indices.filter { !columns[$0].isDetail }
    var table = self
    table.columns = shown.map { columns[$0] }
    table.rows = rows.map { row in shown.map { row[$0] } }
    return table
  }
}

/// A chart, drawn when its place in the document, and so the prefix of its ids, is known.
package struct FigureOutput: Sendable {
  /// What the chart shows, in one sentence with numbers.
  package var alternativeText: String
  /// The numbers behind the chart.
  package var data: TableOutput
  /// An `<svg>` element for a page; the argument is a prefix for its ids, and the second, when not
  /// nil, replaces the description that a screen reader reads.
  package var svg: @Sendable (_ idPrefix: String, _ alternativeText: String?) -> String
  /// The same as a file of its own.
  package var standaloneSVG: @Sendable () -> String

  package init(
    alternativeText: String,
    data: TableOutput,
    svg: @escaping @Sendable (_ idPrefix: String, _ alternativeText: String?) -> String,
    standaloneSVG: @escaping @Sendable () -> String
  ) {
    self.alternativeText = alternativeText
    self.data = data
    self.svg = svg
    self.standaloneSVG = standaloneSVG
  }
}
