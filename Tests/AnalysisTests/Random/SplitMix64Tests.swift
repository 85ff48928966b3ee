import Testing

@testable import Analysis

@Suite struct SplitMix64Tests {
  @Test func `random numbers are those of the published generator`() {
    var generator = SplitMix64(state: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(generator.next() == 0x06C4_5D18_8009_454F)
  }

  @Test func `numbers below a bound are all met, and a shuffle loses nothing`() {
    var generator = SplitMix64(seed: 9, stream: 4)
    #expect(Set((0..<1000).map { _ in generator.below(6) }) == Set(0..<6))
    var elements = Array(0..<100)
    generator.shuffle(&elements)
    #expect(elements != Array(0..<100) && elements.sorted() == Array(0..<100))
  }

  @Test func `a shuffle is the same on every machine`() {
    var shuffle = SplitMix64(seed: 1, stream: 0)
    let orders = (0..<2).map { _ in shuffle.order(of: 10) }
    #expect(orders.allSatisfy { $0.sorted() == Array(0..<10) })
    #expect(orders == [[6, 4, 7, 2, 9, 1, 5, 0, 8, 3], [0, 8, 9, 6, 3, 4, 1, 7, 5, 2]])
    #expect(shuffle.order(of: 0) == [])
  }
}
