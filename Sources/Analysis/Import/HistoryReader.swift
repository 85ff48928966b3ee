/// Reads the history files of an export, in order, into plays, a ledger and issues.
struct HistoryReader {
  let path: String
  let access: FileAccess

  private(set) var plays = PlayStore()
  private(set) var ledger: [LedgerEntry] = []
  private(set) var issues: [ImportIssue] = []
  private(set) var warnings: [String] = []
  /// Whether a file or a record could not be used.
  private(set) var isDamaged = false
  private var sawWholeFile = false

  init(path: String, access: FileAccess) {
    self.path = path
    self.access = access
  }

  mutating func read() throws(ImportError) {
    let files = try ExportFolder(path: path, access: access).files {
      HistoryFormats.recognizing($0) != nil
    }
    guard !files.isEmpty else {
      let names = HistoryFormats.all.map(\.exampleName)
      let found = try access.entries(path)
      throw .nothingFound(path: path, wanted: "listening history", names: names, found: found)
    }
    for file in files { try read(file, alone: files.count == 1) }
    warnOfOverlap()
    if plays.isEmpty, !sawWholeFile {
      let reasons = ledger.map { entry in
        let reason = entry.reason ?? "no plays"
        return files[0].path == path ? reason : "'\(entry.file)': \(reason)"
      }
      throw .nothingReadable(path: path, reasons: reasons)
    }
  }

  private mutating func read(_ file: ExportFolder.File, alone: Bool) throws(ImportError) {
    let format = HistoryFormats.recognizing(file.name)
    if let format, case .notRead(let reason) = format.reading {
      return ledger.append(LedgerEntry(file: file.label, kind: format.kind, reason: reason))
    }
    do {
      let contents = try access.contents(file.path)
      try contents.withBytes { (text: Bytes) throws(ImportError) in
        guard !text.starts(with: "PK\u{3}\u{4}".utf8) else {
          let reason = "it is a zip archive; unpack it and name the folder"
          throw .notReadable(path: file.path, reason: reason)
        }
        // A file that the caller named himself may have any name; then its keys decide.
        read(text, of: file, as: format ?? HistoryFormats.guess(text))
      }
    } catch {
      if case .refused = error { throw error }
      guard !alone else { throw error }
      let kind = format?.kind ?? "unknown"
      ledger.append(LedgerEntry(file: file.label, kind: kind, reason: error.reason))
      warnings.append(ImportWarning.unreadable(file.label, error.reason))
      isDamaged = true
    }
  }

  private mutating func read(
    _ text: Bytes,
    of file: ExportFolder.File,
    as format: any HistoryFormat
  ) {
    guard case .music(let keys, let precision, let nameless) = format.reading else { return }
    var reader = PlayReader(file: file.label, keys: keys, nameless: nameless)
    var damage: String?
    do throws(JSONDamage) {
      try reader.read(text, into: &plays)
      sawWholeFile = true
    } catch { damage = describe(error, in: text) }
    plays.files.append(.init(name: file.label, precision: precision))
    enter(reader, kind: format.kind, damage: damage)
    warn(of: reader, damage: damage)
  }

  /// Both kinds of history cover the last year, and nothing tells which play is which.
  private mutating func warnOfOverlap() {
    let kinds = Set(ledger.filter { $0.rowsKept > 0 }.map(\.kind))
    guard kinds.isSuperset(of: [AccountMusic().kind, ExtendedAudio().kind]) else { return }
    warnings.append(ImportWarning.overlap)
  }

  private mutating func enter(_ reader: PlayReader, kind: String, damage: String?) {
    issues += reader.issues
    var reasons = damage.map { [$0] } ?? []
    if let nameless = reader.nameless, reader.namelessRecords > 0 {
      reasons.append("\(reader.namelessRecords) \(nameless)")
    }
    let damaged = reader.recordsRead - reader.recordsKept - reader.namelessRecords
    if damaged > 0 { reasons.append("\(damaged) damaged") }
    let repaired = reader.issues.count - damaged
    if repaired > 0 { reasons.append("\(repaired) repaired names") }
    ledger.append(
      LedgerEntry(
        file: reader.file,
        kind: kind,
        rowsRead: reader.recordsRead,
        rowsKept: reader.recordsKept,
        reason: reasons.isEmpty ? nil : reasons.joined(separator: "; ")
      )
    )
  }

  private mutating func warn(of reader: PlayReader, damage: String?) {
    let records = reader.recordsRead - (reader.isCutOff ? 1 : 0)
    let unusable = records - reader.recordsKept - reader.namelessRecords
    isDamaged = isDamaged || damage != nil || unusable > 0
    if let damage {
      warnings.append(
        records == 0
          ? ImportWarning.unreadable(reader.file, damage)
          : ImportWarning.cutOff(reader.file, damage)
      )
    }
    if let first = reader.firstUnusable {
      let reason = "record \(first.record ?? 0): \(first.reason)"
      warnings.append(
        ImportWarning.unusable(unusable, of: records, "record", in: reader.file, first: reason)
      )
    }
    let repaired = reader.issues.count - unusable - (reader.isCutOff ? 1 : 0)
    if repaired > 0 { warnings.append(ImportWarning.repaired(repaired, in: reader.file)) }
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
