import Foundation

/// A program of the system or of this package, run to its end.
enum Subprocess {
  struct Result: Sendable {
    var status: Int32
    var output: String
    var error: String
  }

  /// Where the build lies: the folder of the test bundle.
  static var buildFolder: URL {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    return bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }

  static func notebook(_ arguments: [String], in folder: URL) throws -> Result {
    try run(buildFolder.appending(path: "notebook"), arguments, in: folder)
  }

  /// The objects that the command was linked from and that hold a condition, one a line: a folder
  /// of the build may hold objects of sources that are no more.
  static func objects(where isWanted: (Substring) -> Bool) throws -> String {
    let list = buildFolder.appending(path: "notebook.product/Objects.LinkFileList")
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").filter(isWanted)
      .joined(separator: "\n")
  }

  /// The compiler of the path, looking for modules in the build.
  static func swiftc(_ arguments: [String], in folder: URL) throws -> Result {
    let common = ["swiftc", "-swift-version", "6", "-diagnostic-style", "llvm"]
    let modules = ["-I", buildFolder.appending(path: "Modules").path]
    let all = common + modules + moduleMaps(in: ownModules) + arguments
    return try run(URL(filePath: "/usr/bin/env"), all, in: folder)
  }

  /// The options for C modules, to which the modules of Swift refer.
  static func moduleMaps(in folders: [String]) -> [String] {
    folders.flatMap { ["-Xcc", "-fmodule-map-file=\($0)/module.modulemap"] }
  }

  /// The C modules of this package.
  private static let ownModules: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return ["CBytes", "CDeflate", "CMarkGFM", "CNeighbors/include", "CNettle"].map {
      root.appending(path: "Sources/\($0)").standardizedFileURL.path
    }
  }()

  /// The streams go to files, which cannot fill up as pipes do.
  static func run(_ executable: URL, _ arguments: [String], in folder: URL) throws -> Result {
    let streams = try Folder()
    let output = try streams.write("output", "")
    let error = try streams.write("error", "")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self)
    )
  }
}

/// A folder of its own, removed with the value.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, with the folders on its way.
  @discardableResult
  func write(_ path: String, _ text: String) throws -> URL {
    let file = url.appending(path: path)
    let parent = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }
}
