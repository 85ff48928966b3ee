extension Recommender {
  /// The songs of `.balanced`, the best first.
  func balancedRecommendations(
    _ count: Int,
    from tracks: Table<TrackRanking>?
  ) -> Table<Recommendation> {
    let (seeds, count) = (seeds(from: tracks), count.clamped(to: Self.listLengths))
    guard !seeds.isEmpty else {
      return Table([], definition: noSeeds(tracks == nil))
    }
    let open = OpenRecordings(of: self, besides: Set(seeds.map(\.recording)))
    let taste = taste(of: seeds)
    let scores = scores(of: taste)
    let list = BalancedList(
      count,
      of: open.recordings,
      scores,
      taste,
      in: soundSpace,
      catalog.recordings
    )
    let rows = list.chosen.enumerated().compactMap { index, recording in
      recommendation(recording, rank: index + 1, taste, scores)
    }
    var definition = "\(balance.listDefinition) \(balance.scoreDefinition) \(open.definition)"
    if rows.count < count { definition += " No other song fits these rules." }
    return Table(rows, definition: definition)
  }

  /// How many songs a list may have.
  private static let listLengths = 0...500

  private func noSeeds(_ isWhole: Bool) -> String {
    let seconds = (Double(balance.fullPlayMilliseconds) / 1000).plain
    return isWhole
      ? "No song of the catalogue was played for at least \(seconds) seconds."
      : "None of the listed songs is in the catalogue."
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
    let squares = soundSpace.contributions(recording, seed.recording)
    let likeness = Likeness(of: row, to: seedRow, in: catalog, squares: squares)
    let rows = [row] + catalog.recordings.rows(of: recording).map { Int($0) }
    let idRow = rows.first { catalog.uri(of: $0) != nil } ?? row
    let medoid = taste.clusters.medoids[Int(taste.clusterOfRecording[recording])]
    return Recommendation(
      rank: rank,
      track: catalog.store.text(.track, of: row) ?? "",
      artists: catalog.store.text(.artists, of: row) ?? "",
      genre: catalog.store.text(.genre, of: row),
      votes: nil,
      score: scores.scores[recording],
      distance: squares.reduce(0) { $0 + $1.square }.squareRoot(),
      closestTo: seed.name,
      taste: taste.seeds[medoid].name,
      isNewArtist: !scores.hasHeardArtist[recording],
      reason: likeness.words(alike: 2) + " " + seed.name,
      url: catalog.url(of: idRow),
      uri: catalog.uri(of: idRow),
      row: row,
      parts: parts(of: squares, row, seedRow),
      terms: scores.terms(of: recording)
    )
  }
}

/// The recordings that may be recommended, and why others may not.
private struct OpenRecordings {
  private(set) var recordings: [Int] = []
  private let count: Int
  private var heard = 0
  private var banned = 0
  private var saved = 0
  private var started = 0
  private var others = 0
  private let conditions: String

  init(of recommender: Recommender, besides seeds: Set<Int>) {
    let (balance, known) = (recommender.balance, recommender.knownRecordings)
    let (catalog, all) = (recommender.catalog, recommender.catalog.recordings)
    count = all.count
    conditions = balance.conditions
    for recording in 0..<count {
      if known.isBanned[recording] {
        banned += 1
      } else if known.isHeard[recording] {
        heard += 1
      } else if seeds.contains(recording) {
        started += 1
      } else if known.isSaved[recording] {
        saved += 1
      } else if all.isNamed(recording), balance.allows(recording, of: all, in: catalog.store) {
        recordings.append(recording)
      } else {
        others += 1
      }
    }
  }

  /// How many recordings there are and why some are left out.
  var definition: String {
    var parts = ["\(heard.formatted()) that were heard"]
    if banned > 0 { parts.append("\(banned.formatted()) that are banned") }
    if started > 0 { parts.append("\(started.formatted()) that it starts from") }
    if saved > 0 { parts.append("\(saved.formatted()) that are saved") }
    if others > 0 {
      parts.append(
        "\(others.formatted()) " + (conditions.isEmpty ? "without a name" : "not \(conditions)")
      )
    }
    return
      "Of the \(count.counted("recording")) in the catalogue, copies under other ids, genres and "
      + "spellings being one, these are left out: \(parts.joined(separator: ", "))."
  }
}

extension Balance {
  /// Whether a recording satisfies the listener's conditions.
  func allows(
    _ recording: Int,
    of recordings: CatalogRecordings,
    in store: CatalogStore
  ) -> Bool {
    guard minimumPopularity == 0 || recordings.popularity[recording] >= minimumPopularity else {
      return false
    }
    guard let genre else { return true }
    return recordings.rows(of: recording).contains {
      store.text(.genre, of: Int($0)) == genre
    }
  }
}
