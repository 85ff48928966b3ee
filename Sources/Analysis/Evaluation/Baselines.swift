/// What simple methods go by: how often the artists and genres of songs were played.
struct Baselines {
  /// For each song the plays of the most played of its artists.
  let artistPlays: [Int]
  /// For each song the plays of the most played of its genres, of songs in the catalogue.
  let genrePlays: [Int]

  /// Counts the plays of a history.
  ///
  /// - Parameters:
  ///   - recommender: Who knows the history.
  ///   - rows: The songs, each by its catalogue row.
  init(_ recommender: Recommender, _ rows: [Int]) {
    let (recordings, known) = (recommender.catalog.recordings, recommender.knownRecordings)
    let (genres, store) = (recommender.catalog.genres, recommender.history.store)
    var ofArtist = [Int](repeating: 0, count: recordings.names.artistNumbers.count)
    var ofGenre = [Int](repeating: 0, count: genres.count)
    for play in 0..<store.count {
      if let artist = known.artistOfSong[Int(store.songIDs[play])] { ofArtist[Int(artist)] += 1 }
      guard let recording = known.recording(ofPlay: play, in: store) else { continue }
      for genre in genres[recording] { ofGenre[Int(genre)] += 1 }
    }
    artistPlays = rows.map { row in
      recordings.names.artists(of: Int(recordings.names.songOfRow[row]))
        .reduce(0) { max($0, ofArtist[Int($1)]) }
    }
    genrePlays = rows.map { row in
      genres[Int(recordings.recordingOfRow[row])].reduce(0) { max($0, ofGenre[Int($1)]) }
    }
  }
}
