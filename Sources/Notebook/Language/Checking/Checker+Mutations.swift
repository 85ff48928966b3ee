extension Checker {
  /// A call that changes what it is called on: `values.append(1)`.
  ///
  /// - Returns: Nil where the type has no such method, so that the call means another.
  mutating func check(
    mutation name: Expression.Identifier,
    of base: Expression,
    _ type: Type,
    _ call: Expression.Call,
    at range: SourceRange
  ) -> Checked? {
    let mutations = Builtins.mutations(name.text, of: type)
    guard !mutations.isEmpty else { return nil }
    guard let target = target(base) else { return .failed }
    let site = Site(name.text, call, name.range)
    let candidates = mutations.map { (builtin: $0.0.builtin, bindings: $0.1) }
    guard let (index, checked) = check(arguments: candidates, call, site) else { return .failed }
    let body = mutations[index].0.body
    let result = checked.result
    let change = target.change
    let (arguments, ranges, place) = (checked.codes, checked.ranges, name.range)
    return Checked(
      type: result,
      code: .value { frame in
        var values: [Value?] = []
        for argument in arguments { values.append(try argument?(frame)) }
        try frame.machine.limits.spend(1, at: place)
        let call = BuiltinCall(
          receiver: .void,
          arguments: values,
          machine: frame.machine,
          range: place,
          argumentRanges: ranges,
          receiverType: type,
          resultType: result
        )
        var given = Value.void
        try change(frame) { given = try body(&$0, call) }
        return given
      }
    )
  }

  /// `reduce(into:_:)`: the closure changes what it is given first.
  static func reduceInto(_ call: BuiltinCall) throws -> Value {
    let closure = call.closure(1)
    let run = closure.code.body.value
    return try call.fold(closure, from: call.arguments[0] ?? .void) { _ = try run($0) }
  }
}
