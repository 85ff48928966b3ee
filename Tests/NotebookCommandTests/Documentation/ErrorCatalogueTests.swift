import Foundation
import Notebook
import Testing

@testable import NotebookCommand

@Suite struct ErrorCatalogueTests {
  private static let copy =
    "Sources/NotebookCommand/Reference/Generated/ErrorCatalogue+Recorded.swift"

  /// What is said of a notebook beside the made-up export and catalogue.
  private static func errors(
    of notebook: String,
    encoding: String.Encoding = .utf8
  ) throws -> CommandLineTool.Result {
    let folder = try TinyExport.makeFolder()
    let bytes = try #require((notebook + "\n").data(using: encoding))
    try folder.makeFile("notebook.md", bytes: Array(bytes))
    return try CommandLineTool.run(["render", "notebook.md"], in: folder.url)
  }

  /// The whole text of each example's diagnostic, in the order of the codes.
  private static func said() throws -> [(code: DiagnosticCode, text: String)] {
    try DiagnosticCode.allCases.map { code in
      let encoding = code.example.isLatin1 ? String.Encoding.isoLatin1 : .utf8
      let result = try errors(of: code.example.notebook, encoding: encoding)
      return (code, String(result.error.dropLast()))
    }
  }

  @Test func `the catalogue says what the command says of its examples`() throws {
    let said = try Self.said()
    let recorded = said.map { "## \($0.code.rawValue)\n\($0.text)" }.joined(separator: "\n\n")
    let lines = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let file =
      [
        "extension ErrorCatalogue {",
        "  /// What the examples say, as `RECORD=1 swift test` heard it.",
        "  static let recorded = #\"\"\"",
      ] + lines.map { $0.isEmpty ? "" : "    \($0)" } + ["    \"\"\"#", "}", ""]
    try Repository.expect(Self.copy, holds: file.joined(separator: "\n"))
    try Repository.expect("docs/errors.md", holds: ErrorCatalogue(recorded).page)
  }

  @Test func `each example has its own error and no other`() throws {
    for (code, text) in try Self.said() {
      let headings = text.split(separator: "\n").filter { $0.hasPrefix("notebook.md:") }
      let codes = headings.filter { !$0.contains(": note: ") }.map { $0.split(separator: "[").last }
      #expect(Set(codes) == ["\(code.rawValue)]"], "\(code.rawValue): \(text)")
    }
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `a mended example renders without a word`(code: DiagnosticCode) throws {
    let result = try Self.errors(of: code.example.mended)
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `a code is explained in two to four sentences`(code: DiagnosticCode) {
    let ends = code.explanation.meaning.split(separator: " ").count { $0.last == "." }
    #expect((2...4).contains(ends))
    #expect(code.explanation.title.first?.isLowercase == true)
    #expect(code.explanation.title.last != ".")
    #expect(code.explanation.remedy.last == ".")
  }

  // MARK: - Command

  private func run(_ arguments: [String]) throws -> CommandLineTool.Result {
    try CommandLineTool.run(["explain"] + arguments, in: FileManager.default.temporaryDirectory)
  }

  @Test func `a code is explained with its example`() throws {
    let result = try run(["unknown-key"])
    #expect(
      result.output == """
        unknown-key: a setting has a name that nothing knows

          A setting at the head of the notebook, of a parameter, or behind '//|' in a
          cell has a name that does not exist. It is most often misspelt. The setting
          has no effect.

          A notebook that has it
            ---
            titel: My year
            ---

          What it says
            notebook.md:2:1: error: unknown key 'titel' in the front matter [unknown-key]
               |
             2 | titel: My year
               | ^^^^^
               = help: did you mean 'title'?

          How to mend it
            Use the name that the help line suggests, or take the line out.

          The notebook without it
            ---
            title: My year
            ---

        """
    )
    #expect(result.status == 0)
    #expect(try run(["[unknown-key]"]).output == result.output)
  }

  @Test func `all codes are listed with their titles`() throws {
    let lines = try run([]).output.split(separator: "\n")
    #expect(lines.count == DiagnosticCode.allCases.count + 1)
    #expect(lines.contains("unknown-name            a name that nothing has"))
  }

  @Test(.disabled(if: Repository.isRecording, "the command is built from the last record"))
  func `the page for reading is what the command prints`() throws {
    let page = Repository.root.appendingPathComponent("docs/errors.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(try run(["--format", "md"]).output == text)
  }

  @Test(arguments: [
    ("unknwon-name", "did you mean 'unknown-name'?"),
    ("banana", "'notebook explain' lists all of them"),
  ])
  func `a code that is not there is told with the nearest`(code: String, help: String) throws {
    let result = try run([code])
    #expect(result.error == "notebook: there is no error '\(code)'\n  help: \(help)\n")
    #expect(result.output == "")
    #expect(result.status == 2)
  }
}
