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
  /// What encloses the code at hand, innermost last.
  var contexts: [Context] = []
  var isTried = false
  /// The `value?` of the chain at hand, outermost last.
  var optionals: [(name: String, value: Expression)] = []
  /// The highest `$n` plus one of the closure at hand.
  var shorthandCount = 0

  enum Context { case closure, function, loop }

  /// More operators than this in one sequence would fold into a tree too deep to walk.
  static let longestSequence = 1_000
  static let deepestBrackets = 12
  static let deepestParentheses = 500
  /// A tree deeper than this, its sequences folded, would be too deep to walk.
  static let deepestNesting = 3_000

  /// Returns the lowered program; what could not be lowered is in its diagnostics.
  package static func program(of source: CodeSource) -> Program {
    var lowering = Lowering(source: source)
    return lowering.lower()
  }

  private mutating func lower() -> Program {
    if let tooDeep = bracketBeyondLimit {
      return Program(statements: [], diagnostics: [tooDeep], definitions: [])
    }
    let tree = Parser.parse(source: source.text)
    let definitions = definitions(in: tree)
    guard isShallow(tree) else { return program([], definitions) }
    diagnostics = syntaxDiagnostics(of: tree)
    guard diagnostics.isEmpty, let folded = fold(tree) else { return program([], definitions) }
    let file = folded.as(SourceFileSyntax.self)
    let statements = (file?.statements ?? []).compactMap { lower(item: $0) }.flatMap(\.self)
    return program(statements, definitions)
  }

  private func program(
    _ statements: [Statement],
    _ definitions: [Expression.Identifier]
  ) -> Program {
    Program(
      statements: statements,
      diagnostics: diagnostics,
      definitions: definitions
    )
  }

  /// The parser tries each `[` as a type first, so that every level of nesting doubles its work; of
  /// the others it takes a level of its own stack for each.
  private var bracketBeyondLimit: Diagnostic? {
    guard let (offset, isSquare) = Self.bracketBeyondLimit(in: source.text) else { return nil }
    return Diagnostic(
      .limit,
      isSquare
        ? "square brackets are nested deeper than \(Self.deepestBrackets) levels"
        : "parentheses are nested deeper than \(Self.deepestParentheses) levels",
      at: source.fileRange(of: offset..<offset + 1)
    )
  }

  /// Where brackets nest deeper than the parser should be given, and whether they are square.
  static func bracketBeyondLimit(in text: String) -> (offset: Int, isSquare: Bool)? {
    var depths = (square: 0, others: 0)
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "["): depths.square += 1
      // Those that stand in texts may close more than was opened.
      case UInt8(ascii: "]"): depths.square = max(0, depths.square - 1)
      case UInt8(ascii: "("), UInt8(ascii: "{"): depths.others += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depths.others = max(0, depths.others - 1)
      default: continue
      }
      if depths.square > deepestBrackets { return (offset, true) }
      if depths.others > deepestParentheses { return (offset, false) }
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
