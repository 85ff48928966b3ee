internal import ArgumentParser
internal import NotebookReport

/// `notebook reference`: every name that a cell may use.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "List the names that a cell may use, or explain one.",
    discussion: """
      Examples:
        notebook reference
        notebook reference topTracks
        notebook reference StreamingHistory
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md, json
  }

  @Argument(help: "A function, a property or a type.")
  var name: String?

  @Option(help: "How to print it; json is for editors.")
  var format = Format.text

  func run() throws {
    let reference = Reference(Prelude.library)
    let text = try name.map { try page(of: $0, in: reference) } ?? everything(in: reference)
    try Pager.output(text)
  }

  private func everything(in reference: Reference) throws -> String {
    switch format {
    case .text: ReferenceText(reference: reference).overview
    case .md: ReferenceMarkdown(reference: reference).page
    case .json: try ReferenceJSON.text(of: reference.entries)
    }
  }

  /// A type stands before the members of its name.
  private func page(of name: String, in reference: Reference) throws -> String {
    let group = reference.group(of: name)
    let entries = reference.entries(of: name)
    guard group != nil || !entries.isEmpty else { throw unknown(name, in: reference) }
    switch format {
    case .text:
      let writer = ReferenceText(reference: reference)
      if let group { return writer.page(of: group) }
      return entries.map(writer.page).joined(separator: "\n")
    case .md:
      let writer = ReferenceMarkdown(reference: reference)
      return group.map(writer.page) ?? entries.map(writer.page).joined()
    case .json:
      let members = (group?.type.map { [$0] } ?? []) + (group?.entries ?? [])
      return try ReferenceJSON.text(of: group == nil ? entries : members)
    }
  }

  private func unknown(_ name: String, in reference: Reference) -> UsageFailure {
    let names = reference.suggestions(for: name).map { "'\($0)'" }
    let last = names.last.map { names.count > 1 ? " or \($0)" : $0 } ?? ""
    return UsageFailure(
      "the reference has no '\(name)'",
      help: names.isEmpty
        ? "'notebook reference' lists all names"
        : "did you mean \(names.dropLast().joined(separator: ", "))\(last)?"
    )
  }
}
