/// Runs a plan from top to bottom: cells and inline expressions in, their results out.
///
/// A failure costs its cell and whatever reads a name that the cell would have defined; everything
/// independent runs.
package struct Runner: Sendable {
  package struct Settings: Sendable {
    /// How many rows of a table a cell shows; nil shows all.
    package var rowLimit: Int? = 200
    package var maximumSteps = 20_000_000
    /// The largest sum of the sizes of all that a notebook binds to names.
    package var maximumTotalSize = 50_000_000
    /// Told how long each unit took; nothing of it reaches the run.
    package var didRun: (@Sendable (Plan.Unit, Duration) -> Void)?

    package init() {}
  }

  private let interpreter: Interpreter
  private let settings: Settings
  private var limits: Limits { interpreter.limits }

  package init(library: Library, files: InputFiles, settings: Settings = Settings()) {
    interpreter = Interpreter(
      context: EvaluationContext(library: library, files: files),
      limits: Limits(maximumSteps: settings.maximumSteps),
      sink: OutputSink(),
      rowLimit: settings.rowLimit
    )
    self.settings = settings
  }

  /// Never throws: what went wrong is in the run's diagnostics and at its place in the results.
  package func run(_ plan: Plan, of document: Document, parameters: [Parameter]) -> Run {
    var state = State(plan: plan, document: document, parameters: ParameterValues(parameters))
    for index in plan.units.indices {
      let start = settings.didRun.map { _ in ContinuousClock.now }
      run(index, of: plan, &state)
      if let start { settings.didRun?(plan.units[index], ContinuousClock.now - start) }
    }
    var run = state.run
    run.diagnostics = run.diagnostics.inFileOrder
    run.inputs = interpreter.context.files.inputs
    return run
  }

  /// What loaders warned of since the last call; ``run(_:of:parameters:)`` puts it into its run.
  package func takeWarnings() -> [Diagnostic] { interpreter.sink.takeWarnings() }

  /// Evaluates one expression, as `notebook eval` does.
  package func evaluate(_ program: Program) throws(Diagnostic) -> Value {
    if let first = program.diagnostics.first { throw first }
    var names: [String: Value] = [:]
    var last = Value.void
    for statement in program.statements {
      let scope = Scope(names)
      switch statement.kind {
      case .binding(let name, let expression):
        names[name.text] = try interpreter.evaluate(binding: expression, in: scope)
        last = .void
      case .expression(let expression): last = try interpreter.evaluate(expression, in: scope)
      case .returning: preconditionFailure("lowering refuses a return at the top level")
      }
    }
    if let place = program.statements.last?.range { try limits.check(whole: last, at: place) }
    return last
  }

  private func run(_ index: Int, of plan: Plan, _ state: inout State) {
    let unit = plan.units[index]
    guard unit.isEvaluated else { return state.record(.notRun, of: unit) }
    if let finding = plan.findings[index].first {
      state.markFailed(unit, at: finding.range)
      return state.record(.failed(finding, outputs: []), of: unit)
    }
    if let missing = state.missingName(of: unit) { return state.skip(unit, missing) }
    execute(unit, &state)
  }

  private func execute(_ unit: Plan.Unit, _ state: inout State) {
    interpreter.limits.startUnit()
    defer { state.run.diagnostics += interpreter.sink.takeWarnings() }
    do throws(Diagnostic) {
      var last = Value.void
      for statement in unit.program.statements { last = try execute(statement, &state) }
      try limits.check(whole: last, at: unit.program.statements.last?.range ?? unit.range)
      let result = try result(last, of: unit)
      state.record(result, of: unit)
    } catch {
      state.markFailed(unit, at: error.range)
      if !unit.expectsFailure { state.run.diagnostics.append(error) }
      state.record(.failed(error, outputs: interpreter.sink.take()), of: unit)
    }
  }

  private func execute(
    _ statement: Statement,
    _ state: inout State
  ) throws(Diagnostic) -> Value {
    let scope = Scope(state.names)
    switch statement.kind {
    case .binding(let name, let expression):
      let value = try interpreter.evaluate(binding: expression, in: scope)
      state.totalSize += value.size
      guard state.totalSize <= settings.maximumTotalSize else {
        throw Diagnostic(
          .limit,
          "all values together grow beyond \(settings.maximumTotalSize) elements",
          at: expression.range
        )
      }
      state.names[name.text] = value
      return .void
    case .expression(let expression): return try interpreter.evaluate(expression, in: scope)
    case .returning: preconditionFailure("lowering refuses a return at the top level")
    }
  }

  /// What the unit shows: a cell what it was told to and its last value.
  private func result(_ last: Value, of unit: Plan.Unit) throws(Diagnostic) -> Run.CellResult {
    let shown = interpreter.sink.take()
    return switch unit.role {
    case .cell: .outputs(shown + last.outputs(rowLimit: settings.rowLimit))
    case .expression: try text(of: last, unit)
    }
  }

  /// What an inline expression puts into the prose.
  private func text(
    of value: Value,
    _ unit: Plan.Unit
  ) throws(Diagnostic) -> Run.CellResult {
    switch value {
    case .none, .void, .closure, .keyPath, .implicitMember: break
    default:
      if case .text(let text) = value.outputs(rowLimit: 1).first { return .outputs([.text(text)]) }
    }
    if case .none = value {
      throw Diagnostic(
        .type,
        "the value is nil here",
        at: unit.range,
        help: "say what to write then: 'value ?? \"none\"'"
      )
    }
    throw Diagnostic(
      .type,
      "inline code gives a text or a number, and this is \(value.typeName)",
      at: unit.range,
      help: "show it in a cell of its own"
    )
  }
}

