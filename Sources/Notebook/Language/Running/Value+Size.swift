extension Value {
  /// How much memory it takes by itself, roughly: bytes of a text, elements of a collection.
  var size: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .array(let values): values.count
    case .tuple(let elements): elements.count
    case .dictionary(let entries), .set(let entries): entries.count
    case .some(let value): value.size
    case .void, .none, .bool, .int, .double, .range, .closure, .implicitMember, .native: 1
    }
  }

  /// The size with all that it holds, counted until it is more than `limit`.
  ///
  /// Arrays that share their elements can be far larger in words than in memory. Types bound how
  /// deep it goes.
  func wholeSize(upTo limit: Int) -> Int {
    var total = 0
    count(into: &total, upTo: limit)
    return total
  }

  private func count(into total: inout Int, upTo limit: Int) {
    total += max(1, size)
    switch self {
    case .array(let values): Self.count(values, into: &total, upTo: limit)
    case .dictionary(let entries), .set(let entries):
      Self.count(entries.keys, into: &total, upTo: limit)
      Self.count(entries.values, into: &total, upTo: limit)
    case .tuple(let elements):
      for element in elements where total <= limit {
        element.value.count(into: &total, upTo: limit)
      }
    case .some(let value): value.count(into: &total, upTo: limit)
    case .void, .none, .bool, .int, .double, .string, .range, .closure, .implicitMember, .native:
      break
    }
  }

  private static func count(_ values: [Value], into total: inout Int, upTo limit: Int) {
    // One number is like the next: only what may hold others is looked into.
    switch values.first {
    case .int, .double, .bool, nil: return
    default: for value in values where total <= limit { value.count(into: &total, upTo: limit) }
    }
  }
}
