import Foundation
import Testing

/// The files of this package, found from the place of this one.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// Compares a generated file with what is there; `RECORD=1` writes it.
  static func expect(_ path: String, holds text: String) throws {
    let file = root.appendingPathComponent(path)
    if isRecording {
      try Data(text.utf8).write(to: file)
      return
    }
    let found = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      found == text,
      "\(path) is out of date at line \(firstDifference(found ?? "", text)): run 'RECORD=1 swift test'"
    )
  }

  private static func firstDifference(_ old: String, _ new: String) -> Int {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    return 1 + zip(old, new).prefix { $0 == $1 }.count
  }
}
