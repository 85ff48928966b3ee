internal import ArgumentParser
internal import Notebook
internal import NotebookReport

/// `notebook eval`: one expression, its value on standard output.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Evaluate one expression of the cell language.",
    discussion: "Example: notebook eval 'try StreamingHistory(contentsOf: \"export\").topTracks(3)'"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, html, svg
  }

  @Argument(help: "The expression, as a cell would write it.")
  var expression: String

  @Option(name: .customLong("in"), help: "The folder that paths are relative to.")
  var folder = "."

  @Option(help: "How to print the value; csv and json change nothing in it.")
  var format = Format.text

  func run() throws {
    guard Paths.isFolder(folder) else { throw UsageFailure("there is no folder '\(folder)'") }
    let source = SourceFile(path: "expression", text: expression)
    let (text, findings) = evaluate(source)
    if let text { try Terminal.output(text) }
    try Pipeline().finish(findings, of: source)
  }

  /// The value's text, nil where there is none, and everything that was found on the way.
  private func evaluate(_ source: SourceFile) -> (text: String?, findings: [Diagnostic]) {
    let parsed = ParsedExpression(source)
    let found = parsed.plan.diagnostics
    guard let code = parsed.plan.units[0].code else { return (nil, found) }
    var settings = Runner.Settings()
    settings.rowLimit = nil
    let runner = Runner(
      library: Prelude.library,
      files: InputFiles(folder: folder),
      settings: settings
    )
    do throws(Diagnostic) {
      let value = try runner.evaluate(code)
      let text = try ValuePrinter(source: source).text(of: value, as: format)
      return (text, found + runner.takeWarnings())
    } catch {
      return (nil, found + runner.takeWarnings() + [error])
    }
  }
}

/// An expression as a document of its own, so that its names are checked as a cell's are.
private struct ParsedExpression {
  let plan: Plan

  init(_ source: SourceFile) {
    let end = source.bytes.count
    let code = CodeSource(
      text: source.text,
      lines: source.lineStarts.map { .init(codeOffset: $0, fileOffset: $0) }
    )
    let range = SourceRange(0, end)
    let cell = Cell(index: 0, code: code, options: CellOptions(), range: range)
    plan = Plan(Document(source: source, cells: [cell]), library: Prelude.library)
  }
}
