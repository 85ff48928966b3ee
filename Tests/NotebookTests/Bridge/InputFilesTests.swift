import Foundation
import Notebook
import Testing

/// A notebook's folder with a secret beside it.
private final class Folder {
  let root: String
  var notebook: String { root + "/notebook" }

  init() throws {
    root = NSTemporaryDirectory() + "input-files-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root + "/notebook/data",
      withIntermediateDirectories: true
    )
    try FileManager.default.createDirectory(
      atPath: root + "/other",
      withIntermediateDirectories: true
    )
    try Data("in".utf8).write(to: URL(fileURLWithPath: notebook + "/data/in.txt"))
    try Data("out".utf8).write(to: URL(fileURLWithPath: root + "/other/out.txt"))
    try link("inside", to: "data/in.txt")
    try link("outside", to: "../other/out.txt")
    try link("folder", to: "../other")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: notebook + "/" + name,
      withDestinationPath: target
    )
  }

  /// The failure's message; nil where the path may be opened.
  func refusal(of value: Value, allowed: [String] = []) -> String? {
    let files = InputFiles(folder: notebook, allowed: allowed.map { root + "/" + $0 })
    let context = EvaluationContext(library: Bakery.library, files: files)
    do throws(Mismatch) {
      _ = try InputPath(value, in: context)
      return nil
    } catch {
      return error.message
    }
  }

  func refusal(of path: String, allowed: [String] = []) -> String? {
    refusal(of: .string(path), allowed: allowed)
  }
}

@Suite struct InputFilesTests {
  @Test(arguments: [
    "data/in.txt", "./data/../data/in.txt", "data/missing.txt", "inside", "", ".", "data/",
    "../notebook/data/in.txt",
  ])
  func `what lies in the notebook's folder may be read`(path: String) throws {
    #expect(try Folder().refusal(of: path) == nil)
  }

  @Test(arguments: [
    "../other/out.txt", "..", "../missing", "data/../../other/out.txt", "outside",
    "folder/out.txt", "folder/missing", "/etc/passwd", "/", "../notebook2/x",
    "missing/../../other/out.txt",
  ])
  func `what lies outside may not, nor what a link leads to`(path: String) throws {
    #expect(try Folder().refusal(of: path) == "'\(path)' lies outside the notebook's folder")
  }

  @Test func `an absolute path into the folder is inside`() throws {
    let folder = try Folder()
    #expect(folder.refusal(of: folder.notebook + "/data/in.txt") == nil)
  }

  @Test func `an allowed folder may be read, its neighbours not`() throws {
    let folder = try Folder()
    #expect(folder.refusal(of: "../other/out.txt", allowed: ["other"]) == nil)
    #expect(folder.refusal(of: "outside", allowed: ["other"]) == nil)
    #expect(folder.refusal(of: "../other2/x", allowed: ["other"]) != nil)
  }

  @Test func `a path that the person typed may lie anywhere`() throws {
    let folder = try Folder()
    let path = folder.root + "/other/out.txt"
    #expect(folder.refusal(of: .native(PathValue(path: path, isTrusted: true))) == nil)
    #expect(
      folder.refusal(of: .native(PathValue(path: path, isTrusted: false)))
        == "'\(path)' lies outside the notebook's folder"
    )
  }

  @Test(arguments: [true, false]) func `a path holds no NUL`(isTrusted: Bool) throws {
    let value = Value.native(PathValue(path: "data/in.txt\0x", isTrusted: isTrusted))
    #expect(try Folder().refusal(of: value) == "a path cannot hold a NUL character")
  }

  @Test func `a path shows its last part only`() {
    #expect(PathValue(path: "/home/someone/export", isTrusted: true).text == "export")
    #expect(PathValue(path: "/home/someone/export/", isTrusted: true).text == "export")
  }
}

@Suite struct InputRecordTests {
  @Test func `a file is noted once, with its size and digest`() {
    let files = InputFiles(folder: "/nowhere")
    #expect(files.inputs == [])
    for path in ["/nowhere/b.txt", "/nowhere/a.txt", "/nowhere/b.txt"] {
      files.didRead(path, byteCount: 3) { "digest of \(path)" }
    }
    #expect(
      files.inputs == [
        Run.Input(name: "a.txt", byteCount: 3, sha256: "digest of /nowhere/a.txt"),
        Run.Input(name: "b.txt", byteCount: 3, sha256: "digest of /nowhere/b.txt"),
      ]
    )
  }

  @Test func `a file that was read is known by any path that leads to it`() throws {
    let folder = try Folder()
    let files = InputFiles(folder: folder.notebook)
    files.didRead(folder.notebook + "/data/in.txt", byteCount: 2) { "" }
    #expect(files.hasRead(folder.notebook + "/data/../inside"))
    #expect(!files.hasRead(folder.root + "/other/out.txt"))
    #expect(!files.hasRead(folder.notebook + "/missing"))
  }
}
