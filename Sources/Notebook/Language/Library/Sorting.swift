/// Stable orders.
enum Sorting {
  static func sorted(_ values: [Value], _ call: BuiltinCall) throws -> [Value] {
    try spend(values.count, call)
    switch values.first {
    case .int: return values.map(\.asInt).sorted().map(Value.int)
    case .double: return values.map(\.number).sorted().map(Value.double)
    default: return values.sorted(by: Comparison.isLess)
    }
  }

  /// The positions of the elements in the order of a closure of two elements.
  static func order(_ call: BuiltinCall, by closure: Closure) throws -> [Int] {
    let count = try call.count()
    if case .comparison(let key, let isAscending) = closure.code.shape,
      let table = call.receiver.table, let reader = table.column(key),
      let order = try order(of: reader, count, isAscending, call)
    {
      return order
    }
    let elements = call.receiver.table == nil ? try call.elements() : []
    let columns = closure.columns(of: call.receiver.table)
    let test = closure.code.body.bool
    return try closure.withFrame(columns: columns) { frame in
      try (0..<count).sorted { first, second in
        try closure.spendCall()
        frame.slots[0] = columns == nil ? elements[first] : .int(first)
        frame.slots[1] = columns == nil ? elements[second] : .int(second)
        return try test(frame)
      }
    }
  }

  /// The positions in the order of a key that a closure gives for each element.
  static func order(_ call: BuiltinCall, key closure: Closure, isAscending: Bool) throws -> [Int] {
    let count = try call.count()
    if case .column(let name) = closure.code.shape, let reader = call.receiver.table?.column(name),
      let order = try order(of: reader, count, isAscending, call)
    {
      return order
    }
    let keys = try call.results(of: closure)
    try spend(count, call)
    // What has no key, or none that can be compared, comes last in both directions.
    let isLast = keys.map { key -> Bool in
      switch key {
      case .none: true
      case .double(let number): number.isNaN
      default: false
      }
    }
    return (0..<count).sorted {
      if isLast[$0] || isLast[$1] { return !isLast[$0] && isLast[$1] }
      return isAscending
        ? Comparison.isLess(keys[$0], keys[$1]) : Comparison.isLess(keys[$1], keys[$0])
    }
  }

  /// Sorts positions by a column's values, where these have an order of their own; nil where one is
  /// missing or is no number.
  private static func order(
    of reader: ColumnReader,
    _ count: Int,
    _ isAscending: Bool,
    _ call: BuiltinCall
  ) throws -> [Int]? {
    try spend(count, call)
    switch reader {
    case .integers(let read):
      return radix((0..<count).map { UInt64(bitPattern: Int64(read($0))) ^ 1 << 63 }, isAscending)
    case .numbers(let read):
      let keys = (0..<count).map(read)
      guard !keys.contains(where: \.isNaN) else { return nil }
      return radix(keys.map(bits), isAscending)
    case .interned(let read, let texts):
      let ranks = ranks(of: texts)
      return radix((0..<count).map { UInt64(ranks[read($0)]) }, isAscending)
    case .texts(let read):
      let keys = (0..<count).map(read)
      return (0..<count).sorted { isAscending ? keys[$0] < keys[$1] : keys[$1] < keys[$0] }
    case .flags, .values: return nil
    }
  }

  /// Equal texts have one rank, also where they are written with other scalars.
  private static func ranks(of texts: [String]) -> [Int] {
    let order = texts.indices.sorted { texts[$0] < texts[$1] }
    var ranks = Array(repeating: 0, count: texts.count)
    var rank = 0
    for (position, index) in order.enumerated() {
      if position > 0, texts[order[position - 1]] != texts[index] { rank += 1 }
      ranks[index] = rank
    }
    return ranks
  }

  /// An order of unsigned integers that is the order of the numbers; both zeros are equal.
  private static func bits(of number: Double) -> UInt64 {
    let pattern = (number == 0 ? 0 : number).bitPattern
    return pattern >> 63 == 1 ? ~pattern : pattern | 1 << 63
  }

  /// A stable sort by bytes, the lowest first; bytes that all keys share are left out.
  private static func radix(_ keys: [UInt64], _ isAscending: Bool) -> [Int] {
    var pairs = keys.enumerated().map { (key: isAscending ? $1 : ~$1, position: UInt32($0)) }
    var other = pairs
    let varying = keys.reduce(UInt64(0)) { $0 | ($1 ^ (keys.first ?? 0)) }
    for shift in stride(from: 0, to: 64, by: 8) where varying >> UInt64(shift) & 0xFF != 0 {
      var starts = Array(repeating: 0, count: 257)
      for pair in pairs { starts[Int(pair.key >> UInt64(shift) & 0xFF) + 1] += 1 }
      for byte in 0..<256 { starts[byte + 1] += starts[byte] }
      for pair in pairs {
        let byte = Int(pair.key >> UInt64(shift) & 0xFF)
        other[starts[byte]] = pair
        starts[byte] += 1
      }
      swap(&pairs, &other)
    }
    return pairs.map { Int($0.position) }
  }

  /// The first or the last element in the order of a closure of two elements.
  static func extreme(_ call: BuiltinCall, isLeast: Bool) throws -> Value {
    let closure = call.closure(0)
    let elements = try call.elements()
    guard var best = elements.first else { return .none }
    let test = closure.code.body.bool
    try closure.withFrame { frame in
      for element in elements.dropFirst() {
        try closure.spendCall()
        frame.slots[0] = isLeast ? element : best
        frame.slots[1] = isLeast ? best : element
        if try test(frame) { best = element }
      }
    }
    return call.optional(best)
  }

  private static func spend(_ count: Int, _ call: BuiltinCall) throws {
    let rounds = Int.bitWidth - count.leadingZeroBitCount
    try call.limits.spend(count * max(1, rounds / 4), at: call.range)
  }
}

extension Value {
  var asInt: Int { if case .int(let value) = self { value } else { 0 } }
}
