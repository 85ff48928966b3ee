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
    /// What runs; nil where something stands in the way.
    package var code: UnitCode?
  }

  /// In the order of execution: the file's, with a caption's expressions behind their cell and the
  /// front matter's at the end, where every name is known.
  package private(set) var units: [Unit]
  /// In the order of the file; those of cells that expect their failure are left out.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The diagnostics of each unit of `units`, expected ones too.
  package private(set) var findings: [[Diagnostic]] = []

  package init(_ document: Document, library: Library) {
    self = LargeStack.run { Plan(checking: document, library: library) }
  }

  /// Walks trees that may be deep.
  private init(checking document: Document, library: Library) {
    let found = Self.units(of: document)
    units = found
    let names = NameChecker(units: found, library: library)
    let parameters = Dictionary(
      document.frontMatter.parameters.map { ($0.name, $0.type) },
      uniquingKeysWith: { first, _ in first }
    )
    let source = document.source
    var globals = ["params": Checker.Global(type: .parameters, range: SourceRange(0, 0))]
    // Code that only is shown may be anything, a sketch or another dialect.
    for index in units.indices {
      guard found[index].isEvaluated else {
        findings.append([])
        continue
      }
      var checker = Checker(
        library: library,
        parameters: parameters,
        globals: globals,
        text: { source.slice($0) },
        unknownName: { names.problem(with: $0, in: index) }
      )
      findings.append(check(index, &checker, names))
      globals = checker.globals
    }
    diagnostics =
      zip(units, findings)
      .flatMap { unit, found in unit.expectsFailure ? [] : found }
      .inFileOrder
  }

  /// Checks one unit, whose names are known to those after it, if only by name where it is broken.
  private mutating func check(
    _ index: Int,
    _ checker: inout Checker,
    _ names: NameChecker
  ) -> [Diagnostic] {
    let program = units[index].program
    var found = program.diagnostics + names.diagnostics(of: index)
    let lowered = Set(program.statements.flatMap(\.definedNames))
    // What was refused defines its names nevertheless, so that who reads them is not at fault.
    for name in program.definitions where !lowered.contains(name.text) {
      checker.globals[name.text] =
        checker.globals[name.text] ?? .init(type: .error, range: name.range)
    }
    if !program.statements.isEmpty || program.diagnostics.isEmpty {
      let code = checker.checkUnit(program.statements, in: units[index].role)
      found += checker.diagnostics
      if !found.contains(where: { $0.severity == .error }) { units[index].code = code }
    }
    for name in program.definitions where checker.globals[name.text] == nil {
      checker.globals[name.text] = Checker.Global(type: .error, range: name.range)
    }
    return found
  }

  private static func units(of document: Document) -> [Unit] {
    let late = Set(
      document.frontMatter.texts.flatMap(ExpressionFinder.indices)
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
    program.statements = []
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

extension Statement {
  /// The names that it binds.
  fileprivate var definedNames: [String] {
    switch kind {
    case .binding(let binding): binding.pattern.names.map(\.text)
    case .function(let function): [function.name.text]
    default: []
    }
  }
}
