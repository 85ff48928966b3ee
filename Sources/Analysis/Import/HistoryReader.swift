/// Reads the history files of an export, or of several, into plays, a ledger and issues.
struct HistoryReader {
  /// A file that was looked at.
  private enum Reading: Sendable {
    case read(HistoryFile)
    case failed(ImportError)
  }

  private let paths: [String]
  private let access: FileAccess

  /// By family.
  private(set) var stores: [PlayStore] = []
  private(set) var ledger: [LedgerEntry] = []
  private(set) var dropped: [DroppedRows] = []
  private(set) var issues: [ImportIssue] = []
  private(set) var warnings: [String] = []
  /// Whether a file or a record could not be used.
  private(set) var isDamaged = false

  init(paths: [String], access: FileAccess) {
    self.paths = paths
    self.access = access
  }

  mutating func read() throws(ImportError) {
    var found: [ExportFolder.File] = []
    for path in paths {
      let files = try ExportFolder(path: path, access: access).files {
        HistoryFormats.recognizing($0) != nil
      }
      // Files of several exports are called alike.
      found += paths.count == 1 ? files : files.map { $0.labelled(by: path.lastComponent) }
    }
    guard !found.isEmpty else { throw try nothingFound() }
    let (files, access) = (found, access)
    let readings = concurrently(files.count) { Self.read(files[$0], access) }
    for case .failed(let error) in readings {
      // A refusal, or the failure of the only file, is the caller's to see.
      if case .refused = error { throw error }
      if found.count == 1 { throw error }
    }
    try finish(found, readings)
  }

  private func nothingFound() throws(ImportError) -> ImportError {
    var entries: [String] = []
    for path in paths { entries += try ExportFolder(path: path, access: access).names() }
    return .nothingFound(
      path: paths.joined(separator: "', '"),
      wanted: "listening history",
      names: HistoryFormats.all.map(\.exampleName),
      found: entries
    )
  }

  private static func read(_ file: ExportFolder.File, _ access: FileAccess) -> Reading {
    do throws(ImportError) {
      // A file that the caller named himself may have any name; then its keys decide.
      let contents = try file.contents(using: access)
      let format = HistoryFormats.recognizing(file.name)
      return .read(HistoryFile(contents, label: file.label, format: format))
    } catch {
      return .failed(error)
    }
  }

  /// The podcasts that the listener saved, from the libraries beside the history.
  private func showNames() throws(ImportError) -> ShowNames {
    var reader = LibraryReader()
    for path in paths {
      let files = try ExportFolder(path: path, access: access).files(
        where: { LibraryReader.kind(of: $0) != nil }
      )
      for file in files where LibraryReader.kind(of: file.name) != nil {
        try reader.read(file, using: access)
      }
    }
    return ShowNames(reader.content)
  }

  // MARK: The ledger

  private mutating func finish(
    _ found: [ExportFolder.File],
    _ readings: [Reading]
  ) throws(ImportError) {
    let files = readings.compactMap { reading -> HistoryFile? in
      guard case .read(let file) = reading else { return nil }
      return file
    }
    let mayMix = files.contains(where: \.format.mayMixPodcasts)
    let shows = mayMix ? try showNames() : ShowNames()
    let merge = HistoryMerge(files, isShow: shows.contains)
    stores = merge.stores
    var next = 0
    for (file, reading) in zip(found, readings) {
      switch reading {
      case .failed(let error): enter(file, failed: error)
      case .read(let file):
        enter(file, merge, next)
        next += 1
      }
    }
    if stores.allSatisfy(\.isEmpty), !files.contains(where: { $0.damage == nil }) {
      let isOne = found.count == 1 && found[0].path == paths[0]
      let reasons = ledger.map { entry in
        let reason = entry.reason ?? "no plays"
        return isOne ? reason : "'\(entry.file)': \(reason)"
      }
      throw .nothingReadable(path: paths.joined(separator: "', '"), reasons: reasons)
    }
  }

  private mutating func enter(_ file: ExportFolder.File, failed error: ImportError) {
    let kind = HistoryFormats.recognizing(file.name)?.kind ?? "unknown"
    ledger.append(LedgerEntry(file: file.label, kind: kind, reason: error.reason))
    warnings.append(ImportWarning.unreadable(file.label, error.reason))
    isDamaged = true
  }

