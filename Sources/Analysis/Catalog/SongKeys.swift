/// The folded names of a list of songs, to find them among catalogue rows.
///
/// A key is the pair of the case-folded artist and the case-folded track. A catalogue row has one key
/// for each of its artists. Nothing is normalized or trimmed.
struct SongKeys: Sendable {
  private var artists = StringTable()
  private var tracks = StringTable()
  private var pairs: [UInt64: Int] = [:]
  /// The key of each song, in the order given; songs that differ in case only share one.
  private(set) var keys: [Int] = []

  var keyCount: Int { pairs.count }

  /// Adds a song.
  mutating func add(artist: Bytes, track: Bytes) {
    var folded: [UInt8] = []
    CaseFolding.append(artist, to: &folded)
    let artistID = folded.withUnsafeBufferPointer { artists.intern($0) }
    folded.removeAll(keepingCapacity: true)
    CaseFolding.append(track, to: &folded)
    let trackID = folded.withUnsafeBufferPointer { tracks.intern($0) }
    let next = pairs.count
    let key = pairs[Self.pair(artistID, trackID), default: next]
    pairs[Self.pair(artistID, trackID)] = key
    keys.append(key)
  }

  /// Whether a song may have a title whose folded form has this hash; false is certain.
  func mayContain(titleHash: UInt32) -> Bool { tracks.mayContain(hash: titleHash) }

  /// Whether a song is by this artist.
  func hasArtist(_ name: Bytes) -> Bool {
    var folded: [UInt8] = []
    CaseFolding.append(name, to: &folded)
    return artists.find(folded) != nil
  }

  /// The keys of a catalogue row that are among the songs, in the order of its artists.
  func keys(of row: Int, in store: CatalogStore) -> [Int] {
    guard let track = tracks.find(store.foldedText(.track, of: row)) else { return [] }
    let artists = store.foldedText(.artists, of: row)
    return artists.split(separator: .semicolon, omittingEmptySubsequences: false).compactMap {
      guard let artist = self.artists.find(Array($0)) else { return nil }
      return pairs[Self.pair(artist, track)]
    }
  }

  private static func pair(_ artist: UInt32, _ track: UInt32) -> UInt64 {
    UInt64(artist) << 32 | UInt64(track)
  }
}

extension SongKeys {
  /// The keys of every song of a history.
  init(_ songs: SongTable) {
    for song in 0..<songs.count {
      songs.artists.withBytes(of: songs.artistIDs[song]) { artist in
        songs.tracks.withBytes(of: songs.trackIDs[song]) { add(artist: artist, track: $0) }
      }
    }
  }

  /// The keys of a list of songs.
  init(_ tracks: Table<TrackRanking>) {
    for song in tracks {
      song.artist.withBytes { artist in song.track.withBytes { add(artist: artist, track: $0) } }
    }
  }
}

extension StringTable {
  fileprivate func find(_ text: [UInt8]) -> UInt32? {
    text.withUnsafeBufferPointer { find($0) }
  }
}

extension CatalogStore {
  /// A text of a row, case-folded.
  func foldedText(_ column: CatalogHeader.TextColumn, of row: Int) -> [UInt8] {
    var folded: [UInt8] = []
    withText(column, of: row) { CaseFolding.append($0, to: &folded) }
    return folded
  }
}
