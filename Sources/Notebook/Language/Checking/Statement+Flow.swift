extension Statement {
  /// What it gives as a value: an expression, or a choice whose arms are such.
  var asExpression: Expression? {
    switch kind {
    case .expression(let expression): expression
    case .returning(let expression?): expression
    case .conditional(let conditional)
    where conditional.otherwise != nil && conditional.arms.allSatisfy({ $0.isValue }):
      Expression(kind: .choice(self), range: range)
    case .switching(let choice) where choice.cases.allSatisfy({ $0.body.isValue }):
      Expression(kind: .choice(self), range: range)
    default: nil
    }
  }
}

extension Statement.Conditional {
  var arms: [[Statement]] { [then, otherwise ?? []] }
}

extension [Statement] {
  /// Whether it is one expression.
  var isValue: Bool {
    count == 1
      && {
        if case .returning = self[0].kind { return false }
        return self[0].asExpression != nil
      }()
  }

  /// Whether every way through it ends in `return`, or leaves its loop.
  var alwaysLeave: Bool {
    contains { statement in
      switch statement.kind {
      case .returning, .breaking, .continuing: true
      case .conditional(let conditional):
        conditional.then.alwaysLeave && (conditional.otherwise?.alwaysLeave ?? false)
      case .switching(let choice):
        choice.cases.allSatisfy { $0.body.alwaysLeave && !$0.body.endsInBreak }
      default: false
      }
    }
  }
}

extension [Statement] {
  /// Whether it leaves a switch, and so goes on behind it.
  var endsInBreak: Bool {
    contains { if case .breaking = $0.kind { true } else { false } }
  }
}

extension Expression {
  /// The column that `name.column` reads.
  func column(of name: String, _ isColumn: (String) -> Bool) -> String? {
    guard case .member(let base?, let column) = kind, case .name(let row) = base.kind,
      row == name, isColumn(column.text)
    else { return nil }
    return column.text
  }
}

extension Statement {
  /// The expression in which a closure's parameter is first used.
  var firstExpression: Expression? {
    switch kind {
    case .expression(let expression), .returning(let expression?): expression
    case .binding(let binding): binding.value
    default: nil
    }
  }
}

extension Expression {
  /// What tells the type of a name: what an operator joins it with.
  enum Partner {
    case operand(Expression)
    case fallback(Expression)
    case negation
  }

  func partner(of name: String) -> Partner? {
    switch kind {
    case .prefix(let symbol, let operand) where symbol.text == "!" && operand.isName(name):
      return .negation
    case .prefix(_, let operand): return operand.partner(of: name)
    case .binary(let symbol, let left, let right):
      if let inner = left.partner(of: name) ?? right.partner(of: name) { return inner }
      guard left.isName(name) != right.isName(name) else { return nil }
      let other = left.isName(name) ? right : left
      if symbol.text == "??" { return left.isName(name) ? .fallback(other) : nil }
      return .operand(other)
    case .ternary(let condition, let then, let otherwise):
      return condition.partner(of: name) ?? then.partner(of: name) ?? otherwise.partner(of: name)
    case .tuple(let elements): return elements.lazy.compactMap { $0.value.partner(of: name) }.first
    case .array(let elements): return elements.lazy.compactMap { $0.partner(of: name) }.first
    default: return nil
    }
  }

  func isName(_ name: String) -> Bool {
    if case .name(let own) = kind { own == name } else { false }
  }
}
