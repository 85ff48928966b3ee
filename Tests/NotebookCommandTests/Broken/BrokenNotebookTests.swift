import Foundation
import Testing

@Suite struct BrokenNotebookTests {
  @Test(arguments: BrokenNotebooks.syntax)
  func `code that is no Swift is told in the compiler's words`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.subset)
  func `what the language leaves out is refused by its name`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.names)
  func `a name that is not there is told at its place`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.calls)
  func `a call that fits nothing says what would`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.types)
  func `a value of another type says what was wanted`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.numbers)
  func `a number out of range and a missing try are told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.files)
  func `a file that cannot be used is named as it is written`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.catalogs)
  func `a catalogue that loses rows says which`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.options)
  func `a faulty option, label or fence is told at its line`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.frontMatter)
  func `faulty front matter is told at its key or value`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.prose)
  func `faulty inline code is told at its column`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.cells)
  func `a cell's columns are the file's`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.several)
  func `several mistakes are each told once`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.statements)
  func `a statement that leads nowhere is told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.functions)
  func `a function whose head or body does not fit is told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.functionCalls)
  func `a call of a notebook's own function says what it takes`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.annotations)
  func `a value that does not fit its written type is told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.patterns)
  func `a pattern that fits nothing is told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.assignments)
  func `an assignment to what cannot change is told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.closures)
  func `a closure that does not fit its call is told`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.places)
  func `a place is the file's behind whatever stands before it`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: BrokenNotebooks.cascades)
  func `one mistake is told and nothing that follows from it`(_ broken: BrokenNotebook) throws {
    try expectDiagnosis(of: broken)
  }

  @Test(arguments: [
    ("```{swift}\nlet a = 1\n\nMore text, and `code`.\n", "```{swift}", "^^^^^^^^^^"),
    ("````{swift}\nlet a = 1\n```\n", "````{swift}", "^^^^^^^^^^^"),
    ("~~~{swift}\nlet a = \n```\n", "~~~{swift}", "^^^^^^^^^^"),
  ])
  func `a cell without its end costs only what is below it`(
    cell: String,
    opening: String,
    carets: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.makeFile("notebook.md", "Above: `{swift} 6 * 7`.\n\n" + cell)
    let result = try CommandLineTool.run(["render", "notebook.md", "-o", "-"], in: folder.url)
    #expect(
      result.error == """
        notebook.md:3:1: error: this cell has no closing fence [fence]
           |
         3 | \(opening)
           | \(carets)
           = help: end it with '```' on a line of its own

        """
    )
    #expect(result.status == 1)
    #expect(result.output.contains("Above: 42."))
  }

  /// Renders a broken notebook: its author is told exactly this, and the rest is in the report.
  private func expectDiagnosis(of broken: BrokenNotebook) throws {
    let folder = try broken.makeFolder()
    let result = try CommandLineTool.run(["render", "notebook.md"], in: folder.url)
    #expect(result.error == broken.error + "\n")
    #expect(result.status == broken.status)
    let report = folder.url.appendingPathComponent("out/notebook.html")
    #expect(
      try String(contentsOf: report, encoding: .utf8).contains(BrokenNotebook.independentOutput)
    )
  }
}
