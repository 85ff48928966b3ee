/// A kind of music: how much of it there is, how it sounds and how it names things.
struct Genre: Sendable {
  /// A mean with the standard deviation around it.
  struct Spread: Sendable {
    let mean: Double
    let deviation: Double

    init(_ mean: Double, _ deviation: Double) {
      self.mean = mean
      self.deviation = deviation
    }
  }

  let name: String
  let style: NameStyle
  /// How many catalogue rows it has, in relation to the other genres.
  var weight = 1.0
  let energy: Spread
  let danceability: Spread
  let valence: Spread
  let acousticness: Spread
  let tempo: Spread
  /// The share of songs without voices.
  let instrumental: Double
  /// How much is spoken, 0 for nothing.
  var speech = 0.04
  /// The share of songs in a major key.
  let major: Double
  /// The typical duration of a song.
  let seconds: Double
  /// The genres whose rows repeat some of these songs.
  let relatives: [String]
}
