import Foundation
import Notebook
import Testing

@testable import NotebookCommand

/// The copy of the library's documentation comments that the command holds.
struct GeneratedDocumentation {
  /// A file of the copy, by its path below the repository.
  let files: [String: String]
  /// What the copy holds, ready to be looked up.
  let documentation: Documentation

  private static let folder = "Sources/NotebookCommand/Reference/Generated"

  init() throws {
    let everything = try Self.items()
    let reference = Reference(
      Prelude.library,
      Documentation(everything.map { Self.text(of: $0.items) })
    )
    let used = Set(reference.entries.flatMap(\.declarations))
    let parts = everything.flatMap { topic, items in
      let pages = Self.pages(of: items.filter { used.contains($0.key) })
      return pages.enumerated().map { index, items in
        (topic: topic + (index > 0 ? String(index + 1) : ""), text: Self.text(of: items))
      }
    }
    var files: [String: String] = [:]
    for part in parts {
      let name = "Documentation+\(part.topic).swift"
      files["\(Self.folder)/\(name)"] = Self.file(part.topic, part.text)
    }
    files["\(Self.folder)/Documentation+Sources.swift"] = Self.list(of: parts.map(\.topic))
    self.files = files
    documentation = Documentation(parts.map(\.text))
  }

  /// The public declarations of each folder of the library, a topic each.
  private static func items() throws -> [(topic: String, items: [DeclaredComments.Item])] {
    var topics: [String: [DeclaredComments.Item]] = [:]
    for module in ["Analysis", "Charts"] {
      let root = Repository.root.appendingPathComponent("Sources/\(module)")
      let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
      for path in (paths ?? []).filter({ $0.hasSuffix(".swift") }).sorted() {
        let source = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        let folder = module == "Charts" ? module : String(path.prefix { $0 != "/" })
        topics[folder, default: []] += DeclaredComments.items(in: source)
      }
    }
    return topics.sorted { $0.key < $1.key }.map { (topic: $0.key, items: $0.value) }
  }

  /// The declarations in parts that make no file longer than is pleasant.
  private static func pages(of items: [DeclaredComments.Item]) -> [[DeclaredComments.Item]] {
    var pages: [[DeclaredComments.Item]] = []
    var lineCount = 0
    for item in items {
      let isFull = lineCount + item.comment.count + 2 > 300
      if isFull || pages.isEmpty { (pages, lineCount) = (pages + [[]], 0) }
      pages[pages.count - 1].append(item)
      lineCount += item.comment.count + 2
    }
    return pages
  }

  private static func text(of items: [DeclaredComments.Item]) -> String {
    items.map { "## \($0.key)\n" + $0.comment.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static func file(_ topic: String, _ text: String) -> String {
    let comments = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines =
      [
        "extension Documentation {",
        "  /// The documentation comments of `\(topic)`, as `RECORD=1 swift test` copied them.",
        "  static let \(Self.name(topic)) = #\"\"\"",
      ] + comments.map { $0.isEmpty ? "" : "    \($0)" } + ["    \"\"\"#", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static func name(_ topic: String) -> String { topic.lowercased() + "Comments" }

  private static func list(of topics: [String]) -> String {
    """
    extension Documentation {
      /// All that `RECORD=1 swift test` copied.
      static let sources = [
    \(topics.map { "    \(name($0))," }.joined(separator: "\n"))
      ]
    }

    """
  }

  /// The files of the copy that are there now.
  static func recordedPaths() throws -> Set<String> {
    let path = Repository.root.appendingPathComponent(folder).path
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return Set(names.filter { $0.hasPrefix("Documentation+") }.map { "\(folder)/\($0)" })
  }
}
