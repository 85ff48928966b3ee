/// A function as a call's arguments see it.
struct Callable: Sendable {
  struct Parameter: Sendable {
    /// `_` where the argument has no label.
    var label: String
    var type: Type
    var hasDefault: Bool
  }

  /// As Swift writes it: `topTracks(_:by:)`.
  var name: String
  var parameters: [Parameter]
  /// With types and defaults, for a help line.
  var signature: String
}

/// Finds the function that a call means, by its labels, and says what is wrong when there is none.
struct CallMatcher {
  let candidates: [Callable]
  /// The base name, the call's own arguments and its place.
  let name: String
  let arguments: [Expression.Argument]
  let range: SourceRange

  /// The function with its arguments in its parameters' order; nil where a default stands in.
  func match() throws(Diagnostic) -> (index: Int, arguments: [Expression.Argument?]) {
    var failure: Diagnostic?
    for (index, candidate) in candidates.enumerated() {
      do throws(Diagnostic) {
        let aligned = try align(arguments, with: candidate)
        guard candidates.count == 1 || fit(aligned, candidate) else { continue }
        return (index, aligned)
      } catch {
        failure = failure ?? error
      }
    }
    guard candidates.count > 1, let failure else { throw failure ?? noneFits }
    var names: [String] = []
    for candidate in candidates where !names.contains("'\(candidate.name)'") {
      names.append("'\(candidate.name)'")
    }
    throw Diagnostic(
      .call,
      "no '\(name)' takes these arguments",
      at: failure.range,
      help: "there are \(names.joined(separator: ", "))"
    )
  }

  private var noneFits: Diagnostic {
    Diagnostic(
      .call,
      "no '\(name)' takes these arguments",
      at: arguments.first { $0.value.isClosure }?.value.range ?? range,
      help: candidates.first?.signature
    )
  }

  /// Whether closures have as many parameters as the function gives them: what tells overloads of
  /// one shape apart.
  private func fit(_ arguments: [Expression.Argument?], _ candidate: Callable) -> Bool {
    zip(arguments, candidate.parameters).allSatisfy { argument, parameter in
      guard case .function(let inputs, _) = parameter.type, let argument else { return true }
      return switch argument.value.kind {
      case .closure(let closure):
        (closure.parameters?.count ?? max(1, closure.shorthandCount)) == inputs.count
      case .keyPath: inputs.count == 1
      case .operatorFunction: inputs.count == 2
      default: true
      }
    }
  }

  private func align(
    _ arguments: [Expression.Argument],
    with function: Callable
  ) throws(Diagnostic) -> [Expression.Argument?] {
    var matched: [Expression.Argument?] = []
    var rest = arguments[...]
    for (index, parameter) in function.parameters.enumerated() {
      // A trailing closure takes the place of the last parameter, or of a function before defaults.
      let later = function.parameters[(index + 1)...]
      let isLast = later.isEmpty || parameter.type.isFunction && later.allSatisfy(\.hasDefault)
      if let next = rest.first, fits(next, parameter, isLast: isLast) {
        matched.append(next)
        rest.removeFirst()
      } else if parameter.hasDefault {
        matched.append(nil)
      } else {
        throw missing(parameter, in: function, rest)
      }
    }
    if let extra = rest.first { throw unexpected(extra, in: function, after: arguments) }
    return matched
  }

  private func fits(
    _ argument: Expression.Argument,
    _ parameter: Callable.Parameter,
    isLast: Bool
  ) -> Bool {
    if argument.isTrailingClosure { return isLast }
    return (argument.label?.text ?? "_") == parameter.label
  }

  private func missing(
    _ parameter: Callable.Parameter,
    in function: Callable,
    _ rest: ArraySlice<Expression.Argument>
  ) -> Diagnostic {
    let label = parameter.label
    if let argument = rest.first, !argument.isTrailingClosure {
      if let written = argument.label {
        if let late = rest.first(where: { ($0.label?.text ?? "_") == label }) {
          return misplaced(late, before: written, in: function)
        }
        if !function.parameters.contains(where: { $0.label == written.text }) {
          return wrong(written, expected: label, in: function)
        }
      } else if label != "_" {
        return missingLabel(label, at: argument.value.range, in: function)
      }
    }
    let what = label == "_" ? unlabelled(in: function, parameter) : "the argument '\(label):'"
    return Diagnostic(
      .call,
      "'\(function.name)' needs \(what), \(article(parameter.type.matchName))",
      at: range,
      help: function.signature
    )
  }

