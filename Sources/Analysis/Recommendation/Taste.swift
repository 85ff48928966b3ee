/// What a listener's seeds say about every recording's sound.
struct Taste: Sendable {
  let seeds: [TasteSeed]
  /// The clusters of the seeds; the medoids are places in `seeds`.
  let clusters: Medoids
  let kernel: SoundKernel
  /// The part of the seeds' weight that each cluster has, in 0...1.
  let shares: [Double]
  /// How much each recording sounds like the seeds, above 0; all the same without seeds.
  let closeness: [Float]
  /// The cluster that a recording sounds most like; 0 without seeds.
  let clusterOfRecording: [UInt8]

  init(_ seeds: [TasteSeed], in space: SoundSpace, _ balance: Balance) {
    self.seeds = seeds
    let total = seeds.reduce(0) { $0 + $1.weight }
    let distances = seeds.map { seed in
      seeds.map { space.squaredDistance(seed.recording, $0.recording).squareRoot() }
    }
    let clusters = Medoids.best(
      distances,
      weights: seeds.map(\.weight),
      largestCount: balance.largestTasteCount
    )
    kernel = SoundKernel(
      search: space.search,
      bandwidth: Self.bandwidth(seeds, in: space, neighbor: balance.bandwidthNeighbor)
    )
    let members = clusters.medoids.indices.map { cluster in
      seeds.indices.filter { clusters.clusterOfPoint[$0] == cluster }
    }
    shares = members.map { $0.reduce(0) { $0 + seeds[$1].weight } / total }
    let sums = kernel.sums(
      over: members.map { members in
        members.map { space.source(at: seeds[$0].recording, weight: seeds[$0].weight / total) }
      }
    )
    (closeness, clusterOfRecording) = Self.best(of: sums, space.matrix.rowCount)
    self.clusters = clusters
  }

  /// The median of the seeds' distances to one of their nearest recordings; 1 where that is next to 0.
  private static func bandwidth(
    _ seeds: [TasteSeed],
    in space: SoundSpace,
    neighbor: Int
  ) -> Double {
    let found = space.search.nearest(neighbor, toRows: seeds.map(\.recording), excludingSelf: true)
    let median = found.compactMap { $0.last?.distance }.median(of: { $0 }) ?? 1
    return median > 1e-6 ? median : 1
  }

  private static func best(of sums: [[Float]], _ count: Int) -> ([Float], [UInt8]) {
    guard var closeness = sums.first else {
      return (Array(repeating: 1, count: count), Array(repeating: 0, count: count))
    }
    var (largest, clusters) = (closeness, [UInt8](repeating: 0, count: count))
    for (cluster, sums) in sums.enumerated().dropFirst() {
      for row in 0..<count {
        closeness[row] += sums[row]
        if sums[row] > largest[row] { (largest[row], clusters[row]) = (sums[row], UInt8(cluster)) }
      }
    }
    return (closeness, clusters)
  }

  /// Of the seeds of the taste that a recording belongs to the one that adds most to its likeness, as
  /// a place in `seeds`.
  func closestSeed(to recording: Int, in space: SoundSpace) -> Int? {
    let parts = seeds.map { seed in
      seed.weight * kernel.likeness(space.squaredDistance(recording, seed.recording))
    }
    let taste = Int(clusterOfRecording[recording])
    return parts.indices.filter { clusters.clusterOfPoint[$0] == taste }
      .max { (parts[$0], $1) < (parts[$1], $0) }
  }

  /// The part of some recordings that sounds most like the seeds, in their order; of equally close ones
  /// the first.
  func closest(_ share: Double, atLeast least: Int, of recordings: [Int]) -> [Int] {
    let count = max(Int((Double(recordings.count) * share).rounded(.up)), least)
    guard count < recordings.count else { return recordings }
    let values = recordings.map { closeness[$0] }
    let limit = values.element(ofRank: values.count - count)
    var ties = count - recordings.count { closeness[$0] > limit }
    return recordings.filter { recording in
      guard closeness[recording] == limit else { return closeness[recording] > limit }
      ties -= 1
      return ties >= 0
    }
  }
}
