extension TableOptions {
  /// What is wrong with the options of a cell that shows these tables.
  func diagnostics(for tables: [TableOutput]) -> [Diagnostic] {
    guard let place else { return [] }
    guard !tables.isEmpty else {
      let message = "the cell shows no table that this option could shape"
      return [Diagnostic(.invalidOption, message, at: place, severity: .warning)]
    }
    let names = (columns ?? []) + bars + totals + [group].compactMap(\.self) + formats.map(\.column)
    return names.compactMap { unknown($0, in: tables) }
      + bars.compactMap { withoutNumbers($0, in: tables) }
      + totals.compactMap { withoutSum($0, in: tables) }
      + formats.compactMap { withoutUnit($0, in: tables) }
  }

  private func unknown(_ name: ColumnName, in tables: [TableOutput]) -> Diagnostic? {
    guard tables.allSatisfy({ $0.index(of: name) == nil }) else { return nil }
    let known = tables[0].columns.map(\.name)
    let near = Suggestion.nearest(to: name.text, among: known + tables[0].columns.map(\.title))
    let choice = known.prefix(10).joined(separator: ", ") + (known.count > 10 ? ", …" : "")
    return Diagnostic(
      .invalidOption,
      "the table has no column '\(name.text)'",
      at: name.range,
      help: near.map { "did you mean '\($0)'?" } ?? "choose one of \(choice)",
      fix: near.map { Diagnostic.Fix(replace: name.range, with: $0) }
    )
  }

  private func withoutNumbers(_ name: ColumnName, in tables: [TableOutput]) -> Diagnostic? {
    let isWrong = tables.contains { table in
      table.index(of: name).map { table.rows.isEmpty ? false : !table.isNumeric($0) } ?? false
    }
    guard isWrong else { return nil }
    return Diagnostic(
      .invalidOption,
      "the column '\(name.text)' has no numbers that bars could show",
      at: name.range
    )
  }

  private func withoutSum(_ name: ColumnName, in tables: [TableOutput]) -> Diagnostic? {
    let isWrong = tables.contains { table in
      guard let index = table.index(of: name), !table.rows.isEmpty else { return false }
      return table.sum(of: index) == nil
    }
    guard isWrong else { return nil }
    return Diagnostic(
      .invalidOption,
      "the values of the column '\(name.text)' cannot be added up",
      at: name.range
    )
  }

  private func withoutUnit(_ entry: Format, in tables: [TableOutput]) -> Diagnostic? {
    let isWrong = tables.contains { table in
      guard let index = table.index(of: entry.column) else { return false }
      return entry.format.fitted(to: table.columns[index].unit) == nil
    }
    guard isWrong else { return nil }
    let type = type(of: entry.format)
    return Diagnostic(
      .invalidOption,
      "'\(type.name)' needs a unit, and the column '\(entry.column.text)' has none",
      at: entry.range,
      help: "write the unit behind it, as in '\(type.usage)'"
    )
  }
}

extension Run {
  /// The run with each cell's tables as its options ask for, and what is wrong with the options.
  func arrangingTables(of document: Document) -> (run: Run, diagnostics: [Diagnostic]) {
    var run = self
    var found: [Diagnostic] = []
    for cell in document.cells where cell.options.tables.place != nil {
      let options = cell.options.tables
      switch cells[cell.index] {
      case .outputs(let outputs):
        found += options.diagnostics(for: outputs.compactMap(\.table))
        run.cells[cell.index] = .outputs(outputs.map { $0.arranged(by: options) })
      case .failed(let diagnostic, let outputs):
        let arranged = outputs.map { $0.arranged(by: options) }
        run.cells[cell.index] = .failed(diagnostic, outputs: arranged)
      case .skipped, .notRun: break
      }
    }
    run.diagnostics = (diagnostics + found).inFileOrder
    return (run, found)
  }
}

extension Output {
  fileprivate var table: TableOutput? {
    if case .table(let table) = self { table } else { nil }
  }

  fileprivate func arranged(by options: TableOptions) -> Output {
    table.map { .table($0.arranged(by: options)) } ?? self
  }
}
