/// A recording of the catalogue that says what a listener likes.
struct TasteSeed: Sendable, Equatable {
  let recording: Int
  /// How much it says, above 0.
  let weight: Double
  let artist: String
  let track: String

  /// `Artist – Track`.
  var name: String { "\(artist) – \(track)" }
}

extension Recommender {
  /// What every recording says of the listener: log2(1 + full plays) · 0.5^(age / half-life), the age
  /// being that of the last full play at the end of the history.
  struct SeedWeights {
    private(set) var fullPlays: [Int]
    private(set) var lastSeconds: [Int64]
    /// The song of the history under which a recording was played longest.
    private(set) var songs: [Int?]
    private let endSeconds: Int64
    private let halfLifeSeconds: Double

    init(_ history: StreamingHistory, _ known: KnownRecordings, _ balance: Balance) {
      let store = history.store
      let count = known.isHeard.count
      fullPlays = Array(repeating: 0, count: count)
      lastSeconds = Array(repeating: .min, count: count)
      songs = Array(repeating: nil, count: count)
      endSeconds = store.endSeconds.last ?? 0
      halfLifeSeconds = balance.halfLifeDays * 86_400
      let precedes = history.songTotals.songOrder(store.songs, .time)
      for row in 0..<store.count {
        guard let recording = known.recording(ofPlay: row, in: store) else { continue }
        let song = Int(store.songIDs[row])
        if songs[recording] != song, songs[recording].map({ precedes(song, $0) }) ?? true {
          songs[recording] = song
        }
        guard store.milliseconds[row] >= balance.fullPlayMilliseconds else { continue }
        fullPlays[recording] += 1
        lastSeconds[recording] = store.endSeconds[row]
      }
    }

    /// The weight of a recording that counts as played in full `plays` times.
    func weight(of recording: Int, plays: Int) -> Double {
      let last = lastSeconds[recording]
      let age = last == .min ? 0 : Double(endSeconds - last)
      let decay = Binary.power(of: -min(age / halfLifeSeconds, 900))
      return Binary.logarithm(of: 1 + Double(plays)) * decay
    }
  }

  /// The recordings that weigh most, the heaviest first, ties in the order of the catalogue.
  func heaviestSeeds() -> [TasteSeed] {
    let weights = SeedWeights(history, knownRecordings, balance)
    let seeds = weights.fullPlays.indices.compactMap { recording in
      let plays = weights.fullPlays[recording]
      return plays > 0 ? (recording, weight: weights.weight(of: recording, plays: plays)) : nil
    }
    let heaviest = seeds.smallest(balance.seedCount) { ($1.weight, $0.0) < ($0.weight, $1.0) }
    return heaviest.compactMap { recording, weight in
      weights.songs[recording].map { song in
        TasteSeed(
          recording: recording,
          weight: weight,
          artist: history.store.songs.artist(of: song),
          track: history.store.songs.track(of: song)
        )
      }
    }
  }

  /// The first listed songs that are in the catalogue, each recording once; each counts as played in full at
  /// least once.
  func seeds(listed tracks: Table<TrackRanking>) -> [TasteSeed] {
    let weights = SeedWeights(history, knownRecordings, balance)
    var taken: Set<Int> = []
    let seeds = zip(tracks, knownRecordings.recordings(of: tracks)).lazy.compactMap {
      track,
      recording -> TasteSeed? in
      guard let recording, taken.insert(recording).inserted else { return nil }
      return TasteSeed(
        recording: recording,
        weight: weights.weight(of: recording, plays: max(weights.fullPlays[recording], 1)),
        artist: track.artist,
        track: track.track
      )
    }
    // Every one is compared with every other.
    return Array(seeds.prefix(500))
  }
}

extension KnownRecordings {
  /// The recording that a play was of, by its URI, else by its names.
  func recording(ofPlay row: Int, in store: PlayStore) -> Int? {
    let uri = store.uriIDs[row]
    let recording = uri == PlayStore.none ? nil : recordingOfURI[Int(uri)]
    return recording ?? recordingOfSong[Int(store.songIDs[row])]
  }
}
