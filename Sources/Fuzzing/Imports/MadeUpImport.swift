internal import Analysis

/// A reader of files that people hand over; called as its `FuzzTarget` is.
enum ImportTarget: String {
  case history, catalog, library, archive
}

/// One input of an import: files that a seed and a number decide wholly.
struct MadeUpImport: Sendable {
  let target: ImportTarget
  /// The files, and what is read of them.
  let files: TrialFiles

  init(_ target: ImportTarget, seed: UInt64, number: UInt64) {
    self.target = target
    var maker = FileMaker(dice: Dice(seed: seed, number: number))
    files =
      switch target {
      case .history: maker.history()
      case .library: maker.library()
      case .catalog: TrialFiles(["a/b.csv": maker.catalog()], reading: ["a/b.csv"])
      case .archive: TrialFiles(["a": maker.archive()], reading: ["a"])
      }
  }

  /// What comes of reading the files.
  var report: TrialReport {
    switch target {
    case .history: HistoryTrial.report(on: files)
    case .catalog: CatalogTrial.report(on: files)
    case .library: LibraryTrial.report(on: files)
    case .archive: ArchiveTrial.report(on: files)
    }
  }

  /// The files one after the other; what is no UTF-8 is U+FFFD.
  var text: String {
    let parts = files.files.sorted { $0.key < $1.key }.map { path, bytes in
      "--- \(path), \(bytes.count) bytes\n" + String(decoding: bytes, as: UTF8.self) + "\n"
    }
    let zone = files.timeZone.map { " in \($0)" } ?? ""
    return parts.joined() + "--- reads \(files.paths.joined(separator: " and "))\(zone)\n"
  }
}
