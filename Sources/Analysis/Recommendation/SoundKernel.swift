/// How much the rows of a search sound like some points: for each row the weighted sum of
/// 1 / (1 + d² / 2h²) over them, d being the distance and h the bandwidth.
///
/// The sums are in single precision: each is that of the same additions in the same order on every
/// machine, and nothing is shown that depends on more digits.
struct SoundKernel: Sendable {
  /// A point and how much it counts.
  struct Source: Sendable {
    let coordinates: [Float]
    let weight: Float
  }

  let search: NearestNeighbors
  /// The distance h.
  let bandwidth: Double

  /// How alike two songs at a squared distance sound, in 0...1.
  func likeness(_ squaredDistance: Double) -> Double {
    1 / (1 + squaredDistance / (2 * bandwidth * bandwidth))
  }

  /// The sums over each group of sources, group by group, at every row.
  func sums(over groups: [[Source]]) -> [[Float]] {
    let (count, blocks) = (search.space.rowCount, search.blocks)
    return groups.map { sources in
      [Float](unsafeUninitializedCapacity: count) { sums, sumCount in
        let memory = SharedMemory(sums)
        Parts.forEachIndex(blocks.count) { block in
          let start = block * FloatBlocks.size
          let rows = start..<min(start + FloatBlocks.size, count)
          let sums = UnsafeMutableBufferPointer(rebasing: memory.mutableBuffer[rows])
          write(sources, at: blocks.block(block), to: sums)
        }
        sumCount = count
      }
    }
  }

  /// Writes the sums at the rows of a block, eight rows side by side.
  private func write(
    _ sources: [Source],
    at block: UnsafePointer<Float>?,
    to sums: UnsafeMutableBufferPointer<Float>
  ) {
    let factor = Float(1 / (2 * bandwidth * bandwidth))
    for start in stride(from: 0, to: sums.count, by: 8) {
      var total = SIMD8<Float>.zero
      for source in sources {
        let square = Self.squaredDistances(block.map { $0 + start }, source.coordinates)
        total += source.weight / (1 + square * factor)
      }
      for lane in 0..<min(8, sums.count - start) { sums[start + lane] = total[lane] }
    }
  }

  @inline(__always)
  private static func squaredDistances(
    _ rows: UnsafePointer<Float>?,
    _ coordinates: [Float]
  ) -> SIMD8<Float> {
    var sum = SIMD8<Float>.zero
    guard var column = rows else { return sum }
    for coordinate in coordinates {
      let values = UnsafeRawPointer(column).loadUnaligned(as: SIMD8<Float>.self)
      let difference = values - coordinate
      sum += difference * difference
      column += FloatBlocks.size
    }
    return sum
  }
}
