/// A song that was not heard yet and may be liked.
///
/// ```swift
/// recommender.recommend(3, from: history.topTracks(50)).map(\.reason)
/// ```
public struct Recommendation: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The title.
  public let track: String
  /// The artists, separated by `;`.
  public let artists: String
  /// The genre under which the catalogue lists it.
  public let genre: String?
  /// How many of the listed songs have it among their 10 nearest.
  public let votes: Int
  /// The distance to the nearest of them, at least 0.
  public let distance: Double
  /// The nearest of them: `Artist – Track`.
  public let closestTo: String
  /// How it compares to the nearest of them, in words that follow from the numbers and end with the
  /// name of that song.
  public let reason: String
  /// The page where it can be heard; nil when the catalogue has no proper id.
  public let url: String?
  /// The row in the catalogue, counted from 0.
  public let row: Int

  /// The song, why it is here and where it can be heard.
  public static let columns: [Column<Recommendation>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("track", "Track") { $0.track },
    Column("artists", "Artists", unit: .names) { $0.artists },
    Column("genre", "Genre") { $0.genre },
    Column("votes", "Votes", unit: .count, isDetail: true) { $0.votes },
    Column("distance", "Distance", unit: .distance, isDetail: true) { $0.distance },
    Column("closestTo", "Closest to", isDetail: true) { $0.closestTo },
    Column("reason", "Reason") { $0.reason },
    Column("url", "Listen", unit: .url) { $0.url },
    Column("row", "Catalogue row", unit: .row, isDetail: true) { $0.row },
  ]
}

/// A song that some neighbors are rows of, while votes are counted.
private struct Candidate {
  /// The lowest of its rows.
  var row: Int
  var voters: Set<Int>
  /// The nearest of its rows and the seed that it is near to.
  var closest: (row: Int, seed: Int, distance: Double)

  mutating func add(_ neighbor: Neighbor, seed: Int) {
    row = min(row, neighbor.row)
    voters.insert(seed)
    if neighbor.distance < closest.distance { closest = (neighbor.row, seed, neighbor.distance) }
  }

  func comesBefore(_ other: Candidate) -> Bool {
    if voters.count != other.voters.count { return voters.count > other.voters.count }
    let (distance, otherDistance) = (closest.distance, other.closest.distance)
    return distance != otherDistance ? distance < otherDistance : row < other.row
  }
}

extension Recommender {
  /// Recommends songs that sound like the listed ones and were never played.
  ///
  /// `.nearest`: each listed song that is in the catalogue votes for its 10 nearest rows, its own row
  /// left out. Rows without a name and songs heard before are left out; rows of the same artists and
  /// title, upper and lower case being the same, are one song. Most votes first, then the smallest
  /// distance, then the lowest row.
  ///
  /// ```swift
  /// recommender.recommend(5, from: history.topTracks(50))
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs at most.
  ///   - tracks: The songs to start from, usually the 50 played most.
  ///   - method: How recommendations are found.
  /// - Returns: At most `count` songs, best first; none when no listed song is in the catalogue.
  public func recommend(
    _ count: Int = 10,
    from tracks: Table<TrackRanking>,
    method: Method = .nearest
  ) -> Table<Recommendation> {
    let seeds = seeds(from: tracks)
    let found: [Candidate]
    switch method {
    case .nearest: found = candidates(near: seeds)
    }
    let best = found.smallest(count) { $0.comesBefore($1) }
    let rows = best.enumerated().map { recommendation($1, rank: $0 + 1, seeds: seeds) }
    let definition =
      "Ordered by how many of the \(seeds.count) listed songs in the catalogue have the song among "
      + "their \(Self.neighborsPerSeed) nearest, then by distance. Songs played before are left out."
    return Table(rows, definition: definition)
  }

  private func candidates(near seeds: Table<Seed>) -> [Candidate] {
    var candidates: [Candidate] = []
    var numbers: [[UInt8]: Int] = [:]
    for (seed, neighbors) in nearest(Self.neighborsPerSeed, of: seeds).enumerated() {
      for neighbor in neighbors {
        guard let key = songKey(ofNew: neighbor.row) else { continue }
        if let number = numbers[key] {
          candidates[number].add(neighbor, seed: seed)
        } else {
          numbers[key] = candidates.count
          let closest = (neighbor.row, seed, neighbor.distance)
          candidates.append(Candidate(row: neighbor.row, voters: [seed], closest: closest))
        }
      }
    }
    return candidates
  }

  /// What rows of the same song share; nil for a row without a name and for a song heard before.
  private func songKey(ofNew row: Int) -> [UInt8]? {
    let artists = catalog.store.foldedText(.artists, of: row)
    let track = catalog.store.foldedText(.track, of: row)
    guard !artists.isEmpty, !track.isEmpty, heard.keys(of: row, in: catalog.store).isEmpty else {
      return nil
    }
    // No UTF-8 text holds the byte FF, so that it separates the two for certain.
    return artists + [0xFF] + track
  }

  private func recommendation(
    _ candidate: Candidate,
    rank: Int,
    seeds: Table<Seed>
  ) -> Recommendation {
    let seed = seeds[candidate.closest.seed]
    let closestTo = "\(seed.artist) – \(seed.track)"
    let likeness = Likeness(of: candidate.closest.row, to: seed.catalogRow, recommender: self)
    let votes = candidate.voters.count
    // That it is near to one song goes without saying, and the room is for what they share.
    let words =
      votes == 1
      ? likeness.words(alike: 2) : "near \(votes) of your songs; " + likeness.words(alike: 1)
    return Recommendation(
      rank: rank,
      track: catalog.store.text(.track, of: candidate.row) ?? "",
      artists: catalog.store.text(.artists, of: candidate.row) ?? "",
      genre: catalog.store.text(.genre, of: candidate.row),
      votes: votes,
      distance: candidate.closest.distance,
      closestTo: closestTo,
      reason: "\(words) \(closestTo)",
      url: catalog.url(of: candidate.row),
      row: candidate.row
    )
  }
}
