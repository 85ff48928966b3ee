extension Catalog {
  /// Labels the songs of a history that are in the catalogue by how long they were played.
  ///
  /// ```swift
  /// catalog.labelled(history, over: 30_000).likedShare
  /// ```
  ///
  /// - Parameters:
  ///   - history: The songs.
  ///   - milliseconds: A song is liked when all of its plays together are longer than this.
  /// - Returns: The songs that were found, longest played first.
  public func labelled(_ history: StreamingHistory, over milliseconds: Int = 1000) -> LabelledSongs
  {
    let totals = history.songTotals.milliseconds
    return labelled(
      HeardSongs(history),
      in: history,
      meaning: "liked_or_not is 1 when a song was played for more than \(milliseconds) ms in all"
    ) { song, _ in totals[song] > milliseconds }
  }

  /// Labels the songs of a history that are in the catalogue by whether they were saved.
  ///
  /// A song is liked when its recording, under any spelling, is among the saved tracks or in a
  /// playlist, unless the track or one of its artists is banned. All other songs of the history are not
  /// liked.
  ///
  /// ```swift
  /// catalog.labelled(history, likedIn: library).likedCount
  /// ```
  ///
  /// - Parameters:
  ///   - history: The songs.
  ///   - library: What the listener saved.
  /// - Returns: The songs that were found, longest played first.
  public func labelled(_ history: StreamingHistory, likedIn library: Library) -> LabelledSongs {
    let heard = HeardSongs(history, library)
    let (liked, banned) = (
      heard.recordings(of: library.liked), heard.recordings(of: library.banned)
    )
    let inCatalog = recordings
    let bannedArtists = inCatalog.names.numbers(of: library.bannedArtists)
    return labelled(
      heard,
      in: history,
      meaning: "liked_or_not is 1 when the recording is saved or in a playlist and not banned"
    ) { song, row in
      let recording = heard.recording(of: song)
      return liked.contains(recording) && !banned.contains(recording)
        && bannedArtists.isDisjoint(
          with: inCatalog.artists(of: Int(inCatalog.recordingOfRow[row]))
        )
    }
  }

  private func labelled(
    _ heard: HeardSongs,
    in history: StreamingHistory,
    meaning: String,
    isLiked: (_ song: Int, _ row: Int) -> Bool
  ) -> LabelledSongs {
    let (songs, totals) = (history.store.songs, history.songTotals)
    let order = totals.rankedSongs(songs).sorted(by: totals.songOrder(songs, .time))
    let rows = rows(of: SongKeys(songs))
    let found = order.compactMap { song in rows[song].map { (song: song, row: $0) } }
    let recordings = recordings(of: found, heard)
    let labelled = zip(found, recordings).map { place, recording in
      LabelledSong(
        artist: songs.artist(of: place.song),
        track: songs.track(of: place.song),
        msPlayed: totals.milliseconds[place.song],
        likedOrNot: isLiked(place.song, place.row) ? 1 : 0,
        catalogRow: place.row,
        recording: recording + 1
      )
    }
    let definition =
      "\(meaning). \(found.count.formatted()) of \(order.count.counted("song")) are in the catalogue."
    return LabelledSongs(labelled, features: features, definition: definition)
  }

  /// Numbers the recordings of songs from 0: songs are one when the history or the catalogue says so.
  private func recordings(of found: [(song: Int, row: Int)], _ heard: HeardSongs) -> [Int] {
    let catalogRecordings = recordings.recordingOfRow
    var sets = DisjointSets(count: found.count)
    var (inHistory, inCatalog): ([UInt32: Int], [UInt32: Int]) = ([:], [:])
    for (place, (song, row)) in found.enumerated() {
      sets.join(place, inHistory[heard.recording(of: song), default: place])
      inHistory[heard.recording(of: song)] = place
      sets.join(place, inCatalog[catalogRecordings[row], default: place])
      inCatalog[catalogRecordings[row]] = place
    }
    return sets.numbered().sets.map { Int($0) }
  }
}

/// Which songs of a history, and of a library, are the same recording.
private struct HeardSongs {
  /// The songs of the history, with their numbers there, then those of the library only.
  private var songs: SongTable
  private let groupOfSong: [UInt32]

  /// The songs of a history; with a library, its tracks and those of its playlists as well.
  init(_ history: StreamingHistory, _ library: Library? = nil) {
    let store = history.store
    var (songs, uris) = (store.songs, store.uris)
    var pairs = zip(store.songIDs, store.uriIDs)
      .filter { $1 != PlayStore.none }
      .map { SameRecordings.SongURI(song: $0, uri: $1) }
    for track in (library?.liked ?? []) + (library?.banned ?? []) {
      let song = songs.intern(track)
      guard let uri = track.uri else { continue }
      pairs.append(SameRecordings.SongURI(song: song, uri: uri.withBytes { uris.intern($0) }))
    }
    self.songs = songs
    groupOfSong = SameRecordings(songs, uris: pairs).groupOfSong
  }

  func recording(of song: Int) -> UInt32 { groupOfSong[song] }

  /// The recordings of tracks that were given at the beginning.
  func recordings(of tracks: [SavedTrack]) -> Set<UInt32> {
    var songs = songs
    return Set(tracks.map { groupOfSong[Int(songs.intern($0))] })
  }
}

/// A track of a library, wherever it is there.
private struct SavedTrack {
  let artist: String
  let track: String
  let uri: String?
}

extension Library {
  /// The saved tracks and those of the playlists.
  fileprivate var liked: [SavedTrack] {
    let music = [PlaylistItem.Kind.track, .localFile].map(\.rawValue)
    let items = items.filter { music.contains($0.kind) }
      .map { SavedTrack(artist: $0.artist ?? "", track: $0.track, uri: $0.uri) }
    return tracks.map { SavedTrack(artist: $0.artist, track: $0.track, uri: $0.uri) } + items
  }

  fileprivate var banned: [SavedTrack] {
    bannedTracks.map { SavedTrack(artist: $0.artist, track: $0.track, uri: $0.uri) }
  }
}

extension SongTable {
  fileprivate mutating func intern(_ saved: SavedTrack) -> UInt32 {
    let artist = saved.artist.withBytes { internArtist($0) }
    let track = saved.track.withBytes { internTrack($0) }
    return intern(artist: artist, track: track)
  }
}
