internal import SwiftSyntax

extension Lowering {
  mutating func lower(closure: ClosureExprSyntax) -> Expression.Kind? {
    guard let head = head(of: closure) else { return nil }
    let outer = (shorthand: shorthandCount, tried: isTried)
    shorthandCount = 0
    isTried = false
    let body = within(.closure) { $0.lower(items: closure.statements) }
    let count = shorthandCount
    (shorthandCount, isTried) = outer
    guard let body else { return nil }
    if head.parameters != nil, count > 0 {
      report(.syntax, "a closure names its parameters or writes '$0', not both", at: closure)
      return nil
    }
    return .closure(
      ClosureExpression(
        parameters: head.parameters,
        result: head.result,
        body: body,
        shorthandCount: count
      )
    )
  }

  private struct Head {
    /// Nil where none were named.
    var parameters: [ClosureExpression.Parameter]?
    var result: TypeExpression?
  }

  private mutating func head(of closure: ClosureExprSyntax) -> Head? {
    guard let signature = closure.signature else { return Head() }
    if let refused = signature.capture.map(Syntax.init)
      ?? signature.effectSpecifiers?.asyncSpecifier.map(Syntax.init)
      ?? signature.attributes.first.map(Syntax.init)
    {
      report(
        .unsupported,
        "a closure's head holds parameters and a result only",
        at: refused,
        help: "write '{ name in … }' or use '$0'"
      )
      return nil
    }
    var head = Head()
    if let clause = signature.returnClause {
      guard let type = lower(type: clause.type) else { return nil }
      head.result = type
    }
    switch signature.parameterClause {
    case .simpleInput(let list):
      head.parameters = list.map { .init(name: identifier($0.name)) }
    case .parameterClause(let clause):
      var parameters: [ClosureExpression.Parameter] = []
      for parameter in clause.parameters {
        let type = parameter.type.map { lower(type: $0) }
        if case .some(nil) = type { return nil }
        let name = identifier(parameter.secondName ?? parameter.firstName)
        parameters.append(.init(name: name, type: type ?? nil))
      }
      head.parameters = parameters
    case nil: head.parameters = head.result == nil ? nil : []
    }
    return head
  }

  /// Lowers what stands inside of something.
  mutating func within<Result>(
    _ context: Context,
    _ body: (inout Lowering) -> Result
  ) -> Result {
    contexts.append(context)
    defer { contexts.removeLast() }
    return body(&self)
  }
}
