import Testing

@testable import Analysis

/// The search gives what plain sums in double precision give, bit for bit, whatever the numbers.
@Suite struct ExactSearchTests {
  /// Data of which each kind is hard in its way.
  enum Kind: CaseIterable {
    case spread, clustered, duplicated, constant, huge, infinite, tiny, mixed, whole, zeros
  }

  private static let dimension = 5

  @Test(arguments: Kind.allCases, Metric.allCases)
  func `every kind of rows has the neighbors of double precision`(
    kind: Kind,
    metric: Metric
  ) throws {
    let rows = Self.rows(kind, count: 1100)
    let search = try Self.search(rows, metric)
    for row in [0, 511, 512, 1099] {
      for k in [1, 10, 40] {
        let found = try search.nearest(k, toRow: row, excludingSelf: false)
        #expect(found == Self.reference(k, to: rows[row], in: rows, metric))
      }
    }
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 511, 512, 513], Metric.allCases)
  func `any number of rows is searched to the last`(count: Int, metric: Metric) throws {
    let rows = Self.rows(.spread, count: count)
    let search = try Self.search(rows, metric)
    let query = [0.5, -0.25, 0, 1, 2]
    for k in [0, 1, 3, count, count + 1] {
      #expect(try search.nearest(k, to: query) == Self.reference(k, to: query, in: rows, metric))
    }
  }

  @Test func `many queries have the neighbors that each has alone`() throws {
    let rows = Self.rows(.clustered, count: 700)
    let search = try Self.search(rows, .euclidean)
    let queries = Array(rows.prefix(75))
    let table = search.nearest(4, to: try Self.matrix(queries))
    #expect(table.count == 75)
    for (index, query) in queries.enumerated() {
      #expect(table[index] == Self.reference(4, to: query, in: rows, .euclidean))
    }
  }

  @Test func `more neighbors than the search keeps are found as well`() throws {
    let rows = Self.rows(.clustered, count: 600)
    let found = try Self.search(rows, .euclidean).nearest(300, to: rows[3])
    #expect(found == Self.reference(300, to: rows[3], in: rows, .euclidean))
  }

  @Test(arguments: [(4096, true), (4097, false)])
  func `single precision is not trusted with many coordinates`(count: Int, isTrusted: Bool) {
    let ones = [Double](repeating: 1, count: count)
    let margin = ones.withUnsafeBufferPointer {
      FloatMargin($0, metric: .manhattan, magnitudes: ones)
    }
    #expect((margin != nil) == isTrusted)
  }

  /// What a neighbor is, written once more as plainly as possible.
  private static func reference(
    _ k: Int,
    to query: [Double],
    in rows: [[Double]],
    _ metric: Metric
  ) -> [Neighbor] {
    let center = metric == .cosine ? direction(query) : query
    let sums = rows.map { row in
      let sum = zip(metric == .cosine ? direction(row) : row, center).reduce(0.0) { sum, pair in
        let difference = pair.0 - pair.1
        return sum + (metric == .manhattan ? abs(difference) : difference * difference)
      }
      return sum.isNaN ? 2 : sum
    }
    let order = sums.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }
    return order.prefix(k).map { row in
      switch metric {
      case .euclidean: Neighbor(row: row, distance: sums[row].squareRoot())
      case .cosine: Neighbor(row: row, distance: min(sums[row] / 2, 2))
      case .manhattan: Neighbor(row: row, distance: sums[row])
      }
    }
  }

  private static func direction(_ row: [Double]) -> [Double] {
    let largest = row.map(\.magnitude).max() ?? 0
    let scaled = row.map { $0 / largest.binade }
    let norm = scaled.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return scaled.map { $0 / norm }
  }

  private static func search(_ rows: [[Double]], _ metric: Metric) throws -> NearestNeighbors {
    NearestNeighbors(try matrix(rows), metric: metric)
  }

  private static func matrix(_ rows: [[Double]]) throws -> FeatureMatrix {
    try FeatureMatrix(names: (0..<dimension).map { "f\($0)" }, rows: rows)
  }

  private static func rows(_ kind: Kind, count: Int) -> [[Double]] {
    var random = Random(state: 11)
    return (0..<count).map { row in
      (0..<dimension).map { feature in
        let value = random.next()
        return switch kind {
        case .spread: value
        case .clustered: Double(row % 7) + value * 1e-6
        case .duplicated: Double((row % 3) * (feature + 1))
        case .constant: 4.25
        case .huge: value * 1e100
        case .infinite: value * 1e300
        case .tiny: value * 1e-200
        case .mixed: feature == 0 ? value * 1e30 : value * 1e-30
        case .whole: (value * 3).rounded()
        case .zeros: row % 3 == 0 ? value : 0
        }
      }
    }
  }

  /// Numbers in -1...1.
  private struct Random {
    var state: UInt64

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int64(bitPattern: state)) / 0x1p63
    }
  }
}
