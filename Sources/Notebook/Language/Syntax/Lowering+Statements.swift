internal import SwiftSyntax

extension Lowering {
  /// The operators between two operands.
  static let binaryOperators: Set<String> = [
    "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "..<", "...",
  ]

  /// Every statement, or nil where one is refused.
  mutating func lower(items: CodeBlockItemListSyntax) -> [Statement]? {
    let lowered = items.map { lower(item: $0) }
    let complete = lowered.compactMap(\.self)
    return complete.count == lowered.count ? complete.flatMap(\.self) : nil
  }

  /// One statement, or several where one `let` binds several names.
  mutating func lower(item: CodeBlockItemSyntax) -> [Statement]? {
    switch item.item {
    case .decl(let declaration): return lower(declaration: declaration)
    case .expr(let expression):
      return lower(expressionStatement: expression, at: range(of: item)).map { [$0] }
    case .stmt(let statement): return lower(statement: statement, at: range(of: item)).map { [$0] }
    }
  }

  private mutating func lower(
    expressionStatement expression: ExprSyntax,
    at range: SourceRange
  ) -> Statement? {
    if let infix = expression.as(InfixOperatorExprSyntax.self) {
      if infix.operator.is(AssignmentExprSyntax.self) {
        return lower(assignment: infix, change: nil, at: range)
      }
      if let name = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator,
        ["+=", "-=", "*=", "/=", "%="].contains(name.text)
      {
        let place = self.range(of: name)
        let change = Expression.Operator(text: String(name.text.dropLast()), range: place)
        return lower(assignment: infix, change: change, at: range)
      }
    }
    if let conditional = expression.as(IfExprSyntax.self) { return lower(conditional: conditional) }
    if let choice = expression.as(SwitchExprSyntax.self) { return lower(switching: choice) }
    return lower(expression).map { Statement(kind: .expression($0), range: range) }
  }

  private mutating func lower(
    assignment infix: InfixOperatorExprSyntax,
    change: Expression.Operator?,
    at range: SourceRange
  ) -> Statement? {
    let target = lower(infix.leftOperand)
    let value = lower(infix.rightOperand)
    guard let target, let value else { return nil }
    let assignment = Statement.Assignment(target: target, change: change, value: value)
    return Statement(kind: .assignment(assignment), range: range)
  }

  private mutating func lower(statement: StmtSyntax, at range: SourceRange) -> Statement? {
    switch statement.as(StmtSyntaxEnum.self) {
    case .returnStmt(let returning): return lower(returning)
    case .expressionStmt(let wrapped):
      return lower(expressionStatement: wrapped.expression, at: range)
    case .forStmt(let loop): return lower(loop)
    case .guardStmt(let statement):
      let conditions = lower(conditions: statement.conditions)
      let otherwise = lower(items: statement.body.statements)
      guard let conditions, let otherwise else { return nil }
      return Statement(kind: .guarding(conditions, otherwise: otherwise), range: range)
    case .breakStmt(let leaving): return lower(leaving: leaving, leaving.label, .breaking)
    case .continueStmt(let leaving): return lower(leaving: leaving, leaving.label, .continuing)
    default:
      refuse(Syntax(statement))
      return nil
    }
  }

  private mutating func lower(
    leaving statement: some StmtSyntaxProtocol,
    _ label: TokenSyntax?,
    _ kind: Statement.Kind
  ) -> Statement? {
    if let label {
      report(.unsupported, "a loop has no label", at: label)
      return nil
    }
    return Statement(kind: kind, range: range(of: statement))
  }

  private mutating func lower(_ statement: ReturnStmtSyntax) -> Statement? {
    guard contexts.contains(where: { $0 != .loop }) else {
      refuseReturn(statement.returnKeyword, statement.expression)
      return nil
    }
    guard let expression = statement.expression else {
      return Statement(kind: .returning(nil), range: range(of: statement))
    }
    return lower(expression).map { Statement(kind: .returning($0), range: range(of: statement)) }
  }

