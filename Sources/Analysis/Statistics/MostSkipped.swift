/// A song and how much of its plays was skipped.
///
/// ```swift
/// history.mostSkippedTracks(3).map(\.track)
/// ```
public struct SkippedTrack: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// How many plays there are of which the export says what ended them.
  public let plays: Int
  /// How many of them were skipped.
  public let skipped: Int
  /// The part of the skipped in them, in 0...1.
  public var skipShare: Double { Double(skipped) / Double(plays) }

  /// Rank, artist, track, plays, skips and their share.
  public static let columns: [Column<SkippedTrack>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("plays", "Plays with a known end", unit: .count) { $0.plays },
    Column("skipped", "Skipped", unit: .count) { $0.skipped },
    Column("skipShare", "Skipped, of the known", unit: .share) { $0.skipShare },
  ]
}

/// An artist and how much of the plays was skipped.
///
/// ```swift
/// history.mostSkippedArtists(3).map(\.artist)
/// ```
public struct SkippedArtist: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// How many plays there are of which the export says what ended them.
  public let plays: Int
  /// How many of them were skipped.
  public let skipped: Int
  /// The part of the skipped in them, in 0...1.
  public var skipShare: Double { Double(skipped) / Double(plays) }

  /// Rank, artist, plays, skips and their share.
  public static let columns: [Column<SkippedArtist>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("plays", "Plays with a known end", unit: .count) { $0.plays },
    Column("skipped", "Skipped", unit: .count) { $0.skipped },
    Column("skipShare", "Skipped, of the known", unit: .share) { $0.skipShare },
  ]
}

extension StreamingHistory {
  /// The songs of which the greatest part of the plays was skipped.
  ///
  /// ```swift
  /// history.mostSkippedTracks(5, minimumPlays: 10)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs at most.
  ///   - minimumPlays: How many plays with a known end a song needs, so that one skip is no habit.
  /// - Returns: Songs that were skipped at least once, ties by the number of skips, then by artist
  ///   and track in code point order; none for an account history, which knows no ends.
  public func mostSkippedTracks(
    _ count: Int = 10,
    minimumPlays: Int = 5
  ) -> Table<SkippedTrack> {
    let skips = SkipCounts(store)
    let songs = skips.items(songTotals.rankedSongs(store.songs), minimumPlays).smallest(count) {
      skips.precedes($0, $1) ?? store.songs.nameOrder($0, $1)
    }
    let rows = songs.enumerated().map { index, song in
      SkippedTrack(
        rank: index + 1,
        artist: store.songs.artist(of: song),
        track: store.songs.track(of: song),
        plays: skips.known[song],
        skipped: skips.skipped[song]
      )
    }
    return Table(rows, definition: Self.mostSkipped("songs", minimumPlays, "artist, then track"))
  }

  /// The artists of whom the greatest part of the plays was skipped.
  ///
  /// ```swift
  /// history.mostSkippedArtists(5, minimumPlays: 50)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many artists at most.
  ///   - minimumPlays: How many plays with a known end an artist needs.
  /// - Returns: Artists who were skipped at least once, ties by the number of skips, then by name in
  ///   code point order; none for an account history, which knows no ends.
  public func mostSkippedArtists(
    _ count: Int = 10,
    minimumPlays: Int = 20
  ) -> Table<SkippedArtist> {
    let skips = SkipCounts(store).byArtist(store.songs)
    let (names, ofArtists) = (store.songs.artists, songTotals.byArtist(store.songs))
    let artists = skips.items(ofArtists.rankedArtists(store.songs), minimumPlays).smallest(count) {
      skips.precedes($0, $1) ?? (names.comparison(UInt32($0), UInt32($1)) < 0)
    }
    let rows = artists.enumerated().map { index, artist in
      SkippedArtist(
        rank: index + 1,
        artist: names[UInt32(artist)],
        plays: skips.known[artist],
        skipped: skips.skipped[artist]
      )
    }
    return Table(rows, definition: Self.mostSkipped("artists", minimumPlays, "artist"))
  }

  private static func mostSkipped(_ items: String, _ minimum: Int, _ names: String) -> String {
    SkipOutcome.definition
      + ". Ranked by the share of skips in the plays with a known end, of \(items) with at least "
      + "\(minimum.formatted()) of them; ties by the number of skips, then \(names)."
  }
}

/// Plays with a known end, and skips, of each song or artist.
private struct SkipCounts {
  private(set) var known: [Int]
  private(set) var skipped: [Int]

  private init(count: Int) {
    known = Array(repeating: 0, count: count)
    skipped = known
  }

  /// Those of each song.
  init(_ store: PlayStore) {
    self.init(count: store.songs.count)
    for (song, outcome) in zip(store.songIDs, store.skipOutcomes) {
      known[Int(song)] += outcome == .unknown ? 0 : 1
      skipped[Int(song)] += outcome == .skipped ? 1 : 0
    }
  }

  func byArtist(_ songs: SongTable) -> SkipCounts {
    var counts = SkipCounts(count: songs.artists.count)
    for (song, artist) in songs.artistIDs.enumerated() {
      counts.known[Int(artist)] += known[song]
      counts.skipped[Int(artist)] += skipped[song]
    }
    return counts
  }

  /// What was skipped at least once and played often enough, of these items.
  func items(_ items: [Int], _ minimum: Int) -> [Int] {
    items.filter { skipped[$0] > 0 && known[$0] >= minimum }
  }

  /// Whether one item comes before another by share, then by skips; nil when neither does.
  func precedes(_ first: Int, _ second: Int) -> Bool? {
    // Fractions are compared by their cross products, which are exact.
    let (a, b) = (skipped[first] * known[second], skipped[second] * known[first])
    if a != b { return a > b }
    return skipped[first] == skipped[second] ? nil : skipped[first] > skipped[second]
  }
}
