/// A finished history: what was played, and the names for it.
struct Diary: Sendable {
  let plays: [Play]
  let songs: [Song]
  let world: World

  func recording(of song: Int) -> Recording { world.recordings[songs[song].recording] }

  func albumTitle(of song: Int) -> String { world.albums[recording(of: song).album].title }

  func uri(of song: Int) -> String { "spotify:track:" + recording(of: song).id }

  /// How often each song was played to its end.
  func fullPlays() -> [Int] {
    var counts = [Int](repeating: 0, count: songs.count)
    for play in plays where play.endReason == .trackdone { counts[play.song] += 1 }
    return counts
  }

  /// The plays in parts of `size`; one empty part when there are none.
  func parts(of size: Int) -> [ArraySlice<Play>] {
    guard !plays.isEmpty else { return [[]] }
    return stride(from: 0, to: plays.count, by: size).map {
      plays[$0..<min($0 + size, plays.count)]
    }
  }
}

extension ByteBuffer {
  /// Appends a time in milliseconds since 1970 as `yyyy-MM-dd`.
  mutating func append(dayOf time: Int) {
    let date = CivilDay(daysSinceEpoch: time / 86_400_000)
    append(date.year, digits: 4)
    append(UInt8(ascii: "-"))
    append(date.month, digits: 2)
    append(UInt8(ascii: "-"))
    append(date.day, digits: 2)
  }

  /// Appends a time in milliseconds since 1970 as `HH:mm`.
  mutating func append(minuteOf time: Int) {
    append(time / 3_600_000 % 24, digits: 2)
    append(UInt8(ascii: ":"))
    append(time / 60_000 % 60, digits: 2)
  }
}
