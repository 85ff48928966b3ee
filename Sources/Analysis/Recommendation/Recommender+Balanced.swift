extension Recommender {
  /// The songs of `.balanced`, the best first.
  func balancedRecommendations(
    _ count: Int,
    from tracks: Table<TrackRanking>?
  ) -> Table<Recommendation> {
    let seeds = tracks.map(seeds(listed:)) ?? heaviestSeeds()
    guard !seeds.isEmpty else {
      return Table([], definition: "None of the songs to start from is in the catalogue.")
    }
    let taste = taste(of: seeds)
    let scores = BalancedScores(taste, knownRecordings, catalog, history.store, balance)
    let open = openRecordings()
    let list = BalancedList(
      max(count, 0),
      of: open,
      scores,
      taste,
      in: soundSpace,
      catalog.recordings
    )
    let rows = list.chosen.enumerated().compactMap { index, recording in
      recommendation(recording, rank: index + 1, taste, scores)
    }
    return Table(rows, definition: "")
  }

  /// The recordings that may be recommended.
  private func openRecordings() -> [Int] {
    let (recordings, known) = (catalog.recordings, knownRecordings)
    return (0..<recordings.count).filter { recording in
      !known.isHeard[recording] && !known.isBanned[recording] && !known.isSaved[recording]
        && recordings.isNamed(recording)
        && isAllowed(recording)
    }
  }

  /// Whether a recording satisfies the listener's conditions.
  private func isAllowed(_ recording: Int) -> Bool {
    let recordings = catalog.recordings
    let popularity = Int(recordings.popularity[recording])
    guard balance.minimumPopularity == 0 || popularity >= balance.minimumPopularity else {
      return false
    }
    guard let genre = balance.genre else { return true }
    return recordings.rows(of: recording).contains {
      catalog.store.text(.genre, of: Int($0)) == genre
    }
  }

  private func recommendation(
    _ recording: Int,
    rank: Int,
    _ taste: Taste,
    _ scores: BalancedScores
  ) -> Recommendation? {
    guard let closest = taste.closestSeed(to: recording, in: soundSpace) else { return nil }
    let seed = taste.seeds[closest]
    let row = Int(catalog.recordings.representatives[recording])
    let seedRow = Int(catalog.recordings.representatives[seed.recording])
    let medoid = taste.clusters.medoids[Int(taste.clusterOfRecording[recording])]
    return Recommendation(
      rank: rank,
      track: catalog.store.text(.track, of: row) ?? "",
      artists: catalog.store.text(.artists, of: row) ?? "",
      genre: catalog.store.text(.genre, of: row),
      votes: nil,
      score: scores.scores[recording],
      distance: soundSpace.squaredDistance(recording, seed.recording).squareRoot(),
      closestTo: seed.name,
      taste: taste.seeds[medoid].name,
      isNewArtist: !scores.hasHeardArtist[recording],
      reason: Likeness(of: row, to: seedRow, recommender: self).words(alike: 2) + " " + seed.name,
      url: catalog.url(of: row),
      uri: catalog.uri(of: row),
      row: row,
      method: .balanced,
      comparedRows: (row, seedRow)
    )
  }
}
