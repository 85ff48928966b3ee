extension Checker {
  func matcher(
    _ candidates: [Candidate],
    _ call: Expression.Call,
    _ site: Site
  ) -> CallMatcher {
    CallMatcher(
      candidates: candidates.map { $0.builtin.callable($0.bindings) },
      name: site.name,
      arguments: call.arguments,
      range: site.range
    )
  }

  /// A closure of another number of parameters than the method gives it.
  func arity(of builtin: Builtin, _ call: Expression.Call, _ site: Site) -> Diagnostic {
    let closure = call.arguments.lazy.compactMap { argument -> (Int, SourceRange)? in
      guard case .closure(let closure) = argument.value.kind else { return nil }
      return (closure.parameters?.count ?? closure.shorthandCount, argument.value.range)
    }.first
    guard let (count, range) = closure else {
      return Diagnostic(
        .call,
        "no '\(site.name)' takes these arguments",
        at: site.range,
        help: builtin.text
      )
    }
    let wanted = builtin.signature.parameters?.lazy.compactMap { parameter -> Int? in
      if case .function(let inputs, _) = parameter.type { inputs.count } else { nil }
    }.first
    return closureArity(count, wanted ?? 0, at: range)
  }

  func closureArity(_ count: Int, _ wanted: Int, at range: SourceRange) -> Diagnostic {
    if count == 0 {
      return Diagnostic(
        .call,
        "this closure is called with \(wanted) argument\(wanted == 1 ? "" : "s"), and reads none",
        at: range,
        help: wanted == 1 ? "write '{ _ in … }'" : "write '{ _, _ in … }'",
        fix: .init(
          replace: SourceRange(range.lowerBound + 1, range.lowerBound + 1),
          with: wanted == 1 ? " _ in" : " _, _ in"
        )
      )
    }
    return Diagnostic(
      .call,
      "this closure takes \(count) argument\(count == 1 ? "" : "s"), and is called with \(wanted)",
      at: range
    )
  }

  /// The overloads whose parameters the arguments' own types fit.
  mutating func select(
    _ fitting: [(candidate: Candidate, arguments: [Expression.Argument?])]
  ) -> [(candidate: Candidate, arguments: [Expression.Argument?])] {
    let saved = self
    var types: [SourceRange: Type] = [:]
    for argument in fitting.flatMap(\.arguments).compactMap(\.self) {
      let value = argument.value
      guard types[value.range] == nil, !value.isOpen || value.isOpenNumber else { continue }
      types[value.range] = check(value, as: value.hasFraction ? .double : nil).type
    }
    self = saved
    let suitable = fitting.filter { candidate, arguments in
      guard candidate.builtin.signature.isSatisfied(by: candidate.bindings) else { return false }
      var bindings = candidate.bindings
      let parameters = candidate.builtin.signature.parameters ?? []
      let fits = zip(arguments, parameters).allSatisfy { argument, parameter in
        guard let value = argument?.value, let type = types[value.range] else { return true }
        let wanted = parameter.type.substituting(bindings)
        if case .string(let parts) = value.kind, wanted == .character {
          if case .text(let text)? = parts.first { return parts.count == 1 && text.count == 1 }
          return false
        }
        return wanted.bind(to: type, &bindings)
          || value.isOpenNumber && !value.hasFraction && wanted == .double
      }
      return fits && candidate.builtin.signature.isSatisfied(by: bindings)
    }
    return suitable.isEmpty ? fitting : suitable
  }

  func unsatisfied(_ candidate: Candidate, _ receiver: Type?, _ site: Site) -> Diagnostic {
    let signature = candidate.builtin.signature
    let constraint = signature.constraints.first { constraint in
      var single = signature
      single.constraints = [constraint]
      return !single.isSatisfied(by: candidate.bindings)
    }
    let type = constraint.flatMap { candidate.bindings[$0.name]?.name } ?? receiver?.name ?? "value"
    let what: String =
      switch constraint?.conformance {
      case "Comparable": "\(type) has no order of its own"
      case "Hashable": "\(type) cannot be a key"
      case "Equatable": "two of \(type) cannot be compared with '=='"
      case "Numeric": "\(type) is no number"
      case "StringProtocol": "it needs texts, found \(type)"
      case "Sequence": "it needs sequences, found \(type)"
      default:
        "it needs elements of type \(constraint?.type?.substituting(candidate.bindings).name ?? "?")"
          + ", found \(type)"
      }
    return Diagnostic(
      .type,
      "'\(site.name)' cannot be used here: \(what)",
      at: site.range,
      help: candidate.builtin.hint
    )
  }
}
