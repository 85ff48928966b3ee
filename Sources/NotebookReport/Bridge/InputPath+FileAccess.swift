package import Analysis
package import Notebook

extension InputPath {
  /// The file system as a loader may see it: below this path, under the name that was written,
  /// every path checked and every read recorded.
  package var fileAccess: FileAccess {
    let system = FileAccess.system
    return FileAccess { path throws(ImportError) in
      try open(path) { real throws(ImportError) in try system.kind(real) }
    } entries: { path throws(ImportError) in
      try open(path) { real throws(ImportError) in try system.entries(real) }
    } contents: { path throws(ImportError) in
      try open(path) { real throws(ImportError) in
        let bytes = try system.contents(real)
        files.didRead(real, byteCount: bytes.count) {
          bytes.withUnsafeBytes(SHA256.hexadecimal(of:))
        }
        return bytes
      }
    }
  }

  private func open<Result>(
    _ path: String,
    _ body: (String) throws(ImportError) -> Result
  ) throws(ImportError) -> Result {
    let real = resolved + path.dropFirst(written.count)
    if !isTrusted {
      do throws(Mismatch) {
        try files.check(real, asWritten: path)
      } catch {
        throw .refused(path: path, reason: "it lies outside the notebook's folder")
      }
    }
    do throws(ImportError) {
      return try body(real)
    } catch {
      throw error.naming(path)
    }
  }
}

extension ImportError {
  /// The same failure under the path that the notebook knows.
  fileprivate func naming(_ path: String) -> ImportError {
    switch self {
    case .notFound: .notFound(path: path)
    case .notReadable(_, let reason): .notReadable(path: path, reason: reason)
    case .notAFile(_, let found): .notAFile(path: path, found: found)
    case .refused, .nothingFound, .nothingReadable, .empty, .notUTF8, .missingColumns, .damaged:
      self
    }
  }
}
