/// What speaks for each recording of a catalogue: a sum of four terms, each like the logarithm of how
/// much more likely it makes that a song is heard.
struct BalancedScores: Sendable {
  /// The terms of a recording's score.
  struct Terms: Equatable, Sendable {
    let sound: Double
    let artist: Double
    let genre: Double
    let popularity: Double

    var sum: Double { sound + artist + genre + popularity }
  }

  let balance: Balance
  /// Whether any of a recording's artists was heard before.
  let hasHeardArtist: [Bool]
  /// The sum of the terms of each recording.
  let scores: [Double]
  private let parts: TermParts

  init(
    _ taste: Taste,
    _ known: KnownRecordings,
    _ catalog: Catalog,
    _ history: PlayStore,
    _ balance: Balance
  ) {
    let recordings = catalog.recordings
    let plays = FullPlays(known, history, balance.fullPlayMilliseconds)
    let artists = ArtistsHeard(recordings, known, plays.ofArtist)
    let parts = TermParts(
      balance: balance,
      closeness: taste.closeness,
      mostPlays: artists.mostPlays,
      genreTerms: GenreShares(catalog.genres, plays.ofRecording).terms(balance),
      popularity: recordings.popularity,
      usualPopularity: Self.usual(recordings.popularity)
    )
    scores = [Double](unsafeUninitializedCapacity: recordings.count) { scores, count in
      let memory = SharedMemory(scores)
      Parts.forEach(of: recordings.count) { part in
        for recording in part { memory.mutableBuffer[recording] = parts[recording].sum }
      }
      count = recordings.count
    }
    (self.balance, self.parts, hasHeardArtist) = (balance, parts, artists.hasHeard)
  }

  /// The median of the popularities that are known, the lower of two; 0 without any.
  private static func usual(_ popularity: [Int16]) -> Int16 {
    let known = popularity.filter { $0 >= 0 }
    return known.isEmpty ? 0 : known.element(ofRank: (known.count - 1) / 2)
  }

  /// What speaks for a recording.
  func terms(of recording: Int) -> Terms { parts[recording] }
}

/// What the terms of each recording are made of.
private struct TermParts: Sendable {
  let balance: Balance
  let closeness: [Float]
  /// The full plays of the best known of each recording's artists.
  let mostPlays: [Int]
  let genreTerms: [Double]
  let popularity: [Int16]
  /// What stands for a popularity that is not known: the median of the others.
  let usualPopularity: Int16

  subscript(recording: Int) -> BalancedScores.Terms {
    let plays = Double(mostPlays[recording])
    let known = popularity[recording]
    let popularity = Double(known < 0 ? usualPopularity : known) / 100
    return BalancedScores.Terms(
      sound: balance.soundWeight * Binary.naturalLogarithm(of: Double(closeness[recording])),
      artist: balance.artistWeight * plays / (plays + balance.artistHalfPlays),
      genre: genreTerms[recording],
      popularity: balance.effectivePopularityWeight * popularity * popularity
    )
  }
}

extension Balance {
  /// Popularity counts less for the adventurous.
  var effectivePopularityWeight: Double { popularityWeight * min(1, 2 * (1 - adventure)) }
}

/// How often recordings and artists of a catalogue were played in full.
private struct FullPlays {
  private(set) var ofRecording: [Int]
  private(set) var ofArtist: [Int]

  init(_ known: KnownRecordings, _ store: PlayStore, _ milliseconds: Int) {
    ofRecording = Array(repeating: 0, count: known.isHeard.count)
    ofArtist = Array(repeating: 0, count: known.isHeardArtist.count)
    for row in 0..<store.count where store.milliseconds[row] >= milliseconds {
      if let recording = known.recording(ofPlay: row, in: store) { ofRecording[recording] += 1 }
      if let artist = known.artistOfSong[Int(store.songIDs[row])] { ofArtist[Int(artist)] += 1 }
    }
  }
}

/// What was heard before of the artists of each recording.
private struct ArtistsHeard {
  private(set) var hasHeard: [Bool]
  /// The plays of the one of them that was played most.
  private(set) var mostPlays: [Int]

  init(_ recordings: CatalogRecordings, _ known: KnownRecordings, _ plays: [Int]) {
    hasHeard = Array(repeating: false, count: recordings.count)
    mostPlays = Array(repeating: 0, count: recordings.count)
    for song in 0..<recordings.names.songCount {
      for artist in recordings.names.artists(of: song) where known.isHeardArtist[Int(artist)] {
        let recording = recordings.recording(ofSong: song)
        hasHeard[recording] = true
        mostPlays[recording] = max(mostPlays[recording], plays[Int(artist)])
      }
    }
  }
}

/// How much of what was heard is of the genres of each recording.
private struct GenreShares {
  private let genres: CatalogGenres
  private let recordingCount: Int
  /// The part of the plays that each genre has, in parts of an even share.
  private var lifts: [Double]

  init(_ genres: CatalogGenres, _ plays: [Int]) {
    (self.genres, recordingCount) = (genres, plays.count)
    lifts = Array(repeating: 0, count: genres.count)
    for recording in plays.indices where plays[recording] > 0 {
      let genres = genres[recording]
      for genre in genres { lifts[Int(genre)] += Double(plays[recording]) / Double(genres.count) }
    }
    let total = lifts.reduce(0, +)
    if total > 0 { lifts = lifts.map { $0 / total * Double(lifts.count) } }
  }

  /// What its genres add to each recording; to one without a genre the mean of what they add to the
  /// others.
  func terms(_ balance: Balance) -> [Double] {
    func term(_ lift: Double) -> Double {
      balance.genreWeight * Binary.naturalLogarithm(of: lift + balance.genreSmoothing)
    }
    let terms = lifts.map(term)
    let known = (0..<recordingCount).map { recording -> Double? in
      let genres = genres[recording]
      guard let first = genres.first else { return nil }
      guard genres.count > 1 else { return terms[Int(first)] }
      return term(genres.reduce(0) { $0 + lifts[Int($1)] } / Double(genres.count))
    }
    let found = known.compactMap(\.self)
    let mean = found.isEmpty ? 0 : found.reduce(0, +) / Double(found.count)
    return known.map { $0 ?? mean }
  }
}
