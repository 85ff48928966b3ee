/// How much of the tracks was heard, over all plays.
///
/// ```swift
/// history.completion.map(\.mean)
/// ```
public struct CompletionSummary: TableRow, Equatable {
  /// How many plays there are.
  public let plays: Int
  /// How many of them are of a song whose length could be estimated.
  public let known: Int
  /// The part of the other plays in all, in 0...1; nil when there are no plays.
  public let unknownShare: Double?
  /// The mean part of a track that a play heard, in 0...1; nil when no length is known.
  public let mean: Double?
  /// The median of the same.
  public let median: Double?
  /// The part of the plays with a known length that heard the whole track, in 0...1.
  public let wholeShare: Double?

  /// Plays, those with a known length, the share of the others, and what was heard.
  public static let columns: [Column<CompletionSummary>] = [
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("known", "Length estimated", unit: .count) { $0.known },
    Column("unknownShare", "Length unknown", unit: .share) { $0.unknownShare },
    Column("mean", "Mean completion (estimate)", unit: .share) { $0.mean },
    Column("median", "Median completion (estimate)", unit: .share) { $0.median },
    Column("wholeShare", "Heard whole (estimate)", unit: .share) { $0.wholeShare },
  ]
}

/// A song, its estimated length and how much of it was heard.
///
/// ```swift
/// history.trackCompletion(5).map(\.completion)
/// ```
public struct TrackCompletion: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// How often it was played, for however short a time.
  public let plays: Int
  /// How long it seems to be, in milliseconds; nil when that is unknown.
  public let estimatedLength: Int?
  /// The same in minutes.
  public var estimatedMinutes: Double? { estimatedLength.map { Double($0) / 60_000 } }
  /// The mean part of it that a play heard, in 0...1; nil when the length is unknown.
  public let completion: Double?

  /// Rank, artist, track, plays, length and completion.
  public static let columns: [Column<TrackCompletion>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("estimatedLength", "Length, ms (estimate)", unit: .milliseconds, isDetail: true) {
      $0.estimatedLength
    },
    Column("estimatedMinutes", "Length (estimate)", unit: .minutes) { $0.estimatedMinutes },
    Column("completion", "Mean completion (estimate)", unit: .share) { $0.completion },
  ]
}

extension StreamingHistory {
  /// One row: how much of the tracks was heard, and of how many plays that is unknown.
  ///
  /// No history says how long a track is. Where a song ran to its end twice in the same time, that
  /// time is its length; an account history does not say what ran to its end, so that every length is
  /// unknown.
  public var completion: Table<CompletionSummary> {
    let times = SongTimes(store)
    var parts: [Double] = []
    parts.reserveCapacity(store.count)
    for song in 0..<store.songs.count {
      if let completions = times.completions(of: song) { parts.append(contentsOf: completions) }
    }
    let row = CompletionSummary(
      plays: store.count,
      known: parts.count,
      unknownShare: store.share(store.count - parts.count),
      mean: parts.mean { $0 },
      median: parts.medianOfShares,
      wholeShare: parts.isEmpty ? nil : Double(parts.count { $0 == 1 }) / Double(parts.count)
    )
    return Table([row], definition: Self.completionDefinition + ".")
  }

  /// The songs with the most listening time, how long they seem to be and how much of them was heard.
  ///
  /// ```swift
  /// history.trackCompletion(50).sorted(by: \.completion)
  /// ```
  ///
  /// - Parameter count: How many songs at most.
  /// - Returns: The songs of `topTracks`, with what is unknown left empty.
  public func trackCompletion(_ count: Int = 10) -> Table<TrackCompletion> {
    let times = SongTimes(store)
    let order = songTotals.songOrder(store.songs, .time)
    let songs = songTotals.rankedSongs(store.songs).smallest(count, by: order)
    let rows = songs.enumerated().map { index, song in
      let length = Int(times.lengths[song])
      return TrackCompletion(
        rank: index + 1,
        artist: store.songs.artist(of: song),
        track: store.songs.track(of: song),
        plays: songTotals.plays[song],
        estimatedLength: length > 0 ? length : nil,
        completion: times.completions(of: song)?.mean { $0 }
      )
    }
    return Table(
      rows,
      definition: "Ranked by listening time, ties by artist, then track. "
        + Self.completionDefinition + "."
    )
  }

  private static let completionDefinition =
    "Completion is the time of a play in the length of the track, at most 1. "
    + SongTimes.definition
}

extension [Double] {
  /// The median of numbers in 0...1, halfway between the two in the middle; nil of none.
  ///
  /// - Complexity: O(count) for numbers that are spread out.
  fileprivate var medianOfShares: Double? {
    guard !isEmpty else { return nil }
    // Only the numbers around the middle are put in order.
    var counts = Array<Int>(repeating: 0, count: 1025)
    for share in self { counts[Int(share * 1024)] += 1 }
    return (number((count - 1) / 2, counts) + number(count / 2, counts)) / 2
  }

  /// The number at a place in ascending order, given how many have each whole part when times 1024.
  private func number(_ place: Int, _ counts: [Int]) -> Double {
    var (part, place) = (0, place)
    while place >= counts[part] {
      place -= counts[part]
      part += 1
    }
    // Only 1 itself has the last part, and most plays hear the whole track.
    if part == 1024 { return 1 }
    return filter { Int($0 * 1024) == part }.sorted()[place]
  }
}