  private mutating func lower(_ loop: ForStmtSyntax) -> Statement? {
    if let refused = loop.tryKeyword ?? loop.awaitKeyword {
      report(.unsupported, "'for \(refused.text)' is not part of the cell language", at: refused)
      return nil
    }
    let isCase = loop.caseKeyword != nil
    let cases = isCase ? lower(pattern: loop.pattern) : nil
    let pattern = isCase ? .wildcard(range(of: loop.pattern)) : lower(binding: loop.pattern)
    if isCase, cases == nil { return nil }
    let sequence = lower(loop.sequence)
    let condition = loop.whereClause.map { lower($0.condition) }
    let body = within(.loop) { $0.lower(items: loop.body.statements) }
    guard let pattern, let sequence, let body else { return nil }
    if case .some(nil) = condition { return nil }
    return Statement(
      kind: .looping(
        .init(
          pattern: pattern,
          casePattern: cases,
          sequence: sequence,
          condition: condition ?? nil,
          body: body,
          keyword: range(of: loop.forKeyword)
        )
      ),
      range: range(of: loop)
    )
  }

  mutating func lower(conditional: IfExprSyntax) -> Statement? {
    let conditions = lower(conditions: conditional.conditions)
    let then = lower(items: conditional.body.statements)
    var otherwise: [Statement]?
    switch conditional.elseBody {
    case .codeBlock(let block):
      guard let lowered = lower(items: block.statements) else { return nil }
      otherwise = lowered
    case .ifExpr(let next):
      guard let lowered = lower(conditional: next) else { return nil }
      otherwise = [lowered]
    case nil: break
    }
    guard let conditions, let then else { return nil }
    return Statement(
      kind: .conditional(.init(conditions: conditions, then: then, otherwise: otherwise)),
      range: range(of: conditional)
    )
  }

  private mutating func lower(conditions: ConditionElementListSyntax) -> [Condition]? {
    let lowered = conditions.map { lower(condition: $0) }
    let complete = lowered.compactMap(\.self)
    return complete.count == lowered.count ? complete : nil
  }

