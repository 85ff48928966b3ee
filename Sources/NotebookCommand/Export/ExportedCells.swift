internal import Notebook

/// The `main.swift` of an exported package: the notebook's cells and inline expressions in the order
/// in which they run, each under the line where the notebook has it.
struct ExportedCells {
  let document: Document
  let plan: Plan
  /// The notebook's file name.
  let name: String

  /// What the program calls its page: a name that no cell defines.
  var pageName: String {
    let taken = Set(plan.units.flatMap { $0.program.definitions.map(\.text) })
    var name = "report"
    while taken.contains(name) { name += "Page" }
    return name
  }

  var text: String {
    let head = """
      // The cells of \(name), as 'notebook export' found them. What a cell shows goes through 'show',
      // and '\(pageName)' is told which cell or sentence it belongs to.
      import Analysis
      import Charts
      import NotebookReport

      """
    let parts = plan.units.filter(\.isEvaluated).map { $0.lines(in: self) }
    return ([head] + parts + ["\(pageName).write()\n"]).joined(separator: "\n")
  }

  /// Why the cells cannot be what they are in a compiled program.
  var diagnostics: [Diagnostic] {
    plan.units.flatMap(\.expressions).filter(\.type.isUnordered).map { expression in
      Diagnostic(
        .type,
        "Swift leaves the order of a dictionary and of a set to chance",
        at: expression.range,
        help: "show its elements sorted, and an exported program shows the same"
      )
    }
  }

  fileprivate func line(of offset: Int) -> Int { document.source.location(of: offset).line }
}

extension Plan.Unit {
  fileprivate func lines(in cells: ExportedCells) -> String {
    switch role {
    case .cell(let index):
      let code = cells.document.cells[index].code
      return """
        // \(cells.name), line \(cells.line(of: code.fileOffset(of: 0)))
        \(cells.pageName).cell(\(index))
        \(showing(code))

        """
    case .expression(let index):
      let text = cells.document.expressions[index].code.text
      // A comment would hide the parenthesis behind it.
      let argument = text.contains("//") || text.contains("\n") ? "\n  \(text)\n" : " \(text)"
      return """
        // \(cells.name), line \(cells.line(of: range.lowerBound))
        \(cells.pageName).inline(\(index),\(argument))

        """
    }
  }

  /// The cell's code, its last value shown; a value that is not wanted is marked as such, since
  /// Swift's compiler would ask.
  private func showing(_ code: CodeSource) -> String {
    var bytes = Array(code.text.utf8)
    for expression in expressions.reversed() where expression.type != .void {
      let lower = code.codeOffset(of: expression.range.lowerBound)
      let upper = code.codeOffset(of: expression.range.upperBound)
      if expression.isLast { bytes.insert(contentsOf: Array(")".utf8), at: upper) }
      bytes.insert(contentsOf: Array((expression.isLast ? "show(" : "_ = ").utf8), at: lower)
    }
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
