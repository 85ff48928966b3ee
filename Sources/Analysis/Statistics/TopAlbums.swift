/// An album and its place in an order.
///
/// ```swift
/// history.topAlbums(3).map(\.album)
/// ```
public struct AlbumRanking: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist of the album.
  public let artist: String
  /// The album.
  public let album: String
  /// How many different songs were played from it.
  public let tracks: Int
  /// How often they were played, for however short a time.
  public let plays: Int
  /// How long they were played, in milliseconds.
  public let msPlayed: Int
  /// How long they were played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// The part of all listening time, or of all plays when ranked by plays; in 0...1.
  public let share: Double

  /// Rank, artist, album, tracks, plays, time and share.
  public static let columns: [Column<AlbumRanking>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("album", "Album") { $0.album },
    Column("tracks", "Tracks", unit: .count) { $0.tracks },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("share", "Share", unit: .share) { $0.share },
  ]
}

extension StreamingHistory {
  /// The albums played most, first to last.
  ///
  /// Only the extended history says which album a song was played from; for others the table is
  /// empty, and its definition says why.
  ///
  /// ```swift
  /// history.topAlbums(5, by: .plays).map { "\($0.album), \($0.tracks.counted("song"))" }
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many albums at most.
  ///   - measure: By listening time or by plays; ties by artist, then album, in code point order.
  /// - Returns: At most `count` albums with their rank from 1; a song that was played from several
  ///   albums counts in each of them with the plays from it.
  public func topAlbums(_ count: Int = 10, by measure: Measure = .time) -> Table<AlbumRanking> {
    let albums = AlbumTotals(store)
    guard !albums.isEmpty else {
      return Table([], definition: "No play here names its album: only the extended history does.")
    }
    let total = songTotals.total(by: measure)
    let rows = albums.named.smallest(count, by: albums.order(measure)).enumerated().map {
      albums.ranking($1, rank: $0 + 1, total: total, by: measure)
    }
    let others = albums.playsWithout
    return Table(
      rows,
      definition:
        "An album is told by artist and name. Ranked by \(measure.words), ties by artist, "
        + "then album; the share is of \(measure.whole)"
        + (others > 0 ? ", of which \(others.counted("play")) named no album." : ".")
        + unknownArtistNote
    )
  }
}

/// Plays and time of each album; an album is a pair of artist and name.
private struct AlbumTotals {
  private let store: PlayStore
  /// The number of the artist, then that of the name.
  private let albums: PairTable
  private var totals: Totals
  /// How many different songs were played from each album.
  private var tracks: [Int]
  /// How many plays name no album.
  let playsWithout: Int

  init(_ store: PlayStore) {
    self.store = store
    // By song and name first: that tells the songs of an album apart and leaves little to add up.
    var editions = PairTable()
    let editionIDs = zip(store.songIDs, store.albumIDs).map { song, album in
      album == PlayStore.none ? album : editions.intern(song, album)
    }
    var ofEditions = Totals(count: editions.count)
    for (edition, milliseconds) in zip(editionIDs, store.milliseconds)
    where edition != PlayStore.none {
      ofEditions.add(1, milliseconds, to: Int(edition))
    }
    playsWithout = store.count - ofEditions.totalPlays
    let songs = store.songs
    var albums = PairTable()
    let albumIDs = zip(editions.firsts, editions.seconds).map { song, name in
      Int(albums.intern(songs.artistIDs[Int(song)], name))
    }
    totals = Totals(count: albums.count)
    tracks = Array(repeating: 0, count: albums.count)
    for (edition, album) in albumIDs.enumerated() {
      let milliseconds = Int64(ofEditions.milliseconds[edition])
      totals.add(ofEditions.plays[edition], milliseconds, to: album)
      tracks[album] += 1
    }
    self.albums = albums
  }

  var isEmpty: Bool { albums.count == 0 }

  /// The albums whose artist is known.
  var named: [Int] {
    let unknown = store.songs.unknownArtist
    return totals.played.filter { albums.firsts[$0] != unknown }
  }

  /// Most first, ties by artist, then name, in code point order.
  func order(_ measure: Measure) -> (Int, Int) -> Bool {
    { [totals, albums, artists = store.songs.artists, names = store.albums] first, second in
      let (a, b) = (totals.value(of: first, by: measure), totals.value(of: second, by: measure))
      guard a == b else { return a > b }
      let byArtist = artists.comparison(albums.firsts[first], albums.firsts[second])
      guard byArtist == 0 else { return byArtist < 0 }
      return names.comparison(albums.seconds[first], albums.seconds[second]) < 0
    }
  }

  func ranking(_ album: Int, rank: Int, total: Int, by measure: Measure) -> AlbumRanking {
    AlbumRanking(
      rank: rank,
      artist: store.songs.artists[albums.firsts[album]],
      album: store.albums[albums.seconds[album]],
      tracks: tracks[album],
      plays: totals.plays[album],
      msPlayed: totals.milliseconds[album],
      share: totals.share(of: album, total: total, by: measure)
    )
  }
}
