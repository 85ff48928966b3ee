internal import SwiftDiagnostics
internal import SwiftParser
internal import SwiftParserDiagnostics
internal import SwiftSyntax

/// What the language leaves out of Swift: each construct by its name, with what to write instead.
extension Lowering {
  mutating func refuse(_ node: Syntax) {
    let refusal = Self.refusal(of: node)
    report(
      .unsupported,
      "\(refusal.what) not part of the cell language",
      at: refusal.token ?? node,
      help: refusal.instead,
      fix: fix(leavingOut: node)
    )
  }

  /// What can be left out without changing what the rest means.
  private func fix(leavingOut node: Syntax) -> Diagnostic.Fix? {
    switch node.as(SyntaxEnum.self) {
    case .importDecl: return .init(replace: range(of: node), with: "")
    case .awaitExpr(let waiting):
      let end = range(of: waiting.expression).lowerBound
      return .init(replace: SourceRange(range(of: node).lowerBound, end), with: "")
    case .tryExpr(let attempt):
      return attempt.questionOrExclamationMark.map { .init(replace: range(of: $0), with: "") }
    default: return nil
    }
  }

  mutating func refuseVariable(_ specifier: TokenSyntax) {
    let place = range(of: specifier)
    diagnostics.append(
      Diagnostic(
        .unsupported,
        "'\(specifier.text)' stands only inside a function or a closure",
        at: place,
        help: "the names of a notebook do not change: write 'let'",
        fix: Diagnostic.Fix(replace: place, with: "let")
      )
    )
  }

  /// `=` where a value is wanted: a comparison was meant, or a second binding.
  mutating func refuseAssignment(_ symbol: TokenSyntax) {
    let place = range(of: symbol)
    diagnostics.append(
      Diagnostic(
        .syntax,
        "an assignment has no value",
        at: place,
        help: "compare with '=='",
        fix: .init(replace: place, with: "==")
      )
    )
  }

  /// A `return` outside of every body.
  mutating func refuseReturn(_ keyword: TokenSyntax, _ value: ExprSyntax?) {
    let place = range(of: keyword)
    let end = value.map { range(of: $0).lowerBound } ?? place.upperBound
    diagnostics.append(
      Diagnostic(
        .syntax,
        "'return' stands only inside a function or a closure",
        at: place,
        help: "a cell shows the value of its last expression",
        fix: .init(replace: SourceRange(place.lowerBound, end), with: "")
      )
    )
  }

  mutating func refuse(operator name: Expression.Operator) {
    let instead: String? =
      switch name.text {
      case "===", "!==": "compare values with '\(name.text.dropLast())'"
      case "&+", "&-", "&*": "write '\(name.text.dropFirst())'; an overflow is reported"
      default: nil
      }
    diagnostics.append(
      Diagnostic(
        .unsupported,
        "the operator '\(name.text)' is not part of the cell language",
        at: name.range,
        help: instead
      )
    )
  }

  private struct Refusal {
    var what: String
    var instead: String?
    var token: Syntax?

    init(_ what: String, _ instead: String? = nil, at token: TokenSyntax? = nil) {
      self.what = what
      self.instead = instead
      self.token = token.map { Syntax($0) }
    }
  }

  private static func refusal(of node: Syntax) -> Refusal {
    let keyword = node.firstToken(viewMode: .sourceAccurate)
    return switch node.kind {
    case .importDecl:
      Refusal("'import' is", "everything a cell may use is there already", at: keyword)
    case .structDecl, .classDecl, .enumDecl, .protocolDecl, .actorDecl, .extensionDecl,
      .typeAliasDecl:
      Refusal(
        "declaring types with '\(keyword?.text ?? "")' is",
        "a tuple holds values under names: '(name: \"Anna\", hours: 3.5)'",
        at: keyword
      )
    case .whileStmt, .repeatStmt, .forStmt:
      Refusal(
        "a '\(keyword?.text ?? "")' loop is",
        "use 'for … in …', which always ends",
        at: keyword
      )
    case .forceUnwrapExpr:
      Refusal(
        "'!' to unwrap is",
        "write 'value?.member', or give a value for the missing case: 'value ?? other'",
        at: node.as(ForceUnwrapExprSyntax.self)?.exclamationMark
      )
    case .awaitExpr: Refusal("'await' is", "cells run from top to bottom", at: keyword)
    case .tryExpr: Refusal("'try?' and 'try!' are", "write 'try'", at: keyword)
    case .asExpr, .unresolvedAsExpr, .isExpr, .unresolvedIsExpr:
      Refusal("a type cast is", "convert a number: 'Double(…)' or 'Int(…)'", at: cast(of: node))
    case .inOutExpr: Refusal("'&' is", "values do not change", at: keyword)
    case .macroExpansionExpr, .macroExpansionDecl: Refusal("a macro is", at: keyword)
    case .regexLiteralExpr: Refusal("a regular expression is", "use 'contains' or 'hasPrefix'")
    case .throwStmt, .doStmt, .deferStmt, .breakStmt, .continueStmt, .yieldStmt:
      Refusal("'\(keyword?.text ?? "")' is", at: keyword)
    case .genericSpecializationExpr, .consumeExpr, .copyExpr: Refusal("this form of expression is")
    default: Refusal("'\(keyword?.text ?? node.trimmedDescription)' is", at: keyword)
    }
  }

