/// How much the rows of a search sound like some points: for each row the weighted sum of
/// 1 / (1 + d² / 2h²) over them, d being the distance and h the bandwidth.
///
/// The sums are in single precision: each is that of the same additions in the same order on every
/// machine, and nothing is shown that depends on more digits.
struct SoundKernel: Sendable {
  /// A point and how much it counts.
  struct Source: Sendable {
    let coordinates: [Double]
    let weight: Float
  }

  /// How many blocks of rows are looked at by one thread at a time.
  private static let blocksPerPart = 8

  let search: NearestNeighbors
  /// The distance h.
  let bandwidth: Double

  /// How alike two songs at a squared distance sound, in 0...1.
  func likeness(_ squaredDistance: Double) -> Double {
    1 / (1 + squaredDistance / (2 * bandwidth * bandwidth))
  }

  /// The sums over each group of sources, group by group, at every row.
  func sums(over groups: [[Source]]) -> [[Float]] {
    let (count, blocks) = (search.space.rowCount, search.blockCount)
    return groups.map { sources in
      let points = Points(sources.map(\.coordinates), dimension: search.space.dimension)
      return [Float](unsafeUninitializedCapacity: count) { sums, sumCount in
        sums.initialize(repeating: 0)
        let memory = SharedMemory(sums)
        Parts.forEachIndex((blocks + Self.blocksPerPart - 1) / Self.blocksPerPart) { part in
          let first = part * Self.blocksPerPart
          let blocks = first..<min(first + Self.blocksPerPart, blocks)
          search.forEachBlock(in: blocks, from: points) { rows, source, distances in
            let sums = UnsafeMutableBufferPointer(rebasing: memory.mutableBuffer[rows])
            add(sources[source].weight, at: distances, to: sums)
          }
        }
        sumCount = count
      }
    }
  }

  /// Adds what a source of this weight is at rows at these squared distances.
  private func add(
    _ weight: Float,
    at distances: UnsafePointer<Float>,
    to sums: UnsafeMutableBufferPointer<Float>
  ) {
    let factor = Float(1 / (2 * bandwidth * bandwidth))
    for row in sums.indices { sums[row] += weight / (1 + distances[row] * factor) }
  }
}
