internal import ArgumentParser
internal import NotebookReport

/// The command `notebook`.
struct NotebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "Renders a Markdown notebook with Swift cells into one static HTML report.",
    version: Version.current,
    subcommands: [
      RenderCommand.self, CheckCommand.self, EvalCommand.self, SampleCommand.self,
      ReferenceCommand.self, ExplainCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: nil
  )
}
