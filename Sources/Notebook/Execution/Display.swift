internal import Synchronization

/// Collects what `show(_:)` shows and what loaders warn of while a cell runs.
final class OutputSink: Sendable {
  private let outputs = Mutex<[Output]>([])
  private let warnings = Mutex<[Diagnostic]>([])

  func show(_ outputs: [Output]) {
    self.outputs.withLock { $0 += outputs }
  }

  func warn(_ warning: Diagnostic) {
    warnings.withLock { $0.append(warning) }
  }

  /// Returns what was warned of since the last call.
  func takeWarnings() -> [Diagnostic] {
    warnings.withLock { warnings in
      defer { warnings = [] }
      return warnings
    }
  }

  /// Returns what was shown since the last call.
  func take() -> [Output] {
    outputs.withLock { outputs in
      defer { outputs = [] }
      return outputs
    }
  }
}

extension Value {
  /// What a cell shows for a value, nothing for `Void`; tables keep their first `rowLimit` rows, or
  /// all where it is nil.
  package func outputs(rowLimit: Int?) -> [Output] {
    switch self {
    case .void: []
    case .native(let table as any NativeTable): [.table(table.tableOutput(limit: rowLimit))]
    case .native(let native): [native.output]
    case .array(let elements): [Self.output(of: elements, rowLimit: rowLimit) ?? .text(text)]
    default: [.text(text)]
    }
  }

  /// Rows of one type show as a table.
  private static func output(of elements: [Value], rowLimit: Int?) -> Output? {
    let rows = elements.prefix(rowLimit ?? elements.count).compactMap {
      element -> (any NativeRow)? in
      if case .native(let row as any NativeRow) = element { row } else { nil }
    }
    guard let first = rows.first, rows.count == min(rowLimit ?? elements.count, elements.count),
      rows.allSatisfy({ type(of: $0) == type(of: first) })
    else { return nil }
    return .table(
      TableOutput(
        columns: type(of: first).outputColumns,
        rows: rows.map(\.outputFields),
        totalRows: elements.count
      )
    )
  }
}
