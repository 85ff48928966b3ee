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

extension [InputPath] {
  /// The file system as a loader of several paths may see it.
  package var fileAccess: FileAccess {
    let all = map { (path: $0.written, access: $0.fileAccess) }
    // Of paths that lie in each other the longest is meant; what was asked for is always one of them.
    let access: @Sendable (String) throws(ImportError) -> FileAccess = { path throws(ImportError) in
      let fitting = all.filter {
        path == $0.path || path.hasPrefix($0.path + "/")
          || $0.path.hasSuffix("/") && path.hasPrefix($0.path)
      }
      guard let found = fitting.max(by: { $0.path.utf8.count < $1.path.utf8.count }) else {
        throw .notFound(path: path)
      }
      return found.access
    }
    return FileAccess { path throws(ImportError) in
      try access(path).kind(path)
    } entries: { path throws(ImportError) in
      try access(path).entries(path)
    } contents: { path throws(ImportError) in
      try access(path).contents(path)
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
    case .refused, .nothingFound, .nothingReadable, .empty, .notUTF8, .missingColumns, .damaged,
      .unknownTimeZone:
      self
    }
  }
}
