/// The distinct songs of a history; a song is a pair of artist and track, code point by code point.
struct SongTable: Sendable {
  var artists = StringTable()
  var tracks = StringTable()
  /// The number of the artist, then that of the title, of each song.
  private var names = PairTable()

  var count: Int { names.count }
  /// The number of each song's artist.
  var artistIDs: [UInt32] { names.firsts }
  /// The number of each song's title.
  var trackIDs: [UInt32] { names.seconds }

  /// The number of a song, a new one when it has none yet; both names must be well-formed UTF-8.
  mutating func intern(artist: UInt32, track: UInt32) -> UInt32 { names.intern(artist, track) }

  mutating func internArtist(_ name: Bytes) -> UInt32 { artists.intern(name) }
  mutating func internTrack(_ name: Bytes) -> UInt32 { tracks.intern(name) }

  /// The number of the artist that stands for “not known”, if it was met.
  var unknownArtist: UInt32? {
    Self.unknownArtistName.withBytes { artists.find($0) }
  }

  /// What Spotify writes for local files and removed songs.
  static let unknownArtistName = "Unknown Artist"

  func artist(of song: Int) -> String { artists[artistIDs[song]] }
  func track(of song: Int) -> String { tracks[trackIDs[song]] }

  /// Whether one song comes before another by artist, then track, in code point order.
  func nameOrder(_ first: Int, _ second: Int) -> Bool {
    let byArtist = artists.comparison(artistIDs[first], artistIDs[second])
    guard byArtist == 0 else { return byArtist < 0 }
    return tracks.comparison(trackIDs[first], trackIDs[second]) < 0
  }
}
