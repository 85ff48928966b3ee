import Foundation

/// What `notebook` makes of the same programs.
enum NotebookRun {
  /// The data that all accepted programs read.
  private static let export = Result { try Export() }

  /// Evaluates a program as a cell and gives its last value as text; a chart's is its drawing.
  static func result(of program: Program) throws -> Subprocess.Result {
    let isChart = program.topic == Program.charts
    let shown = isChart ? Program.lastValue : "String(describing: \(Program.lastValue))"
    var result = try Subprocess.notebook(
      ["eval", program.namingLastValue + "\n" + shown, "--format", isChart ? "svg" : "text"],
      in: export.get().folder.url
    )
    // The command ends its output with a line feed of its own.
    if result.output.hasSuffix("\n") { result.output.removeLast() }
    return result
  }

  /// The first error of each program that has one, found without running: one notebook a program.
  static let check = Result { try check(Program.rejected) }

  private static func check(_ programs: [Program]) throws -> [Program: String] {
    let folder = try Folder()
    let names = programs.indices.map { "program\($0).md" }
    for (name, program) in zip(names, programs) {
      try folder.write(name, "```{swift}\n\(program.code)\n```\n")
    }
    let result = try Subprocess.notebook(["check"] + names, in: folder.url)
    var errors: [Program: String] = [:]
    for line in (result.error + result.output).split(separator: "\n") {
      guard let match = line.firstMatch(of: /^program(\d+)\.md:\d+:\d+: error: (.*)/),
        let number = Int(match.1), errors[programs[number]] == nil
      else { continue }
      errors[programs[number]] = String(match.2)
    }
    return errors
  }
}
