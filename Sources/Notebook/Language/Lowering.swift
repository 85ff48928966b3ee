internal import SwiftOperators
internal import SwiftParser
internal import SwiftSyntax

/// Turns code into a ``Program``: parses it, folds its operators and lowers its tree.
///
/// All that can be said without running it is said here: syntax errors in the compiler's own words,
/// and every construct outside the language by its name.
package struct Lowering {
  let source: CodeSource
  var diagnostics: [Diagnostic] = []
  var scopes: [Set<String>] = []
  var references: [Expression.Identifier] = []
  var isTried = false
  /// The `value?` of the chain at hand, outermost last.
  var optionals: [(name: String, value: Expression)] = []
  /// The highest `$n` plus one of the closure at hand.
  var shorthandCount = 0

  /// More operators than this in one sequence would fold into a tree too deep to walk.
  static let longestSequence = 1_000
  static let deepestBrackets = 12
  /// A tree deeper than this, its sequences folded, would be too deep to walk.
  static let deepestNesting = 3_000

  /// Returns the lowered program; what could not be lowered is in its diagnostics.
  package static func program(of source: CodeSource) -> Program {
    var lowering = Lowering(source: source)
    return lowering.lower()
  }

  private mutating func lower() -> Program {
    if let tooDeep = bracketBeyondLimit {
      return Program(statements: [], diagnostics: [tooDeep], definitions: [], references: [])
    }
    let tree = Parser.parse(source: source.text)
    let definitions = definitions(in: tree)
    guard isShallow(tree) else { return program([], definitions) }
    diagnostics = syntaxDiagnostics(of: tree)
    guard diagnostics.isEmpty, let folded = fold(tree) else { return program([], definitions) }
    let file = folded.as(SourceFileSyntax.self)
    let statements = (file?.statements ?? []).compactMap { lower(item: $0) }
    return program(statements, definitions)
  }

  private func program(
    _ statements: [Statement],
    _ definitions: [Expression.Identifier]
  ) -> Program {
    Program(
      statements: diagnostics.isEmpty ? statements : [],
      diagnostics: diagnostics,
      definitions: definitions,
      references: references
    )
  }

  /// The parser tries each `[` as a type first, so that every level of nesting doubles its work.
  private var bracketBeyondLimit: Diagnostic? {
    var depth = 0
    for (offset, byte) in source.text.utf8.enumerated() {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      guard depth > Self.deepestBrackets else { continue }
      return Diagnostic(
        .limit,
        "square brackets are nested deeper than \(Self.deepestBrackets) levels",
        at: source.fileRange(of: offset..<offset + 1)
      )
    }
    return nil
  }

  /// Whether the tree can be walked by functions that call themselves: it is measured by one that
  /// does not.
  private mutating func isShallow(_ tree: SourceFileSyntax) -> Bool {
    // So little code cannot nest that deep.
    guard source.text.utf8.count > Self.longestSequence else { return true }
    var open = [(node: Syntax(tree), depth: 0)]
    while let (node, depth) = open.popLast() {
      var below = depth + 1
      if let sequence = node.as(SequenceExprSyntax.self) {
        let operators = sequence.elements.count / 2
        guard operators <= Self.longestSequence else {
          report(
            .limit,
            "this expression has more than \(Self.longestSequence) operators",
            at: node
          )
          return false
        }
        below += operators
      }
      guard depth <= Self.deepestNesting else {
        report(.limit, "this expression is nested too deeply", at: node)
        return false
      }
      for child in node.children(viewMode: .sourceAccurate) where !child.is(TokenSyntax.self) {
        open.append((child, below))
      }
    }
    return true
  }

  private mutating func fold(_ tree: SourceFileSyntax) -> Syntax? {
    var errors: [OperatorError] = []
    let folded = OperatorTable.standardOperators.foldAll(tree) { errors.append($0) }
    for error in errors { report(error) }
    return errors.isEmpty ? folded : nil
  }

  private mutating func report(_ error: OperatorError) {
    switch error {
    case .missingOperator(let name, let referencedFrom):
      report(.unsupported, "the language has no operator '\(name)'", at: referencedFrom)
    case .incomparableOperators(let left, _, let right, _):
      reportIncomparable(left.trimmedDescription, right)
    case .groupAlreadyExists, .missingGroup, .operatorAlreadyExists:
      preconditionFailure("the standard operator table is consistent")
    }
  }

  private mutating func reportIncomparable(_ left: String, _ right: ExprSyntax) {
    let comparisons: Set = ["<", "<=", ">", ">=", "==", "!="]
    let name = right.trimmedDescription
    if comparisons.contains(left), comparisons.contains(name) {
      report(
        .syntax,
        "comparisons cannot be chained",
        at: right,
        help: "write 'a \(left) b && b \(name) c'"
      )
    } else {
      report(.syntax, "'\(left)' and '\(name)' need parentheses to say which goes first", at: right)
    }
  }

  /// The names bound by `let` at the top level, read even from a broken tree.
  ///
  /// A refused declaration's name counts too: whoever reads it misses a cell that failed, and not a
  /// name that nobody wrote.
  private func definitions(in tree: SourceFileSyntax) -> [Expression.Identifier] {
    tree.statements.flatMap { item -> [Expression.Identifier] in
      if let function = item.item.as(FunctionDeclSyntax.self) { return [identifier(function.name)] }
      let bindings = item.item.as(VariableDeclSyntax.self)?.bindings ?? []
      return bindings.flatMap { names(in: $0.pattern) }
    }
  }

  private func names(in pattern: PatternSyntax) -> [Expression.Identifier] {
    if let name = pattern.as(IdentifierPatternSyntax.self) { return [identifier(name.identifier)] }
    let elements = pattern.as(TuplePatternSyntax.self)?.elements ?? []
    return elements.flatMap { names(in: $0.pattern) }
  }
}

