package import ArgumentParser
package import Notebook

/// Where a report goes and in which form: the same for `notebook render` and an exported program.
package struct ReportArguments: ParsableArguments {
  @Option(name: [.short, .long], help: "Where to write the report; '-' is standard output.")
  package var output: String?

  @Option(
    help: ArgumentHelp(
      "What to write: one page, or Markdown with its charts as files beside it.",
      valueName: "format"
    )
  )
  package var to = Report.Format.html

  @Option(
    help: ArgumentHelp(
      "Also write the numbers of each table and chart into a folder, as CSV and JSON.",
      valueName: "folder"
    )
  )
  package var dataDir: String?

  @Option(
    help: ArgumentHelp("Also write each chart into a folder, as SVG.", valueName: "folder")
  )
  package var figuresDir: String?

  @Flag(help: "Do not print what was written.")
  package var quiet = false

  package init() {}

  /// - Throws: `UsageFailure` when a folder cannot be one, before anything was read.
  package func check() throws(UsageFailure) {
    for (option, folder) in [("--data-dir", dataDir), ("--figures-dir", figuresDir)] {
      guard let folder else { continue }
      guard !folder.isEmpty else { throw UsageFailure("'\(option)' names no folder") }
      guard !Paths.exists(folder) || Paths.isFolder(folder) else {
        throw UsageFailure("'\(folder)' is not a folder")
      }
    }
  }

  /// How many rows of a table are worth keeping: a page shows some, a file of data holds all.
  package var rowLimit: Int? { dataDir == nil ? Runner.Settings().rowLimit : nil }

  /// Everything that is to be written, made before any of it is.
  package func files(of report: Report) -> Report.Files {
    let path = output ?? ReportFile.defaultPath(of: report.document, as: to)
    var files = report.files(as: to, at: path)
    if let dataDir { files.folders.append(report.dataFiles(in: dataDir)) }
    if let figuresDir { files.folders.append(report.figureFiles(in: figuresDir)) }
    return files
  }
}

extension Report.Format: ExpressibleByArgument {}
