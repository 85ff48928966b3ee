extension Value {
  /// The elements of a sequence, at once.
  var elements: [Value] {
    switch self {
    case .array(let values): values
    case .range(let range): range.values
    case .dictionary(let entries):
      zip(entries.keys, entries.values).map {
        .tuple([Element(label: "key", value: $0), Element(label: "value", value: $1)])
      }
    case .set(let set): set.keys
    case .string(let text): text.map { .string(String($0)) }
    case .native(let native):
      native.table.map { table in (0..<table.rowCount).map { table.row(at: $0) } } ?? []
    default: []
    }
  }

  /// How many elements a sequence has; a text is counted by its characters.
  var elementCount: Int {
    switch self {
    case .array(let values): values.count
    case .range(let range): range.count
    case .dictionary(let entries), .set(let entries): entries.count
    case .string(let text): text.count
    case .native(let native): native.table?.rowCount ?? 0
    default: 0
    }
  }

  /// The table that a sequence is, if it is one.
  var table: (any NativeTable)? {
    if case .native(let native) = self { native.table } else { nil }
  }

  func element(at index: Int) -> Value {
    switch self {
    case .array(let values): values[index]
    case .range(let range): .int(range.lowerBound + index * range.stride)
    case .native(let native): native.table?.row(at: index) ?? .void
    default: elements[index]
    }
  }
}

extension RangeValue {
  var values: [Value] {
    var next = lowerBound
    return (0..<count).map { _ in
      defer { next &+= stride }
      return .int(next)
    }
  }
}
