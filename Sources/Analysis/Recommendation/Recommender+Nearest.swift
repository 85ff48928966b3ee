/// A song that some neighbors are rows of, while votes are counted.
struct NearestCandidate {
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

  func comesBefore(_ other: NearestCandidate) -> Bool {
    if voters.count != other.voters.count { return voters.count > other.voters.count }
    let (distance, otherDistance) = (closest.distance, other.closest.distance)
    return distance != otherDistance ? distance < otherDistance : row < other.row
  }
}

extension Recommender {
  /// The songs of `.nearest`, the best first.
  func nearestRecommendations(
    _ count: Int,
    from tracks: Table<TrackRanking>
  ) -> Table<Recommendation> {
    let seeds = seeds(from: tracks)
    let best = nearestCandidates(of: seeds).smallest(count) { $0.comesBefore($1) }
    let rows = best.enumerated().map { recommendation($1, rank: $0 + 1, seeds: seeds) }
    let definition =
      "Ordered by how many of the \(seeds.count) listed songs in the catalogue have the song among "
      + "their \(Self.neighborsPerSeed) nearest, then by distance. Songs played before are left out."
    return Table(rows, definition: definition)
  }

  /// What `.nearest` chooses from, in no order of its own.
  func nearestCandidates(of seeds: Table<Seed>) -> [NearestCandidate] {
    var candidates: [NearestCandidate] = []
    var numbers: [[UInt8]: Int] = [:]
    for (seed, neighbors) in nearest(Self.neighborsPerSeed, of: seeds).enumerated() {
      for neighbor in neighbors {
        guard let key = songKey(ofNew: neighbor.row) else { continue }
        if let number = numbers[key] {
          candidates[number].add(neighbor, seed: seed)
        } else {
          numbers[key] = candidates.count
          let closest = (neighbor.row, seed, neighbor.distance)
          candidates.append(NearestCandidate(row: neighbor.row, voters: [seed], closest: closest))
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
    _ candidate: NearestCandidate,
    rank: Int,
    seeds: Table<Seed>
  ) -> Recommendation {
    let seed = seeds[candidate.closest.seed]
    let closestTo = "\(seed.artist) – \(seed.track)"
    let squares = standardizedSquares(candidate.closest.row, seed.catalogRow)
    let likeness = Likeness(of: candidate.closest.row, to: seed.catalogRow, in: catalog)
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
      score: nil,
      distance: candidate.closest.distance,
      closestTo: closestTo,
      taste: nil,
      isNewArtist: isByNewArtist(row: candidate.row),
      reason: "\(words) \(closestTo)",
      url: catalog.url(of: candidate.row),
      uri: catalog.uri(of: candidate.row),
      row: candidate.row,
      parts: parts(of: squares, candidate.closest.row, seed.catalogRow),
      terms: nil
    )
  }

  /// Whether none of the artists of a row is in the history, upper and lower case being the same.
  private func isByNewArtist(row: Int) -> Bool {
    catalog.store.withText(.artists, of: row) { names in
      var isNew = true
      names.forEachPart(separatedBy: .semicolon) { if heard.hasArtist($0) { isNew = false } }
      return isNew
    }
  }
}
