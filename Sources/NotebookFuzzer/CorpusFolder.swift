internal import Foundation
internal import Fuzzing

/// Reads the programs and notebooks of the repository.
enum CorpusFolder {
  static func read(_ folders: [String]) -> Corpus {
    var programs: [String] = []
    var notebooks: [String] = []
    for folder in folders {
      let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for path in paths.sorted() {
        guard let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) else {
          continue
        }
        if path.hasSuffix(".cells") { programs += self.programs(in: text) }
        if path.hasSuffix(".md") { notebooks.append(text) }
      }
    }
    return Corpus(programs: programs, notebooks: notebooks)
  }

  /// A line that starts with `//:` or `//?` names the program below it.
  private static func programs(in text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.hasPrefix("//: ") || $0.hasPrefix("//? ") }
      .map { $0.joined(separator: "\n") }
      .filter { !$0.isEmpty }
  }
}
