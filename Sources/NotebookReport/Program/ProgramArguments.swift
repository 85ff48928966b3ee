internal import ArgumentParser
internal import Notebook

/// The command line of an exported program: that of `notebook render`, without the notebook.
struct ProgramArguments: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandLine.arguments.first?.split(separator: "/").last.map(String.init),
      abstract: "Write the report of the notebook that this program was exported from.",
      discussion: """
        A path given with -P is relative to the current folder, one in the notebook to the folder
        that --in names.
        """
    )
  }

  @OptionGroup var target: ReportArguments

  @Option(
    name: [.customShort("P"), .customLong("param")],
    parsing: .singleValue,
    help: ArgumentHelp("Set a parameter of the notebook.", valueName: "name:value")
  )
  var parameters: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A further folder that the notebook may read.", valueName: "folder")
  )
  var allowRead: [String] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The folder that the notebook's paths are relative to.",
      valueName: "folder"
    )
  )
  var folder = "."

  /// Reads the process's own command line; help and mistakes end it.
  static func ofProcess() -> ProgramArguments {
    do {
      return try parse()
    } catch {
      let message = fullMessage(for: error)
      guard exitCode(for: error) == .success else {
        ProgramEnd.usageFailed(UsageFailure.text(ofParser: message))
      }
      ProgramEnd.asked(message + "\n")
    }
  }
}
