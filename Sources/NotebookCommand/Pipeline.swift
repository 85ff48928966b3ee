internal import ArgumentParser
internal import Notebook
internal import NotebookReport

/// The stages in their order: read, parse, plan, run, render; one collector of diagnostics, one
/// decision on the exit code.
struct Pipeline {
  var strict = false
  var jsonErrors = false

  /// What a render made.
  struct Rendering {
    var report: Report
    var diagnostics: [Diagnostic]
    var files: InputFiles
    var plan: Plan
    var run: Run
  }

  /// Reads and parses a notebook.
  func parse(_ path: String) throws -> ParsedDocument {
    do {
      return MarkdownParser.parse(try SourceReader.read(path))
    } catch let failure as SourceReader.Unreadable {
      try finish([failure.diagnostic], of: failure.source)
      throw ExitCode(CommandLineRun.documentFailed)
    }
  }

  /// Everything that can be said of a notebook without running it.
  func check(_ parsed: ParsedDocument) -> [Diagnostic] {
    let document = parsed.document
    let plan = Plan(document, library: Prelude.library)
    let report = Report(document, Run(notRunning: document), options: .init(for: document, []))
    return (parsed.diagnostics + plan.diagnostics + report.diagnostics).inFileOrder
  }

  func render(
    _ parsed: ParsedDocument,
    parameters overrides: [String],
    allowRead: [String],
    rowLimit: Int? = Runner.Settings().rowLimit,
    stages: inout StageClock
  ) throws -> Rendering {
    let document = parsed.document
    let parameters = try ParameterOverrides.apply(
      overrides,
      to: document.frontMatter.parameters
    )
    let library = stages.measure("library") { Prelude.library }
    let plan = stages.measure("plan") { Plan(document, library: library) }
    let files = InputFiles(
      folder: Paths.folder(of: document.source.path),
      allowed: allowRead,
      timeZone: document.frontMatter.timeZone
    )
    let styles = AuthorStyles(of: document, files: files)
    let times = CellTimes()
    var settings = Runner.Settings()
    settings.rowLimit = rowLimit
    if stages.isEnabled { settings.didRun = times.add }
    let runner = Runner(library: library, files: files, settings: settings)
    var run = stages.measure("run") {
      runner.run(plan, of: document, parameters: parameters)
    }
    stages.add(times, of: document)
    run.diagnostics = (parsed.diagnostics + styles.diagnostics + run.diagnostics).inFileOrder
    let report = stages.measure("render") {
      Report(document, run, options: .init(for: document, parameters, styles: styles))
    }
    return Rendering(
      report: report,
      diagnostics: (run.diagnostics + report.diagnostics).inFileOrder,
      files: files,
      plan: plan,
      run: run
    )
  }

  /// Prints what was found, and ends with the exit code that it asks for.
  func finish(_ diagnostics: [Diagnostic], of source: SourceFile) throws {
    let judged = diagnostics.map { diagnostic in
      var judged = diagnostic
      if strict { judged.severity = .error }
      return judged
    }
    if !judged.isEmpty {
      Terminal.error(
        jsonErrors
          ? DiagnosticJSON(source).text(of: judged)
          : DiagnosticRenderer(source).text(of: judged)
      )
    }
    guard judged.contains(where: { $0.severity == .error }) else { return }
    throw ExitCode(CommandLineRun.documentFailed)
  }
}
