internal import ArgumentParser
internal import Notebook
internal import NotebookReport

/// `notebook explain`: what a code in square brackets means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain the code of an error, with an example.",
    discussion: "Example: notebook explain unknown-name"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md
  }

  @Argument(help: "The code, as it stands in square brackets behind an error.")
  var code: String?

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let catalogue = ErrorCatalogue()
    let code = try code.map(known)
    switch format {
    case .text: try Pager.output(code.map(catalogue.text) ?? catalogue.overview)
    case .md: try Pager.output(code.map(catalogue.markdown) ?? catalogue.page)
    }
  }

  /// The brackets may have been copied too.
  private func known(_ text: String) throws(UsageFailure) -> DiagnosticCode {
    let name = text.filter { $0 != "[" && $0 != "]" }.lowercased()
    if let code = DiagnosticCode(rawValue: name) { return code }
    let names = DiagnosticCode.allCases.map(\.rawValue)
    throw UsageFailure(
      "there is no error '\(text)'",
      help: Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
        ?? "'notebook explain' lists all of them"
    )
  }
}
