/// An expression of a cell, lowered from Swift's syntax tree to what the language knows.
package struct Expression: Sendable {
  package indirect enum Kind: Sendable {
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    case nilLiteral
    case string([StringPart])
    case array([Expression])
    case tuple([TupleElement])
    case name(String)
    /// `base.name`; without a base it is an implicit member and waits for the parameter's type.
    case member(base: Expression?, name: Identifier)
    case call(Call)
    case subscripting(base: Expression, index: Expression)
    /// `value?.rest`: nil when the value is, else `rest`, which reads the value as `name`.
    case optionalChain(name: String, value: Expression, rest: Expression)
    case prefix(Operator, Expression)
    case binary(Operator, Expression, Expression)
    case ternary(condition: Expression, then: Expression, otherwise: Expression)
    case closure(ClosureExpression)
    /// `\.hours` or `\.first.hours`: the names in order.
    case keyPath([Identifier])
  }

  package struct Identifier: Hashable, Sendable {
    package var text: String
    package var range: SourceRange
  }

  package enum StringPart: Sendable {
    case text(String)
    case interpolation(Expression)
  }

  package struct TupleElement: Sendable {
    package var label: String?
    package var value: Expression
  }

  package struct Operator: Hashable, Sendable {
    package var text: String
    package var range: SourceRange
  }

  package struct Argument: Sendable {
    package var label: Identifier?
    package var value: Expression
    /// A trailing closure needs no label.
    package var isTrailingClosure = false
  }

  package struct Call: Sendable {
    package var callee: Expression
    package var arguments: [Argument]
    /// Whether a `try` to its left covers it.
    package var isTried: Bool
  }

  package var kind: Kind
  package var range: SourceRange
}

/// A closure's parameters and body.
package struct ClosureExpression: Sendable {
  /// Nil where the closure writes `$0`, `$1`.
  package var parameters: [String]?
  package var body: [Statement]
  /// The highest `$n` plus one.
  package var shorthandCount: Int
}

/// A statement of a cell or of a closure's body.
package struct Statement: Sendable {
  package indirect enum Kind: Sendable {
    case binding(name: Expression.Identifier, Expression)
    case expression(Expression)
    case returning(Expression?)
  }

  package var kind: Kind
  package var range: SourceRange
}

/// A cell's or an inline expression's statements, with what stands in the way of running them.
package struct Program: Sendable {
  package var statements: [Statement]
  package var diagnostics: [Diagnostic]
  /// Every name it binds at its top level, also where the code around is broken.
  package var definitions: [Expression.Identifier]
  /// Every free name it reads, in the order of the text.
  package var references: [Expression.Identifier]
}
