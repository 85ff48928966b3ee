/// The one way by which the library reaches files: who wraps it sees, checks or replaces every read.
///
/// ```swift
/// let files = FileAccess.system
///   .authorizing { path throws(ImportError) in try gate.check(path) }
///   .reporting { path, bytes in hashes.add(path, bytes) }
/// let history = try StreamingHistory(contentsOf: "export", using: files)
/// ```
public struct FileAccess: Sendable {
  /// What a path leads to.
  public enum Kind: Sendable, Equatable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// Something that is neither, in words: “a device”, “a pipe”, “a socket”.
    case other(String)
  }

  /// Says what a path leads to, links followed.
  public let kind: @Sendable (String) throws(ImportError) -> Kind
  /// Lists the names in a folder, in any order, without `.` and `..`.
  public let entries: @Sendable (String) throws(ImportError) -> [String]
  /// Reads a whole regular file; every loader calls it once for each file that it reads.
  public let contents: @Sendable (String) throws(ImportError) -> FileBytes

  /// Makes access from its three operations.
  ///
  /// - Parameters:
  ///   - kind: Says what a path leads to; throws when there is nothing or it may not be known.
  ///   - entries: Lists the names in a folder.
  ///   - contents: Reads a whole regular file.
  public init(
    kind: @escaping @Sendable (String) throws(ImportError) -> Kind,
    entries: @escaping @Sendable (String) throws(ImportError) -> [String],
    contents: @escaping @Sendable (String) throws(ImportError) -> FileBytes
  ) {
    self.kind = kind
    self.entries = entries
    self.contents = contents
  }

  /// The file system; regular files are mapped, not copied.
  public static let system = FileAccess(
    kind: SystemFiles.kind(of:),
    entries: SystemFiles.entries(of:),
    contents: SystemFiles.contents(of:)
  )

  /// Files that exist only in memory, by path; a folder is there when a path leads through it.
  ///
  /// - Parameter files: The text of each file by its path, such as `export/Playlist1.json`.
  /// - Returns: Access to these files and no others.
  public static func memory(_ files: [String: String]) -> FileAccess {
    memory(bytes: files.mapValues { Array($0.utf8) })
  }

  /// Files that exist only in memory, by path.
  ///
  /// - Parameter files: The bytes of each file by its path.
  /// - Returns: Access to these files and no others.
  public static func memory(bytes files: [String: [UInt8]]) -> FileAccess {
    FileAccess { path throws(ImportError) in
      if files[path] != nil { return .file }
      let folder = path.hasSuffix("/") ? path : path + "/"
      guard files.keys.contains(where: { $0.hasPrefix(folder) }) else {
        throw .notFound(path: path)
      }
      return .folder
    } entries: { path in
      let folder = path.hasSuffix("/") ? path : path + "/"
      let inside = files.keys.filter { $0.hasPrefix(folder) }
      let names = inside.map { String($0.dropFirst(folder.count).prefix { $0 != "/" }) }
      return Set(names).sorted { $0.precedesByScalars($1) }
    } contents: { path throws(ImportError) in
      guard let bytes = files[path] else { throw .notFound(path: path) }
      return FileBytes(bytes)
    }
  }

  /// The same files, each path checked before anything is asked about it.
  ///
  /// - Parameter check: Throws, usually `ImportError.refused`, when the path may not be read.
  /// - Returns: Access that asks `check` first.
  public func authorizing(
    _ check: @escaping @Sendable (String) throws(ImportError) -> Void
  ) -> FileAccess {
    FileAccess { path throws(ImportError) in
      try check(path)
      return try kind(path)
    } entries: { path throws(ImportError) in
      try check(path)
      return try entries(path)
    } contents: { path throws(ImportError) in
      try check(path)
      return try contents(path)
    }
  }

  /// The same files, with a report of each file that was read and its whole bytes.
  ///
  /// - Parameter didRead: Called once a read, on the reader's thread, before the bytes are parsed.
  /// - Returns: Access that reports what it reads.
  public func reporting(
    _ didRead: @escaping @Sendable (String, UnsafeRawBufferPointer) -> Void
  ) -> FileAccess {
    FileAccess(kind: kind, entries: entries) { path throws(ImportError) in
      let bytes = try contents(path)
      bytes.withUnsafeBytes { didRead(path, $0) }
      return bytes
    }
  }
}

extension String {
  /// This path, unless it is empty: joined to a folder, that would be the folder itself.
  func checkedAsPath() throws(ImportError) -> String {
    guard !isEmpty else { throw .notFound(path: self) }
    return self
  }
}
