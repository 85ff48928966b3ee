extension Recommender {
  /// One row of every recording that is new to the listener, the best first: those that the method
  /// recommends, then the others.
  ///
  /// `.balanced` orders the others by score; `.nearest`, of which the definition says nothing about
  /// them, by their distance to the nearest seed. Ties are in the order of the catalogue.
  func ranking(_ method: Method) -> [Int] {
    switch method {
    case .nearest: nearestRanking
    case .balanced: balancedRanking
    }
  }

  private var nearestRanking: [Int] {
    let (recordings, features) = (catalog.recordings, features)
    let seeds = seeds(from: history.topTracks(Self.nearestSeedCount))
    let listed = nearestCandidates(of: seeds).sorted { $0.comesBefore($1) }
    var isTaken = knownRecordings.isKnown
    var ranking: [Int] = []
    for candidate in listed {
      let recording = Int(recordings.recordingOfRow[candidate.row])
      guard !isTaken[recording] else { continue }
      isTaken[recording] = true
      ranking.append(Int(recordings.representatives[recording]))
    }
    let distances = smallestDistances(to: seeds)
    var nearest = [Double](repeating: .infinity, count: recordings.count)
    for position in 0..<features.rowCount {
      let recording = Int(recordings.recordingOfRow[features.rowNumber(at: position)])
      nearest[recording] = min(nearest[recording], distances[position])
    }
    let rest = isTaken.indices.filter { !isTaken[$0] && recordings.isNamed($0) }
    return ranking
      + rest.sorted { (nearest[$0], $0) < (nearest[$1], $1) }
      .map { Int(recordings.representatives[$0]) }
  }

  /// The squared distance of each usable row to the nearest of some seeds; infinite without any.
  private func smallestDistances(to seeds: Table<Seed>) -> [Double] {
    let features = features
    let positions = seeds.compactMap { features.position(ofRowNumber: $0.catalogRow) }
    var smallest = [Double](repeating: .infinity, count: features.rowCount)
    smallest.withUnsafeMutableBufferPointer { smallest in
      let memory = SharedMemory(smallest)
      Parts.forEach(of: features.rowCount) { rows in
        for seed in positions { features.lower(memory.mutableBuffer, in: rows, to: seed) }
      }
    }
    return smallest
  }

  private var balancedRanking: [Int] {
    let (recordings, known) = (catalog.recordings, knownRecordings)
    let taste = taste(of: heaviestSeeds())
    let scores = scores(of: taste)
    let isKnown = known.isKnown
    let open = isKnown.indices.filter { !isKnown[$0] && recordings.isNamed($0) }
    let allowed = open.filter { balance.allows($0, of: recordings, in: catalog.store) }
    let list = BalancedList(
      Self.listLength,
      of: allowed,
      scores,
      taste,
      in: soundSpace,
      recordings
    )
    let chosen = Set(list.chosen)
    let rest = open.filter { !chosen.contains($0) }
      .sorted { (scores.scores[$1], $0) < (scores.scores[$0], $1) }
    return (list.chosen + rest).map { Int(recordings.representatives[$0]) }
  }

  /// How many songs a list usually has.
  private static let listLength = 10
}

extension FeatureMatrix {
  /// Lowers numbers of a part of the rows to the squared distances from a row where these are smaller.
  fileprivate func lower(
    _ numbers: UnsafeMutableBufferPointer<Double>,
    in rows: Range<Int>,
    to other: Int
  ) {
    var sums = [Double](repeating: 0, count: rows.count)
    for feature in names.indices {
      let value = value(row: other, feature: feature)
      let start = feature * stride + rows.lowerBound
      for index in sums.indices {
        let difference = values[start + index] - value
        sums[index] += difference * difference
      }
    }
    for (index, row) in rows.enumerated() { numbers[row] = min(numbers[row], sums[index]) }
  }
}