  private static func cast(of node: Syntax) -> TokenSyntax? {
    switch node.as(SyntaxEnum.self) {
    case .asExpr(let cast): cast.asKeyword
    case .unresolvedAsExpr(let cast): cast.asKeyword
    case .isExpr(let cast): cast.isKeyword
    case .unresolvedIsExpr(let cast): cast.isKeyword
    default: nil
    }
  }

  /// The parser's own errors, in the compiler's words, at their places.
  func syntaxDiagnostics(of tree: SourceFileSyntax) -> [Diagnostic] {
    guard tree.hasError else { return [] }
    if let sign = tree.tokens(viewMode: .sourceAccurate).first(where: \.isEqualBehindStrayCharacter)
    {
      let message = "'=' must have consistent whitespace on both sides"
      return [Diagnostic(.syntax, message, at: range(of: sign))]
    }
    let found = ParseDiagnosticsGenerator.diagnostics(for: tree)
    if let comment = found.lazy.compactMap(hashComment).first { return [comment] }
    // Behind a string without an end everything else is read wrongly.
    let end = found.firstIndex { $0.message.contains("to end string literal") } ?? found.count - 1
    return found[...end].map(lowered)
  }

  private func lowered(_ diagnostic: SwiftDiagnostics.Diagnostic) -> Diagnostic {
    let end = diagnostic.highlights.first?.endPositionBeforeTrailingTrivia.utf8Offset
    return Diagnostic(
      .syntax,
      diagnostic.message.prefix(1).lowercased() + diagnostic.message.dropFirst(),
      at: place(diagnostic.position.utf8Offset, end),
      notes: diagnostic.notes.map { note in
        .init(note.message, at: place(note.position.utf8Offset, nil))
      },
      fix: fix(of: diagnostic)
    )
  }

  /// The parser's own mend, where it is one change.
  private func fix(of diagnostic: SwiftDiagnostics.Diagnostic) -> Diagnostic.Fix? {
    guard let edits = diagnostic.fixIts.first?.edits, edits.count == 1, let edit = edits.first,
      !edit.replacement.contains("<#"), !diagnostic.message.contains("to end string literal")
    else { return nil }
    let range = place(edit.range.lowerBound.utf8Offset, edit.range.upperBound.utf8Offset)
    return Diagnostic.Fix(replace: range, with: edit.replacement)
  }

  private func place(_ start: Int, _ end: Int?) -> SourceRange {
    let limit = source.text.utf8.count
    let lower = min(start, limit)
    return source.fileRange(of: lower..<min(max(lower, end ?? lower), limit))
  }

  /// A `#` before a blank is how other languages start a comment.
  private func hashComment(_ diagnostic: SwiftDiagnostics.Diagnostic) -> Diagnostic? {
    let bytes = Array(source.text.utf8)
    let near = max(0, diagnostic.position.utf8Offset - 1)..<diagnostic.position.utf8Offset + 2
    let mark = near.first { bytes.dropFirst($0).prefix(2).elementsEqual("# ".utf8) }
    guard let mark else { return nil }
    let place = place(mark, mark + 1)
    return Diagnostic(
      .syntax,
      "a comment starts with '//'",
      at: place,
      help: "write '//' in place of '#'",
      fix: .init(replace: place, with: "//")
    )
  }
}

extension TokenSyntax {
  /// An equals sign behind a stray character, as in `a �= 1`.
  ///
  /// The blanks are there, on both sides: the parser's diagnostics would add one, find none to add,
  /// and end the process.
  fileprivate var isEqualBehindStrayCharacter: Bool {
    guard tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides else {
      return false
    }
    let before = previousToken(viewMode: .all)?.trailingTrivia ?? []
    return [before, trailingTrivia].allSatisfy { $0.contains(where: \.isSpaceOrTab) }
  }
}
