extension Sequence {
  /// The sum of a whole number over all elements, 0 of none.
  ///
  /// As with `+`, a sum beyond `Int` is a programming mistake.
  ///
  /// ```swift
  /// history.plays.sum(of: \.msPlayed)
  /// ```
  public func sum(of value: (Element) throws -> Int) rethrows -> Int {
    try reduce(0) { $0 + (try value($1)) }
  }

  /// The sum of a number over all elements, 0 of none.
  ///
  /// Rounding errors are summed as well, so that the sum is as good as the numbers are.
  ///
  /// ```swift
  /// history.topTracks(10).sum(of: \.hours)
  /// ```
  public func sum(of value: (Element) throws -> Double) rethrows -> Double {
    var sum = CompensatedSum()
    for element in self { sum.add(try value(element)) }
    return sum.value
  }

  /// The arithmetic mean of a whole number over all elements; nil of none.
  ///
  /// ```swift
  /// history.byMonth.mean(of: \.plays)
  /// ```
  public func mean(of value: (Element) throws -> Int) rethrows -> Double? {
    var (sum, count) = (Int128(0), 0)
    for element in self {
      sum += Int128(try value(element))
      count += 1
    }
    return count > 0 ? Double(sum) / Double(count) : nil
  }

  /// The arithmetic mean of a number over all elements; nil of none, NaN when one is NaN.
  ///
  /// ```swift
  /// history.byMonth.mean(of: \.hours)
  /// ```
  public func mean(of value: (Element) throws -> Double) rethrows -> Double? {
    var (sum, count) = (CompensatedSum(), 0)
    for element in self {
      sum.add(try value(element))
      count += 1
    }
    return count > 0 ? sum.value / Double(count) : nil
  }

  /// The median of a whole number over all elements, halfway between the two in the middle of an
  /// even count; nil of none.
  ///
  /// ```swift
  /// history.plays.median(of: \.msPlayed)
  /// ```
  public func median(of value: (Element) throws -> Int) rethrows -> Double? {
    try middle(of: value).map { Double(Int128($0) + Int128($1)) / 2 }
  }

  /// The median of a number over all elements, halfway between the two in the middle of an even
  /// count; nil of none, NaN when one is NaN.
  ///
  /// ```swift
  /// history.topTracks(100).median(of: \.hours)
  /// ```
  public func median(of value: (Element) throws -> Double) rethrows -> Double? {
    let values = try map(value)
    guard !values.contains(where: \.isNaN) else { return .nan }
    return values.middle(of: { $0 }).map { ($0 + $1) / 2 }
  }

  /// The smallest of a value over all elements, the first of equals; nil of none.
  ///
  /// ```swift
  /// history.plays.min(of: \.endTime)
  /// ```
  public func min<Value: Comparable>(of value: (Element) throws -> Value) rethrows -> Value? {
    try extreme(of: value, <)
  }

  /// The largest of a value over all elements, the first of equals; nil of none.
  ///
  /// ```swift
  /// history.byMonth.max(of: \.hours)
  /// ```
  public func max<Value: Comparable>(of value: (Element) throws -> Value) rethrows -> Value? {
    try extreme(of: value, >)
  }

  private func extreme<Value: Comparable>(
    of value: (Element) throws -> Value,
    _ precedes: (Value, Value) -> Bool
  ) rethrows -> Value? {
    var best: Value?
    for element in self {
      let value = try value(element)
      if let first = best, !precedes(value, first) { continue }
      best = value
    }
    return best
  }

  /// The two values in the middle of the order, the same twice in an odd count; nil of none.
  private func middle<Value: Comparable>(
    of value: (Element) throws -> Value
  ) rethrows -> (Value, Value)? {
    var values = try map(value)
    guard !values.isEmpty else { return nil }
    let (lower, upper) = ((values.count - 1) / 2, values.count / 2)
    values.select(lower)
    values.select(upper, from: lower)
    return (values[lower], values[upper])
  }
}
