/// A table's columns and cells.
package struct TableOutput: Sendable {
  package struct Column: Sendable {
    /// The key in JSON and CSV, and the property's name in a cell.
    package var name: String
    /// The heading on a page.
    package var title: String
    package var format: any TableFormat
    /// What its numbers measure; nil for text and for numbers that stand for themselves.
    package var unit: Unit?
    /// Whether a page leaves it out, while JSON and CSV hold it.
    package var isDetail: Bool
    /// Which of its numbers a page marks; nil where none is better than another.
    package var best: Best?
    /// Whether the sum of its numbers means something.
    package var isSummable: Bool
    /// The sum over all rows, for a table that holds only the first of them.
    package var sum: Field?
    /// Whether a bar stands beside each number.
    package var hasBars = false
    /// Whether its equal values in a row become a heading above their rows.
    package var headsGroups = false
    /// What stands below its numbers.
    package var total: Field?

    package init(
      name: String,
      title: String,
      format: any TableFormat = .plain,
      unit: Unit? = nil,
      isDetail: Bool = false,
      best: Best? = nil,
      isSummable: Bool? = nil
    ) {
      self.name = name
      self.title = title
      self.format = format
      self.unit = unit
      self.isDetail = isDetail
      self.best = best
      self.isSummable = isSummable ?? format.isSummable
    }
  }

  /// What the numbers of a column measure, where a reader must know it.
  package enum Unit: String, CaseIterable, Sendable {
    case hours, minutes, seconds, milliseconds
  }

  /// Which number of a column is the best one.
  package enum Best: Hashable, Sendable {
    case highest
    case lowest
  }

  package enum Field: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    /// Numbers in their order, drawn as a small line; one may be missing.
    case series([Double?])
    case missing
  }

  package var columns: [Column]
  /// As many fields a row as there are columns.
  package var rows: [[Field]]
  /// How many rows the whole table has, when `rows` are only the first of them.
  package var totalRows: Int
  /// One sentence that says how the numbers are defined, printed below.
  package var definition: String?
  /// How many rows of a page's table are open; nil where the page decides.
  package var openRows: Int?

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

  /// Whether a column's fields are numbers, so that they stand right.
  func isNumeric(_ column: Int) -> Bool {
    var hasNumber = false
    for row in rows {
      switch row[column] {
      case .integer, .number: hasNumber = true
      case .text, .flag, .series: return false
      case .missing: continue
      }
    }
    return hasNumber
  }
}

extension TableOutput.Column {
  /// The heading, with the unit where neither it nor the numbers say it.
  package var heading: String {
    guard let unit, !title.isEmpty, !format.saysUnit else { return title }
    let words = title.lowercased().split { !$0.isLetter }
    let isSaid = words.contains { $0 == unit.rawValue || $0 == unit.symbol }
    return isSaid ? title : "\(title), \(unit.symbol)"
  }
}

extension TableOutput.Unit {
  fileprivate var symbol: String {
    switch self {
    case .hours: "h"
    case .minutes: "min"
    case .seconds: "s"
    case .milliseconds: "ms"
    }
  }

  var inSeconds: Double {
    switch self {
    case .hours: 3600
    case .minutes: 60
    case .seconds: 1
    case .milliseconds: 0.001
    }
  }
}
