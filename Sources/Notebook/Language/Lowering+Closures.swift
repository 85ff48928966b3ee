internal import SwiftSyntax

extension Lowering {
  mutating func lower(closure: ClosureExprSyntax) -> Expression.Kind? {
    guard let parameters = parameters(of: closure) else { return nil }
    let outer = (shorthand: shorthandCount, tried: isTried)
    shorthandCount = 0
    isTried = false
    scopes.append(Set(parameters.names ?? []))
    let body = closure.statements.map { lower(item: $0) }
    scopes.removeLast()
    let count = shorthandCount
    (shorthandCount, isTried) = outer
    let lowered = body.compactMap(\.self)
    guard lowered.count == body.count else { return nil }
    if parameters.names != nil, count > 0 {
      report(.syntax, "a closure names its parameters or writes '$0', not both", at: closure)
      return nil
    }
    return .closure(
      ClosureExpression(parameters: parameters.names, body: lowered, shorthandCount: count)
    )
  }

  /// The parameters' names, wrapped so that "none were named" differs from "this is refused".
  private mutating func parameters(of closure: ClosureExprSyntax) -> (names: [String]?, Void)? {
    guard let signature = closure.signature else { return (nil, ()) }
    if signature.capture != nil || signature.effectSpecifiers != nil
      || signature.returnClause != nil || !signature.attributes.isEmpty
    {
      report(
        .unsupported,
        "a closure's head holds parameter names only",
        at: signature,
        help: "write '{ name in … }' or use '$0'"
      )
      return nil
    }
    switch signature.parameterClause {
    case .simpleInput(let list): return (list.map(\.name.identifierName), ())
    case .parameterClause(let clause):
      if let typed = clause.parameters.first(where: { $0.type != nil }) {
        report(.unsupported, "types are inferred and cannot be written", at: typed)
        return nil
      }
      return (clause.parameters.map(\.firstName.identifierName), ())
    case nil: return (nil, ())
    }
  }
}
