/// How much the recordings of a space sound like some of them: for each the weighted sum of
/// 1 / (1 + d² / 2h²) over these, d being the distance and h the bandwidth.
///
/// The sums are in single precision: each is that of the same additions in the same order on every
/// machine, and nothing is shown that depends on more digits.
struct SoundKernel {
  private static let blockSize = 512

  let matrix: FeatureMatrix
  /// The distance h.
  let bandwidth: Double

  /// How alike two recordings at a squared distance sound, in 0...1.
  func likeness(_ squaredDistance: Double) -> Double {
    1 / (1 + squaredDistance / (2 * bandwidth * bandwidth))
  }

  /// The sums over each group of rows, group by group, for every row of the matrix.
  func sums(over groups: [[(row: Int, weight: Double)]]) -> [[Float]] {
    let count = matrix.rowCount
    let blocks = (count + Self.blockSize - 1) / Self.blockSize
    var sums = [Float](repeating: 0, count: groups.count * count)
    sums.withUnsafeMutableBufferPointer { sums in
      let memory = SharedMemory(sums)
      let queries = groups.map { group in
        group.map { Query(values: matrix.floats(ofRow: $0.row), weight: Float($0.weight)) }
      }
      Parts.forEachIndex(blocks) { block in
        let rows = block * Self.blockSize..<min((block + 1) * Self.blockSize, count)
        addSums(of: rows, queries, to: memory.mutableBuffer)
      }
    }
    return groups.indices.map { Array(sums[$0 * count..<($0 + 1) * count]) }
  }

  private struct Query { let values: [Float]; let weight: Float }

  private func addSums(
    of rows: Range<Int>,
    _ groups: [[Query]],
    to sums: UnsafeMutableBufferPointer<Float>
  ) {
    let factor = Float(1 / (2 * bandwidth * bandwidth))
    let lanes = (rows.count + 7) / 8
    withUnsafeTemporaryAllocation(
      of: SIMD8<Float>.self,
      capacity: (matrix.names.count + 1) * lanes
    ) { memory in
      memory.initialize(repeating: .zero)
      let block = UnsafeMutableBufferPointer(rebasing: memory[..<(matrix.names.count * lanes)])
      let totals = UnsafeMutableBufferPointer(rebasing: memory[(matrix.names.count * lanes)...])
      load(rows, lanes: lanes, into: block)
      for (group, queries) in groups.enumerated() {
        for lane in 0..<lanes { totals[lane] = .zero }
        for query in queries { add(query, factor, block, to: totals) }
        let start = group * matrix.rowCount + rows.lowerBound
        for index in 0..<rows.count { sums[start + index] = totals[index / 8][index % 8] }
      }
    }
  }

  /// Copies some rows feature by feature, eight rows side by side.
  private func load(
    _ rows: Range<Int>,
    lanes: Int,
    into block: UnsafeMutableBufferPointer<SIMD8<Float>>
  ) {
    matrix.values.withUnsafeBufferPointer { values in
      for feature in matrix.names.indices {
        let start = feature * matrix.stride + rows.lowerBound
        for index in 0..<rows.count {
          block[feature * lanes + index / 8][index % 8] = Float(values[start + index])
        }
      }
    }
  }

  private func add(
    _ query: Query,
    _ factor: Float,
    _ block: UnsafeMutableBufferPointer<SIMD8<Float>>,
    to totals: UnsafeMutableBufferPointer<SIMD8<Float>>
  ) {
    let (lanes, features) = (totals.count, query.values.count)
    query.values.withUnsafeBufferPointer { values in
      for lane in 0..<lanes {
        var square = SIMD8<Float>.zero
        for feature in 0..<features {
          let difference = block[feature &* lanes &+ lane] - values[feature]
          square += difference * difference
        }
        totals[lane] += query.weight / (1 + square * factor)
      }
    }
  }
}

extension FeatureMatrix {
  fileprivate func floats(ofRow row: Int) -> [Float] {
    names.indices.map { Float(value(row: row, feature: $0)) }
  }
}
