extension TableOutput {
  /// The table as a cell's options ask for it; what they name and the table has not is passed over.
  ///
  /// A column that is not asked for becomes a detail: JSON and CSV hold it still.
  func arranged(by options: TableOptions) -> TableOutput {
    guard options.place != nil else { return self }
    var table = self
    for entry in options.formats {
      guard let index = index(of: entry.column),
        let format = entry.format.fitted(to: columns[index].unit)
      else { continue }
      table.columns[index].format = format
    }
    for index in options.bars.compactMap(index) where isNumeric(index) {
      table.columns[index].hasBars = true
    }
    for index in options.totals.compactMap(index) { table.columns[index].total = sum(of: index) }
    if let names = options.columns { table.show(names.compactMap(index)) }
    if let name = options.group, let index = table.index(of: name) {
      table.columns[index].headsGroups = true
      table.columns[index].isDetail = false
    }
    table.openRows = options.openRows
    return table
  }

  /// The column with this name, else with this heading.
  func index(of name: TableOptions.ColumnName) -> Int? {
    columns.firstIndex { $0.name == name.text }
      ?? columns.firstIndex { $0.title == name.text || $0.heading == name.text }
  }

  /// Shows these columns in this order and nothing else.
  private mutating func show(_ shown: [Int]) {
    let shown = shown.enumerated().filter { !shown[..<$0].contains($1) }.map(\.element)
    guard !shown.isEmpty else { return }
    let order = shown + columns.indices.filter { !shown.contains($0) }
    columns = order.enumerated().map { place, index in
      var column = columns[index]
      column.isDetail = place >= shown.count
      return column
    }
    rows = rows.map { row in order.map { row[$0] } }
  }

  /// The sum over all rows of the whole table; nil where there is none.
  func sum(of index: Int) -> Field? {
    guard columns[index].isSummable else { return nil }
    if totalRows > rows.count { return columns[index].sum }
    return Field.sum(of: rows.lazy.map { $0[index] })
  }
}

extension TableOutput.Field {
  /// The sum of numbers, missing ones left out; nil where one is no number or none is there.
  ///
  /// Whole numbers are added exactly; what they cannot hold, and other numbers, with Neumaier's
  /// correction for what a rounding took.
  package static func sum(of fields: some Sequence<Self>) -> Self? {
    var whole: Int? = 0
    var (sum, correction) = (0.0, 0.0)
    var isEmpty = true
    for field in fields {
      let value: Double
      switch field {
      case .missing: continue
      case .integer(let integer):
        value = Double(integer)
        let next = whole?.addingReportingOverflow(integer)
        whole = next.flatMap { $0.overflow ? nil : $0.partialValue }
      case .number(let number):
        value = number
        whole = nil
      case .text, .flag, .series: return nil
      }
      isEmpty = false
      let next = sum + value
      correction += sum.magnitude >= value.magnitude ? sum - next + value : value - next + sum
      sum = next
    }
    if isEmpty { return nil }
    return whole.map(Self.integer) ?? .number(sum.isFinite ? sum + correction : sum)
  }
}
