internal import ArgumentParser
internal import Notebook
internal import NotebookReport

/// `notebook check`: everything but running.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with notebooks without running them."
  )

  @Argument(help: ArgumentHelp("The notebooks.", valueName: "file"))
  var files = [RenderCommand.defaultNotebook]

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Print diagnostics as JSON, one object a line.")
  var jsonErrors = false

  func run() throws {
    let pipeline = Pipeline(strict: strict, jsonErrors: jsonErrors)
    var failure: ExitCode?
    for file in files {
      do {
        let parsed = try pipeline.parse(file)
        try pipeline.finish(pipeline.check(parsed), of: parsed.document.source)
      } catch let code as ExitCode {
        failure = failure ?? code
      } catch let missing as UsageFailure {
        Terminal.error("notebook: \(missing.message)\n")
        failure = ExitCode(CommandLineRun.usageFailed)
      }
    }
    if let failure { throw failure }
  }
}
