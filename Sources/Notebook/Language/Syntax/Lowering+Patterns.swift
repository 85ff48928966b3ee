internal import SwiftSyntax

extension Lowering {
  /// What a `let` or a `for` binds: a name, `_`, or a tuple of such.
  mutating func lower(binding pattern: PatternSyntax) -> BindingPattern? {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let name): return .name(identifier(name.identifier))
    case .wildcardPattern(let wildcard): return .wildcard(range(of: wildcard))
    case .tuplePattern(let tuple):
      var elements: [BindingPattern] = []
      for element in tuple.elements {
        guard let lowered = lower(binding: element.pattern) else { return nil }
        elements.append(lowered)
      }
      return .tuple(elements, range(of: tuple))
    default:
      report(.unsupported, "expected a name, or names in parentheses", at: pattern)
      return nil
    }
  }

  /// What a `case` matches.
  mutating func lower(pattern: PatternSyntax, binds: Bool = false) -> CasePattern? {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let name): return .binding(identifier(name.identifier))
    case .wildcardPattern(let wildcard): return .wildcard(range(of: wildcard))
    case .valueBindingPattern(let binding): return lower(pattern: binding.pattern, binds: true)
    case .expressionPattern(let wrapped): return lower(casePattern: wrapped.expression, binds)
    case .tuplePattern(let tuple):
      return lower(elements: tuple.elements.map(\.pattern), range(of: tuple), binds)
    default:
      report(.unsupported, "this pattern is not part of the cell language", at: pattern)
      return nil
    }
  }

  private mutating func lower(
    elements: [PatternSyntax],
    _ range: SourceRange,
    _ binds: Bool
  ) -> CasePattern? {
    var lowered: [CasePattern] = []
    for element in elements {
      guard let pattern = lower(pattern: element, binds: binds) else { return nil }
      lowered.append(pattern)
    }
    return .tuple(lowered, range)
  }

  private mutating func lower(casePattern expression: ExprSyntax, _ binds: Bool) -> CasePattern? {
    switch expression.as(ExprSyntaxEnum.self) {
    case .patternExpr(let wrapped): return lower(pattern: wrapped.pattern, binds: binds)
    case .discardAssignmentExpr(let wildcard): return .wildcard(range(of: wildcard))
    case .declReferenceExpr(let name) where binds: return .binding(identifier(name.baseName))
    case .functionCallExpr(let call): return lower(some: call, binds)
    case .optionalChainingExpr(let chaining):
      return lower(casePattern: chaining.expression, binds).map {
        .some($0, range(of: chaining))
      }
    case .tupleExpr(let tuple) where tuple.elements.count > 1:
      var lowered: [CasePattern] = []
      for element in tuple.elements {
        guard let pattern = lower(casePattern: element.expression, binds) else { return nil }
        lowered.append(pattern)
      }
      return .tuple(lowered, range(of: tuple))
    default: return lower(expression).map(CasePattern.expression)
    }
  }

  /// `.some(pattern)`; any other call is a value to compare with.
  private mutating func lower(some call: FunctionCallExprSyntax, _ binds: Bool) -> CasePattern? {
    if let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.base == nil,
      member.declName.baseName.text == "some", call.arguments.count == 1,
      let argument = call.arguments.first
    {
      return lower(casePattern: argument.expression, binds).map { .some($0, range(of: call)) }
    }
    return lower(ExprSyntax(call)).map(CasePattern.expression)
  }

  mutating func lower(switching choice: SwitchExprSyntax) -> Statement? {
    let subject = lower(choice.subject)
    var cases: [Statement.Switch.Case] = []
    var isComplete = true
    for element in choice.cases {
      guard case .switchCase(let syntax) = element, let lowered = lower(case: syntax) else {
        isComplete = false
        continue
      }
      cases.append(lowered)
    }
    guard let subject, isComplete else { return nil }
    return Statement(
      kind: .switching(
        .init(subject: subject, cases: cases, keyword: range(of: choice.switchKeyword))
      ),
      range: range(of: choice)
    )
  }

  private mutating func lower(case syntax: SwitchCaseSyntax) -> Statement.Switch.Case? {
    var patterns: [(pattern: CasePattern, condition: Expression?)] = []
    if case .case(let label) = syntax.label {
      for item in label.caseItems {
        guard let pattern = lower(pattern: item.pattern) else { return nil }
        var condition: Expression?
        if let clause = item.whereClause {
          guard let lowered = lower(clause.condition) else { return nil }
          condition = lowered
        }
        patterns.append((pattern, condition))
      }
    }
    guard let body = lower(items: syntax.statements) else { return nil }
    return .init(patterns: patterns, body: body, range: range(of: syntax.label))
  }

  // MARK: - Types

  /// A type as it is written, or nil after saying why it cannot be.
  mutating func lower(type: TypeSyntax) -> TypeExpression? {
    guard let kind = kind(of: type) else { return nil }
    return TypeExpression(kind: kind, range: range(of: type))
  }

  private mutating func kind(of type: TypeSyntax) -> TypeExpression.Kind? {
    switch type.as(TypeSyntaxEnum.self) {
    case .identifierType(let named):
      var arguments: [TypeExpression] = []
      for argument in named.genericArgumentClause?.arguments ?? [] {
        guard case .type(let inner) = argument.argument, let lowered = lower(type: inner) else {
          return nil
        }
        arguments.append(lowered)
      }
      return .name(named.name.identifierName, arguments: arguments)
    case .optionalType(let optional): return lower(type: optional.wrappedType).map { .optional($0) }
    case .arrayType(let array): return lower(type: array.element).map { .array($0) }
    case .dictionaryType(let dictionary):
      let key = lower(type: dictionary.key)
      let value = lower(type: dictionary.value)
      guard let key, let value else { return nil }
      return .dictionary(key: key, value: value)
    case .tupleType(let tuple):
      guard let elements = lower(elements: tuple.elements) else { return nil }
      if elements.count == 1 { return elements[0].type.kind }
      return .tuple(elements)
    case .functionType(let function):
      guard let inputs = lower(elements: function.parameters),
        let output = lower(type: function.returnClause.type)
      else { return nil }
      return .function(inputs.map(\.type), output)
    case .attributedType(let attributed)
    where attributed.specifiers.isEmpty
      && attributed.attributes.allSatisfy({ $0.trimmedDescription == "@escaping" }):
      return kind(of: attributed.baseType)
    case .implicitlyUnwrappedOptionalType(let forced):
      report(
        .unsupported,
        "the type '\(type.trimmedDescription)' is not part of the cell language",
        at: type,
        help: "write '\(forced.wrappedType.trimmedDescription)?'",
        fix: .init(replace: range(of: forced.exclamationMark), with: "?")
      )
      return nil
    default:
      report(
        .unsupported,
        "the type '\(type.trimmedDescription)' is not part of the cell language",
        at: type
      )
      return nil
    }
  }

  private mutating func lower(elements: TupleTypeElementListSyntax) -> [TypeExpression.Element]? {
    var lowered: [TypeExpression.Element] = []
    for element in elements {
      guard let type = lower(type: element.type) else { return nil }
      lowered.append(.init(label: element.firstName?.identifierName, type: type))
    }
    return lowered
  }

  /// The type that an expression such as `[Int]` or `Set<String>` names, if it names one.
  mutating func type(of expression: ExprSyntax) -> TypeExpression? {
    let place = range(of: expression)
    switch expression.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let name):
      let text = name.baseName.identifierName
      guard text.first?.isUppercase == true else { return nil }
      return TypeExpression(kind: .name(text, arguments: []), range: place)
    case .arrayExpr(let array):
      guard array.elements.count == 1, let element = array.elements.first,
        let type = type(of: element.expression)
      else { return nil }
      return TypeExpression(kind: .array(type), range: place)
    case .dictionaryExpr(let dictionary):
      guard case .elements(let elements) = dictionary.content, elements.count == 1,
        let element = elements.first, let key = type(of: element.key),
        let value = type(of: element.value)
      else { return nil }
      return TypeExpression(kind: .dictionary(key: key, value: value), range: place)
    case .optionalChainingExpr(let optional):
      return type(of: optional.expression).map {
        TypeExpression(kind: .optional($0), range: place)
      }
    case .genericSpecializationExpr(let special):
      guard case .name(let name, _) = type(of: special.expression)?.kind else { return nil }
      var arguments: [TypeExpression] = []
      for argument in special.genericArgumentClause.arguments {
        guard case .type(let inner) = argument.argument, let lowered = lower(type: inner) else {
          return nil
        }
        arguments.append(lowered)
      }
      return TypeExpression(kind: .name(name, arguments: arguments), range: place)
    case .tupleExpr(let tuple):
      var elements: [TypeExpression.Element] = []
      for element in tuple.elements {
        guard let type = type(of: element.expression) else { return nil }
        elements.append(.init(label: element.label?.identifierName, type: type))
      }
      return TypeExpression(kind: .tuple(elements), range: place)
    default: return nil
    }
  }
}
