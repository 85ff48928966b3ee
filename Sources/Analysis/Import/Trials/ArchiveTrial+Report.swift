extension ArchiveTrial {
  /// Reads the first of the files as zip and as gzip.
  ///
  /// - Parameter files: Any bytes; the first path is read.
  /// - Returns: The rules that were broken, and whether anything could be unpacked.
  package static func report(on files: TrialFiles) -> TrialReport {
    var report = TrialReport()
    let bytes = files.files[files.paths[0]] ?? []
    for fault in faults(of: bytes) { report.require(false, fault) }
    // What cannot be unpacked is told by `faults`; here it only counts.
    let file = FileBytes(bytes)
    let text = try? file.withBytes { text throws(ArchiveDamage) in try Gzip.decompressed(text) }
    let archive = try? ZipArchive(file)
    let contents = archive.map { archive in
      archive.entries.map { try? archive.contents(of: $0) }
    }
    report.isRead = text != nil || contents?.contains { $0 != nil } ?? false
    report.isWhole = text != nil || contents?.allSatisfy { $0 != nil } ?? false
    return report
  }
}
