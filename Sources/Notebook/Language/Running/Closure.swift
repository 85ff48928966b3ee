/// A function as a value: its code with what it captured, which never changes.
package struct Closure: Sendable {
  let code: FunctionCode
  let captures: [Value]
  let machine: Machine
  /// How deep closures capture each other.
  let nesting: Int

  package struct BuiltValue: Sendable {
    package var value: Value
    package var range: SourceRange
  }

  /// - Throws: `Diagnostic` where what it captures is nested too deep to be released.
  init(
    code: FunctionCode,
    captures: [Value],
    machine: Machine
  ) throws {
    self.code = code
    self.captures = captures
    self.machine = machine
    nesting = 1 + (captures.lazy.map(\.closureNesting).max() ?? 0)
    guard nesting <= Limits.maximumNesting else {
      throw Diagnostic(
        .limit,
        "closures capture each other more than \(Limits.maximumNesting) levels deep",
        at: code.range
      )
    }
  }

  /// Where the closure is written.
  package var range: SourceRange { code.range }

  /// Calls it once.
  package func call(_ arguments: [Value]) throws -> Value {
    try withFrame { frame in
      for (index, argument) in arguments.enumerated() { frame.slots[index] = argument }
      return try code.body.value(frame)
    }
  }

  /// Calls it again with arguments for which it gave a value before; steps count anew.
  package func repeated(_ arguments: [Value]) -> Value? {
    let fresh = Machine(
      context: machine.context,
      limits: Limits(maximumSteps: machine.limits.maximumSteps),
      sink: machine.sink,
      rowLimit: machine.rowLimit
    )
    return try? Closure(code: code, captures: captures, machine: fresh).call(arguments)
  }

  /// The values of its expression statements, with their places.
  package func parts() throws(Mismatch) -> [BuiltValue] {
    do {
      return try withFrame { frame in try code.collect?(frame) ?? [] }
    } catch let diagnostic as Diagnostic {
      throw Mismatch(diagnostic)
    } catch {
      throw Mismatch(.type, String(describing: error))
    }
  }

  /// Makes the frame of one call, or of many after each other: each sets the parameters anew.
  func withFrame<Result>(
    columns: TableColumns? = nil,
    _ body: (Frame) throws -> Result
  ) throws -> Result {
    let cost = code.depth + 4
    try machine.limits.enter(cost, at: code.range)
    defer { machine.limits.leave(cost) }
    try machine.limits.spend(code.weight, at: code.range)
    return try Frame.with(code.slotCount, machine) { plain in
      var frame = plain
      frame.columns = columns.map(Unmanaged.passUnretained)
      for (slot, value) in zip(code.captureSlots, captures) { frame.slots[slot] = value }
      if let slot = code.selfSlot { frame.slots[slot] = .closure(self) }
      return try withExtendedLifetime(columns) { try body(frame) }
    }
  }

  /// As the table's rows are walked through, or nil where the elements are values.
  func columns(of table: (any NativeTable)?) -> TableColumns? {
    table.map { TableColumns($0, code.columns) }
  }

  /// What each call after the first one of a frame costs.
  ///
  /// About four parts of an expression take the time of one step elsewhere.
  func spendCall() throws { try machine.limits.spend(code.weight / 4 + 1, at: code.range) }
}

extension Value {
  fileprivate var closureNesting: Int {
    switch self {
    case .closure(let closure): closure.nesting
    case .array(let values): values.lazy.map(\.closureNesting).max() ?? 0
    case .tuple(let elements): elements.lazy.map(\.value.closureNesting).max() ?? 0
    case .dictionary(let entries): entries.values.lazy.map(\.closureNesting).max() ?? 0
    default: 0
    }
  }
}
