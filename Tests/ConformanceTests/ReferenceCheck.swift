import Foundation

/// What Swift's own compiler says against the rejected programs, each in a file of its own.
struct ReferenceCheck: Sendable {
  /// The first error of each program that has one.
  let errors: [Program: String]

  /// The check of all rejected programs, done once.
  static let shared = Result { try ReferenceCheck(Program.rejected) }

  /// Types are checked first, then the flow of those that are left: a missing return is not seen
  /// while any type is wrong.
  init(_ programs: [Program]) throws {
    let folder = try Folder()
    for (number, program) in programs.enumerated() {
      let text =
        "import Analysis\nimport Charts\n\nfunc program\(number)() throws {\n\(program.code)\n}\n"
      try folder.write("program\(number).swift", text)
    }
    let all = Array(programs.indices)
    let types = try Self.errors(["-typecheck"], all, in: folder)
    let rest = all.filter { types[$0] == nil }
    let flow = try Self.errors(["-emit-sil", "-o", "/dev/null"], rest, in: folder)
    let found = types.merging(flow) { first, _ in first }
    errors = Dictionary(uniqueKeysWithValues: found.map { (programs[$0.key], $0.value) })
  }

  /// The first error per number of a file.
  private static func errors(
    _ mode: [String],
    _ numbers: [Int],
    in folder: Folder
  ) throws -> [Int: String] {
    let files = numbers.map { "program\($0).swift" }
    let options = ["-wmo", "-suppress-warnings"]
    let compiler = try Subprocess.swiftc(mode + options + files, in: folder.url)
    var errors: [Int: String] = [:]
    for line in compiler.error.split(separator: "\n") {
      guard let match = line.firstMatch(of: /program(\d+)\.swift:\d+:\d+: error: (.*)/),
        let number = Int(match.1), errors[number] == nil
      else { continue }
      errors[number] = String(match.2)
    }
    return errors
  }
}
