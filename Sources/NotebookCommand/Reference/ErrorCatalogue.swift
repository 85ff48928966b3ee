internal import Foundation
internal import Notebook

/// Every code of a diagnostic, explained with an example, for a terminal and as `docs/errors.md`.
struct ErrorCatalogue {
  /// What the command says of each example, by the code.
  private let diagnostics: [String: String]

  /// Takes over what was recorded: `## code`, and the diagnostic below it.
  init(_ recorded: String = recorded) {
    var diagnostics: [String: String] = [:]
    for part in ("\n" + recorded + "\n").components(separatedBy: "\n## ").dropFirst() {
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.dropFirst().joined(separator: "\n")
      diagnostics[String(lines[0])] = text.trimmingCharacters(in: .newlines)
    }
    self.diagnostics = diagnostics
  }

  // MARK: - Terminal

  /// All codes with their titles.
  var overview: String {
    let width = DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0
    return DiagnosticCode.allCases.map { code in
      "\(code.rawValue.padded(to: width))  \(code.explanation.title)\n"
    }.joined() + "\n'notebook explain CODE' explains one of them, with an example.\n"
  }

  /// One code on a page of 80 columns.
  func text(of code: DiagnosticCode) -> String {
    let explanation = code.explanation
    let blocks = [
      ["\(code.rawValue): \(explanation.title)"],
      explanation.meaning.wrapped(to: 78).map { "  " + $0 },
      section("A notebook that has it\(savedAs(code))", code.example.notebook),
      section("What it says", diagnostics[code.rawValue] ?? ""),
      ["  How to mend it"] + explanation.remedy.wrapped(to: 76).map { "    " + $0 },
      section("The notebook without it\(savedAs(code, mended: true))", code.example.mended),
    ]
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func section(_ title: String, _ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ["  \(title)"] + lines.map { $0.isEmpty ? "" : "    \($0)" }
  }

  private func savedAs(_ code: DiagnosticCode, mended: Bool = false) -> String {
    code.example.isLatin1 ? ", saved as \(mended ? "UTF-8" : "Latin-1")" : ""
  }

  // MARK: - Markdown

  /// `docs/errors.md`.
  var page: String {
    let introduction = """
      # Errors

      Whatever is wrong with a notebook is told with its place, in one sentence that ends with a code
      in square brackets. The codes stay what they are; they are listed here in the order in which a
      notebook is read. `notebook explain CODE` shows any part of this page in a terminal.

      The page is written by `notebook explain --format md`. The tests run each notebook, named
      `notebook.md` and with `export/` and `catalog.csv` beside it: it has exactly the error that is
      shown, and the mended one has none.

      """
    let rows = DiagnosticCode.allCases.map { code in
      "| [`\(code.rawValue)`](#\(code.rawValue)) | \(code.explanation.title) |\n"
    }
    return introduction + "\n| Code | Meaning |\n| --- | --- |\n" + rows.joined()
      + DiagnosticCode.allCases.map { "\n" + markdown(of: $0) }.joined()
  }

  /// One code.
  func markdown(of code: DiagnosticCode) -> String {
    let explanation = code.explanation
    let title = explanation.title.prefix(1).uppercased() + explanation.title.dropFirst()
    return """
      ## \(code.rawValue)

      **\(title).** \(explanation.meaning)

      A notebook that has it\(savedAs(code)):

      \(fence(code.example.notebook, "markdown"))

      What it says:

      \(fence(diagnostics[code.rawValue] ?? "", "text"))

      **How to mend it.** \(explanation.remedy)

      \(fence(code.example.mended, "markdown"))

      """
  }

  /// Longer than any fence within.
  private func fence(_ text: String, _ language: String) -> String {
    "````\(language)\n\(text)\n````"
  }
}
