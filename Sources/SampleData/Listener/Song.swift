/// A recording as the listener knows it.
struct Song: Sendable {
  let recording: Int
  /// One of its artists, as the history spells the name.
  let artist: String
  /// The title, as the history spells it.
  let title: String
  let milliseconds: Int
  /// The day of the period from which on it is known.
  let since: Int
  /// The probability of being skipped at once.
  let distaste: Double

  /// A song known since a day; `isRespelled` writes its title in capitals or small letters.
  init(
    _ index: Int,
    in world: World,
    since: Int,
    isRespelled: Bool,
    using random: inout RandomSource
  ) {
    let recording = world.recordings[index]
    let isDuet = recording.artists.count > 1 && !recording.title.hasSuffix(")")
    let isGuest = recording.isListed && isDuet && random.chance(0.5)
    self.recording = index
    self.since = since
    artist = world.artists[recording.artists[isGuest ? 1 : 0]].name
    title =
      !isRespelled
      ? recording.title
      : random.chance(0.3) ? recording.title.uppercased() : recording.title.lowercased()
    milliseconds = recording.milliseconds
    distaste = Taste.distaste(for: recording)
  }
}
