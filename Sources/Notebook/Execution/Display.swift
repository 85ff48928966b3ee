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
  /// What a cell shows for a value of a type, nothing for `Void`; tables keep their first `rowLimit`
  /// rows, or all where it is nil.
  package func outputs(as type: Type, rowLimit: Int?) -> [Output] {
    switch self {
    case .void: []
    case .some(let value): value.outputs(as: type.unwrapped, rowLimit: rowLimit)
    case .native(let table as any NativeTable): [.table(table.tableOutput(limit: rowLimit))]
    case .native(let native): [native.output]
    case .array(let elements):
      [rows(elements, type, rowLimit) ?? .text(description(as: type.shown))]
    case .dictionary(let entries):
      [Self.tuples(elements, type.element ?? .any, entries.count, rowLimit)].map(Output.table)
    case .set(let set):
      Value.array(set.keys).outputs(as: .array(type.element ?? .any), rowLimit: rowLimit)
    default: [.text(description(as: type.shown))]
    }
  }

  /// Rows of one type, and tuples, show as a table.
  private func rows(_ elements: [Value], _ type: Type, _ rowLimit: Int?) -> Output? {
    guard let element = type.element?.unwrapped, !elements.isEmpty else { return nil }
    switch element {
    case .tuple, .group:
      return .table(Self.tuples(elements, element, elements.count, rowLimit))
    case .native(let native):
      guard let row = native.type as? any NativeRow.Type else { return nil }
      let shown = elements.prefix(rowLimit ?? elements.count)
      let rows = shown.compactMap { element -> (any NativeRow)? in
        if case .native(let row as any NativeRow) = element { row } else { nil }
      }
      guard rows.count == shown.count else { return nil }
      return .table(
        TableOutput(
          columns: row.outputColumns,
          rows: rows.map(\.outputFields),
          totalRows: elements.count
        )
      )
    default: return nil
    }
  }

  /// One row a tuple, one column a place in it, headed by its label.
  private static func tuples(
    _ elements: [Value],
    _ type: Type,
    _ count: Int,
    _ rowLimit: Int?
  ) -> TableOutput {
    let places: [Type.Element] =
      switch type {
      case .tuple(let places): places
      case .group(let key, _): [.init("key", key), .init("count", .int)]
      default: []
      }
    let columns = places.enumerated().map { index, place in
      let name = place.label ?? "\(index)"
      return TableOutput.Column(name: name, title: place.label.map(heading) ?? "\(index + 1)")
    }
    let rows = elements.prefix(rowLimit ?? count).map { element -> [TableOutput.Field] in
      guard case .tuple(var parts) = element else { return places.map { _ in .missing } }
      if case .group = type { parts[1].value = .int(parts[1].value.elementCount) }
      return zip(parts, places).map { $0.value.field(as: $1.type) }
    }
    return TableOutput(columns: columns, rows: rows, totalRows: count)
  }

  /// `msPlayed` as a heading: `Ms played`.
  private static func heading(_ label: String) -> String {
    var words = ""
    for character in label {
      if character.isUppercase, words.last?.isLowercase == true { words += " " }
      words +=
        character == "_" ? " " : words.last == " " ? character.lowercased() : String(character)
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A value as a cell of a table.
  func field(as type: Type) -> TableOutput.Field {
    switch self {
    case .none, .void: .missing
    case .some(let value): value.field(as: type.unwrapped)
    case .bool(let value): .flag(value)
    case .int(let value): .integer(value)
    case .double(let value): value.isFinite ? .number(value) : .missing
    case .string(let value): .text(value)
    case .array(let elements) where type.unwrapped.element == .double:
      .series(elements.map(\.finiteNumber))
    default: .text(description(as: type.unwrapped))
    }
  }
}

extension Value {
  fileprivate var finiteNumber: Double? {
    if case .double(let value) = self, value.isFinite { value } else { nil }
  }
}

extension Type {
  /// The type as which a value is shown: one that is there as what it is.
  fileprivate var shown: Type { unwrapped == self ? self : unwrapped.shown }
}
