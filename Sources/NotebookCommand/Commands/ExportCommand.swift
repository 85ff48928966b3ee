internal import ArgumentParser
internal import Notebook
internal import NotebookReport

/// `notebook export`: the notebook as a program of its own.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a notebook as a Swift package that makes the same report.",
    discussion: """
      The cells become ordinary Swift over the modules Analysis and Charts. A notebook that fails is
      not exported, so it is run first; -P and --allow-read are for that run.
      Example: notebook export notebooks/first.md --to swift out/first
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case swift
  }

  @Argument(help: ArgumentHelp("The notebook.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var to: Format

  @Argument(help: "Where to write the package.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The package 'notebook', on which the exported one builds: its folder or its URL.",
      valueName: "path-or-url"
    )
  )
  var package = "."

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

  @Flag(help: "Replace the files of an earlier export.")
  var force = false

  @Flag(help: "Print diagnostics as JSON, one object a line.")
  var jsonErrors = false

  func run() throws {
    try checkFolder()
    let reference = try PackageReference(package)
    let pipeline = Pipeline(jsonErrors: jsonErrors)
    let parsed = try pipeline.parse(file)
    var stages = StageClock(isEnabled: false)
    let rendering = try pipeline.render(
      parsed,
      parameters: parameters,
      allowRead: allowRead,
      stages: &stages
    )
    let document = parsed.document
    let exported = SwiftPackage(
      document,
      rendering.plan,
      package: reference,
      html: rendering.report.html
    )
    let findings = rendering.diagnostics + rendering.run.expectedFailures
    try pipeline.finish((findings + exported.cells.diagnostics).inFileOrder, of: document.source)
    for file in exported.files(in: folder) {
      let path = "\(folder)/\(file.path)"
      try OutputFile(path: path).write(Array(file.text.utf8))
      try Terminal.output("\(path)\n")
    }
  }

  private func checkFolder() throws(UsageFailure) {
    guard !folder.isEmpty else { throw UsageFailure("the path of the package is empty") }
    guard Paths.exists(folder) else { return }
    guard Paths.isFolder(folder) else { throw UsageFailure("'\(folder)' is not a folder") }
    guard force || Paths.isEmptyFolder(folder) else {
      throw UsageFailure(
        "'\(folder)' holds files already",
        help: "name another folder, or add '--force' to replace those of an earlier export"
      )
    }
  }
}

extension Run {
  /// The failures that cells expect of themselves: a report goes on behind them, a program does not.
  fileprivate var expectedFailures: [Diagnostic] {
    cells.compactMap { result -> Diagnostic? in
      guard case .failed(var failure, _) = result, !diagnostics.contains(failure) else {
        return nil
      }
      failure.help = "an exported program would end here: leave the cell out with 'eval: false'"
      return failure
    }
  }
}
