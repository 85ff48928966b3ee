import Foundation

/// An exported package, compiled by itself against the build of this one: `swift build` would build
/// the whole engine once more.
struct ExportedProgram {
  private let folder: Folder
  private var executable: URL { folder.url.appending(path: "program") }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Exports a notebook and compiles what came of it.
  init(_ notebook: URL, in current: URL) throws {
    folder = try Folder()
    let root = Program.folder.appending(path: "../../..").standardizedFileURL.path
    let export = try Subprocess.notebook(
      ["export", notebook.path, "--to", "swift", folder.url.path, "--package", root],
      in: current
    )
    guard export.status == 0 else { throw Failure(description: export.error) }
    let sources = folder.url.appending(path: "Sources/Report")
    let bytes = try Data(contentsOf: sources.appending(path: "notebook.md"))
    try folder.write("Sources/Report/resources.swift", Self.resources(bytes))
    try folder.write("objects", try Self.objects())
    let compiler = try Subprocess.swiftc(
      Self.moduleMaps + ["-j2", "-o", executable.path]
        + ["main", "Report", "resources"].map { sources.appending(path: "\($0).swift").path }
        + ["@objects"],
      in: folder.url
    )
    guard compiler.status == 0, !compiler.error.contains("warning:") else {
      throw Failure(description: compiler.error)
    }
  }

  func run(_ arguments: [String], in current: URL) throws -> Subprocess.Result {
    try Subprocess.run(executable, arguments, in: current)
  }

  /// What the package manager makes of a resource that is embedded in code.
  private static func resources(_ bytes: Data) -> String {
    let list = bytes.map(String.init).joined(separator: ",")
    return "struct PackageResources {\n  static let notebook_md: [UInt8] = [\(list)]\n}\n"
  }

  /// The objects of the command, but for what is the command's own.
  private static func objects() throws -> String {
    let own = ["/NotebookCommand.build/", "/SampleData.build/"]
    return try Subprocess.objects { line in !own.contains { line.contains($0) } }
  }

  /// The C modules of other packages that the engine is built on.
  private static var moduleMaps: [String] {
    let checkouts = Subprocess.buildFolder.resolvingSymlinksInPath()
      .appending(path: "../../checkouts").standardizedFileURL
    return Subprocess.moduleMaps(in: [
      "\(checkouts.path)/swift-syntax/Sources/_SwiftSyntaxCShims/include",
      "\(checkouts.path)/Yams/Sources/CYaml/include",
    ])
  }
}
