import Testing

@testable import Analysis

@Suite struct RanksTests {
  @Test func `a rank is one more than the number of items before it`() {
    #expect([30, 10, 20].ranks(of: [20, 30], by: >) == [2, 1])
    #expect([30, 10, 20].ranks(of: [], by: >) == [])
  }

  @Test func `an item that is not there has the place where it would be`() {
    #expect([30, 10, 20].ranks(of: [15, 40, 5], by: >) == [3, 1, 4])
    #expect([].ranks(of: [7], by: >) == [1])
  }

  @Test func `the ranks of all items are the sorted order`() {
    let items = (0..<200).map { $0 * 67 % 200 }
    #expect(items.ranks(of: Array(0..<200), by: <) == Array(1...200))
  }
}