  private mutating func lower(condition element: ConditionElementSyntax) -> Condition? {
    switch element.condition {
    case .expression(let expression): return lower(expression).map(Condition.expression)
    case .optionalBinding(let binding):
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
        report(.unsupported, "'if let' binds one name", at: binding.pattern)
        return nil
      }
      let written = binding.initializer?.value
      let own = Expression(kind: .name(name.identifierName), range: range(of: name))
      let value = written.map { lower($0) } ?? own
      return value.map {
        .optional(
          name: identifier(name),
          value: $0,
          isVariable: binding.bindingSpecifier.tokenKind == .keyword(.var)
        )
      }
    case .matchingPattern(let matching):
      let pattern = lower(pattern: matching.pattern)
      let value = lower(matching.initializer.value)
      guard let pattern, let value else { return nil }
      return .matching(pattern, value)
    case .availability(let availability):
      refuse(Syntax(availability))
      return nil
    }
  }

  // MARK: - Declarations

  private mutating func lower(declaration: DeclSyntax) -> [Statement]? {
    if let function = declaration.as(FunctionDeclSyntax.self) {
      return lower(function: function).map { [$0] }
    }
    guard let variable = declaration.as(VariableDeclSyntax.self) else {
      refuse(Syntax(declaration))
      return nil
    }
    guard accept(variable.modifiers, variable.attributes) else { return nil }
    let isVariable = variable.bindingSpecifier.tokenKind == .keyword(.var)
    if isVariable, !contexts.contains(where: { $0 != .loop }) {
      refuseVariable(variable.bindingSpecifier)
      return nil
    }
    return lower(variable, isVariable: isVariable)
  }

  private mutating func accept(
    _ modifiers: DeclModifierListSyntax,
    _ attributes: AttributeListSyntax
  ) -> Bool {
    let first = modifiers.first.map(Syntax.init) ?? attributes.first.map(Syntax.init)
    guard let first else { return true }
    report(
      .unsupported,
      "'\(first.trimmedDescription)' is not part of the cell language",
      at: first,
      help: "remove it",
      fix: .init(replace: range(of: first), with: "")
    )
    return false
  }

  private mutating func lower(
    _ variable: VariableDeclSyntax,
    isVariable: Bool
  ) -> [Statement]? {
    let lowered = variable.bindings.map { binding in
      lower(
        binding,
        variable.bindingSpecifier.text,
        isVariable: isVariable,
        at: variable.bindings.count == 1 ? range(of: variable) : range(of: binding)
      )
    }
    let complete = lowered.compactMap(\.self)
    return complete.count == lowered.count ? complete : nil
  }

  private mutating func lower(
    _ binding: PatternBindingSyntax,
    _ word: String,
    isVariable: Bool,
    at range: SourceRange
  ) -> Statement? {
    if let accessor = binding.accessorBlock {
      report(.unsupported, "a computed value is not part of the cell language", at: accessor)
      return nil
    }
    let pattern = lower(binding: binding.pattern)
    let type = binding.typeAnnotation.map { lower(type: $0.type) }
    if case .some(nil) = type { return nil }
    guard let value = binding.initializer?.value else {
      guard let written = type ?? nil, case .name(let name)? = pattern,
        contexts.contains(where: { $0 != .loop })
      else {
        report(
          .unsupported,
          "a '\(word)' needs its value: write '\(word) name = value'",
          at: binding
        )
        return nil
      }
      return Statement(
        kind: .declaration(name: name, written, isVariable: isVariable),
        range: range
      )
    }
    let lowered = lower(value)
    guard let pattern, let lowered else { return nil }
    return Statement(
      kind: .binding(
        .init(pattern: pattern, isVariable: isVariable, type: type ?? nil, value: lowered)
      ),
      range: range
    )
  }

  private mutating func lower(function: FunctionDeclSyntax) -> Statement? {
    guard accept(function.modifiers, function.attributes) else { return nil }
    if let refused = function.genericParameterClause.map(Syntax.init)
      ?? function.genericWhereClause.map(Syntax.init)
      ?? function.signature.effectSpecifiers?.asyncSpecifier.map(Syntax.init)
    {
      report(
        .unsupported,
        "a function's types are known: it cannot be generic or 'async'",
        at: refused
      )
      return nil
    }
    guard let body = function.body else {
      report(.syntax, "a function needs its body: '{ … }'", at: function.name)
      return nil
    }
    var parameters: [FunctionDeclaration.Parameter] = []
    for parameter in function.signature.parameterClause.parameters {
      guard let lowered = lower(parameter: parameter) else { return nil }
      parameters.append(lowered)
    }
    var result: TypeExpression?
    if let clause = function.signature.returnClause {
      guard let type = lower(type: clause.type) else { return nil }
      result = type
    }
    let outer = isTried
    isTried = false
    defer { isTried = outer }
    guard let statements = within(.function, { $0.lower(items: body.statements) }) else {
      return nil
    }
    return Statement(
      kind: .function(
        FunctionDeclaration(
          name: identifier(function.name),
          parameters: parameters,
          isThrowing: function.signature.effectSpecifiers?.throwsClause != nil,
          result: result,
          body: statements
        )
      ),
      range: range(of: function)
    )
  }

  private mutating func lower(
    parameter: FunctionParameterSyntax
  ) -> FunctionDeclaration.Parameter? {
    if let ellipsis = parameter.ellipsis {
      report(.unsupported, "a parameter takes one value: write an array", at: ellipsis)
      return nil
    }
    guard let type = lower(type: parameter.type) else { return nil }
    var fallback: Expression?
    if let value = parameter.defaultValue?.value {
      guard let lowered = lower(value) else { return nil }
      fallback = lowered
    }
    let label = parameter.firstName.text == "_" ? nil : parameter.firstName.identifierName
    return .init(
      label: label,
      name: identifier(parameter.secondName ?? parameter.firstName),
      type: type,
      isEscaping: parameter.type.is(AttributedTypeSyntax.self),
      fallback: fallback
    )
  }
}
