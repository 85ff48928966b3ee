import Testing

@testable import Analysis

@Suite struct CircleTests {
  @Test(
    arguments: [
      (0, 1, 0), (0.25, 0, 1), (0.5, -1, 0), (0.75, 0, -1), (1, 1, 0), (-0.25, 0, -1), (7.5, -1, 0),
    ] as [(Double, Double, Double)]
  )
  func `quarter turns are exact`(turns: Double, x: Double, y: Double) {
    let point = Circle.point(turns: turns)
    #expect(point.x == x)
    #expect(point.y == y)
  }

  @Test(
    arguments: [
      (1.0 / 12, 0.8660254037844386, 0.5), (1.0 / 6, 0.5, 0.8660254037844386),
      (0.125, 0.7071067811865476, 0.7071067811865476),
      (-1.0 / 3, -0.5, -0.8660254037844386), (0.375, -0.7071067811865476, 0.7071067811865476),
    ] as [(Double, Double, Double)]
  )
  func `other turns are right to fifteen digits`(turns: Double, x: Double, y: Double) {
    let point = Circle.point(turns: turns)
    #expect(abs(point.x - x) < 1e-15)
    #expect(abs(point.y - y) < 1e-15)
  }

  @Test func `every point lies on the circle`() {
    for step in -1000...1000 {
      let point = Circle.point(turns: Double(step) / 377)
      #expect(abs(point.x * point.x + point.y * point.y - 1) < 1e-14)
    }
  }
}

@Suite struct RankSelectionTests {
  @Test func `the element of a rank is that of the sorted array`() {
    let numbers = (0..<101).map { $0 * 37 % 53 }
    let sorted = numbers.sorted()
    for rank in numbers.indices { #expect(numbers.element(ofRank: rank) == sorted[rank]) }
  }

  @Test(arguments: [([], nil), ([3], 3), ([4, 1], 2.5), ([9, 1, 5], 5), ([2, 2, 2, 8], 2)])
  func `the median is the middle`(numbers: [Double], median: Double?) {
    #expect(numbers.median(of: { $0 }) == median)
  }
}
