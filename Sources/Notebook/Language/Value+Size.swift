extension Value {
  /// How much memory it takes by itself, roughly: bytes of a text, elements of an array.
  var size: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .array(let values): values.count
    case .tuple(let elements): elements.count
    case .void, .none, .bool, .int, .double, .numeral, .range, .closure, .keyPath,
      .implicitMember, .native:
      1
    }
  }

  /// The size with all that it holds, counted until it is more than `limit`: arrays that share
  /// their elements can be far larger in words than in memory.
  ///
  /// What is nested deeper than `depth` levels counts as too large: its text would be made anew on
  /// every level.
  func wholeSize(upTo limit: Int, depth: Int) -> Int {
    var total = 0
    count(into: &total, upTo: limit, depth: depth)
    return total
  }

  private func count(into total: inout Int, upTo limit: Int, depth: Int) {
    total += max(1, size)
    guard depth > 0 else { return total = limit + 1 }
    switch self {
    case .array(let values):
      for value in values where total <= limit {
        value.count(into: &total, upTo: limit, depth: depth - 1)
      }
    case .tuple(let elements):
      for element in elements where total <= limit {
        element.value.count(into: &total, upTo: limit, depth: depth - 1)
      }
    case .void, .none, .bool, .int, .double, .numeral, .string, .range, .closure, .keyPath,
      .implicitMember, .native:
      break
    }
  }

  /// Whether it may hold another value in turn, so that a fold could nest it without end.
  var isNested: Bool {
    switch self {
    case .array, .closure, .keyPath, .implicitMember, .native: true
    case .tuple(let elements):
      elements.contains { element in
        if case .tuple = element.value { true } else { element.value.isNested }
      }
    case .void, .none, .bool, .int, .double, .numeral, .string, .range: false
    }
  }
}