  private mutating func enter(_ file: HistoryFile, _ merge: HistoryMerge, _ index: Int) {
    let summary = file.summary
    issues += summary.issues.map {
      ImportIssue(file: file.label, record: $0.record, byteOffset: $0.offset, reason: $0.reason)
    }
    let drops = reasons(for: file, merge, index)
    dropped += drops.map { DroppedRows(file: file.label, reason: $0.reason, rows: $0.rows) }
    let reasons =
      (file.damage.map { [$0] } ?? []) + drops.map { "\($0.rows.formatted()) \($0.reason)" }
    let notes = notes(on: file, merge, index)
    ledger.append(
      LedgerEntry(
        file: file.label,
        kind: file.format.kind,
        rowsRead: summary.recordsRead,
        rowsKept: merge.kept[index].reduce(0, +),
        reason: reasons.isEmpty ? nil : reasons.joined(separator: "; "),
        note: notes.isEmpty ? nil : notes.joined(separator: "; ")
      )
    )
    warn(of: file)
  }

  private func reasons(
    for file: HistoryFile,
    _ merge: HistoryMerge,
    _ index: Int
  ) -> [(reason: String, rows: Int)] {
    let drops = merge.dropped[index]
    let covered = merge.extendedTime.map { time in
      let days = [time.lowerBound, time.upperBound].map {
        CivilDate(daysSinceEpoch: Timestamp(seconds: $0).day).text
      }
      return "in the time of the extended history, \(days[0]) to \(days[1])"
    }
    let reasons = [
      (file.format.nameless ?? "", file.summary.namelessRecords),
      ("damaged", file.summary.damagedRecords),
      ("duplicates", drops[HistoryMerge.Drop.duplicate.rawValue]),
      (covered ?? "", drops[HistoryMerge.Drop.covered.rawValue]),
    ]
    return reasons.filter { $0.1 > 0 }.map { (reason: $0.0, rows: $0.1) }
  }

  private func notes(on file: HistoryFile, _ merge: HistoryMerge, _ index: Int) -> [String] {
    var notes: [String] = []
    for family in PlayFamily.allCases where family != file.format.family {
      let count = merge.kept[index][family.rawValue]
      if count > 0 { notes.append(count.counted(family.noun)) }
    }
    if merge.unknownArtists[index] > 0 {
      notes.append("\(merge.unknownArtists[index].formatted()) by an unknown artist")
    }
    let repaired = file.summary.issues.count(where: \.isRepair)
    if repaired > 0 { notes.append(repaired.counted("repaired name")) }
    return notes
  }

  private mutating func warn(of file: HistoryFile) {
    let summary = file.summary
    let records = summary.recordsRead - (summary.isCutOff ? 1 : 0)
    let unusable = summary.damagedRecords - (summary.isCutOff ? 1 : 0)
    isDamaged = isDamaged || file.damage != nil || unusable > 0
    if let damage = file.damage {
      warnings.append(
        records == 0
          ? ImportWarning.unreadable(file.label, damage)
          : ImportWarning.cutOff(file.label, damage)
      )
    }
    if unusable > 0, let first = summary.issues.first(where: { !$0.isRepair }) {
      let reason = "record \(first.record): \(first.reason)"
      warnings.append(
        ImportWarning.unusable(unusable, of: records, "record", in: file.label, first: reason)
      )
    }
    let repaired = summary.issues.count(where: \.isRepair)
    if repaired > 0 { warnings.append(ImportWarning.repaired(repaired, in: file.label)) }
  }
}

extension PlayFamily {
  /// What one of them is called.
  fileprivate var noun: String {
    switch self {
    case .music: "song"
    case .podcasts: "podcast episode"
    case .audiobooks: "audiobook chapter"
    case .videos: "video"
    }
  }
}

/// Says what is wrong and where, counted from line 1, column 1, in bytes.
func describe(_ damage: JSONDamage, in text: Bytes) -> String {
  guard let offset = damage.offset else { return damage.reason }
  let before = text.prefix(offset)
  let line = before.count { $0 == .newline } + 1
  let lineStart = (before.lastIndex(of: .newline) ?? -1) + 1
  return "line \(line), column \(offset - lineStart + 1): \(damage.reason)"
}
