extension Run {
  /// The run with at most `limit` rows in each table, as a page shows it.
  func limited(toRows limit: Int?) -> Run {
    guard let limit else { return self }
    var run = self
    run.cells = cells.map { result in
      switch result {
      case .outputs(let outputs): .outputs(outputs.map { $0.limited(toRows: limit) })
      case .failed(let failure, let outputs):
        .failed(failure, outputs: outputs.map { $0.limited(toRows: limit) })
      case .skipped, .notRun: result
      }
    }
    return run
  }
}

extension Output {
  fileprivate func limited(toRows limit: Int) -> Output {
    guard case .table(var table) = self, table.rows.count > limit else { return self }
    table.rows.removeSubrange(limit...)
    return .table(table)
  }
}
