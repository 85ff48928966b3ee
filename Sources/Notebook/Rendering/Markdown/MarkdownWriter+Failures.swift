extension MarkdownWriter {
  /// What the banner lists before it only counts, as on the page.
  private static let mostListed = 20

  /// At the top of a report that is not whole: what failed and where.
  func banner() -> [String] {
    let errors = run.diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return [] }
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    var items = errors.prefix(Self.mostListed).map { error in
      "- line \(lineNumber(of: error.range)): \(MarkdownText.escaped(error.message))"
    }
    if errors.count > items.count { items.append("- and \(errors.count - items.count) more") }
    return [alert(.caution, ["**\(count) in this report**", items.joined(separator: "\n")])]
  }

  /// A hidden cell's failure is shown all the same, unless the author allowed for it.
  func failure(of cell: Cell) -> [String] {
    let isVisible = cell.options.include && cell.options.output
    switch run.cells[cell.index] {
    case .outputs, .notRun: return []
    case .failed(let diagnostic, _):
      guard isVisible || !cell.options.error else { return [] }
      return [failure(diagnostic, anchor: anchor(ofWithheld: cell))]
    case .skipped(let name, let cause):
      let words = "Skipped: '\(name)' failed at line \(lineNumber(of: cause))"
      return isVisible ? ["\(anchor(ofWithheld: cell))*\(MarkdownText.escaped(words))*"] : []
    }
  }

  /// Where a reference leads whose table or chart was not made.
  private func anchor(ofWithheld cell: Cell) -> String {
    guard let label = cell.options.label?.name, let target = outline.targets[label],
      target.number == nil
    else { return "" }
    return MarkdownText.anchor(label)
  }

  private func failure(_ diagnostic: Diagnostic, anchor: String) -> String {
    let start = document.source.location(of: diagnostic.range.lowerBound)
    let place = "\(document.source.path.lastComponent):\(start.line):\(start.column)"
    let picture = DiagnosticRenderer(document.source).picture(of: diagnostic.range)
    var sentences = diagnostic.notes.map { note in
      let line = note.range.map { " (line \(lineNumber(of: $0)))" } ?? ""
      return "Note: \(note.message)\(line)"
    }
    if let help = diagnostic.help { sentences.append("Help: \(help)") }
    let words = sentences.map { MarkdownText.paragraph(MarkdownText.escaped($0)) }
    let parts = [
      "\(anchor)**Error:** \(MarkdownText.escaped(diagnostic.message))",
      MarkdownText.escaped("\(place) · \(diagnostic.code.rawValue)"),
      MarkdownText.fence(picture),
    ]
    // Where there is no alert, a quote that says "Error" says enough.
    return isNested
      ? (parts + words).joined(separator: "\n\n").quoted : alert(.caution, parts + words)
  }

  // MARK: The stamp

  /// What made the report and of what, as on the page.
  func stamp() -> [String] {
    let source = MarkdownText.code(String(options.sourceSHA256.prefix(12)))
    let tool = MarkdownText.escaped("\(options.toolName) \(options.version)")
    return [
      "___", "Made with \(tool) from source \(source)\(inputSummary)",
      MarkdownText.details("Source, inputs and parameters", provenance.joined(separator: "\n")),
    ]
  }

  private var inputSummary: String {
    guard !run.inputs.isEmpty else { return "." }
    let bytes = NumberText.grouped(run.inputs.reduce(0) { $0 + $1.byteCount })
    let count = run.inputs.count == 1 ? "1 input" : "\(run.inputs.count) inputs"
    return " and \(count), \(bytes) bytes."
  }

  private var provenance: [String] {
    let inputs = run.inputs.map { input in
      let size = "\(NumberText.grouped(input.byteCount)) bytes"
      return "- \(shown(input.name)), \(size): \(MarkdownText.code(input.sha256))"
    }
    let settings = options.parameters.map { setting in
      "- Parameter \(MarkdownText.escaped(setting.name)): \(shown(setting.value))"
    }
    return ["- Source, SHA-256: \(MarkdownText.code(options.sourceSHA256))"] + inputs + settings
  }

  private func shown(_ text: String) -> String {
    MarkdownText.escaped(text.clamped(to: 300) ?? text)
  }
}
