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
    case .postfixOperatorExpr(let postfix): return lower(postfix: postfix)
    case .infixOperatorExpr(let infix): return lower(infix: infix)
    case .ternaryExpr(let ternary): return lower(ternary: ternary)
    case .closureExpr(let closure): return lower(closure: closure)
    case .keyPathExpr(let keyPath): return lower(keyPath: keyPath)
    case .tryExpr(let attempt): return lower(attempt: attempt)
    case .optionalChainingExpr(let chaining): return lower(optional: chaining)
    case .dictionaryExpr(let dictionary): return lower(dictionary: dictionary)
    case .discardAssignmentExpr: return .name("_")
    case .ifExpr(let conditional): return lower(conditional: conditional).map { .choice($0) }
    case .switchExpr(let choice): return lower(switching: choice).map { .choice($0) }
    case .genericSpecializationExpr(let special): return lower(special: special)
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
    return .name(name.text)
  }

  /// An operator that stands alone, as in `reduce(0, +)`, is the function that applies it.
  private mutating func lower(function name: Expression.Identifier) -> Expression.Kind? {
    let symbol = Expression.Operator(text: name.text, range: name.range)
    guard Self.binaryOperators.contains(name.text) else {
      refuse(operator: symbol)
      return nil
    }
    return .operatorFunction(symbol)
  }

  private mutating func lower(shorthand name: Expression.Identifier) -> Expression.Kind? {
    guard contexts.contains(.closure), let index = Int(name.text.dropFirst()) else {
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
    if let call = array.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == array.id,
      call.arguments.isEmpty, let type = type(of: ExprSyntax(array))
    {
      return .type(type)
    }
    let elements = array.elements.map { lower($0.expression) }
    let lowered = elements.compactMap(\.self)
    return lowered.count == elements.count ? .array(lowered) : nil
  }

  private mutating func lower(dictionary: DictionaryExprSyntax) -> Expression.Kind? {
    if let call = dictionary.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == dictionary.id, let type = type(of: ExprSyntax(dictionary))
    {
      return .type(type)
    }
    guard case .elements(let elements) = dictionary.content else { return .dictionary([]) }
    var entries: [Expression.DictionaryElement] = []
    var isComplete = true
    for element in elements {
      let key = lower(element.key)
      let value = lower(element.value)
      guard let key, let value else {
        isComplete = false
        continue
      }
      entries.append(.init(key: key, value: value))
    }
    return isComplete ? .dictionary(entries) : nil
  }

  private mutating func lower(special: GenericSpecializationExprSyntax) -> Expression.Kind? {
    type(of: ExprSyntax(special)).map { .type($0) }
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
    var arguments: [Expression.Argument] = []
    for argument in call.arguments {
      guard let value = lower(argument.expression) else { return nil }
      arguments.append(.init(label: argument.label.map(identifier), value: value))
    }
    return .subscripting(base: base, arguments: arguments)
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
    case ("-", .largeInteger(let value)): return .largeInteger(-value)
    case ("-", _), ("!", _): return .prefix(name, operand)
    case ("+", _): return operand.kind
    case ("..<", _), ("...", _):
      return .partialRange(lower: nil, upper: operand, isClosed: name.text == "...")
    default:
      report(.unsupported, "the language has no operator '\(name.text)'", at: prefix.operator)
      return nil
    }
  }

  private mutating func lower(postfix: PostfixOperatorExprSyntax) -> Expression.Kind? {
    guard postfix.operator.text == "..." else {
      report(
        .unsupported,
        "the language has no operator '\(postfix.operator.text)'",
        at: postfix.operator
      )
      return nil
    }
    return lower(postfix.expression).map {
      .partialRange(lower: $0, upper: nil, isClosed: true)
    }
  }

  private mutating func lower(infix: InfixOperatorExprSyntax) -> Expression.Kind? {
    if let assignment = infix.operator.as(AssignmentExprSyntax.self) {
      refuseAssignment(assignment.equal)
      return nil
    }
    guard let binary = infix.operator.as(BinaryOperatorExprSyntax.self) else {
      refuse(Syntax(infix.operator))
      return nil
    }
    let name = Expression.Operator(
      text: binary.operator.text,
      range: range(of: binary.operator)
    )
    guard Self.binaryOperators.contains(name.text) else {
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
    var root: TypeExpression?
    if let written = keyPath.root {
      guard let type = lower(type: written) else { return nil }
      root = type
    }
    var names: [Expression.Identifier] = []
    for component in keyPath.components {
      guard let property = component.component.as(KeyPathPropertyComponentSyntax.self) else {
        report(.unsupported, "a key path names properties only", at: component)
        return nil
      }
      names.append(identifier(property.declName.baseName))
    }
    return .keyPath(.init(root: root, names: names))
  }
}
