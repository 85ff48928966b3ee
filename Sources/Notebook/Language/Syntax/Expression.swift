/// An expression of a cell, lowered from Swift's syntax tree to what the language knows.
package struct Expression: Sendable {
  package indirect enum Kind: Sendable {
    case integer(Int)
    /// An integer literal beyond `Int`, which only a `Double` can hold.
    case largeInteger(Double)
    case double(Double)
    case boolean(Bool)
    case nilLiteral
    case string([StringPart])
    case array([Expression])
    case dictionary([DictionaryElement])
    case tuple([TupleElement])
    case name(String)
    /// `base.name`; without a base it is an implicit member and waits for the parameter's type.
    case member(base: Expression?, name: Identifier)
    case call(Call)
    case subscripting(base: Expression, arguments: [Argument])
    /// `2...`, `..<5` or `...5`: a range with one end.
    case partialRange(lower: Expression?, upper: Expression?, isClosed: Bool)
    /// `value?.rest`: nil when the value is, else `rest`, which reads the value as `name`.
    case optionalChain(name: String, value: Expression, rest: Expression)
    case prefix(Operator, Expression)
    case binary(Operator, Expression, Expression)
    case ternary(condition: Expression, then: Expression, otherwise: Expression)
    case closure(ClosureExpression)
    /// An operator that stands alone: `reduce(0, +)`.
    case operatorFunction(Operator)
    /// `\.hours` or `\.first.hours`: the names in order.
    case keyPath(KeyPath)
    /// `[Int]` or `Set<String>` before its parentheses.
    case type(TypeExpression)
    /// `if` or `switch` where a value is wanted.
    case choice(Statement)
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

  package struct DictionaryElement: Sendable {
    package var key: Expression
    package var value: Expression
  }

  package struct Operator: Hashable, Sendable {
    package var text: String
    package var range: SourceRange
  }

  package struct KeyPath: Sendable {
    package var root: TypeExpression?
    package var names: [Identifier]
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
  package struct Parameter: Sendable {
    package var name: Expression.Identifier
    package var type: TypeExpression?
  }

  /// Nil where the closure writes `$0`, `$1`.
  package var parameters: [Parameter]?
  package var result: TypeExpression?
  package var body: [Statement]
  /// The highest `$n` plus one.
  package var shorthandCount: Int
}

/// A type as it is written.
package struct TypeExpression: Sendable {
  package indirect enum Kind: Sendable {
    case name(String, arguments: [TypeExpression])
    case optional(TypeExpression)
    case array(TypeExpression)
    case dictionary(key: TypeExpression, value: TypeExpression)
    case tuple([Element])
    case function([TypeExpression], TypeExpression)
  }

  package struct Element: Sendable {
    package var label: String?
    package var type: TypeExpression
  }

  package var kind: Kind
  package var range: SourceRange
}
