internal import ArgumentParser
internal import Charts
internal import Notebook
internal import NotebookReport

/// `notebook render`: the whole way from a file to a report.
struct RenderCommand: ParsableCommand {
  static let defaultNotebook = "notebooks/analysis.md"
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render a notebook into one static HTML file.",
    discussion: """
      The report is written even when a cell fails; the exit code is then 1.
      A path given with -P is relative to the current folder, one in the notebook to its own.
      """
  )

  @Argument(help: ArgumentHelp("The notebook.", valueName: "file"))
  var file = defaultNotebook

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

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Print diagnostics as JSON, one object a line.")
  var jsonErrors = false

  @Flag(help: "Print how long each stage and each slow cell took.")
  var timings = false

  func run() throws {
    try target.check()
    var stages = StageClock(isEnabled: timings)
    let pipeline = Pipeline(strict: strict, jsonErrors: jsonErrors)
    let parsed = try stages.measure("parse") { try pipeline.parse(file) }
    let rendering = try pipeline.render(
      parsed,
      parameters: parameters,
      allowRead: allowRead,
      rowLimit: target.rowLimit,
      stages: &stages
    )
    let document = parsed.document
    let files = stages.measure(target.to.rawValue) { target.files(of: rendering.report) }
    try stages.measure("write") {
      try ReportFile.write(
        files,
        of: document,
        madeFrom: rendering.files,
        quiet: target.quiet
      )
    }
    stages.report()
    try pipeline.finish(rendering.diagnostics, of: document.source)
  }
}
