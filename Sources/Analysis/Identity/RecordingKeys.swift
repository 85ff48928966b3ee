/// The keys of the artists and titles of a table of songs, and which songs share them.
struct RecordingKeys {
  private let songs: SongTable
  private var artistKeys = StringTable()
  /// The number of each artist's key.
  private var keyOfArtist: [UInt32] = []
  private var creditsOfArtist: [Bool] = []
  /// The keys of all titles, one after the other, where each ends, and their hashes.
  private var titleKeys: [UInt8] = []
  private var endOfTitleKey: [Int] = []
  private var hashOfTitleKey: [UInt32] = []
  private var kindsOfTrack: [RecordingKinds] = []
  private var creditsOfTrack: [Bool] = []
  /// The first song with the same key, for each song.
  private var firstSongs: [UInt32] = []

  init(_ songs: SongTable) {
    self.songs = songs
    readArtists()
    readTracks()
    findFirstSongs()
  }

  private mutating func readArtists() {
    var reader = ArtistReader()
    for artist in 0..<UInt32(songs.artists.count) {
      songs.artists.withBytes(of: artist) { reader.read($0) }
      creditsOfArtist.append(reader.guests != nil)
      reader.key.bytes.withUnsafeBufferPointer { keyOfArtist.append(artistKeys.intern($0)) }
    }
  }

  private mutating func readTracks() {
    var reader = TitleReader()
    for track in 0..<UInt32(songs.tracks.count) {
      songs.tracks.withBytes(of: track) { reader.read($0) }
      kindsOfTrack.append(reader.kinds)
      creditsOfTrack.append(reader.hasCredits)
      titleKeys.append(contentsOf: reader.key.bytes)
      endOfTitleKey.append(titleKeys.count)
      hashOfTitleKey.append(reader.key.bytes.withUnsafeBufferPointer { StringTable.hash($0) })
    }
  }

  /// Looks the songs up in a table of their own: nearly all keys are new, so that it saves most of
  /// the time to copy none of them into a `StringTable`.
  private mutating func findFirstSongs() {
    var slotCount = 64
    while slotCount < songs.count * 2 { slotCount *= 2 }
    // Open addressing: the number of a song plus 1, or 0 where the slot is free.
    var slots = [UInt32](repeating: 0, count: slotCount)
    firstSongs.reserveCapacity(songs.count)
    for song in 0..<songs.count {
      let artist = UInt64(keyOfArtist[Int(songs.artistIDs[song])])
      let title = UInt64(hashOfTitleKey[Int(songs.trackIDs[song])])
      let hash = (artist << 32 | title) &* 0x9E37_79B9_7F4A_7C15
      var slot = Int(hash >> 32) & (slotCount - 1)
      while slots[slot] > 0, !shareKey(Int(slots[slot] - 1), song) {
        slot = (slot + 1) & (slotCount - 1)
      }
      if slots[slot] == 0 { slots[slot] = UInt32(song + 1) }
      firstSongs.append(slots[slot] - 1)
    }
  }

  /// Whether two songs have one key.
  private func shareKey(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (Int(songs.trackIDs[first]), Int(songs.trackIDs[second]))
    return hashOfTitleKey[a] == hashOfTitleKey[b]
      && keyOfArtist[Int(songs.artistIDs[first])] == keyOfArtist[Int(songs.artistIDs[second])]
      && (a == b || titleKeys[rangeOfTitleKey(a)] == titleKeys[rangeOfTitleKey(b)])
  }

  private func rangeOfTitleKey(_ track: Int) -> Range<Int> {
    (track == 0 ? 0 : endOfTitleKey[track - 1])..<endOfTitleKey[track]
  }

  /// The songs that share a key with others, in buckets; all in the order of the songs.
  var buckets: [[Int]] {
    var places: [UInt32: Int] = [:]
    var buckets: [[Int]] = []
    for (song, first) in firstSongs.enumerated() where first != song {
      if let place = places[first] {
        buckets[place].append(song)
      } else {
        places[first] = buckets.count
        buckets.append([Int(first), song])
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
}
