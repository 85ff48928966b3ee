/// Files in memory as somebody may hand them over, however wrong their bytes are.
package struct TrialFiles: Sendable {
  /// The bytes of each file by its path.
  package var files: [String: [UInt8]]
  /// The files or folders to read.
  package var paths: [String]
  /// By whose clocks hours and days are told.
  package var timeZone: String?

  package init(_ files: [String: [UInt8]], reading paths: [String], timeZone: String? = nil) {
    self.files = files
    self.paths = paths
    self.timeZone = timeZone
  }

  var access: FileAccess { .memory(bytes: files) }

  /// How many bytes each file has that may be read, by its name in a ledger.
  var sizes: [String: Int] {
    var sizes: [String: Int] = [:]
    for path in paths {
      let folder = paths.count == 1 ? "" : path.lastComponent + "/"
      for (name, bytes) in files {
        if name == path {
          add(FileBytes(bytes), as: folder + path.lastComponent, entriesIn: folder, to: &sizes)
        } else if name.hasPrefix(path + "/") {
          let label = folder + name.dropFirst(path.count + 1)
          add(FileBytes(bytes), as: label, entriesIn: label + "/", to: &sizes)
        }
      }
    }
    return sizes
  }

  private func add(
    _ bytes: FileBytes,
    as label: String,
    entriesIn folder: String,
    to sizes: inout [String: Int]
  ) {
    sizes[label] = bytes.count
    // A directory that cannot be read names no file, and nothing is read through it.
    guard let entries = try? ZipArchive(bytes).entries else { return }
    for entry in entries {
      // An archive may list a name twice.
      sizes[folder + entry.name] = max(sizes[folder + entry.name] ?? 0, entry.size)
    }
  }
}
