/// What the library files of an export hold, in their order.
struct LibraryContent {
  var tracks: [LibraryTrack] = []
  var albums: [LibraryAlbum] = []
  var shows: [LibraryShow] = []
  var episodes: [LibraryEpisode] = []
  var artists: [LibraryArtist] = []
  var bannedTracks: [LibraryTrack] = []
  var bannedArtists: [LibraryArtist] = []
  var other: [LibraryOther] = []
  var playlists: [Playlist] = []
  var items: [PlaylistItem] = []
}

/// Reads `YourLibrary.json` and `PlaylistN.json`.
struct LibraryReader {
  /// What a file is; the ledger calls it so.
  enum Kind: String {
    case library, playlists

    /// How deep the records of such a file are nested.
    fileprivate var recordDepth: Int {
      switch self {
      case .library: 2
      case .playlists: 4
      }
    }

    /// The kind of file that a text without a telling name looks like.
    fileprivate static func guess(_ text: Bytes) -> Kind {
      let beginning = String(decoding: text.prefix(4096), as: UTF8.self)
      return beginning.contains("\"playlists\"") ? .playlists : .library
    }
  }

  private(set) var content = LibraryContent()
  private(set) var ledger: [LedgerEntry] = []
  private(set) var issues: [ImportIssue] = []
  private(set) var warnings: [String] = []

  /// The kind of a file by its name without folders; nil when it is another file.
  static func kind(of name: String) -> Kind? {
    if name == "YourLibrary.json" { return .library }
    // Exports of 2019 have one file without a number; later long lists are split.
    let number = name.stem(after: "Playlist")
    return number.flatMap { $0.isEmpty || $0.isNumber ? .playlists : nil }
  }

  /// Reads a file; damage is a row of the ledger, only a refusal is thrown.
  mutating func read(_ file: ExportFolder.File, using access: FileAccess) throws(ImportError) {
    let kind = Self.kind(of: file.name)
    do throws(ImportError) {
      try file.contents(using: access).withBytes { text in
        // A file that the caller named himself may have any name; then its keys decide.
        read(text, of: file.label, kind ?? .guess(text))
      }
    } catch {
      if case .refused = error { throw error }
      enterUnreadable(file.label, kind ?? .library, error.reason)
    }
  }

  private mutating func read(_ text: Bytes, of file: String, _ kind: Kind) {
    let (root, damage) = JSONTreeReader.read(text, recordDepth: kind.recordDepth)
    var records = LibraryRecords(file: file)
    do throws(UnusableRecord) {
      switch kind {
      case .library: try content.addSaved(root, &records)
      case .playlists: try content.addPlaylists(root, &records)
      }
      enter(records, kind, damage: damage.map { describe($0, in: text) })
    } catch {
      enterUnreadable(file, kind, damage.map { describe($0, in: text) } ?? error.reason)
    }
  }

  private mutating func enterUnreadable(_ file: String, _ kind: Kind, _ reason: String) {
    ledger.append(LedgerEntry(file: file, kind: kind.rawValue, reason: reason))
    warnings.append(ImportWarning.unreadable(file, reason))
  }

  private mutating func enter(_ records: LibraryRecords, _ kind: Kind, damage: String?) {
    issues += records.issues
    let drops = [("without a name", records.nameless), ("damaged", records.damaged)]
    let reasons =
      (damage.map { [$0] } ?? [])
      + drops.filter { $0.1 > 0 }.map { "\($0.1.formatted()) \($0.0)" }
    ledger.append(
      LedgerEntry(
        file: records.file,
        kind: kind.rawValue,
        rowsRead: records.read,
        rowsKept: records.kept,
        reason: reasons.isEmpty ? nil : reasons.joined(separator: "; "),
        note: records.repaired > 0 ? records.repaired.counted("repaired name") : nil
      )
    )
    warn(of: records, damage: damage)
  }

  private mutating func warn(of records: LibraryRecords, damage: String?) {
    let (file, cutOff) = (records.file, records.isCutOff ? 1 : 0)
    if let damage {
      warnings.append(
        records.read == cutOff
          ? ImportWarning.unreadable(file, damage) : ImportWarning.cutOff(file, damage)
      )
    }
    if let first = records.firstUnusable {
      let unusable = records.damaged - cutOff
      let whole = records.read - cutOff
      warnings.append(
        ImportWarning.unusable(unusable, of: whole, "item", in: file, first: first)
      )
    }
    if records.repaired > 0 { warnings.append(ImportWarning.repaired(records.repaired, in: file)) }
  }
}
