import Foundation
import Testing

/// A notebook that asks for more than any should have, and what its author is told.
struct HostileNotebook: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// The first line of standard error; empty where there is nothing wrong.
  let error: String
  /// Symbolic links: where they lie, and where they lead.
  var links: [String: String] = [:]
  /// Named pipes, which nobody writes to.
  var pipes: [String] = []

  var testDescription: String { name }

  /// 1 where an error is told, 0 for a warning or nothing.
  var status: Int32 { error.contains(": error: ") ? 1 : 0 }

  /// Prose at the end of every hostile notebook, which nothing above may cost.
  private static let independent = "\n\nStill here: `{swift} 6 * 7`.\n"

  /// What becomes of it in the report.
  static let independentOutput = "Still here: 42."

  /// A whole notebook.
  static func prose(_ name: String, _ text: String, error: String = "") -> HostileNotebook {
    HostileNotebook(name: name, text: text + independent, error: error)
  }

  /// A notebook that starts with one cell: the code's first line is the notebook's second.
  static func cell(_ name: String, _ code: String, error: String = "") -> HostileNotebook {
    prose(name, "```{swift}\n\(code)\n```", error: error)
  }

  /// A notebook that reads an export.
  static func export(
    _ name: String,
    _ path: String,
    error: String = "",
    links: [String: String] = [:],
    pipes: [String] = []
  ) -> HostileNotebook {
    var hostile = cell(
      name,
      "let history = try StreamingHistory(contentsOf: \"\(path)\")\nhistory.plays.count",
      error: error
    )
    (hostile.links, hostile.pipes) = (links, pipes)
    return hostile
  }

  /// A notebook that reads a catalogue.
  static func catalog(
    _ name: String,
    _ path: String,
    error: String = "",
    links: [String: String] = [:],
    pipes: [String] = []
  ) -> HostileNotebook {
    var hostile = cell(
      name,
      "let catalog = try Catalog(contentsOf: \"\(path)\")\ncatalog.count",
      error: error
    )
    (hostile.links, hostile.pipes) = (links, pipes)
    return hostile
  }

  /// A folder with the notebook, the export and the catalogue, beside which lies another export.
  func makeFolder() throws -> TemporaryFolder {
    let folder = try TinyExport.makeFolder(under: "inside")
    try folder.makeFile("outside/StreamingHistory_music_0.json", TinyExport.history)
    for (path, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appendingPathComponent("inside/" + path).path,
        withDestinationPath: target
      )
    }
    for path in pipes { try folder.makePipe("inside/" + path) }
    try folder.makeFile("inside/notebook.md", text)
    return folder
  }
}

/// The hostile notebooks, by what they try.
enum HostileNotebooks {}

extension TinyExport {
  /// As ``makeFolder()``, with everything in a folder of its own.
  static func makeFolder(under name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFile("\(name)/export/StreamingHistory_music_0.json", history)
    try folder.makeFile("\(name)/catalog.csv", catalog)
    return folder
  }
}

extension String {
  /// The text again and again.
  func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
