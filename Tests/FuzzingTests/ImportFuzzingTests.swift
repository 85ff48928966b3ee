import Fuzzing
import Testing

/// A short run over what people import; `make fuzz-import` runs it for long.
@Suite struct ImportFuzzingTests {
  private static let corpus = Corpus(programs: [], notebooks: [])
  private static let targets = FuzzTarget.allCases.filter { $0 != .notebook }

  private static func attempts(
    _ target: FuzzTarget,
    seed: UInt64,
    _ numbers: Range<UInt64>
  ) -> [Attempt] {
    numbers.map { target.attempt(seed: seed, number: $0, corpus: corpus) }
  }

  @Test(arguments: targets)
  func `no made-up import breaks a rule`(target: FuzzTarget) {
    #expect(Self.attempts(target, seed: 2040, 0..<200).flatMap(\.faults) == [])
  }

  @Test(arguments: targets)
  func `a seed and a number give the same import again`(target: FuzzTarget) {
    for number: UInt64 in 0..<30 {
      let texts = (0..<2).map { _ in
        target.text(seed: 7, number: number, corpus: Self.corpus)
      }
      #expect(texts[0] == texts[1])
    }
  }

  /// Files of which nothing can be read say little about what is read.
  @Test(arguments: [(FuzzTarget.history, 0.6), (.catalog, 0.4), (.library, 0.4), (.archive, 0.1)])
  func `a good part can be read`(target: FuzzTarget, part: Double) {
    let attempts = Self.attempts(target, seed: 3, 0..<100)
    #expect(Double(attempts.count(where: \.isAccepted)) > 100 * part)
  }

  @Test(arguments: targets)
  func `some are whole, and some are not`(target: FuzzTarget) {
    let wholes = Self.attempts(target, seed: 3, 0..<60).map(\.isComplete)
    #expect(Set(wholes) == [true, false])
  }
}
