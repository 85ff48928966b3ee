import Foundation

/// What the accepted programs print when Swift's own compiler has built them: all in one
/// executable, one function a program.
struct ReferenceRun: Sendable {
  /// One text per program, in their order.
  let outputs: [Program: String]

  /// The run of all accepted programs, done once.
  static let shared = Result { try ReferenceRun(Program.accepted) }

  init(_ programs: [Program]) throws {
    let folder = try Folder()
    for (topic, members) in Dictionary(grouping: programs.indices, by: { programs[$0].topic }) {
      let functions = members.map { Self.function(programs[$0], number: $0) }
      let header = "import Analysis\nimport Charts\n\n"
      try folder.write("\(topic).swift", header + functions.joined(separator: "\n"))
    }
    try folder.write("main.swift", programs.indices.map(Self.call).joined(separator: "\n"))
    try Self.compile(folder)
    let data = try Export()
    let run = try Subprocess.run(folder.url.appending(path: "programs"), [], in: data.folder.url)
    guard run.status == 0 else { throw Failure(text: "the programs ended early\n" + run.error) }
    // Every output ends with the separator, the last one too.
    let texts = run.output.components(separatedBy: Self.separator).dropLast()
    outputs = Dictionary(uniqueKeysWithValues: zip(programs, texts))
  }

  struct Failure: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  private static let separator = "\u{1}\u{2}\u{1}"

  private static func function(_ program: Program, number: Int) -> String {
    let isChart = program.topic == Program.charts
    let text =
      isChart
      ? "\(Program.lastValue).svg(idPrefix: \"chart\", standalone: true)"
      : "String(describing: \(Program.lastValue))"
    return """
      // \(program.name)
      func program\(number)() throws -> String {
      \(program.namingLastValue)
      return \(text)
      }

      """
  }

  private static func call(_ number: Int) -> String {
    #"do { print(try program\#(number)(), terminator: "") } catch { print("thrown: \(error)") }"#
      + #"; print("\u{1}\u{2}\u{1}", terminator: "")"#
  }

  private static func compile(_ folder: Folder) throws {
    let sources = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    let modules = ["Analysis", "CNeighbors", "Charts", "DecimalText"]
    let objects = try Subprocess.objects { line in
      modules.contains { line.contains("/\($0).build/") }
    }
    try Data(objects.utf8).write(to: folder.url.appending(path: "objects"))
    let options = ["-suppress-warnings", "-Onone", "-j2", "-o", "programs"]
    let compiler = try Subprocess.swiftc(options + sources + ["@objects"], in: folder.url)
    guard compiler.status == 0 else { throw Failure(text: compiler.error) }
  }
}
