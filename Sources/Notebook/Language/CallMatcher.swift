/// Finds the function that a call means, by its labels, and says what is wrong when there is none.
struct CallMatcher {
  let candidates: [Function]
  let site: Interpreter.Site

  /// The function with its arguments in its parameters' order; nil where a default stands in.
  func match(
    _ arguments: [ArgumentValue]
  ) throws(Diagnostic) -> (Function, [ArgumentValue?]) {
    var failure: Diagnostic?
    for candidate in candidates {
      do throws(Diagnostic) {
        return (candidate, try align(arguments, with: candidate))
      } catch {
        failure = failure ?? error
      }
    }
    guard let failure else { preconditionFailure("a library lists no empty overload set") }
    guard candidates.count > 1 else { throw failure }
    let names = candidates.map { "'\($0.name)'" }.joined(separator: ", ")
    throw Diagnostic(
      .call,
      "no '\(site.name)' takes these arguments",
      at: failure.range,
      help: "there are \(names)"
    )
  }

  private func align(
    _ arguments: [ArgumentValue],
    with function: Function
  ) throws(Diagnostic) -> [ArgumentValue?] {
    var matched: [ArgumentValue?] = []
    var rest = arguments[...]
    for (index, parameter) in function.parameters.enumerated() {
      let isLast = index == function.parameters.count - 1
      if let next = rest.first, fits(next, parameter, isLast: isLast) {
        matched.append(next)
        rest.removeFirst()
      } else if parameter.fallback != nil {
        matched.append(nil)
      } else {
        throw missing(parameter, in: function, rest)
      }
    }
    if let extra = rest.first { throw unexpected(extra, in: function, after: arguments) }
    return matched
  }

  private func fits(
    _ argument: ArgumentValue,
    _ parameter: Function.Parameter,
    isLast: Bool
  ) -> Bool {
    if argument.isTrailingClosure { return isLast }
    return (argument.label?.text ?? "_") == parameter.label
  }

  private func missing(
    _ parameter: Function.Parameter,
    in function: Function,
    _ rest: ArraySlice<ArgumentValue>
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
        return missingLabel(label, at: argument.range, in: function)
      }
    }
    let what = label == "_" ? unlabelled(in: function, parameter) : "the argument '\(label):'"
    return Diagnostic(
      .call,
      "'\(function.name)' needs \(what), \(article(parameter.typeName))",
      at: site.range,
      help: function.signature
    )
  }

  /// "its argument", or "its 2nd argument" where there are several without a label.
  private func unlabelled(in function: Function, _ parameter: Function.Parameter) -> String {
    let count = function.parameters.count { $0.label == "_" }
    let given = site.call.arguments.count { $0.label == nil }
    guard count > 1 else { return "its argument" }
    return given == 0
      ? "\(count) arguments" : "its \(given == 1 ? "2nd" : "\(given + 1)th") argument"
  }

  private func misplaced(
    _ argument: ArgumentValue,
    before written: Expression.Identifier,
    in function: Function
  ) -> Diagnostic {
    let what = argument.label.map { "'\($0.text):'" } ?? "without a label"
    return Diagnostic(
      .call,
      "the argument \(what) goes before '\(written.text):' in call to '\(function.name)'",
      at: argument.label?.range ?? argument.range,
      help: function.signature
    )
  }

  private func article(_ typeName: String) -> String {
    typeName.hasPrefix("a ") || typeName.hasPrefix("any ") ? typeName : "of type \(typeName)"
  }

  private func unexpected(
    _ argument: ArgumentValue,
    in function: Function,
    after arguments: [ArgumentValue]
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
      return missingLabel(label, at: argument.range, in: function)
    }
    return Diagnostic(
      .call,
      "extra argument in call to '\(function.name)'",
      at: argument.range,
      help: function.signature
    )
  }

  /// The first label that the call does not write, for an argument that comes without one.
  private func omittedLabel(of function: Function) -> String? {
    let written = Set(site.call.arguments.compactMap(\.label?.text))
    guard written.isEmpty else { return nil }
    return function.parameters.first { $0.label != "_" }?.label
  }

  private func missingLabel(
    _ label: String,
    at range: SourceRange,
    in function: Function
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
    _ argument: ArgumentValue,
    _ written: Expression.Identifier,
    in function: Function,
    _ arguments: [ArgumentValue]
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
    in function: Function
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
