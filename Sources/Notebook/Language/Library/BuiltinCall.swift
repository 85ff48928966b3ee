/// One call of a builtin: what it is given, and where its failures stand.
struct BuiltinCall {
  let receiver: Value
  /// Nil where a default stands in.
  let arguments: [Value?]
  let machine: Machine
  let range: SourceRange
  let argumentRanges: [SourceRange]
  let receiverType: Type
  let resultType: Type
  /// What the generic parameter `T` stands for.
  var argumentType: Type = .any

  var limits: Limits { machine.limits }

  // MARK: - Arguments

  func int(_ index: Int, or fallback: Int = 0) -> Int {
    if case .int(let value)? = arguments[index] { value } else { fallback }
  }

  func double(_ index: Int) -> Double {
    if case .double(let value)? = arguments[index] { value } else { .nan }
  }

  func text(_ index: Int, or fallback: String = "") -> String {
    if case .string(let value)? = arguments[index] { value } else { fallback }
  }

  func name(_ index: Int) -> String? {
    if case .implicitMember(let member)? = arguments[index] { member.name } else { nil }
  }

  func closure(_ index: Int) -> Closure {
    guard case .closure(let closure)? = arguments[index] else {
      preconditionFailure("the checker lets closures through here only")
    }
    return closure
  }

  /// A count, which cannot be negative.
  func count(_ index: Int, or fallback: Int = 1) throws(Diagnostic) -> Int {
    let count = int(index, or: fallback)
    guard count >= 0 else {
      throw Diagnostic(.bounds, "a count cannot be negative", at: argumentRanges[index])
    }
    return count
  }

  // MARK: - The receiver

  var text: String { if case .string(let value) = receiver { value } else { "" } }
  var int: Int { if case .int(let value) = receiver { value } else { 0 } }
  var double: Double { if case .double(let value) = receiver { value } else { .nan } }

  /// All elements, with the work of touching them counted first: a range may be endless.
  func elements() throws -> [Value] {
    if case .array(let values) = receiver {
      try limits.spend(values.count / 4, at: range)
      return values
    }
    let count = receiver.elementCount
    try limits.refuse(size: count, at: range)
    try limits.spend(count, at: range)
    return receiver.elements
  }

  func elements(of index: Int) throws -> [Value] {
    let value = arguments[index] ?? .void
    let count = value.elementCount
    try limits.refuse(size: count, at: argumentRanges[index])
    try limits.spend(count, at: argumentRanges[index])
    return value.elements
  }

  /// How many elements there are, counted as work where they must be walked through.
  func count() throws -> Int {
    if case .string(let text) = receiver { try limits.check(bytes: text.utf8.count, at: range) }
    return receiver.elementCount
  }

  // MARK: - Walking

  /// Runs a closure over the elements in order, in one frame: `visit` runs its body and says whether
  /// to go on.
  func walk(_ closure: Closure, _ visit: (Int, Frame) throws -> Bool) throws {
    let columns = closure.columns(of: receiver.table)
    try closure.withFrame(columns: columns) { frame in
      if columns != nil {
        for index in 0..<receiver.elementCount {
          try closure.spendCall()
          frame.slots[0] = .int(index)
          if try !visit(index, frame) { return }
        }
        return
      }
      if case .range(let range) = receiver {
        var next = range.lowerBound
        for index in 0..<range.count {
          try closure.spendCall()
          frame.slots[0] = .int(next)
          next &+= range.stride
          if try !visit(index, frame) { return }
        }
        return
      }
      for (index, element) in receiver.elements.enumerated() {
        try closure.spendCall()
        frame.slots[0] = element
        if try !visit(index, frame) { return }
      }
    }
  }

  /// Runs `step` once an element, with the element in the second slot of the closure's frame; the
  /// first holds `start` and whatever a step leaves there.
  func fold(
    _ closure: Closure,
    from start: Value,
    _ step: (Frame) throws -> Void
  ) throws -> Value {
    let columns = closure.columns(of: receiver.table)
    return try closure.withFrame(columns: columns) { frame in
      frame.slots[0] = start
      if columns != nil {
        for index in 0..<receiver.elementCount {
          try closure.spendCall()
          frame.slots[1] = .int(index)
          try step(frame)
        }
      } else if case .range(let range) = receiver {
        var next = range.lowerBound
        for _ in 0..<range.count {
          try closure.spendCall()
          frame.slots[1] = .int(next)
          next &+= range.stride
          try step(frame)
        }
      } else {
        for element in receiver.elements {
          try closure.spendCall()
          frame.slots[1] = element
          try step(frame)
        }
      }
      return frame.slots[0]
    }
  }

  /// The positions of the elements for which a closure gives true.
  func positions(where closure: Closure) throws -> [Int] {
    var positions: [Int] = []
    let test = closure.code.body.bool
    if let columns = closure.columns(of: receiver.table) {
      let count = receiver.elementCount
      try closure.withFrame(columns: columns) { frame in
        for index in 0..<count {
          try closure.spendCall()
          frame.slots[0] = .int(index)
          if try test(frame) { positions.append(index) }
        }
      }
      return positions
    }
    try walk(closure) { index, frame in
      if try test(frame) { positions.append(index) }
      return true
    }
    return positions
  }

  /// The first position for which a closure gives `wanted`.
  func firstPosition(where closure: Closure, is wanted: Bool = true) throws -> Int? {
    var found: Int?
    let test = closure.code.body.bool
    try walk(closure) { index, frame in
      if try test(frame) == wanted { found = index }
      return found == nil
    }
    return found
  }

  /// What a closure gives for each element.
  func results(of closure: Closure) throws -> [Value] {
    let count = receiver.elementCount
    try limits.refuse(size: count, at: range)
    limits.note(count)
    if let column = try column(closure) { return column }
    var values: [Value] = []
    values.reserveCapacity(count)
    let run = closure.code.body.value
    try walk(closure) { _, frame in
      values.append(try run(frame))
      return true
    }
    return values
  }

  /// The values of a column, where a closure reads one and nothing else.
  private func column(_ closure: Closure) throws -> [Value]? {
    guard case .column(let name) = closure.code.shape, let table = receiver.table,
      let reader = table.column(name)
    else { return nil }
    try limits.spend(table.rowCount, at: range)
    return (0..<table.rowCount).map(reader.value(at:))
  }

  /// The part of the receiver at some positions, as what its type's parts are.
  func part(_ bounds: Range<Int>) throws -> Value {
    try limits.check(size: bounds.count, at: range)
    switch receiver {
    case .native(let native) where native.table != nil:
      return native.table.map { .native($0.selecting(Array(bounds))) } ?? .void
    case .range(let range) where resultType == .range:
      return .range(range.lowerBound + bounds.lowerBound..<range.lowerBound + bounds.upperBound)
    case .range(let range):
      var next = range.lowerBound + bounds.lowerBound * range.stride
      return .array(
        bounds.map { _ in
          defer { next &+= range.stride }
          return .int(next)
        }
      )
    case .string(let text):
      let start = text.index(text.startIndex, offsetBy: bounds.lowerBound)
      return .string(String(text[start..<text.index(start, offsetBy: bounds.count)]))
    default: return .array(Array(receiver.elements[bounds]))
    }
  }

  /// Adds up sizes while a text is made.
  func made(_ text: String) throws -> Value {
    try limits.refuse(size: text.utf8.count, at: range)
    try limits.check(bytes: text.utf8.count, at: range)
    limits.note(text.utf8.count)
    return .string(text)
  }

  func made(_ values: [Value]) throws -> Value {
    try limits.refuse(size: values.count, at: range)
    return .array(values)
  }
}
