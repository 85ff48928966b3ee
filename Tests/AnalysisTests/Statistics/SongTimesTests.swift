import Testing

@testable import Analysis

@Suite struct SongTimesTests {
  private func length(_ complete: [Int], others: [Int] = []) throws -> Int64 {
    let plays =
      complete.map { TestPlay(ms: $0, stop: .trackDone) }
      + others.map { TestPlay(ms: $0, stop: .endPlay) }
    return SongTimes(try played(plays).store).lengths[0]
  }

  @Test(arguments: [
    ([200, 180, 200, 190], 200), ([190, 200, 190, 200, 180], 200), ([300, 100, 100], 100),
    ([100, 100, 100, 300, 300], 100), ([200, 199], 0), ([200], 0), ([0, 0, 0], 0), ([], 0),
  ])
  func `a length is the most frequent time, the larger of ties, and agreed on by two`(
    complete: [Int],
    length: Int
  ) throws {
    #expect(try self.length(complete, others: [50, 50, 50]) == Int64(length))
  }

  @Test func `each song has its own times`() throws {
    let plays = [("One", 7), ("Two", 9), ("One", 7), ("Two", 9), ("One", 3)].map {
      TestPlay(track: $0, ms: $1, stop: .trackDone)
    }
    let times = SongTimes(try played(plays).store)
    #expect(times.lengths == [7, 9])
    #expect(times[0].sorted() == [3, 7, 7])
    #expect(times[1].sorted() == [9, 9])
  }
}
