import Testing

@testable import Analysis

@Suite struct SharesTests {
  @Test func `the Gini coefficient is worked out by hand`() {
    // (−3·1 − 1·2 + 1·3 + 3·4) / (4 · 10)
    #expect(Shares([3, 1, 4, 2]).gini == 0.25)
    #expect(Shares([0, 0, 0, 8]).gini == 0.75)
    #expect(Shares([5, 5, 5]).gini == 0)
    #expect(Shares([7]).gini == 0)
  }

  @Test func `the entropy is worked out by hand`() {
    // ½ · 1 bit + 2 · ¼ · 2 bits
    #expect(Shares([2, 4, 2]).entropy == 1.5)
    #expect(Shares([3, 3, 3, 3, 0]).entropy == 2)
    #expect(Shares([7]).entropy == 0)
  }

  @Test func `the top have the largest shares`() {
    let shares = Shares([1, 5, 2, 2])
    #expect(shares.top(1) == 0.5)
    #expect(shares.top(2) == 0.7)
    #expect(shares.top(10) == 1)
  }

  @Test(arguments: [[], [0], [0, 0]])
  func `nothing has no shares`(values: [Int]) {
    let shares = Shares(values)
    #expect(shares.gini == nil)
    #expect(shares.entropy == nil)
    #expect(shares.top(10) == nil)
  }

  @Test func `the order of the values does not matter, and bounds hold`() throws {
    let values = (0..<1000).map { $0 * 7_368_787 % 999_983 }
    let (forward, backward) = (Shares(values), Shares(values.reversed()))
    #expect(forward.gini == backward.gini)
    #expect(forward.entropy == backward.entropy)
    #expect((0..<1).contains(try #require(forward.gini)))
    #expect((0...Binary.logarithm(of: 1000)).contains(try #require(forward.entropy)))
  }

  @Test func `numbers are sorted by their digits`() {
    let numbers = (0..<3000).map { $0 * 7_368_787_123 % 99_999_999_977 } + [0, 0, .max, 2047, 2048]
    #expect(numbers.sortedByDigits() == numbers.sorted())
    #expect([0, 0].sortedByDigits() == [0, 0])
    #expect([Int]().sortedByDigits().isEmpty)
  }
}

@Suite struct BinaryTests {
  @Test(arguments: [
    (1, 0), (2, 1), (1024, 10), (0.125, -3), (3, 1.584962500721156), (10, 3.321928094887362),
    (1.4142135623730951, 0.5), (0.1, -3.321928094887362), (1e300, 996.5784284662087),
  ])
  func `logarithms and powers undo each other`(number: Double, logarithm: Double) {
    #expect(abs(Binary.logarithm(of: number) - logarithm) <= 4e-16 * max(1, abs(logarithm)))
    #expect(abs(Binary.power(of: logarithm) / number - 1) <= 4e-16 * max(1, abs(logarithm)))
  }

  @Test(arguments: [-3, 0, 1, 10, 63])
  func `whole logarithms are exact`(exponent: Int) {
    let power = Double(sign: .plus, exponent: exponent, significand: 1)
    #expect(Binary.logarithm(of: power) == Double(exponent))
    #expect(Binary.power(of: Double(exponent)) == power)
  }

  @Test func `logarithms rise with the number`() {
    let logarithms = (1...5000).map { Binary.logarithm(of: Double($0) / 1000) }
    #expect(zip(logarithms, logarithms.dropFirst()).allSatisfy(<))
  }
}

@Suite struct ConcentrationTests {
  @Test func `artists and songs are compared by time and by plays`() throws {
    // Artists: Ada 3 s in 2 plays of 2 songs, Bob 1 s in 2 plays; songs: 2 s, 1 s and 1 s.
    let rows = try played([
      TestPlay(artist: "Ada", track: "One", ms: 2000),
      TestPlay(artist: "Ada", track: "Two", ms: 1000),
      TestPlay(artist: "Bob", track: "One", ms: 400),
      TestPlay(artist: "Bob", track: "One", ms: 600),
      TestPlay(artist: "Unknown Artist", track: "One", ms: 9999),
    ]).concentration
    #expect(rows.map(\.items) == ["artists", "artists", "songs", "songs"])
    let (time, plays) = ("listening time", "number of plays")
    #expect(rows.map(\.measure) == [time, plays, time, plays])
    #expect(rows.map(\.count) == [2, 2, 3, 3])
    // Artists by time: (−1·1 + 1·3) / (2 · 4); songs: (−2·1 + 0·1 + 2·2) / (3 · 4).
    #expect(rows.map(\.gini) == [0.25, 0, 2.0 / 12, 2.0 / 12])
    #expect(rows.map(\.entropy).dropFirst() == [1, 1.5, 1.5])
    #expect(rows[0].entropy?.formatted(12) == "0.811278124459")
    #expect(
      rows.map { $0.effectiveCount?.formatted(6) } == [
        "1.754765", "2.000000", "2.828427", "2.828427",
      ]
    )
  }

  @Test func `the top 10 and the top 100 have their shares`() throws {
    // 200 artists, of whom ten were played three times and the others once.
    let plays = (0..<220).map { TestPlay(artist: "\($0 < 200 ? $0 : $0 % 10)") }
    let row = try played(plays).concentration[1]
    #expect(row.top10Share == 30.0 / 220)
    #expect(row.top100Share == 120.0 / 220)
  }

  @Test func `one artist has everything`() throws {
    let row = try played([TestPlay(), TestPlay()]).concentration[0]
    #expect(
      row
        == Concentration(
          items: "artists",
          measure: "listening time",
          count: 1,
          top10Share: 1,
          top100Share: 1,
          gini: 0,
          entropy: 0,
          effectiveCount: 1
        )
    )
  }

  @Test func `no time is not shared, plays of no length are`() throws {
    let rows = try played([TestPlay(ms: 0), TestPlay(artist: "Bob", ms: 0)]).concentration
    #expect(rows.map(\.gini) == [nil, 0, nil, 0])
    #expect(rows.map(\.effectiveCount) == [nil, 2, nil, 2])
  }

  @Test func `an empty history has no shares`() throws {
    let rows = try played([]).concentration
    #expect(rows.map(\.count) == [0, 0, 0, 0])
    #expect(rows.allSatisfy { $0.gini == nil && $0.entropy == nil && $0.top10Share == nil })
    #expect(rows.allSatisfy { $0.top100Share == nil && $0.effectiveCount == nil })
  }

  @Test func `the definition has the formulas`() throws {
    #expect(
      try played([]).concentration.definition
        == "Shares are of all that were played, for however short a time, without Unknown Artist; "
        + "Gini coefficient 0: all have the same; entropy H = −Σ p log₂ p over the shares p; "
        + "effective number = 2^H."
    )
  }

  @Test func `there are no more effective artists than artists`() throws {
    let plays = (0..<500).map { TestPlay(artist: "\($0 * $0 % 211)", ms: $0) }
    let rows = try played(plays).concentration
    #expect(rows.allSatisfy { (1...Double($0.count)).contains($0.effectiveCount ?? 0) })
    #expect(rows.allSatisfy { ($0.top10Share ?? 0) <= ($0.top100Share ?? 0) })
  }
}