// MARK: - Statements

extension Lowering {
  mutating func lower(item: CodeBlockItemSyntax) -> Statement? {
    switch item.item {
    case .decl(let declaration): return lower(declaration: declaration)
    case .expr(let expression):
      return lower(expression).map { Statement(kind: .expression($0), range: range(of: item)) }
    case .stmt(let statement):
      if let returning = statement.as(ReturnStmtSyntax.self), !scopes.isEmpty {
        return lower(returning)
      }
      if let wrapped = statement.as(ExpressionStmtSyntax.self) {
        refuse(Syntax(wrapped.expression))
      } else {
        refuse(Syntax(statement))
      }
      return nil
    }
  }

  private mutating func lower(_ statement: ReturnStmtSyntax) -> Statement? {
    guard let expression = statement.expression else {
      return Statement(kind: .returning(nil), range: range(of: statement))
    }
    return lower(expression).map { Statement(kind: .returning($0), range: range(of: statement)) }
  }

  private mutating func lower(declaration: DeclSyntax) -> Statement? {
    guard let variable = declaration.as(VariableDeclSyntax.self) else {
      refuse(Syntax(declaration))
      return nil
    }
    if let first = variable.modifiers.first.map(Syntax.init)
      ?? variable.attributes.first.map(Syntax.init)
    {
      report(
        .unsupported,
        "'\(first.trimmedDescription)' is not part of the cell language",
        at: first,
        help: "remove it"
      )
      return nil
    }
    guard variable.bindingSpecifier.tokenKind == .keyword(.let) else {
      refuseVariable(variable.bindingSpecifier)
      return nil
    }
    return lower(variable)
  }

  private mutating func lower(_ variable: VariableDeclSyntax) -> Statement? {
    guard variable.bindings.count == 1, let binding = variable.bindings.first else {
      report(.unsupported, "a 'let' binds one name; write one 'let' a line", at: variable)
      return nil
    }
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
      report(.unsupported, "a 'let' binds one name, not a pattern", at: binding.pattern)
      return nil
    }
    if let annotation = binding.typeAnnotation {
      report(
        .unsupported,
        "types are inferred and cannot be written",
        at: annotation,
        help: "remove '\(annotation.trimmedDescription)'; a literal is a Double when written '1.0'"
      )
      return nil
    }
    guard let value = binding.initializer?.value else {
      report(.unsupported, "a 'let' needs its value: write 'let name = value'", at: binding)
      return nil
    }
    guard let lowered = lower(value) else { return nil }
    let name = identifier(pattern.identifier)
    if !scopes.isEmpty { scopes[scopes.count - 1].insert(name.text) }
    return Statement(kind: .binding(name: name, lowered), range: range(of: variable))
  }
}

// MARK: - Places

extension Lowering {
  func range(of node: some SyntaxProtocol) -> SourceRange {
    let lower = node.positionAfterSkippingLeadingTrivia.utf8Offset
    let upper = node.endPositionBeforeTrailingTrivia.utf8Offset
    return source.fileRange(of: lower..<max(lower, upper))
  }

  func identifier(_ token: TokenSyntax) -> Expression.Identifier {
    Expression.Identifier(text: token.identifierName, range: range(of: token))
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at node: some SyntaxProtocol,
    help: String? = nil,
    fix: Diagnostic.Fix? = nil
  ) {
    diagnostics.append(Diagnostic(code, message, at: range(of: node), help: help, fix: fix))
  }
}

extension TokenSyntax {
  /// The name without the backquotes that Swift allows around it.
  var identifierName: String {
    text.hasPrefix("`") && text.hasSuffix("`") ? String(text.dropFirst().dropLast()) : text
  }
}
