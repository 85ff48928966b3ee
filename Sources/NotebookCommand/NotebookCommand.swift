internal import ArgumentParser
internal import Foundation

/// The command `notebook`.
struct NotebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "Renders a Markdown notebook with Swift cells into one static HTML report.",
    version: Version.current,
    subcommands: [
      RenderCommand.self, CheckCommand.self, EvalCommand.self, SampleCommand.self,
      ReferenceCommand.self, ExplainCommand.self,
    ],
    defaultSubcommand: nil
  )
}

/// What this build calls itself, in `--version` and in a report's footer.
enum Version {
  static let current = "0.1.0"
}
