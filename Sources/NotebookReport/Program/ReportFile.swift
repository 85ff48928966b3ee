package import Notebook

/// Where a report goes.
package enum ReportFile {
  /// The path that stands for standard output.
  package static let standardOutput = "-"

  /// Where a report is written unless the person says otherwise: `out/`, the notebook's name, `.html`.
  package static func defaultPath(of document: Document) -> String {
    let file = document.source.path.split(separator: "/").last ?? "report"
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
    return "out/\(document.frontMatter.outputFile ?? stem).html"
  }

  /// Writes a page to a path or to standard output.
  ///
  /// - Throws: `UsageFailure` when it cannot be written, or would replace what it was made from.
  package static func write(
    _ html: String,
    to path: String,
    of document: Document,
    madeFrom files: InputFiles
  ) throws(UsageFailure) {
    if path == standardOutput { return try Terminal.output(html) }
    guard !files.hasRead(path), !Paths.areSame(path, document.source.path) else {
      throw UsageFailure("'\(path)' is one of the files that the report is made from")
    }
    try OutputFile(path: path).write(Array(html.utf8))
  }
}
