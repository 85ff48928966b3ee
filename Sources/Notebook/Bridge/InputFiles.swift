internal import Dispatch
internal import Synchronization

/// The files that a notebook may read, and a record of those that it did.
///
/// Paths resolve against the notebook's folder and may not leave it, links followed, except those
/// that the person typed on the command line.
package final class InputFiles: Sendable {
  package let folder: String
  package let allowed: [String]
  /// The time zone that the notebook names.
  package let timeZone: String?
  private let record = Mutex<[(path: String, input: Run.Input)]>([])
  /// Hashing runs beside the reading of what was hashed.
  private let hashing = DispatchGroup()

  /// - Parameters:
  ///   - folder: The notebook's folder.
  ///   - allowed: Further files and folders that may be read with all that lies in them.
  ///   - timeZone: The time zone that the notebook names.
  package init(folder: String, allowed: [String] = [], timeZone: String? = nil) {
    self.timeZone = timeZone
    self.folder = RealPath.of(folder) ?? folder
    self.allowed = allowed.map { RealPath.of($0) ?? $0 }
  }

  /// What was read so far, in the order of the paths: a loader may read several files at once.
  package var inputs: [Run.Input] {
    hashing.wait()
    return record.withLock { record in
      record.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.input)
    }
  }

  /// Notes a file's whole content; a file that is read again is noted once.
  ///
  /// - Parameters:
  ///   - path: The path that was opened.
  ///   - byteCount: How long the file is.
  ///   - hash: Returns its SHA-256 in lower-case hexadecimal; it is called on another thread.
  package func didRead(
    _ path: String,
    byteCount: Int,
    hash: @escaping @Sendable () -> String
  ) {
    let name = path.lastComponent
    let index = record.withLock { record -> Int? in
      guard !record.contains(where: { $0.path == path }) else { return nil }
      record.append((path, Run.Input(name: name, byteCount: byteCount, sha256: "")))
      return record.count - 1
    }
    guard let index else { return }
    DispatchQueue.global().async(group: hashing) {
      let digest = hash()
      self.record.withLock { $0[index].input.sha256 = digest }
    }
  }

  /// Returns the path to open for one that a cell wrote.
  func resolve(_ path: String, isTrusted: Bool) throws(Mismatch) -> String {
    guard !path.utf8.contains(0) else {
      throw Mismatch(.access, "a path cannot hold a NUL character")
    }
    if isTrusted { return path }
    let absolute = path.hasPrefix("/") ? path : folder + "/" + path
    try check(absolute, asWritten: path)
    return absolute
  }

  /// Throws when a path, its links followed, leads out of what the notebook may read.
  package func check(_ path: String, asWritten written: String? = nil) throws(Mismatch) {
    let absolute = path.hasPrefix("/") ? path : folder + "/" + path
    let real = RealPath.of(absolute) ?? RealPath.expected(absolute)
    guard ([folder] + allowed).contains(where: { RealPath.contains($0, real) }) else {
      throw Mismatch(
        .access,
        "'\(written ?? path)' lies outside the notebook's folder",
        help:
          "move it there, or make it a parameter and give it on the command line: '-P name:path'"
      )
    }
  }

  /// Whether a path is one of those that were read.
  package func hasRead(_ path: String) -> Bool {
    guard let real = RealPath.of(path) else { return false }
    return record.withLock { $0.contains { RealPath.of($0.path) == real } }
  }
}
