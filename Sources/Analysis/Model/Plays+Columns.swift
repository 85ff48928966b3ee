extension Plays: StoredByColumn {
  /// Readers that touch only the one column; artists, tracks and files are numbered texts.
  package func storedValues(of column: String) -> ColumnValues? {
    let (songIDs, milliseconds, songs) = (store.songIDs, store.milliseconds, store.songs)
    switch column {
    case "endTime": return .texts(rows.reader { [store] in store.endTime(of: $0) })
    case "msPlayed": return .integers(rows.reader { Int(milliseconds[$0]) })
    case "artist":
      let ids = songs.artistIDs
      return .internedTexts(
        ids: rows.reader { Int(ids[Int(songIDs[$0])]) },
        texts: songs.artists.texts
      )
    case "track":
      let ids = songs.trackIDs
      return .internedTexts(
        ids: rows.reader { Int(ids[Int(songIDs[$0])]) },
        texts: songs.tracks.texts
      )
    case "file":
      let ids = store.fileIDs
      return .internedTexts(ids: rows.reader { Int(ids[$0]) }, texts: store.files.map(\.name))
    case "album": return optionalTexts(store.albumIDs, store.albums)
    case "uri": return optionalTexts(store.uriIDs, store.uris)
    case "startReason": return detail { $0.start?.rawValue }
    case "endReason": return detail { $0.end?.rawValue }
    case "isShuffled": return detail(\.isShuffled)
    case "isSkipped": return detail(\.isSkipped)
    case "isOffline": return detail(\.isOffline)
    case "isIncognito": return detail(\.isIncognito)
    default: return nil
    }
  }

  private func optionalTexts(_ ids: [UInt32], _ table: StringTable) -> ColumnValues {
    .fields(rows.reader { ids[$0] == PlayStore.none ? .missing : .text(table[ids[$0]]) })
  }

  private func detail(
    _ value: @escaping @Sendable (PlayDetails) -> (some FieldConvertible)?
  ) -> ColumnValues {
    let details = store.details
    return .fields(rows.reader { value(details[$0]).field })
  }
}

extension LabelledPlays: StoredByColumn {
  /// The readers of the plays, and one for the label.
  package func storedValues(of column: String) -> ColumnValues? {
    guard LabelledPlay.columns.contains(where: { $0.name == column }) else { return nil }
    guard column == "likedOrNot" else { return plays.storedValues(of: column) }
    let (milliseconds, threshold) = (plays.store.milliseconds, threshold)
    return .integers(plays.rows.reader { milliseconds[$0] > threshold ? 1 : 0 })
  }
}

extension StringTable {
  /// All texts, by number.
  fileprivate var texts: [String] { (0..<UInt32(count)).map { self[$0] } }
}
