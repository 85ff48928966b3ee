import Testing

@testable import Analysis

@Suite struct MedoidsTests {
  /// The distances of points on a line.
  private func distances(_ points: [Double]) -> [[Double]] {
    points.map { point in points.map { abs(point - $0) } }
  }

  private func best(_ points: [Double], weights: [Double]? = nil, count: Int = 6) -> Medoids {
    Medoids.best(
      distances(points),
      weights: weights ?? points.map { _ in 1 },
      largestCount: count
    )
  }

  @Test func `two heaps on a line are two clusters around their middles`() {
    let found = best([0, 1, 2, 10, 11, 12])
    #expect(Set(found.medoids) == [1, 4])
    #expect(found.clusterOfPoint[0...2].allSatisfy { $0 == found.clusterOfPoint[1] })
    #expect(found.clusterOfPoint[3...5].allSatisfy { $0 == found.clusterOfPoint[4] })
    // Of 0: 1.5 within and 11 to the other heap; of 1: 1 and 10; of 2: 1.5 and 9; the others alike.
    let mean = (9.5 / 11 + 9 / 10.0 + 7.5 / 9) / 3
    #expect(abs(found.silhouette(distances([0, 1, 2, 10, 11, 12])) - mean) < 1e-12)
  }

  @Test func `three heaps are three clusters, but no more than are asked for`() {
    #expect(best([0, 1, 50, 51, 99, 100]).medoids.count == 3)
    #expect(best([0, 1, 50, 51, 99, 100], count: 2).medoids.count == 2)
    #expect(best([0, 1, 50, 51, 99, 100], count: 1).medoids.count == 1)
  }

  @Test(arguments: [[], [5], [5, 7], [0, 1, 9]] as [[Double]])
  func `fewer than four points are one cluster`(points: [Double]) {
    let found = best(points)
    #expect(found.medoids.count == min(points.count, 1))
    #expect(found.clusterOfPoint == points.map { _ in 0 })
  }

  @Test func `points at one place are one cluster`() {
    #expect(best([3, 3, 3, 3, 3]).medoids == [0])
  }

  @Test func `the weight of a point draws the medoid`() {
    let points = [0.0, 1, 2]
    #expect(best(points).medoids == [1])
    #expect(best(points, weights: [1, 1, 9]).medoids == [2])
  }

  @Test func `an exchange finds what choosing one by one does not`() {
    // One by one: 5 (the middle) comes first, and stays unless it is exchanged.
    let found = Medoids(distances([0, 1, 5, 9, 10]), weights: [1, 1, 0.1, 1, 1], count: 2)
    #expect(Set(found.medoids).isDisjoint(with: [2]))
  }

  @Test func `slots go by whole shares first, then by the largest remainders`() {
    #expect(largestRemainder(of: 10, by: [0.5, 0.34, 0.16]) == [5, 3, 2])
    #expect(largestRemainder(of: 3, by: [1, 1]) == [2, 1])
    #expect(largestRemainder(of: 10, by: [2, 2, 2]) == [4, 3, 3])
    #expect(largestRemainder(of: 5, by: [1]) == [5])
    #expect(largestRemainder(of: 5, by: [0, 0]) == [0, 0])
    #expect(largestRemainder(of: 0, by: [1, 2]) == [0, 0])
    #expect(largestRemainder(of: 5, by: []) == [])
  }
}
