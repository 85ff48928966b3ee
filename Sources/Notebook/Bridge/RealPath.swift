internal import Glibc

/// Paths with links and dots resolved.
package enum RealPath {
  /// The path with every link followed; nil when it does not exist.
  package static func of(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Where a path that does not exist would lie: '..' by its words alone, so that it tells nothing
  /// about the disk, then the links of the folders that are there.
  package static func expected(_ path: String) -> String {
    var existing = lexical(path)
    var missing = ""
    while existing != "/" {
      if let real = of(existing) { return (real == "/" ? "" : real) + missing }
      let slash = existing.lastIndex(of: "/") ?? existing.startIndex
      missing = existing[slash...] + missing
      existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
    }
    return missing.isEmpty ? "/" : missing
  }

  /// The path with '.' and '..' resolved by its words alone.
  private static func lexical(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether a path is a folder's or lies in it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
