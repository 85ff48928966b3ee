/// Plays and milliseconds of each item of a numbered set, such as the songs of a history.
struct Totals: Sendable {
  private(set) var plays: [Int]
  private(set) var milliseconds: [Int]

  /// Nothing yet for each of `count` items.
  init(count: Int) {
    plays = Array(repeating: 0, count: count)
    milliseconds = Array(repeating: 0, count: count)
  }

  /// The totals of each song over the plays at `rows`.
  init(_ source: PlayStore, in rows: some Sequence<Int>) {
    self.init(count: source.songs.count)
    for row in rows { add(1, source.milliseconds[row], to: Int(source.songIDs[row])) }
  }

  mutating func add(_ plays: Int, _ milliseconds: Int64, to item: Int) {
    self.plays[item] += plays
    self.milliseconds[item] += Int(milliseconds)
  }

  var totalMilliseconds: Int { milliseconds.reduce(0, +) }
  var totalPlays: Int { plays.reduce(0, +) }

  /// The items with at least one play.
  var played: [Int] { plays.indices.filter { plays[$0] > 0 } }

  /// The songs with at least one play, as far as their artist is known.
  func rankedSongs(_ songs: SongTable) -> [Int] {
    guard let unknown = songs.unknownArtist else { return played }
    return played.filter { songs.artistIDs[$0] != unknown }
  }

  /// The artists with at least one play, but not the one that stands for “not known”.
  func rankedArtists(_ songs: SongTable) -> [Int] {
    guard let unknown = songs.unknownArtist else { return played }
    return played.filter { $0 != unknown }
  }

  /// What the measure says of an item: milliseconds or plays.
  func value(of item: Int, by measure: Measure) -> Int {
    switch measure {
    case .time: milliseconds[item]
    case .plays: plays[item]
    }
  }

  /// All items together.
  func total(by measure: Measure) -> Int {
    switch measure {
    case .time: totalMilliseconds
    case .plays: totalPlays
    }
  }

  /// The part of the whole that an item takes, 0 where the whole is nothing.
  func share(of item: Int, total: Int, by measure: Measure) -> Double {
    total > 0 ? Double(value(of: item, by: measure)) / Double(total) : 0
  }
}

extension Totals {
  /// The totals of each artist, from those of the songs.
  func byArtist(_ songs: SongTable) -> Totals {
    var totals = Totals(count: songs.artists.count)
    for song in plays.indices {
      totals.add(plays[song], Int64(milliseconds[song]), to: Int(songs.artistIDs[song]))
    }
    return totals
  }
}

extension StreamingHistory {
  /// The end of a definition where plays are left out of a ranking, or nothing.
  var unknownArtistNote: String {
    guard let artist = store.songs.unknownArtist else { return "" }
    let totals = songTotals.byArtist(store.songs)
    let plays = totals.plays[Int(artist)]
    guard plays > 0 else { return "" }
    return " \(plays.counted("play")) by an unknown artist count in the whole and have no rank."
  }
}
