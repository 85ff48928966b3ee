import Testing

@testable import Analysis

/// The rules against the labelled pairs of the fixture: made-up names, written as real ones are.
@Suite struct LabelledPairTests {
  private func areMerged(_ pair: RecordingPair) -> Bool {
    SameRecordings(SongTable([pair.first, pair.second])).groupCount == 1
  }

  @Test func `at least 99 of 100 merged pairs are the same recording`() throws {
    let merged = try RecordingPair.all().filter(areMerged)
    let wrong = merged.filter { !$0.isSame }
    #expect(merged.count > 300)
    #expect(Double(wrong.count) <= 0.01 * Double(merged.count), "\(wrong)")
  }

  @Test func `at least 95 of 100 pairs of the same recording are merged`() throws {
    let same = try RecordingPair.all().filter(\.isSame)
    let missed = same.filter { !areMerged($0) }
    #expect(same.count > 300)
    #expect(Double(missed.count) <= 0.05 * Double(same.count), "\(missed)")
  }

  @Test func `a live recording or a remix is never merged with another recording`() throws {
    let pairs = try RecordingPair.all()
    let mixed = pairs.filter { notedWords($0.first.title) != notedWords($0.second.title) }
    #expect(mixed.count > 70)
    #expect(mixed.filter(areMerged).isEmpty)
  }

  @Test func `among all titles together no live recording or remix joins another one`() throws {
    let titles = try RecordingPair.all().flatMap { [$0.first.title, $0.second.title] }
    let songs = SongTable(titles.map { (artist: "Ada", title: $0) })
    for group in SameRecordings(songs).merged {
      let words = Set(group.map { notedWords(songs.track(of: $0)) })
      #expect(words.count == 1, "\(group.map { songs.track(of: $0) })")
    }
  }

  @Test func `the order of two songs does not matter`() throws {
    for pair in try RecordingPair.all() {
      let turned = RecordingPair(first: pair.second, second: pair.first, isSame: pair.isSame)
      #expect(areMerged(pair) == areMerged(turned), "\(pair)")
    }
  }

  /// Which of the words for a live recording or a remix stand in a title after a bracket or a dash,
  /// found without anything of the code under test.
  private func notedWords(_ title: String) -> Set<String> {
    let text = title.lowercased()
    guard let start = text.dropFirst().firstIndex(where: { "([（".contains($0) }) ?? dash(in: text)
    else { return [] }
    let words = text[start...].split { !$0.isLetter }.map(String.init)
    let names = [
      "vivo": "live", "directo": "live", "concert": "live", "żywo": "live", "ライブ": "live",
      "rmx": "remix", "remixed": "remix", "ремикс": "remix",
    ]
    return Set(words.map { names[$0] ?? $0 }).intersection(["live", "remix"])
  }

  private func dash(in text: String) -> String.Index? {
    text.indices.dropFirst().first {
      "-–—".contains(text[$0]) && text[text.index(before: $0)] == " "
    }
  }
}
