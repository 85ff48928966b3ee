import Foundation
import Testing

@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of every fence with this info string, one array a fence.
  private static func fences(_ info: String, in text: String) -> [[String]] {
    var fences: [[String]] = []
    var fence: [String]?
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```"), let lines = fence {
        fences.append(lines)
        fence = nil
      } else if line == "```\(info)" {
        fence = []
      } else {
        fence?.append(line)
      }
    }
    return fences
  }

  /// `expression // → value`, with what its fence defines before it.
  private static func examples() throws -> [(program: String, value: String)] {
    let page = root.appendingPathComponent("docs/language.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return fences("swift", in: text).flatMap { lines in
      let definitions = lines.filter { !$0.contains(" // → ") }
      return lines.compactMap { line -> (String, String)? in
        let parts = line.components(separatedBy: " // → ")
        guard parts.count == 2 else { return nil }
        return ((definitions + [parts[0]]).joined(separator: "\n"), parts[1])
      }
    }
  }

  @Test func `the examples of the language have the values they show`() throws {
    let examples = try Self.examples()
    #expect(examples.count > 30)
    let folder = try TemporaryFolder()
    for (program, value) in examples {
      let result = try CommandLineTool.run(["eval", "--", program], in: folder.url)
      #expect(result.error == "", "\(program)")
      let shown = result.output.replacingOccurrences(of: "\u{A0}", with: " ")
      #expect(shown == value + "\n", "\(program)")
    }
  }

  @Test func `the first notebook of the readme renders`() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"),
      encoding: .utf8
    )
    let parts = readme.components(separatedBy: "````markdown\n")
    let notebook = try #require(parts.last?.components(separatedBy: "````").first)
    let shipped = Self.root.appendingPathComponent("notebooks/first.md")
    #expect(try notebook == String(contentsOf: shipped, encoding: .utf8))
    let folder = try TemporaryFolder()
    try folder.makeFile("first.md", notebook)
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("notebooks/sample"),
      to: folder.url.appendingPathComponent("sample")
    )
    let result = try CommandLineTool.run(["render", "first.md"], in: folder.url)
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test func `the shipped notebooks render without a word`() throws {
    let notebooks = Self.root.appendingPathComponent("notebooks")
    let names = try FileManager.default.contentsOfDirectory(atPath: notebooks.path)
    let folder = try TemporaryFolder()
    for name in names.filter({ $0.hasSuffix(".md") }).sorted() {
      let file = notebooks.appendingPathComponent(name).path
      let output = folder.url.appendingPathComponent(name + ".html").path
      let result = try CommandLineTool.run(
        ["render", file, "--strict", "-o", output],
        in: folder.url
      )
      #expect(result.error == "")
      #expect(result.status == 0)
    }
  }
}
