import Foundation
import Testing

/// A notebook with a mistake, and the whole of what its author is told.
struct BrokenNotebook: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// Standard error without its last line end.
  let error: String
  /// 1, or 0 for a warning.
  let status: Int32
  /// Beside the made-up export and catalogue.
  let files: [String: [UInt8]]
  /// Symbolic links: where they lie, and where they lead.
  let links: [String: String]

  var testDescription: String { name }

  /// Prose at the end of every broken notebook, which no mistake above may cost.
  private static let independent = "\n\nStill here: `{swift} 6 * 7`.\n"

  /// What becomes of it in the report.
  static let independentOutput = "Still here: 42."

  /// A whole notebook, mistakes in its prose or its head.
  static func prose(
    _ name: String,
    _ text: String,
    error: String,
    lineEnd: String = "\n"
  ) -> BrokenNotebook {
    BrokenNotebook(name: name, text: text, lineEnd: lineEnd, error: error)
  }

  /// A notebook that starts with one cell: the code's first line is the notebook's second.
  static func cell(
    _ name: String,
    _ code: String,
    error: String,
    status: Int32 = 1,
    lineEnd: String = "\n",
    files: [String: [UInt8]] = [:],
    links: [String: String] = [:]
  ) -> BrokenNotebook {
    BrokenNotebook(
      name: name,
      text: "```{swift}\n\(code)\n```",
      lineEnd: lineEnd,
      error: error,
      status: status,
      files: files,
      links: links
    )
  }

  private init(
    name: String,
    text: String,
    lineEnd: String,
    error: String,
    status: Int32 = 1,
    files: [String: [UInt8]] = [:],
    links: [String: String] = [:]
  ) {
    self.name = name
    self.text = (text + Self.independent).replacingOccurrences(of: "\n", with: lineEnd)
    self.error = error
    self.status = status
    self.files = files
    self.links = links
  }

  /// A folder with the notebook, the export and the catalogue.
  func makeFolder() throws -> TemporaryFolder {
    let folder = try TinyExport.makeFolder()
    for (path, bytes) in files { try folder.makeFile(path, bytes: bytes) }
    for (path, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appendingPathComponent(path).path,
        withDestinationPath: target
      )
    }
    try folder.makeFile("notebook.md", text)
    return folder
  }
}

/// The broken notebooks, by what is wrong with them.
enum BrokenNotebooks {}
