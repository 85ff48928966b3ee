/// The distinct songs of a history; a song is a pair of artist and track, code point by code point.
struct SongTable: Sendable {
  private(set) var artists = StringTable()
  private(set) var tracks = StringTable()
  private(set) var artistIDs: [UInt32] = []
  private(set) var trackIDs: [UInt32] = []
  private var pairs: [UInt64: UInt32] = [:]

  var count: Int { artistIDs.count }

  /// The number of a song, a new one when it has none yet; both names must be well-formed UTF-8.
  mutating func intern(artist: UInt32, track: UInt32) -> UInt32 {
    let key = UInt64(artist) << 32 | UInt64(track)
    if let id = pairs[key] { return id }
    let id = UInt32(count)
    pairs[key] = id
    artistIDs.append(artist)
    trackIDs.append(track)
    return id
  }

  mutating func internArtist(_ name: Bytes) -> UInt32 { artists.intern(name) }
  mutating func internTrack(_ name: Bytes) -> UInt32 { tracks.intern(name) }

  func artist(of song: Int) -> String { artists[artistIDs[song]] }
  func track(of song: Int) -> String { tracks[trackIDs[song]] }

  /// Whether one song comes before another by artist, then track, in code point order.
  func nameOrder(_ first: Int, _ second: Int) -> Bool {
    let byArtist = artists.comparison(artistIDs[first], artistIDs[second])
    guard byArtist == 0 else { return byArtist < 0 }
    return tracks.comparison(trackIDs[first], trackIDs[second]) < 0
  }
}