extension Runner {
  /// What is known after some of the units have run.
  private struct State {
    struct Failure {
      var cause: SourceRange
      var isExpected: Bool
    }

    var names: [String: Value]
    /// The sum of the sizes of the values of `names`.
    var totalSize = 0
    var failed: [String: Failure] = [:]
    var run: Run

    init(plan: Plan, document: Document, parameters: ParameterValues) {
      names = ["params": .native(parameters)]
      run = Run(notRunning: document)
      run.diagnostics = plan.diagnostics
    }

    /// The first name that the unit reads and that a failed cell should have defined.
    func missingName(of unit: Plan.Unit) -> (name: Expression.Identifier, failure: Failure)? {
      for reference in unit.program.references {
        if let failure = failed[reference.text] { return (reference, failure) }
      }
      return nil
    }

    mutating func markFailed(_ unit: Plan.Unit, at cause: SourceRange) {
      for name in unit.program.definitions where names[name.text] == nil {
        failed[name.text] = Failure(cause: cause, isExpected: unit.expectsFailure)
      }
    }

    mutating func skip(
      _ unit: Plan.Unit,
      _ missing: (name: Expression.Identifier, failure: Failure)
    ) {
      for name in unit.program.definitions { failed[name.text] = missing.failure }
      let (name, failure) = missing
      if failure.isExpected, !unit.expectsFailure {
        // Nothing else says that the document is incomplete: the failure itself was expected.
        run.diagnostics.append(
          Diagnostic(
            .skipped,
            "'\(name.text)' is missing, since the cell that defines it failed",
            at: name.range,
            notes: [.init("it failed here", at: failure.cause)]
          )
        )
      }
      record(.skipped(name: name.text, cause: failure.cause), of: unit)
    }

    mutating func record(_ result: Run.CellResult, of unit: Plan.Unit) {
      switch unit.role {
      case .cell(let index): run.cells[index] = result
      case .expression(let index): run.expressions[index] = Self.expressionResult(result)
      }
    }

    private static func expressionResult(_ result: Run.CellResult) -> Run.ExpressionResult {
      switch result {
      case .outputs(let outputs):
        if case .text(let text) = outputs.first { .text(text) } else { .text("") }
      case .failed(let diagnostic, _): .failed(diagnostic)
      case .skipped(let name, let cause): .skipped(name: name, cause: cause)
      case .notRun: .text("")
      }
    }
  }
}
