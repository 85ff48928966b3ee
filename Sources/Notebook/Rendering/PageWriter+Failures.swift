extension PageWriter {
  /// What the banner lists before it only counts.
  private static let mostListed = 20

  /// At the top of a page that is not whole: what failed, with links to the places.
  mutating func banner() {
    let errors = run.diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    parts.formUnion([.failures, .lists])
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    element("section", ["class": "banner", "aria-label": "Errors"]) { page in
      page.html.element("p", ["class": "label"], text: "\(count) in this report")
      page.element("ul") { page in
        errors.prefix(PageWriter.mostListed).forEach { page.bannerItem($0) }
        let rest = errors.count - PageWriter.mostListed
        if rest > 0 { page.html.element("li", text: "and \(rest) more") }
      }
    }
    html.raw("\n")
  }

  private mutating func bannerItem(_ diagnostic: Diagnostic) {
    let line = "line \(document.source.location(of: diagnostic.range.lowerBound).line)"
    element("li") { page in
      if let id = page.failureID(of: diagnostic) {
        page.html.element("a", ["href": "#\(id)"], text: line)
      } else {
        page.html.text(line)
      }
      page.html.text(": \(diagnostic.message)")
    }
  }

  private func failureID(of diagnostic: Diagnostic) -> String? {
    for (index, result) in run.cells.enumerated() {
      if case .failed(diagnostic, _) = result { return "error:\(index + 1)" }
    }
    for (index, result) in run.expressions.enumerated() {
      if case .failed(diagnostic) = result { return "error:x\(index + 1)" }
    }
    return nil
  }

  // MARK: Cells

  /// A hidden cell's failure is shown all the same, unless the author allowed for it.
  func showsFailure(of cell: Cell) -> Bool {
    let isVisible = cell.options.include && cell.options.output
    switch run.cells[cell.index] {
    case .outputs, .notRun: return false
    case .failed: return isVisible || !cell.options.error
    case .skipped: return isVisible
    }
  }

  mutating func failure(of cell: Cell) {
    guard showsFailure(of: cell) else { return }
    parts.insert(.failures)
    switch run.cells[cell.index] {
    case .outputs, .notRun: break
    case .failed(let diagnostic, _): failure(diagnostic, id: "error:\(cell.index + 1)")
    case .skipped(let name, let cause):
      element("p", ["class": "skipped"]) { page in
        page.html.text("Skipped: ")
        page.cause(name, cause)
      }
      html.raw("\n")
    }
  }

  private mutating func failure(_ diagnostic: Diagnostic, id: String) {
    let picture = DiagnosticRenderer(document.source).picture(of: diagnostic.range)
    element("div", ["class": "failure", "id": id]) { page in
      page.element("p") { page in
        page.html.element("strong", text: "Error:")
        page.html.text(" \(diagnostic.message)")
      }
      page.html.element(
        "p",
        ["class": "where"],
        text: "\(page.place(of: diagnostic)) · \(diagnostic.code.rawValue)"
      )
      page.html.element("pre", ["tabindex": "0"], text: picture)
      diagnostic.notes.forEach { page.html.element("p", text: page.sentence($0)) }
      if let help = diagnostic.help { page.html.element("p", text: "Help: \(help)") }
    }
    html.raw("\n")
  }

  /// File name, line and column; no folder of the machine.
  private func place(of diagnostic: Diagnostic) -> String {
    let start = document.source.location(of: diagnostic.range.lowerBound)
    let file = document.source.path.split(separator: "/").last ?? "notebook"
    return "\(file):\(start.line):\(start.column)"
  }

  private func sentence(_ note: Diagnostic.Note) -> String {
    guard let range = note.range else { return "Note: \(note.message)" }
    return "Note: \(note.message) (line \(document.source.location(of: range.lowerBound).line))"
  }

  /// "'x' failed at line 3", with a link to that failure.
  private mutating func cause(_ name: String, _ range: SourceRange) {
    let line = document.source.location(of: range.lowerBound).line
    let words = "'\(name)' failed at line \(line)"
    guard let id = failureID(at: range) else { return html.text(words) }
    html.element("a", ["href": "#\(id)"], text: words)
  }

  private func failureID(at range: SourceRange) -> String? {
    let cell = document.cells.first { cell in
      guard case .failed = run.cells[cell.index] else { return false }
      return cell.range.lowerBound <= range.lowerBound && range.lowerBound < cell.range.upperBound
    }
    return cell.map { "error:\($0.index + 1)" }
  }

  // MARK: Inline expressions

  mutating func failedExpression(_ index: Int, _ diagnostic: Diagnostic) {
    let id = "error:x\(index + 1)"
    let line = document.source.location(of: diagnostic.range.lowerBound).line
    html.element(
      "span",
      [
        "class": "failed", "id": failureIDs.insert(id).inserted ? id : nil,
        "title": diagnostic.message,
      ],
      text: "[error, line \(line)]"
    )
  }

  mutating func skippedExpression(_ name: String, _ cause: SourceRange) {
    element("span", ["class": "failed"]) { page in
      page.html.text("[")
      page.cause(name, cause)
      page.html.text("]")
    }
  }
}
