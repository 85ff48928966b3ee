import Testing

@testable import Analysis

@Suite struct QuantilesTests {
  @Test func `quantiles are elements at or below which a share lies`() {
    var values = [5.0, 1, 4, 2, 3, 10, 9, 8, 7, 6]
    #expect(values.quantiles([0.1, 0.5, 0.9]) == [1, 5, 9])
    #expect(values.sorted() == (1...10).map(Double.init))
  }

  @Test func `of one element all are that, of none there are none`() {
    var one = [3.0]
    #expect(one.quantiles([0, 0.5, 1]) == [3, 3, 3])
    var none: [Double] = []
    #expect(none.quantiles([0.5]) == [])
  }

  @Test(arguments: [2, 3, 10, 99, 1000])
  func `they are those of the sorted array, equal elements or not`(count: Int) {
    let shares = [0.0, 0.1, 0.25, 0.5, 0.9, 1]
    var generator = SplitMix64(seed: 3, stream: UInt64(count))
    for bound in [1, 2, 7, 100_000] {
      var values = (0..<count).map { _ in Double(generator.below(bound)) }
      let sorted = values.sorted()
      let expected = shares.map { share in
        sorted[max(Int((share * Double(count)).rounded(.up)) - 1, 0)]
      }
      #expect(values.quantiles(shares) == expected)
    }
  }
}
