internal import Notebook

/// What must hold for every notebook, however wrong it is: it is read, planned, run and laid out
/// under small limits, and whatever is said of it has a place in it.
package struct Trial: Sendable {
  /// The rules that were broken, in words.
  package private(set) var faults: [String] = []
  /// Whether its code passed all checks, so that it ran.
  package private(set) var isAccepted = false
  /// Whether everything ran to its end.
  package private(set) var isComplete = false

  /// What the author would be told.
  package private(set) var told = ""

  private static let maximumSteps = 20_000

  /// Runs a notebook; where it is `drawn` the page is made as well, and where it runs `twice` the
  /// same must come of it.
  package init(_ text: String, drawn: Bool = true, twice: Bool = false) {
    let source = SourceFile(path: "a.md", text: text)
    let first = Self.outcome(of: source, drawn)
    isAccepted = first.isAccepted
    told = first.told
    isComplete = first.isAccepted && !first.diagnostics.contains { $0.severity == .error }
    for diagnostic in first.diagnostics { check(diagnostic, in: source) }
    check(first)
    guard twice else { return }
    let second = Self.outcome(of: source, drawn)
    if second.page != first.page { faults.append("a second run gives another report") }
    if second.told != first.told { faults.append("a second run says something else") }
  }

  private struct Outcome {
    var run: Run
    var plan: Plan
    var diagnostics: [Diagnostic]
    /// The diagnostics as the author sees them.
    var told: String
    /// Nil where it is not made.
    var page: String?

    var isAccepted: Bool { !diagnosticsBeforeRunning.contains { $0.severity == .error } }
    var diagnosticsBeforeRunning: [Diagnostic]
  }

  private static func outcome(of source: SourceFile, _ isDrawn: Bool) -> Outcome {
    let parsed = MarkdownParser.parse(source)
    let document = parsed.document
    let plan = Plan(document, library: Pantry.library)
    var settings = Runner.Settings()
    settings.maximumSteps = maximumSteps
    let runner = Runner(
      library: Pantry.library,
      files: InputFiles(folder: "/nowhere"),
      settings: settings
    )
    let run = runner.run(plan, of: document, parameters: document.frontMatter.parameters)
    let options = Report.Options(version: "0", sourceSHA256: "") { _ in [] }
    let report = Report(document, run, options: options)
    let diagnostics = parsed.diagnostics + run.diagnostics + report.diagnostics
    return Outcome(
      run: run,
      plan: plan,
      diagnostics: diagnostics,
      told: DiagnosticRenderer(source).text(of: diagnostics),
      page: isDrawn ? report.html : nil,
      diagnosticsBeforeRunning: parsed.diagnostics + plan.diagnostics
    )
  }

  private mutating func check(_ diagnostic: Diagnostic, in source: SourceFile) {
    let ranges =
      [diagnostic.range, diagnostic.fix?.range].compactMap(\.self)
      + diagnostic.notes.compactMap(\.range)
    for range in ranges where range.lowerBound < 0 || range.upperBound > source.bytes.count {
      faults.append(
        "'\(diagnostic.message)' stands at \(range.lowerBound)..<\(range.upperBound), "
          + "behind the end of the file, \(source.bytes.count)"
      )
    }
    if diagnostic.message.isEmpty { faults.append("a diagnostic says nothing") }
    if diagnostic.message.hasPrefix("expected "), diagnostic.message.contains(/found _\??$/) {
      faults.append("'\(diagnostic.message)' names a type that is not known")
    }
  }

  /// A failure is told, and a page is whole.
  private mutating func check(_ outcome: Outcome) {
    let failures = outcome.run.cells.contains { if case .failed = $0 { true } else { false } }
    let expected = outcome.plan.units.contains(where: \.expectsFailure)
    if failures, !expected, !outcome.diagnostics.contains(where: { $0.severity == .error }) {
      faults.append("a cell failed and nothing says so")
    }
    if let page = outcome.page, !page.hasPrefix("<!doctype html>") || !page.hasSuffix("</html>\n") {
      faults.append("the page is not whole")
    }
    let codeLost = zip(outcome.plan.units, outcome.plan.findings).contains { unit, findings in
      unit.isEvaluated && unit.code == nil && !findings.contains { $0.severity == .error }
    }
    if codeLost { faults.append("a unit without errors has no code") }
  }
}
