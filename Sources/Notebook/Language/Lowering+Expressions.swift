internal import SwiftSyntax

extension Lowering {
  /// Returns the lowered expression, or nil after saying why there is none.
  mutating func lower(_ expression: ExprSyntax) -> Expression? {
    let outer = optionals
    optionals = []
    defer { optionals = outer }
    guard var lowered = lower(base: expression) else { return nil }
    for (name, value) in optionals.reversed() {
      lowered.kind = .optionalChain(name: name, value: value, rest: lowered)
    }
    return lowered
  }

  /// Lowers what a chain goes on from; a `?` in it belongs to the whole chain.
  private mutating func lower(base expression: ExprSyntax) -> Expression? {
    guard let kind = kind(of: expression) else { return nil }
    return Expression(kind: kind, range: range(of: expression))
  }

  /// Gives `value?` a name that no cell can write, under which the rest of the chain reads it.
  private mutating func lower(optional chaining: OptionalChainingExprSyntax) -> Expression.Kind? {
    guard let value = lower(base: chaining.expression) else { return nil }
    let name = "?\(optionals.count)"
    optionals.append((name, value))
    return .name(name)
  }

  /// Only dispatches: each form is lowered by the function that its name says.
  private mutating func kind(of expression: ExprSyntax) -> Expression.Kind? {
    switch expression.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal): return lower(integer: literal)
    case .floatLiteralExpr(let literal): return lower(float: literal)
    case .booleanLiteralExpr(let literal): return .boolean(literal.literal.text == "true")
    case .nilLiteralExpr: return .nilLiteral
    case .stringLiteralExpr(let literal): return lower(string: literal)
    case .arrayExpr(let array): return lower(array: array)
    case .tupleExpr(let tuple): return lower(tuple: tuple)
    case .declReferenceExpr(let reference): return lower(reference: reference)
    case .memberAccessExpr(let member): return lower(member: member)
    case .functionCallExpr(let call): return lower(call: call)
    case .subscriptCallExpr(let call): return lower(subscripting: call)
    case .prefixOperatorExpr(let prefix): return lower(prefix: prefix)
    case .infixOperatorExpr(let infix): return lower(infix: infix)
    case .ternaryExpr(let ternary): return lower(ternary: ternary)
    case .closureExpr(let closure): return lower(closure: closure)
    case .keyPathExpr(let keyPath): return lower(keyPath: keyPath)
    case .tryExpr(let attempt): return lower(attempt: attempt)
    case .optionalChainingExpr(let chaining): return lower(optional: chaining)
    default:
      refuse(Syntax(expression))
      return nil
    }
  }

  private mutating func lower(reference: DeclReferenceExprSyntax) -> Expression.Kind? {
    guard reference.argumentNames == nil else {
      refuse(Syntax(reference))
      return nil
    }
    let name = identifier(reference.baseName)
    if name.text.hasPrefix("$") { return lower(shorthand: name) }
    if case .binaryOperator = reference.baseName.tokenKind { return lower(function: name) }
    if !scopes.contains(where: { $0.contains(name.text) }) { references.append(name) }
    return .name(name.text)
  }

  /// An operator that stands alone, as in `reduce(0, +)`, is the closure that applies it.
  private mutating func lower(function name: Expression.Identifier) -> Expression.Kind? {
    let symbol = Expression.Operator(text: name.text, range: name.range)
    guard Operators.binary.contains(name.text) else {
      refuse(operator: symbol)
      return nil
    }
    let operands = ["$0", "$1"].map { Expression(kind: .name($0), range: name.range) }
    let body = Expression(kind: .binary(symbol, operands[0], operands[1]), range: name.range)
    return .closure(
      ClosureExpression(
        body: [Statement(kind: .expression(body), range: name.range)],
        shorthandCount: 2
      )
    )
  }

  private mutating func lower(shorthand name: Expression.Identifier) -> Expression.Kind? {
    guard !scopes.isEmpty, let index = Int(name.text.dropFirst()) else {
      diagnostics.append(
        Diagnostic(.syntax, "'\(name.text)' stands only inside a closure", at: name.range)
      )
      return nil
    }
    shorthandCount = max(shorthandCount, index + 1)
    return .name(name.text)
  }

  private mutating func lower(member: MemberAccessExprSyntax) -> Expression.Kind? {
    let name = identifier(member.declName.baseName)
    guard let base = member.base else { return .member(base: nil, name: name) }
    return lower(base: base).map { .member(base: $0, name: name) }
  }

  private mutating func lower(attempt: TryExprSyntax) -> Expression.Kind? {
    guard attempt.questionOrExclamationMark == nil else {
      refuse(Syntax(attempt))
      return nil
    }
    let outer = isTried
    isTried = true
    defer { isTried = outer }
    return lower(attempt.expression)?.kind
  }

  private mutating func lower(array: ArrayExprSyntax) -> Expression.Kind? {
    let elements = array.elements.map { lower($0.expression) }
    let lowered = elements.compactMap(\.self)
    return lowered.count == elements.count ? .array(lowered) : nil
  }

  private mutating func lower(tuple: TupleExprSyntax) -> Expression.Kind? {
    var elements: [Expression.TupleElement] = []
    for element in tuple.elements {
      guard let value = lower(element.expression) else { return nil }
      elements.append(.init(label: element.label?.identifierName, value: value))
    }
    if elements.count == 1, let only = elements.first, only.label == nil { return only.value.kind }
    return .tuple(elements)
  }

  private mutating func lower(call: FunctionCallExprSyntax) -> Expression.Kind? {
    guard let callee = lower(base: call.calledExpression) else { return nil }
    var arguments: [Expression.Argument] = []
    var isComplete = true
    for argument in call.arguments {
      guard let value = lower(argument.expression) else {
        isComplete = false
        continue
      }
      arguments.append(.init(label: argument.label.map(identifier), value: value))
    }
    isComplete = appendTrailingClosures(of: call, to: &arguments) && isComplete
    return isComplete
      ? .call(.init(callee: callee, arguments: arguments, isTried: isTried)) : nil
  }

  private mutating func appendTrailingClosures(
    of call: FunctionCallExprSyntax,
    to arguments: inout [Expression.Argument]
  ) -> Bool {
    if let trailing = call.trailingClosure {
      guard let closure = lower(ExprSyntax(trailing)) else { return false }
      arguments.append(.init(value: closure, isTrailingClosure: true))
    }
    for trailing in call.additionalTrailingClosures {
      guard let closure = lower(ExprSyntax(trailing.closure)) else { return false }
      arguments.append(.init(label: identifier(trailing.label), value: closure))
    }
    return true
  }

  private mutating func lower(subscripting call: SubscriptCallExprSyntax) -> Expression.Kind? {
    guard let base = lower(base: call.calledExpression) else { return nil }
    guard call.arguments.count == 1, let argument = call.arguments.first, argument.label == nil
    else {
      report(.unsupported, "a subscript takes one index without a label", at: call.arguments)
      return nil
    }
    return lower(argument.expression).map { .subscripting(base: base, index: $0) }
  }

  private mutating func lower(prefix: PrefixOperatorExprSyntax) -> Expression.Kind? {
    if prefix.operator.text == "-",
      let literal = prefix.expression.as(IntegerLiteralExprSyntax.self)
    {
      return lower(integer: literal, sign: "-")
    }
    guard let operand = lower(prefix.expression) else { return nil }
    let name = Expression.Operator(text: prefix.operator.text, range: range(of: prefix.operator))
    switch (name.text, operand.kind) {
    case ("-", .double(let value)): return .double(-value)
    case ("-", _), ("!", _): return .prefix(name, operand)
    case ("+", _): return operand.kind
    case ("..<", _), ("...", _):
      refuse(Syntax(prefix))
      return nil
    default:
      report(.unsupported, "the language has no operator '\(name.text)'", at: prefix.operator)
      return nil
    }
  }

  private mutating func lower(infix: InfixOperatorExprSyntax) -> Expression.Kind? {
    guard let binary = infix.operator.as(BinaryOperatorExprSyntax.self) else {
      refuse(Syntax(infix.operator))
      return nil
    }
    let name = Expression.Operator(
      text: binary.operator.text,
      range: range(of: binary.operator)
    )
    guard Operators.binary.contains(name.text) else {
      refuse(operator: name)
      return nil
    }
    let left = lower(infix.leftOperand)
    let right = lower(infix.rightOperand)
    guard let left, let right else { return nil }
    return .binary(name, left, right)
  }

  private mutating func lower(ternary: TernaryExprSyntax) -> Expression.Kind? {
    let condition = lower(ternary.condition)
    let then = lower(ternary.thenExpression)
    let otherwise = lower(ternary.elseExpression)
    guard let condition, let then, let otherwise else { return nil }
    return .ternary(condition: condition, then: then, otherwise: otherwise)
  }

  private mutating func lower(keyPath: KeyPathExprSyntax) -> Expression.Kind? {
    guard keyPath.root == nil else {
      report(.unsupported, "a key path starts with a backslash and a dot: '\\.name'", at: keyPath)
      return nil
    }
    var names: [Expression.Identifier] = []
    for component in keyPath.components {
      guard let property = component.component.as(KeyPathPropertyComponentSyntax.self) else {
        report(.unsupported, "a key path names properties only", at: component)
        return nil
      }
      names.append(identifier(property.declName.baseName))
    }
    return .keyPath(names)
  }
}
