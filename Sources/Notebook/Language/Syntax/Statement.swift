/// A statement of a cell or of a body.
package struct Statement: Sendable {
  package indirect enum Kind: Sendable {
    case binding(Binding)
    /// `let name: Type`, given its value later.
    case declaration(name: Expression.Identifier, TypeExpression, isVariable: Bool)
    case function(FunctionDeclaration)
    case expression(Expression)
    case assignment(Assignment)
    case conditional(Conditional)
    case guarding([Condition], otherwise: [Statement])
    case switching(Switch)
    case looping(Loop)
    case returning(Expression?)
    case breaking
    case continuing
  }

  /// `let pattern: type = value`.
  package struct Binding: Sendable {
    package var pattern: BindingPattern
    package var isVariable: Bool
    package var type: TypeExpression?
    package var value: Expression
  }

  /// `target = value` or `target += value`.
  package struct Assignment: Sendable {
    package var target: Expression
    /// The operator before the `=`, such as the `+` of `+=`.
    package var change: Expression.Operator?
    package var value: Expression
  }

  package struct Conditional: Sendable {
    package var conditions: [Condition]
    package var then: [Statement]
    /// The `else`; an `else if` is a conditional alone in it.
    package var otherwise: [Statement]?
  }

  package struct Switch: Sendable {
    package struct Case: Sendable {
      /// Empty for `default`.
      package var patterns: [(pattern: CasePattern, condition: Expression?)]
      package var body: [Statement]
      package var range: SourceRange
    }

    package var subject: Expression
    package var cases: [Case]
    /// The word itself.
    package var keyword: SourceRange
  }

  package struct Loop: Sendable {
    package var pattern: BindingPattern
    /// `for case pattern in`: elements that do not match are passed over.
    package var casePattern: CasePattern?
    package var sequence: Expression
    package var condition: Expression?
    package var body: [Statement]
    /// The word `for`.
    package var keyword: SourceRange
  }

  package var kind: Kind
  package var range: SourceRange
}

/// One condition of an `if` or a `guard`.
package enum Condition: Sendable {
  case expression(Expression)
  /// `let name = value`, or `let name` alone, which reads the name.
  case optional(name: Expression.Identifier, value: Expression, isVariable: Bool)
  /// `case pattern = value`.
  case matching(CasePattern, Expression)
}

/// What a `let` or a `for` binds.
package indirect enum BindingPattern: Sendable {
  case name(Expression.Identifier)
  case wildcard(SourceRange)
  case tuple([BindingPattern], SourceRange)

  /// Every name that it binds.
  package var names: [Expression.Identifier] {
    switch self {
    case .name(let name): [name]
    case .wildcard: []
    case .tuple(let elements, _): elements.flatMap(\.names)
    }
  }

  package var range: SourceRange {
    switch self {
    case .name(let name): name.range
    case .wildcard(let range), .tuple(_, let range): range
    }
  }
}

/// What a `case` matches.
package indirect enum CasePattern: Sendable {
  /// A value, a range or an enum's case.
  case expression(Expression)
  case binding(Expression.Identifier)
  case wildcard(SourceRange)
  case tuple([CasePattern], SourceRange)
  /// `pattern?` or `.some(pattern)`.
  case some(CasePattern, SourceRange)
}

/// `func name(label name: Type = default) -> Type { … }`.
package struct FunctionDeclaration: Sendable {
  package struct Parameter: Sendable {
    /// Nil for `_`.
    package var label: String?
    package var name: Expression.Identifier
    package var type: TypeExpression
    /// Whether a function that is given may be kept.
    package var isEscaping: Bool
    package var fallback: Expression?
  }

  package var name: Expression.Identifier
  package var parameters: [Parameter]
  package var isThrowing: Bool
  package var result: TypeExpression?
  package var body: [Statement]
}

/// A cell's or an inline expression's statements, with what stands in the way of running them.
package struct Program: Sendable {
  package var statements: [Statement]
  package var diagnostics: [Diagnostic]
  /// Every name it binds at its top level, also where the code around is broken.
  package var definitions: [Expression.Identifier]
}
