/// The keys of the artists and titles of a table of songs.
struct RecordingKeys {
  private let songs: SongTable
  /// The keys as a table of songs of their own, and the key of each song.
  private var keys = SongTable()
  private var keyOfSong: [UInt32] = []
  private var kindsOfTrack: [RecordingKinds] = []
  private var creditsOfTrack: [Bool] = []
  private var creditsOfArtist: [Bool] = []

  init(_ songs: SongTable) {
    self.songs = songs
    let artists = readArtists()
    let tracks = readTracks()
    keyOfSong.reserveCapacity(songs.count)
    for song in 0..<songs.count {
      let artist = artists[Int(songs.artistIDs[song])]
      let track = tracks[Int(songs.trackIDs[song])]
      keyOfSong.append(keys.intern(artist: artist, track: track))
    }
  }

  private mutating func readArtists() -> [UInt32] {
    var reader = ArtistReader()
    return (0..<UInt32(songs.artists.count)).map { artist in
      songs.artists.withBytes(of: artist) { reader.read($0) }
      creditsOfArtist.append(reader.guests != nil)
      return reader.key.bytes.withUnsafeBufferPointer { keys.internArtist($0) }
    }
  }

  private mutating func readTracks() -> [UInt32] {
    var reader = TitleReader()
    return (0..<UInt32(songs.tracks.count)).map { track in
      songs.tracks.withBytes(of: track) { reader.read($0) }
      kindsOfTrack.append(reader.kinds)
      creditsOfTrack.append(reader.hasCredits)
      return reader.key.bytes.withUnsafeBufferPointer { keys.internTrack($0) }
    }
  }

  /// The songs that share a key with others: each bucket, and the buckets, in the order of the
  /// songs.
  var buckets: [[Int]] {
    let none = UInt32.max
    var first = [UInt32](repeating: none, count: keys.count)
    var place = [UInt32](repeating: none, count: keys.count)
    var buckets: [[Int]] = []
    for (song, key) in keyOfSong.enumerated() {
      let key = Int(key)
      if first[key] == none {
        first[key] = UInt32(song)
      } else if place[key] == none {
        place[key] = UInt32(buckets.count)
        buckets.append([Int(first[key]), song])
      } else {
        buckets[Int(place[key])].append(song)
      }
    }
    return buckets
  }

  /// The kinds of recording that a song's title names.
  func kinds(_ song: Int) -> RecordingKinds { kindsOfTrack[Int(songs.trackIDs[song])] }

  /// Whether a song names guests, a film or a year.
  func hasCredits(_ song: Int) -> Bool {
    creditsOfTrack[Int(songs.trackIDs[song])] || creditsOfArtist[Int(songs.artistIDs[song])]
  }

  /// Whether two songs share a key.
  func areSame(_ first: Int, _ second: Int) -> Bool { keyOfSong[first] == keyOfSong[second] }
}
