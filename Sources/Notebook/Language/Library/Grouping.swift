/// Groups of rows that share a key.
enum Grouping {
  static func grouped(_ call: BuiltinCall) throws -> Value {
    let closure = call.closure(0)
    if case .column(let name) = closure.code.shape, let table = call.receiver.table,
      case .interned(let read, let texts)? = table.column(name)
    {
      try call.limits.spend(table.rowCount, at: call.range)
      return byNumber(read, texts, table)
    }
    var positions: [[Int]] = []
    var keys: [Value] = []
    var numbers: [HashableValue: Int] = [:]
    let run = closure.code.body.value
    try call.walk(closure) { index, frame in
      let key = try run(frame)
      let wrapped = HashableValue(key)
      if let number = numbers[wrapped] {
        positions[number].append(index)
      } else {
        numbers[wrapped] = keys.count
        keys.append(key)
        positions.append([index])
      }
      return true
    }
    return groups(keys, positions, call.receiver)
  }

  /// As above for a column of numbered texts: counts first, then one list of positions, cut up.
  private static func byNumber(
    _ read: (Int) -> Int,
    _ texts: [String],
    _ table: any NativeTable
  ) -> Value {
    var groups = Array(repeating: -1, count: texts.count)
    // Texts that are equal in Swift though their scalars differ are one key.
    var same: [String: Int] = [:]
    var keys: [Value] = []
    var positions: [[Int]] = []
    for index in 0..<table.rowCount {
      let text = read(index)
      if groups[text] < 0 {
        let group = same[texts[text]] ?? keys.count
        if group == keys.count {
          same[texts[text]] = group
          keys.append(.string(texts[text]))
          positions.append([])
        }
        groups[text] = group
      }
      positions[groups[text]].append(index)
    }
    return Self.groups(keys, positions, .native(table))
  }

  private static func groups(_ keys: [Value], _ positions: [[Int]], _ rows: Value) -> Value {
    let elements = rows.table == nil ? rows.elements : []
    return .array(
      zip(keys, positions).map { key, positions in
        let part: Value =
          rows.table.map { .native($0.selecting(positions)) }
          ?? .array(positions.map { elements[$0] })
        return .tuple([.init(label: "key", value: key), .init(label: "rows", value: part)])
      }
    )
  }

  static func part(of group: Value, _ index: Int) -> Value {
    guard case .tuple(let elements) = group else { return .void }
    return elements[index].value
  }

  /// The call with the group's rows as its receiver.
  static func rows(_ call: BuiltinCall) -> BuiltinCall {
    BuiltinCall(
      receiver: part(of: call.receiver, 1),
      arguments: call.arguments,
      machine: call.machine,
      range: call.range,
      argumentRanges: call.argumentRanges,
      receiverType: call.receiverType,
      resultType: call.resultType
    )
  }
}

/// Pairs of elements whose keys are equal; an absent key has no partner.
enum Joining {
  static func joined(_ call: BuiltinCall, keepsLeft: Bool) throws -> Value {
    let others = try call.elements(of: 0)
    var positions: [HashableValue: [Int]] = [:]
    let otherKeys = try call.results(of: call.closure(2), over: .array(others))
    for (index, key) in otherKeys.enumerated() where !key.isNone {
      positions[HashableValue(key), default: []].append(index)
    }
    let keys = try call.results(of: call.closure(1))
    var pairs: [Value] = []
    for (element, key) in zip(try call.elements(), keys) {
      let partners = key.isNone ? [] : positions[HashableValue(key)] ?? []
      // A pair is as large as several numbers.
      try call.limits.spend(4 * partners.count, at: call.range)
      try call.limits.refuse(size: pairs.count + partners.count, at: call.range)
      for partner in partners { pairs.append(pair(element, others[partner])) }
      if partners.isEmpty, keepsLeft { pairs.append(pair(element, .none)) }
    }
    return .array(pairs)
  }

  private static func pair(_ left: Value, _ right: Value) -> Value {
    .tuple([.init(label: "left", value: left), .init(label: "right", value: right)])
  }
}
