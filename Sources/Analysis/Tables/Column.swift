/// What the numbers of a column measure, so that a table or an axis can show them well.
public enum Unit: String, CaseIterable, Sendable {
  /// Text, or a number that stands for itself.
  case none
  /// A place in an order, counted from 1.
  case rank
  /// How many.
  case count
  /// Whole milliseconds.
  case milliseconds
  /// Minutes, with fractions.
  case minutes
  /// Hours, with fractions.
  case hours
  /// A part of a whole in 0...1, shown as a percentage.
  case share
  /// A distance in standardized feature space, at least 0.
  case distance
  /// How well a model or a ranking does, such as AUC or MRR: usually in 0...1, with small differences.
  case score
  /// A position in the catalogue, counted from 0; an address, not a quantity.
  case row
  /// A date or a time as text, in an order that sorts.
  case time
  /// Several names in one text, separated by `;` as catalogues do.
  case names
  /// The address of a page.
  case url
}

/// Which of a column's values is the best, so that a page can mark it.
public enum ColumnBest: String, CaseIterable, Sendable {
  /// The largest number.
  case highest
  /// The smallest number.
  case lowest
}

/// One column of a table: what it is called and how its value is read from a row.
public struct Column<Row: Sendable>: Sendable {
  /// The name of the Swift property, so that `$0.hours` and `\.hours` mean this column.
  public let name: String
  /// The heading, such as “Milliseconds played”.
  public let title: String
  /// What the numbers measure.
  public let unit: Unit
  /// The Swift type of the property, such as `Double` or `String?`.
  public let valueType: String
  /// Whether a page leaves it out: a cell may read it, and JSON and CSV hold it.
  public let isDetail: Bool
  /// Which value is the best one; nil for a column in which none is better than another.
  public let best: ColumnBest?
  /// Reads the cell of a row.
  public let value: @Sendable (Row) -> Field
  /// Reads the value of a row as its own type.
  package let reader: ColumnReader<Row>

  /// Describes a column.
  ///
  /// - Parameters:
  ///   - name: The name of the property that `value` reads.
  ///   - title: The heading.
  ///   - unit: What the numbers measure.
  ///   - isDetail: Whether a page leaves it out.
  ///   - best: Which value is the best one, if any is.
  ///   - value: Reads the cell of a row.
  public init<Value: FieldConvertible>(
    _ name: String,
    _ title: String,
    unit: Unit = .none,
    isDetail: Bool = false,
    best: ColumnBest? = nil,
    _ value: @escaping @Sendable (Row) -> Value
  ) {
    self.name = name
    self.title = title
    self.unit = unit
    self.isDetail = isDetail
    self.best = best
    valueType = Value.typeName
    reader = ColumnReader(value)
    self.value = reader.field
  }
}
