import Testing

@testable import Analysis

@Suite struct PairTableTests {
  @Test func `pairs are numbered in the order in which they come`() {
    var pairs = PairTable()
    let numbers = [(7, 1), (1, 7), (7, 1), (7, 2)].map { pairs.intern($0, $1) }
    #expect(numbers == [0, 1, 0, 2])
    #expect(pairs.firsts == [7, 1, 7])
    #expect(pairs.seconds == [1, 7, 2])
  }

  @Test func `many pairs keep their numbers`() {
    var pairs = PairTable()
    let grid = (0..<5000 as Range<UInt32>).map { ($0 % 71, $0 / 71) }
    let numbers = grid.map { pairs.intern($0, $1) }
    let again = grid.map { pairs.intern($0, $1) }
    #expect(numbers == Array(0..<5000))
    #expect(again == numbers)
    #expect(pairs.count == 5000)
  }
}
