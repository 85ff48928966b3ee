internal import Foundation
internal import Notebook
internal import NotebookReport

/// Reads a notebook's file from the disk.
enum SourceReader {
  /// - Throws: `UsageFailure` when there is no such file or it cannot be read; `Unreadable` with
  ///   a place when it is not text.
  static func read(_ path: String) throws -> SourceFile {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UsageFailure("there is no notebook '\(path)'", help: suggestion(for: path))
    }
    guard !isFolder.boolValue else { throw UsageFailure("'\(path)' is a folder, not a notebook") }
    guard Paths.isRegularFile(path),
      let data = FileManager.default.contents(atPath: path)
    else {
      throw UsageFailure("the notebook '\(path)' cannot be read")
    }
    return try decode(Array(data), path: path)
  }

  private static func decode(_ bytes: [UInt8], path: String) throws -> SourceFile {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let valid = String(validating: text, as: UTF8.self) else {
      throw Unreadable(path: path, bytes: text)
    }
    return SourceFile(path: path, text: valid)
  }

  private static func suggestion(for path: String) -> String? {
    path == RenderCommand.defaultNotebook
      ? "name the notebook to render: 'notebook render FILE'" : nil
  }

  /// A file that is not UTF-8 text.
  struct Unreadable: Error {
    /// The text as far as it can be read, and a mark for the first byte that fits no character.
    let source: SourceFile
    let diagnostic: Diagnostic

    init(path: String, bytes: [UInt8]) {
      let valid = Self.validPrefix(of: bytes)
      let text = String(decoding: bytes[..<valid], as: UTF8.self) + "\u{FFFD}"
      source = SourceFile(path: path, text: text)
      diagnostic = Diagnostic(
        .encoding,
        "this byte fits no character: the file is not UTF-8 text",
        at: SourceRange(valid, source.bytes.count)
      )
    }

    /// The length of the longest valid prefix.
    private static func validPrefix(of bytes: [UInt8]) -> Int {
      var decoder = UTF8()
      var iterator = bytes.makeIterator()
      var count = 0
      while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        count += UTF8.width(scalar)
      }
      return count
    }
  }
}
