internal import ArgumentParser
internal import Notebook

/// `notebook reference`: every name that a cell may use.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "List the names that a cell may use, or explain one."
  )

  @Argument(help: "A function, a property or a type.")
  var name: String?

  func run() throws {
    let reference = Reference(Prelude.library)
    guard let name else { return try Terminal.output(reference.text) }
    guard let text = reference.text(of: name) else {
      throw UsageFailure(
        "the reference has no '\(name)'",
        help: Suggestion.nearest(to: name, among: reference.names).map { "did you mean '\($0)'?" }
          ?? "'notebook reference' lists all names"
      )
    }
    try Terminal.output(text)
  }
}
