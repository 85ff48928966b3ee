import Foundation
import Synchronization
import Testing

@testable import Analysis

@Suite struct FileAccessTests {
  /// A folder that is there for as long as `body` runs.
  private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path + "/analysis-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  private func description(_ body: () throws(ImportError) -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return error.description }
  }

  @Test func `the file system is read`() throws {
    try withFolder { folder in
      let text = json([TestPlay(artist: "Ada")])
      try text.write(toFile: folder + "/StreamingHistory0.json", atomically: true, encoding: .utf8)
      try "[]".write(toFile: folder + "/StreamingHistory1.json", atomically: true, encoding: .utf8)
      let history = try StreamingHistory(contentsOf: folder)
      #expect(history.plays.map(\.artist) == ["Ada"])
      #expect(history.ledger.map(\.file) == ["StreamingHistory0.json", "StreamingHistory1.json"])
    }
  }

  @Test func `an empty file has no bytes`() throws {
    try withFolder { folder in
      try "".write(toFile: folder + "/empty", atomically: true, encoding: .utf8)
      #expect(try FileAccess.system.contents(folder + "/empty").count == 0)
    }
  }

  @Test func `a folder, a device and nothing are refused`() throws {
    try withFolder { folder in
      #expect(
        description { () throws(ImportError) in _ = try FileAccess.system.contents(folder) }
          == "'\(folder)' is a folder, expected a regular file"
      )
    }
    #expect(
      description { () throws(ImportError) in _ = try FileAccess.system.contents("/dev/null") }
        == "'/dev/null' is a device, expected a regular file"
    )
    #expect(
      description { () throws(ImportError) in _ = try Catalog(contentsOf: "/no/such/file") }
        == "'/no/such/file' does not exist"
    )
  }

  @Test func `an empty path leads nowhere, not even to a folder`() {
    let files = FileAccess.memory(["/catalog.csv": ""])
    let message = "expected a path, found an empty text"
    #expect(
      description { () throws(ImportError) in _ = try Catalog(contentsOf: "", using: files) }
        == message
    )
    #expect(
      description { () throws(ImportError) in
        _ = try StreamingHistory(contentsOf: "", using: files)
      } == message
    )
    #expect(
      description { () throws(ImportError) in _ = try Library(contentsOf: "", using: files) }
        == message
    )
  }

  @Test func `every file that is read is reported once with its bytes`() throws {
    let seen = Mutex<[String]>([])
    let files = FileAccess.memory([
      "export/StreamingHistory0.json": "[]", "export/StreamingHistory1.json": json([TestPlay()]),
      "export/Payments.json": "[1]",
    ]).reporting { path, bytes in seen.withLock { $0.append("\(path) \(bytes.count)") } }
    _ = try StreamingHistory(contentsOf: "export", using: files)
    #expect(
      seen.withLock { $0 } == [
        "export/StreamingHistory0.json 2", "export/StreamingHistory1.json 98",
      ]
    )
  }

  @Test func `a path that may not be read stops before anything is asked of it`() {
    let files = FileAccess.memory(["catalog.csv": "a"]).authorizing { path throws(ImportError) in
      throw .refused(path: path, reason: "it lies outside the folder")
    }
    #expect(
      description { () throws(ImportError) in
        _ = try Catalog(contentsOf: "catalog.csv", using: files)
      } == "'catalog.csv' may not be read: it lies outside the folder"
    )
  }
}