  /// "its argument", or "its 2nd argument" where there are several without a label.
  private func unlabelled(in function: Callable, _ parameter: Callable.Parameter) -> String {
    let count = function.parameters.count { $0.label == "_" }
    let given = arguments.count { $0.label == nil }
    guard count > 1 else { return "its argument" }
    return given == 0
      ? "\(count) arguments" : "its \(given == 1 ? "2nd" : "\(given + 1)th") argument"
  }

  private func misplaced(
    _ argument: Expression.Argument,
    before written: Expression.Identifier,
    in function: Callable
  ) -> Diagnostic {
    let what = argument.label.map { "'\($0.text):'" } ?? "without a label"
    return Diagnostic(
      .call,
      "the argument \(what) goes before '\(written.text):' in call to '\(function.name)'",
      at: argument.label?.range ?? argument.value.range,
      help: function.signature
    )
  }

  private func article(_ typeName: String) -> String {
    typeName.hasPrefix("a ") || typeName.hasPrefix("any ") ? typeName : "of type \(typeName)"
  }

  private func unexpected(
    _ argument: Expression.Argument,
    in function: Callable,
    after arguments: [Expression.Argument]
  ) -> Diagnostic {
    if let written = argument.label {
      if function.parameters.contains(where: { $0.label == written.text }) {
        return outOfOrder(argument, written, in: function, arguments)
      }
      let labels = function.parameters.map(\.label)
      if let near = Suggestion.nearest(to: written.text, among: labels.filter { $0 != "_" }) {
        return wrong(written, expected: near, in: function)
      }
      return Diagnostic(
        .call,
        "'\(function.name)' has no parameter '\(written.text):'",
        at: written.range,
        help: function.signature
      )
    }
    if let label = omittedLabel(of: function) {
      return missingLabel(label, at: argument.value.range, in: function)
    }
    return Diagnostic(
      .call,
      "extra argument in call to '\(function.name)'",
      at: argument.value.range,
      help: function.signature
    )
  }

  /// The first label that the call does not write, for an argument that comes without one.
  private func omittedLabel(of function: Callable) -> String? {
    let written = Set(arguments.compactMap(\.label?.text))
    guard written.isEmpty else { return nil }
    return function.parameters.first { $0.label != "_" }?.label
  }

  private func missingLabel(
    _ label: String,
    at range: SourceRange,
    in function: Callable
  ) -> Diagnostic {
    Diagnostic(
      .call,
      "missing argument label '\(label):' in call to '\(function.name)'",
      at: range,
      help: "write '\(label): …'",
      fix: .init(replace: SourceRange(range.lowerBound, range.lowerBound), with: "\(label): ")
    )
  }

  /// An argument that the function knows, but whose turn is over.
  private func outOfOrder(
    _ argument: Expression.Argument,
    _ written: Expression.Identifier,
    in function: Callable,
    _ arguments: [Expression.Argument]
  ) -> Diagnostic {
    let earlier = arguments.compactMap(\.label).filter {
      $0.range.lowerBound < written.range.lowerBound
    }
    let turn = function.parameters.firstIndex { $0.label == written.text } ?? 0
    let later = function.parameters[turn...].dropFirst().map(\.label)
    guard !earlier.contains(where: { $0.text == written.text }),
      let follower = earlier.first(where: { later.contains($0.text) })
    else {
      return Diagnostic(
        .call,
        "'\(function.name)' is given '\(written.text):' more than once",
        at: written.range
      )
    }
    return misplaced(argument, before: follower, in: function)
  }

  private func wrong(
    _ written: Expression.Identifier,
    expected: String,
    in function: Callable
  ) -> Diagnostic {
    if expected == "_" {
      return Diagnostic(
        .call,
        "'\(function.name)' takes this argument without a label",
        at: written.range,
        help: "remove '\(written.text):'"
      )
    }
    return Diagnostic(
      .call,
      "'\(function.name)' has no parameter '\(written.text):'",
      at: written.range,
      help: "did you mean '\(expected):'?",
      fix: .init(replace: written.range, with: expected)
    )
  }
}

extension Type {
  /// As a text about a missing argument names it.
  var matchName: String {
    switch self {
    case .function(let inputs, _): inputs.count == 1 ? "a closure or a key path" : "a closure"
    default: name
    }
  }
}
