package import Notebook

/// Where a report goes.
package enum ReportFile {
  /// The path that stands for standard output.
  package static let standardOutput = "-"

  /// Where a report is written unless the person says otherwise: `out/`, the notebook's name, and the
  /// format's ending.
  package static func defaultPath(
    of document: Document,
    as format: Report.Format = .html
  ) -> String {
    let file = document.source.path.split(separator: "/").last ?? "report"
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
    return "out/\(document.frontMatter.outputFile ?? stem).\(format.rawValue)"
  }

  /// Writes a report and what lies beside it, and says where unless that is standard output.
  ///
  /// - Throws: `UsageFailure` when something cannot be written, would replace what the report was
  ///   made from, or would be written twice; nothing is written then.
  package static func write(
    _ files: Report.Files,
    of document: Document,
    madeFrom inputs: InputFiles,
    quiet: Bool
  ) throws(UsageFailure) {
    let isPrinted = files.page.path == standardOutput
    if isPrinted { try checkThatAllIsPrinted(files) }
    var outputs: [(file: OutputFile, bytes: [UInt8])] = []
    var bytes: [String: [UInt8]] = [:]
    let folders = [files.images].compactMap(\.self) + files.folders
    for file in folders.flatMap(\.files) + (isPrinted ? [] : [files.page]) {
      guard !inputs.hasRead(file.path), !Paths.areSame(file.path, document.source.path) else {
        throw UsageFailure("'\(file.path)' is one of the files that the report is made from")
      }
      let known = bytes.updateValue(file.bytes, forKey: Paths.absolute(file.path))
      guard known == nil || known == file.bytes else {
        throw UsageFailure("'\(file.path)' would be written twice")
      }
      outputs.append((try OutputFile(path: file.path), file.bytes))
    }
    try OutputFile.write(outputs)
    if isPrinted {
      try Terminal.output(files.page.bytes)
    } else if !quiet {
      let written = folders.filter { !$0.files.isEmpty }.map(\.path)
      try Terminal.output(([files.page.path] + written).map { $0 + "\n" }.joined())
    }
  }

  /// What a text shows from files beside it cannot go to standard output.
  private static func checkThatAllIsPrinted(_ files: Report.Files) throws(UsageFailure) {
    let count = files.images?.files.count ?? 0
    guard count > 0 else { return }
    throw UsageFailure(
      "standard output holds no images, and this report shows \(count)",
      help: "name the file: '-o report.md'"
    )
  }
}
