/// What is to be run, in which order, and which names each part defines and reads.
///
/// A value made from the document and the library alone: nothing has run, and everything that can
/// be said without running is in `diagnostics`.
package struct Plan: Sendable {
  /// A cell or an inline expression.
  package struct Unit: Sendable {
    package enum Role: Hashable, Sendable {
      case cell(Int)
      case expression(Int)
    }

    package var role: Role
    package var program: Program
    package var range: SourceRange
    /// False for `eval: false`.
    package var isEvaluated: Bool
    /// `error: true`: a failure is part of the document.
    package var expectsFailure: Bool
  }

  /// In the order of execution: the file's, with a caption's expressions behind their cell and the
  /// front matter's at the end, where every name is known.
  package private(set) var units: [Unit]
  /// In the order of the file; those of cells that expect their failure are left out.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The diagnostics of each unit of `units`, expected ones too.
  package private(set) var findings: [[Diagnostic]] = []

  package init(_ document: Document, library: Library) {
    units = Self.units(of: document)
    let checker = NameChecker(units: units, library: library)
    // Code that only is shown may be anything, a sketch or another dialect.
    findings = units.indices.map { index in
      guard units[index].isEvaluated else { return [] }
      return units[index].program.diagnostics + checker.diagnostics(of: index)
    }
    diagnostics =
      zip(units, findings)
      .flatMap { unit, found in unit.expectsFailure ? [] : found }
      .inFileOrder
  }

  private static func units(of document: Document) -> [Unit] {
    let late = Set(
      ExpressionFinder.indices(in: document.frontMatter.title ?? [])
        + ExpressionFinder.indices(in: document.frontMatter.subtitle ?? [])
    )
    let cells = document.cells.map(unit(of:))
    let expressions = document.expressions.enumerated().map { index, expression in
      Unit(
        role: .expression(index),
        program: Lowering.expression(of: expression.code, at: expression.range),
        range: expression.range,
        isEvaluated: isEvaluated(expression, in: document.cells),
        expectsFailure: false
      )
    }
    let body = expressions.enumerated().filter { !late.contains($0.offset) }.map(\.element)
    return (cells + body).sorted { $0.range.lowerBound < $1.range.lowerBound }
      + expressions.enumerated().filter { late.contains($0.offset) }.map(\.element)
  }

  private static func unit(of cell: Cell) -> Unit {
    Unit(
      role: .cell(cell.index),
      program: Lowering.program(of: cell.code),
      range: cell.range,
      isEvaluated: cell.options.eval,
      expectsFailure: cell.options.error
    )
  }

  /// A caption of a cell that does not run has nothing to say.
  private static func isEvaluated(_ expression: InlineExpression, in cells: [Cell]) -> Bool {
    let place = expression.range.lowerBound
    let cell = cells.first { $0.range.lowerBound <= place && place < $0.range.upperBound }
    return cell?.options.eval ?? true
  }
}

extension Lowering {
  /// The program of an inline expression, which must be one expression and nothing else.
  static func expression(of source: CodeSource, at range: SourceRange) -> Program {
    var program = program(of: source)
    guard program.diagnostics.isEmpty else { return program }
    if program.statements.count == 1, case .expression = program.statements[0].kind {
      return program
    }
    program.diagnostics = [
      Diagnostic(.syntax, "inline code holds one expression", at: range)
    ]
    return program
  }
}

/// Finds the expressions inside a title or a caption.
enum ExpressionFinder {
  static func indices(in inlines: [Inline]) -> [Int] {
    inlines.flatMap { inline -> [Int] in
      switch inline {
      case .expression(let index): [index]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, _, let inner), .image(_, _, let inner):
        indices(in: inner)
      case .text, .softBreak, .lineBreak, .code, .rawHTML, .footnote, .reference: []
      }
    }
  }
}
