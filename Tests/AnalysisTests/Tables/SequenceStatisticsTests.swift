import Analysis
import Testing

@Suite struct SequenceStatisticsTests {
  @Test func `whole numbers have an exact sum`() {
    #expect([3, -5, 4].sum { $0 } == 2)
    #expect([Int]().sum { $0 } == 0)
    #expect(["fig", "kiwi"].sum(of: \.count) == 7)
  }

  @Test func `a sum of doubles loses nothing to rounding`() {
    #expect([1e16, 1, -1e16].sum { $0 } == 1)
    #expect(Array(repeating: 0.1, count: 10).sum { $0 } == 1)
    #expect([Double]().sum { $0 } == 0)
  }

  @Test func `a sum of doubles is infinite or NaN as by plus`() {
    #expect([1, Double.infinity, 2].sum { $0 } == .infinity)
    #expect([1, -Double.infinity].mean { $0 } == -.infinity)
    #expect([Double.infinity, -.infinity].sum { $0 }.isNaN)
    #expect([1, Double.nan].sum { $0 }.isNaN)
    #expect([1e308, 1e308].sum { $0 } == .infinity)
  }

  @Test func `the mean of nothing is nil`() {
    #expect([Int]().mean { $0 } == nil)
    #expect([Double]().mean { $0 } == nil)
  }

  @Test func `the mean is the sum over the count`() {
    #expect([1, 2, 4, 4].mean { $0 } == 2.75)
    #expect([0.5, 1].mean { $0 } == 0.75)
    #expect([7].mean { $0 } == 7)
    #expect([Int.max, Int.max].mean { $0 } == 0x1p63)
  }

  @Test func `the median is in the middle`() {
    #expect([9, 1, 4].median { $0 } == 4)
    #expect([9, 1, 4, 2].median { $0 } == 3)
    #expect([2.5, 0.5].median { $0 } == 1.5)
    #expect([Int.max, Int.max].median { $0 } == 0x1p63)
    #expect([8.0].median { $0 } == 8)
    #expect([Int]().median { $0 } == nil)
    #expect([1, .nan, 3].median { $0 }?.isNaN == true)
  }

  @Test func `the extremes are values, not elements`() {
    let words = ["kiwi", "fig", "pea", "apple"]
    #expect(words.min(of: \.count) == 3)
    #expect(words.max(of: \.count) == 5)
    #expect([String]().max(of: \.count) == nil)
    #expect([Double]().min { $0 } == nil)
  }

  @Test func `of equal extremes the first counts`() {
    #expect([0.0, -0.0].min { $0 }?.sign == .plus)
    #expect([-0.0, 0.0].max { $0 }?.sign == .minus)
  }

  @Test(arguments: [[4, 8, 1], [2], [-3, -3, 5, 0]])
  func `mean and median lie between the extremes`(numbers: [Int]) throws {
    let least = Double(try #require(numbers.min { $0 }))
    let most = Double(try #require(numbers.max { $0 }))
    #expect((least...most).contains(try #require(numbers.mean { $0 })))
    #expect((least...most).contains(try #require(numbers.median { $0 })))
  }
}
