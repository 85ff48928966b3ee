/// How much of a playlist is listened to.
///
/// ```swift
/// history.playlistHealth(of: library).filter { $0.duplicates > 0 }.map(\.playlist)
/// ```
public struct PlaylistHealth: TableRow, Equatable {
  /// The name of the playlist.
  public let playlist: String
  /// Its place in `Library.playlists`, counted from 1: names can repeat.
  public let playlistNumber: Int
  /// How many tracks it holds.
  public let tracks: Int
  /// How many of them are a song that it holds already.
  public let duplicates: Int
  /// How many of them were never played.
  public let neverPlayed: Int
  /// The part of its tracks that was never played, in 0...1; nil when it holds none.
  public var shareNeverPlayed: Double? {
    tracks > 0 ? Double(neverPlayed) / Double(tracks) : nil
  }
  /// The day on which one of its songs was last played, `2021-03-29`; nil when none was.
  public let lastPlayed: String?
  /// How often its songs were played, wherever from.
  public let plays: Int
  /// How long its songs were played, in milliseconds.
  public let msPlayed: Int
  /// How long its songs were played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Playlist, tracks, duplicates, never played and their share, last day, plays and time.
  public static let columns: [Column<PlaylistHealth>] = [
    Column("playlist", "Playlist") { $0.playlist },
    Column("playlistNumber", "Playlist number", unit: .rank, isDetail: true) { $0.playlistNumber },
    Column("tracks", "Tracks", unit: .count) { $0.tracks },
    Column("duplicates", "Duplicates", unit: .count) { $0.duplicates },
    Column("neverPlayed", "Never played", unit: .count) { $0.neverPlayed },
    Column("shareNeverPlayed", "Share never played", unit: .share) { $0.shareNeverPlayed },
    Column("lastPlayed", "Last played", unit: .time) { $0.lastPlayed },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

/// A liked song or a track of a playlist that was never played.
///
/// ```swift
/// history.neverPlayed(in: library).filter { $0.playlist == nil }.map(\.track)
/// ```
public struct UnplayedTrack: TableRow, Equatable {
  /// The name of the playlist; nil for a liked song.
  public let playlist: String?
  /// The place in the playlist or among the liked songs, counted from 1.
  public let position: Int
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// The album; nil when the export does not say.
  public let album: String?
  /// `spotify:track:…`; nil in older exports.
  public let uri: String?
  /// The day on which it was added to the playlist; nil for a liked song and in older exports.
  public let addedDate: String?

  /// Playlist, position, artist, track, album, URI and date.
  public static let columns: [Column<UnplayedTrack>] = [
    Column("playlist", "Playlist") { $0.playlist },
    Column("position", "Position", unit: .rank) { $0.position },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("album", "Album") { $0.album },
    Column("uri", "URI", isDetail: true) { $0.uri },
    Column("addedDate", "Added", unit: .time) { $0.addedDate },
  ]
}

extension StreamingHistory {
  /// How much of each playlist is listened to, in the order of the playlists.
  ///
  /// Only tracks are looked at: a history does not name local files, and tells episodes and audiobooks
  /// apart in other ways. Two tracks are the same song when they have the same URI, or the same artist
  /// and title after Unicode full case folding; a play is of a track in the same two cases, for however
  /// short a time it lasted. A song that is in a playlist twice counts its plays once. Days are those
  /// of the time zone.
  ///
  /// ```swift
  /// history.playlistHealth(of: library)
  /// ```
  ///
  /// - Parameter library: The library with the playlists.
  /// - Returns: One row a playlist, also for one without a track.
  /// - Complexity: O(tracks + songs + plays).
  public func playlistHealth(of library: Library) -> Table<PlaylistHealth> {
    let tracks = LibraryTracks(library)
    let classes = SongClasses(tracks.songs, in: store)
    let rows = zip(library.playlists.indices, tracks.ofPlaylists).map { index, positions in
      let listening = classes.listening(at: positions)
      return PlaylistHealth(
        playlist: library.playlists[index].name,
        playlistNumber: index + 1,
        tracks: positions.count,
        duplicates: positions.count - Set(classes.songs[positions]).count,
        neverPlayed: positions.count { classes.listening(at: $0).plays == 0 },
        lastPlayed: listening.lastDay.map { CivilDate(daysSinceEpoch: $0).text },
        plays: listening.plays,
        msPlayed: listening.milliseconds
      )
    }
    return Table(
      rows,
      definition:
        "Only tracks, no episodes, audiobooks or local files. A play is of a track when it "
        + "has its URI, or its artist and title, upper and lower case being the same; two tracks are "
        + "duplicates in the same cases. Never played: without any play in this history. Plays and "
        + "hours are of the playlist's songs, wherever they were played from, each song once."
    )
  }

  /// The liked songs and the tracks of playlists that were never played.
  ///
  /// A play is of a track when it has its URI, or its artist and title after Unicode full case folding.
  ///
  /// ```swift
  /// history.neverPlayed(in: library).prefix(3).map(\.track)
  /// ```
  ///
  /// - Parameter library: The library.
  /// - Returns: The liked songs first, then playlist by playlist, each in its order; a song that is in
  ///   several places has a row for each.
  /// - Complexity: O(tracks + songs + plays).
  public func neverPlayed(in library: Library) -> Table<UnplayedTrack> {
    let tracks = LibraryTracks(library)
    let classes = SongClasses(tracks.songs, in: store)
    let unplayed = tracks.all.indices.filter { classes.listening(at: $0).plays == 0 }
    return Table(
      unplayed.map { tracks.all[$0] },
      definition:
        "Liked songs, then tracks of playlists, without any play in this history: no play "
        + "has the URI, or the artist and title, upper and lower case being the same."
    )
  }
}

/// The liked songs of a library, then the tracks of its playlists.
private struct LibraryTracks {
  let all: [UnplayedTrack]
  /// The positions of each playlist's tracks in `all`.
  let ofPlaylists: [Range<Int>]

  init(_ library: Library) {
    let liked = library.tracks.enumerated().map { UnplayedTrack($1, position: $0 + 1) }
    let items = library.items.filter { $0.kind == PlaylistItem.Kind.track.rawValue }
    all = liked + items.compactMap { UnplayedTrack($0) }
    var counts = Array(repeating: 0, count: library.playlists.count)
    for item in items where item.artist != nil { counts[item.playlistNumber - 1] += 1 }
    var end = liked.count
    ofPlaylists = counts.map { count in
      end += count
      return end - count..<end
    }
  }

  var songs: [SongClasses.Track] {
    all.map { SongClasses.Track(artist: $0.artist, title: $0.track, uri: $0.uri) }
  }
}

extension UnplayedTrack {
  fileprivate init(_ track: LibraryTrack, position: Int) {
    self.init(
      playlist: nil,
      position: position,
      artist: track.artist,
      track: track.track,
      album: track.album,
      uri: track.uri,
      addedDate: nil
    )
  }

  fileprivate init?(_ item: PlaylistItem) {
    guard let artist = item.artist else { return nil }
    self.init(
      playlist: item.playlist,
      position: item.position,
      artist: artist,
      track: item.track,
      album: item.album,
      uri: item.uri,
      addedDate: item.addedDate
    )
  }
}
