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

  private let machine: Machine
  private let library: Library
  private let settings: Settings
  private var limits: Limits { machine.limits }

  package init(library: Library, files: InputFiles, settings: Settings = Settings()) {
    self.library = library
    machine = Machine(
      context: EvaluationContext(library: library, files: files),
      limits: Limits(maximumSteps: settings.maximumSteps),
      sink: OutputSink(),
      rowLimit: settings.rowLimit
    )
    self.settings = settings
  }

  /// Never throws: what went wrong is in the run's diagnostics and at its place in the results.
  package func run(_ plan: Plan, of document: Document, parameters: [Parameter]) -> Run {
    LargeStack.run { runHere(plan, of: document, parameters) }
  }

  private func runHere(_ plan: Plan, of document: Document, _ parameters: [Parameter]) -> Run {
    var state = State(plan: plan, document: document, parameters: ParameterValues(parameters))
    for index in plan.units.indices {
      let start = settings.didRun.map { _ in ContinuousClock.now }
      run(index, of: plan, &state)
      if let start { settings.didRun?(plan.units[index], ContinuousClock.now - start) }
    }
    var run = state.run
    run.diagnostics = run.diagnostics.inFileOrder
    run.inputs = machine.context.files.inputs
    return run
  }

  /// What loaders warned of since the last call; ``run(_:of:parameters:)`` puts it into its run.
  package func takeWarnings() -> [Diagnostic] { machine.sink.takeWarnings() }

  /// Evaluates a program by itself, as `notebook eval` does.
  package func evaluate(_ program: Program) throws(Diagnostic) -> TypedValue {
    if let first = program.diagnostics.first { throw first }
    var checker = Checker(library: library) { _ in
      ""
    } unknownName: { name in
      Diagnostic(.unknownName, "no name '\(name.text)' is in scope", at: name.range)
    }
    let code = checker.checkUnit(program.statements, in: .cell(0))
    if let first = checker.diagnostics.inFileOrder.first(where: { $0.severity == .error }) {
      throw first
    }
    return try evaluate(code)
  }

  /// Runs a unit that reads no other.
  package func evaluate(_ code: UnitCode) throws(Diagnostic) -> TypedValue {
    let result = LargeStack.run { () -> Result<TypedValue, Diagnostic> in
      var state = State()
      do throws(Diagnostic) {
        return .success(try execute(code, &state))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func run(_ index: Int, of plan: Plan, _ state: inout State) {
    let unit = plan.units[index]
    guard unit.isEvaluated else { return state.record(.notRun, of: unit) }
    if let finding = plan.findings[index].first(where: { $0.severity == .error }) {
      state.markFailed(unit, at: finding.range)
      return state.record(.failed(finding, outputs: []), of: unit)
    }
    guard let code = unit.code else { return }
    if let missing = state.missingName(of: code) { return state.skip(unit, missing) }
    execute(unit, code, &state)
  }

  private func execute(_ unit: Plan.Unit, _ code: UnitCode, _ state: inout State) {
    defer { state.run.diagnostics += machine.sink.takeWarnings() }
    do throws(Diagnostic) {
      let last = try execute(code, &state)
      let result = try result(last, of: unit)
      state.record(result, of: unit)
    } catch {
      state.markFailed(unit, at: error.range)
      if !unit.expectsFailure { state.run.diagnostics.append(error) }
      state.record(.failed(error, outputs: machine.sink.take()), of: unit)
    }
  }

  /// Runs the parts of a unit in order; what they define is kept as soon as it is there.
  private func execute(_ code: UnitCode, _ state: inout State) throws(Diagnostic) -> TypedValue {
    limits.startUnit()
    let place = code.parts.last?.range ?? SourceRange(0, 0)
    do {
      try limits.spend(code.weight, at: place)
      return try Frame.with(code.slotCount, machine) { frame in
        for (name, slot) in code.imports { frame.slots[slot] = state.names[name.text] ?? .void }
        var last = TypedValue(value: .void, type: .void)
        for part in code.parts { last = try execute(part, frame, &state) }
        try limits.check(whole: last.value, at: place)
        return last
      }
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw Diagnostic(.input, String(describing: error), at: place)
    }
  }

  private func execute(
    _ part: UnitCode.Part,
    _ frame: Frame,
    _ state: inout State
  ) throws -> TypedValue {
    switch part.action {
    case .value(let run, let type):
      return TypedValue(value: try placed(at: part.range) { try run(frame) }, type: type)
    case .run(let step):
      _ = try placed(at: part.range) { try step(frame) }
      for (name, slot) in part.definitions {
        let value = frame.slots[slot]
        // What is shared counts once, where it was made; a text by itself.
        state.totalSize += max(limits.takeMade(), value.size)
        guard state.totalSize <= settings.maximumTotalSize else {
          throw Diagnostic(
            .limit,
            "all values together grow beyond \(settings.maximumTotalSize) elements",
            at: part.range
          )
        }
        state.define(name.text, value)
      }
      return TypedValue(value: .void, type: .void)
    }
  }

  /// What the unit shows: a cell what it was told to and its last value.
  private func result(_ last: TypedValue, of unit: Plan.Unit) throws(Diagnostic) -> Run.CellResult {
    let shown = machine.sink.take()
    return switch unit.role {
    case .cell: .outputs(shown + last.outputs(rowLimit: settings.rowLimit))
    case .expression: try text(of: last, unit)
    }
  }

  /// What an inline expression puts into the prose.
  private func text(
    of value: TypedValue,
    _ unit: Plan.Unit
  ) throws(Diagnostic) -> Run.CellResult {
    if case .none = value.value {
      throw Diagnostic(
        .type,
        "the value is nil here",
        at: unit.range,
        help: "say what to write then: 'value ?? \"none\"'"
      )
    }
    if case .text(let text) = value.outputs(rowLimit: 1).first { return .outputs([.text(text)]) }
    throw Diagnostic(
      .type,
      "inline code gives a text or a number, and this is \(value.type.name)",
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

    private(set) var names: [String: Value]
    /// The names that units have defined: `params` may be one, though it has a value from the start.
    private var defined: Set<String> = []
    /// The sum of the sizes of the values of `names`.
    var totalSize = 0
    var failed: [String: Failure] = [:]
    var run: Run

    /// Nothing but what a program by itself defines.
    init() {
      names = [:]
      run = Run(cells: [], expressions: [], diagnostics: [], inputs: [])
    }

    init(plan: Plan, document: Document, parameters: ParameterValues) {
      names = ["params": .native(parameters)]
      run = Run(notRunning: document)
      run.diagnostics = plan.diagnostics
    }

    mutating func define(_ name: String, _ value: Value) {
      names[name] = value
      defined.insert(name)
    }

    /// The first name that the unit reads and that a failed cell should have defined.
    func missingName(of code: UnitCode) -> (name: Expression.Identifier, failure: Failure)? {
      for (name, _) in code.imports {
        if let failure = failed[name.text] { return (name, failure) }
      }
      return nil
    }

    mutating func markFailed(_ unit: Plan.Unit, at cause: SourceRange) {
      for name in unit.program.definitions where !defined.contains(name.text) {
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
