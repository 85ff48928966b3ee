/// The distinct songs of a history; a song is a pair of artist and track, code point by code point.
struct SongTable: Sendable {
  var artists = StringTable()
  var tracks = StringTable()
  private(set) var artistIDs: [UInt32] = []
  private(set) var trackIDs: [UInt32] = []
  /// Open addressing: the number of a song plus 1, or 0 where the slot is free.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  var count: Int { artistIDs.count }

  /// The number of a song, a new one when it has none yet; both names must be well-formed UTF-8.
  mutating func intern(artist: UInt32, track: UInt32) -> UInt32 {
    var slot = firstSlot(artist, track)
    while slots[slot] > 0 {
      let song = Int(slots[slot]) - 1
      if artistIDs[song] == artist, trackIDs[song] == track { return UInt32(song) }
      slot = (slot + 1) & (slots.count - 1)
    }
    artistIDs.append(artist)
    trackIDs.append(track)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  private func firstSlot(_ artist: UInt32, _ track: UInt32) -> Int {
    let key = UInt64(artist) << 32 | UInt64(track)
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for song in 0..<count {
      var slot = firstSlot(artistIDs[song], trackIDs[song])
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(song + 1)
    }
  }

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
