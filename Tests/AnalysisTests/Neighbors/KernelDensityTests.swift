import Foundation
import Testing

@testable import Analysis

@Suite struct KernelDensityTests {
  private func sums(
    at rows: [[Double]],
    around points: [[Double]],
    _ weights: [Double],
    bandwidth: Double
  ) throws -> [Float] {
    let names = points[0].indices.map { "f\($0)" }
    let search = NearestNeighbors(try FeatureMatrix(names: names, rows: rows))
    return KernelDensity(search, bandwidth: bandwidth)
      .sums(around: Points(points, dimension: names.count), weights: weights)
  }

  @Test func `bells add up`() throws {
    let found = try sums(at: [[0], [1], [3]], around: [[0], [1]], [2, 1], bandwidth: 1)
    // 2 + e^-0.5, 2 e^-0.5 + 1, 2 e^-4.5 + e^-2
    let expected: [Float] = [2.6065307, 2.2130613, 0.15755328]
    for (sum, value) in zip(found, expected) { #expect(abs(sum - value) < 3e-7) }
  }

  @Test func `the power is right to seven digits`() throws {
    let rows = (0...3000).map { [Double(Float(Double($0) / 250))] }
    for (row, sum) in zip(rows, try sums(at: rows, around: [[0]], [1], bandwidth: 1)) {
      let exponent = Float(row[0]) * Float(row[0]) * -0.5
      let power = exp(Double(exponent))
      #expect(abs(Double(sum) - power) <= power * 1e-7)
    }
  }

  @Test func `far rows and rows out of reach add nothing`() throws {
    let found = try sums(at: [[14], [1e30], [1e300], [0]], around: [[0]], [1], bandwidth: 1)
    #expect(found == [0, 0, 0, 1])
  }

  @Test func `the bits are the same on every machine`() throws {
    let rows = (0..<600).map { row in
      (0..<5).map { (feature: Int) in Double((row * 37 + feature * 101) % 97) / 31 }
    }
    let points = [rows[3], rows[77], rows[599]]
    let found = try sums(at: rows, around: points, [1, 0.5, 0.25], bandwidth: 0.75)
    #expect(found.count == 600)
    var hash: UInt64 = 14_695_981_039_346_656_037
    for sum in found { hash = (hash ^ UInt64(sum.bitPattern)) &* 1_099_511_628_211 }
    #expect(hash == 1_430_315_432_882_759_374)
  }

  @Test func `blocks give each row its distance from each query`() throws {
    let rows = (0..<520).map { [Double($0), 1] }
    let search = NearestNeighbors(try FeatureMatrix(names: ["x", "y"], rows: rows))
    var seen: [String] = []
    let queries = Points([[0, 1], [519, 3]], dimension: 2)
    search.forEachBlock(in: 0..<search.blockCount, from: queries) { rows, query, distances in
      let last = distances[rows.count - 1]
      seen.append("\(rows) from \(query): \(distances[0]) to \(last)")
    }
    #expect(
      seen == [
        "0..<512 from 0: 0.0 to 261121.0", "0..<512 from 1: 269365.0 to 68.0",
        "512..<520 from 0: 262144.0 to 269361.0", "512..<520 from 1: 53.0 to 4.0",
      ]
    )
  }
}
