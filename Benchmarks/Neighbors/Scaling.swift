internal import Analysis
internal import CNeighbors
internal import Foundation

/// What fifty queries take as rows grow, beside what no program can save: reading every number once,
/// and computing with it, each at the rate that this machine shows.
struct Scaling {
  let rows: CatalogRows

  func run() {
    let (copy, compute) = (Self.copyRate(), computeRate())
    Console.write(
      "one core copies \((copy / 1e9).text) GB/s and computes \((compute / 1e9).text) GFLOP/s"
    )
    Console.write("rows\tcopy ms\tsearch ms\tread ms\tcompute ms\tfloats MB\tpeak MB")
    for count in [10_000, 100_000, 1_000_000, 10_000_000] {
      let matrix = rows.first(count)
      let seeds = rows.seeds(among: count)
      let runs = count < 1_000_000 ? 15 : 4
      var search = NearestNeighbors(matrix)
      let copying = leastMilliseconds(runs: runs) { search = NearestNeighbors(matrix) }
      let searching = leastMilliseconds(runs: runs) {
        _ = search.nearest(10, toRows: seeds, excludingSelf: false)
      }
      let numbers = Double(count * matrix.names.count)
      let cells = [
        copying, searching, numbers * 4 / copy * 1000, numbers * 150 / compute * 1000,
        numbers * 4 / 1e6, Self.peakMemory() / 1e6,
      ]
      Console.write(([String(count)] + cells.map(\.text)).joined(separator: "\t"))
    }
  }

  /// Bytes read or written in a second by copying memory that fits no cache.
  private static func copyRate() -> Double {
    let count = 1 << 28
    let memory = UnsafeMutableRawPointer.allocate(byteCount: 2 * count, alignment: 64)
    defer { memory.deallocate() }
    memset(memory, 1, 2 * count)
    let time = leastMilliseconds { memcpy(memory, memory + count, count) }
    return Double(2 * count) / time * 1000
  }

  /// Operations in a second on a block that stays in the first cache: a subtraction, a multiplication
  /// and an addition a number.
  private func computeRate() -> Double {
    let features = rows.matrix.names.count
    let (block, query) = (
      [Float](repeating: 1, count: 512 * features), [Float](repeating: 0, count: 64)
    )
    var (found, sums) = ([UInt16](repeating: 0, count: 512), [Float](repeating: 0, count: 512))
    let rounds = 20_000
    let time = leastMilliseconds {
      for _ in 0..<rounds {
        _ = cneighbors_within_squared(block, query, features, -1, &found, &sums)
      }
    }
    return Double(3 * 512 * features * rounds) / time * 1000
  }

  /// The most memory that this process had.
  private static func peakMemory() -> Double {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) * 1024
  }
}
