import Notebook

/// A notebook's text on its way through parse, plan and run, with the bakery's library.
struct Notebooks {
  let source: SourceFile
  let document: Document
  let plan: Plan

  init(_ text: String) {
    source = SourceFile(path: "a.md", text: text)
    document = MarkdownParser.parse(source).document
    plan = Plan(document, library: Bakery.library)
  }

  /// Cells of these codes, one after the other; the first line of each may be an option.
  init(cells: String...) {
    self.init(cells.map { "```{swift}\n\($0)\n```\n" }.joined(separator: "\n"))
  }

  /// What is said before anything runs.
  var findings: [String] { plan.diagnostics.map(line) }

  func run(_ settings: Runner.Settings = Runner.Settings()) -> Run {
    Runner(library: Bakery.library, files: InputFiles(folder: "/nowhere"), settings: settings)
      .run(plan, of: document, parameters: document.frontMatter.parameters)
  }

  /// One line a cell.
  func results(_ settings: Runner.Settings = Runner.Settings()) -> [String] {
    run(settings).cells.map { cell in
      switch cell {
      case .outputs(let outputs): Self.text(of: outputs)
      case .failed(let diagnostic, let outputs):
        (outputs.isEmpty ? "" : Self.text(of: outputs) + " then ") + "failed: \(diagnostic.message)"
      case .skipped(let name, let cause): "skipped: \(name), \(place(cause))"
      case .notRun: "not run"
      }
    }
  }

  /// One line an inline expression.
  func expressions() -> [String] {
    run().expressions.map { expression in
      switch expression {
      case .text(let text): text
      case .failed(let diagnostic): "failed: \(diagnostic.message)"
      case .skipped(let name, let cause): "skipped: \(name), \(place(cause))"
      }
    }
  }

  func line(_ diagnostic: Diagnostic) -> String {
    "\(place(diagnostic.range)) \(diagnostic.code.rawValue): \(diagnostic.message)"
      + diagnostic.notes.map { note in
        " (\(note.range.map { "\(place($0)) " } ?? "")\(note.message))"
      }.joined()
  }

  private func place(_ range: SourceRange) -> String {
    let location = source.location(of: range.lowerBound)
    return "\(location.line):\(location.column)"
  }

  private static func text(of outputs: [Output]) -> String {
    outputs.map { output in
      switch output {
      case .text(let text): text
      case .table(let table): "\(table.rows.count) of \(table.totalRows) rows"
      case .figure: "figure"
      }
    }.joined(separator: ", ")
  }
}
