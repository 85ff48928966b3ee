/// A song that counts as another one: the same recording under another name.
///
/// ```swift
/// history.mergedTracks.map(\.reason)
/// ```
public struct MergedTrack: TableRow, Equatable {
  /// The artist under whose name the recording counts.
  public let artist: String
  /// The title under which the recording counts.
  public let track: String
  /// The artist as it also stands in the history.
  public let alsoArtist: String
  /// The title as it also stands in the history.
  public let alsoTrack: String
  /// How often it was played under the other name.
  public let plays: Int
  /// How long it was played under the other name, in milliseconds.
  public let msPlayed: Int
  /// Why it counts as the same recording.
  public let reason: String

  /// Both names, plays and time under the other, and why.
  public static let columns: [Column<MergedTrack>] = [
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("alsoArtist", "Also by", isDetail: true) { $0.alsoArtist },
    Column("alsoTrack", "Also called") { $0.alsoTrack },
    Column("plays", "Plays so called", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("reason", "Differs in") { $0.reason },
  ]
}

extension StreamingHistory {
  /// The same history with every recording under one name: that under which it was played longest.
  ///
  /// A remaster, an album version or another spelling is the same recording; live versions, remixes,
  /// acoustic versions and covers are recordings of their own. `mergedTracks` lists what was merged.
  ///
  /// ```swift
  /// history.canonical.topTracks(3)
  /// ```
  ///
  /// - Returns: A history like this one in all else: no play is lost.
  /// - Complexity: O(plays + songs), the names of all songs being read.
  public var canonical: StreamingHistory {
    let names = recordingNames
    var store = store
    store.songIDs = store.songIDs.map { names[Int($0)] }
    return StreamingHistory(
      store,
      podcasts: podcastStore,
      audiobooks: audiobookStore,
      videos: videoStore,
      zone: zone,
      ledger: ledger.rows,
      droppedRows: droppedRows.rows,
      issues: issues.rows
    )
  }

  /// The songs that `canonical` counts as another one, most played first.
  public var mergedTracks: Table<MergedTrack> {
    let (names, songs) = (recordingNames, store.songs)
    let merged = names.indices.filter { Int(names[$0]) != $0 && songTotals.plays[$0] > 0 }
    let order = songTotals.songOrder(songs, .time)
    let rows = merged.sorted(by: order).map { song in
      let name = Int(names[song])
      return MergedTrack(
        artist: songs.artist(of: name),
        track: songs.track(of: name),
        alsoArtist: songs.artist(of: song),
        alsoTrack: songs.track(of: song),
        plays: songTotals.plays[song],
        msPlayed: songTotals.milliseconds[song],
        reason: MergeReason.reasons(name, song, in: songs).map(\.text).joined(separator: ", ")
      )
    }
    return Table(
      rows,
      definition: "One recording under several names, counted under that with the most listening "
        + "time; remasters and album versions are the same recording, live versions, remixes and "
        + "covers are not."
    )
  }

  /// For each song the one under whose name its recording counts.
  private var recordingNames: [UInt32] {
    let uris = zip(store.songIDs, store.uriIDs).lazy.filter { $1 != PlayStore.none }
    let recordings = SameRecordings(
      store.songs,
      uris: uris.map { SameRecordings.SongURI(song: $0, uri: $1) }
    )
    let precedes = songTotals.songOrder(store.songs, .time)
    var names = [UInt32?](repeating: nil, count: recordings.groupCount)
    for song in 0..<store.songs.count {
      let group = Int(recordings.groupOfSong[song])
      if let name = names[group], !precedes(song, Int(name)) { continue }
      names[group] = UInt32(song)
    }
    return recordings.groupOfSong.enumerated().map { song, group in
      names[Int(group)] ?? UInt32(song)
    }
  }
}
