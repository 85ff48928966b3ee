import Testing

@testable import SampleData

@Suite struct RandomSourceTests {
  @Test func `the first numbers of seed 0 are those of the published generator`() {
    var random = RandomSource(seed: 0, stream: 0)
    #expect(random.next() == 0x99EC_5F36_CB75_F2B4)
    #expect(random.next() == 0xBF6E_1F78_4956_452A)
    #expect(random.next() == 0x1A5F_849D_4933_E6E0)
  }

  @Test func `normal numbers have mean 0 and deviation 1`() {
    var random = RandomSource(seed: 7, stream: 1)
    let numbers = (0..<20_000).map { _ in random.normal() }
    let mean = numbers.reduce(0, +) / 20_000
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean) < 0.03)
    #expect(abs(variance - 1) < 0.05)
  }

  @Test func `shuffling keeps every element`() {
    var random = RandomSource(seed: 7, stream: 2)
    var numbers = Array(0..<100)
    random.shuffle(&numbers)
    #expect(numbers != Array(0..<100))
    #expect(numbers.sorted() == Array(0..<100))
  }

  @Test func `a weighted choice never draws what weighs nothing`() {
    var random = RandomSource(seed: 7, stream: 3)
    let choice = WeightedChoice([0, 3, 0, 1, 0])
    let drawn = (0..<4_000).map { _ in choice.draw(using: &random) }
    #expect(Set(drawn) == [1, 3])
    #expect((2_850...3_150).contains(drawn.count { $0 == 1 }))
  }
}
