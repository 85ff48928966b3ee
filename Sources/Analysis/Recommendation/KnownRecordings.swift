/// Which recordings of a catalogue a listener has heard or does not want to hear, and as which of them
/// each song of the history counts.
///
/// A recording is known when a heard song has the id of one of its rows, or the key of its title
/// (`TitleReader`) and of any of its artists (`ArtistReader`), whatever guests either names: rather one
/// song too few than one that was heard. So with banned tracks, and with the artists that are banned.
struct KnownRecordings: Sendable {
  private let recordings: CatalogRecordings
  /// Whether a recording was heard, for however short a time.
  private(set) var isHeard: [Bool]
  /// Whether it is banned, or one of its artists is.
  private(set) var isBanned: [Bool]
  /// Whether the listener saved it or put it into a playlist.
  private(set) var isSaved: [Bool]
  /// The artist of each song of the history, as a number of the catalogue, if it is one of its.
  private(set) var artistOfSong: [UInt32?] = []
  /// Whether each artist of the catalogue was heard, for however short a time.
  private(set) var isHeardArtist: [Bool]
  /// The recording of each song of the history by its names, if it is in the catalogue.
  private(set) var recordingOfSong: [Int?] = []
  /// The recording of each URI of the history, if it is in the catalogue.
  private(set) var recordingOfURI: [Int?] = []

  init(_ recordings: CatalogRecordings, _ history: StreamingHistory, _ library: Library?) {
    self.recordings = recordings
    isHeard = Array(repeating: false, count: recordings.count)
    (isBanned, isSaved) = (isHeard, isHeard)
    isHeardArtist = Array(repeating: false, count: recordings.names.artistNumbers.count)
    addHeard(history.store)
    if let library { add(library) }
  }

  /// Whether a recording is none to recommend, whatever else speaks for it.
  var isKnown: [Bool] { zip(isHeard, isBanned).map { $0 || $1 } }

  private mutating func addHeard(_ store: PlayStore) {
    var keys = SongNumbers(recordings.names)
    for song in 0..<store.songs.count {
      let artist = store.songs.artists.withBytes(of: store.songs.artistIDs[song]) { name in
        store.songs.tracks.withBytes(of: store.songs.trackIDs[song]) { keys.add(name, $0) }
      }
      artistOfSong.append(artist)
      if let artist { isHeardArtist[Int(artist)] = true }
    }
    let found = keys.recordings(recordings) { isHeard[$0] = true }
    recordingOfSong = keys.numberOfSong.map { $0.flatMap { found[Int($0)] } }
    recordingOfURI = (0..<UInt32(store.uris.count)).map { uri in
      store.uris.withBytes(of: uri) { recordings.recording(ofID: $0) }
    }
    // A part of a history has the URIs of the whole.
    for uri in store.uriIDs where uri != PlayStore.none {
      if let recording = recordingOfURI[Int(uri)] { isHeard[recording] = true }
    }
  }

  /// The recording of each listed song by its names, if it is in the catalogue.
  func recordings(of tracks: Table<TrackRanking>) -> [Int?] {
    var keys = SongNumbers(recordings.names)
    for track in tracks { keys.add(track.artist, track.track) }
    let found = keys.recordings(recordings) { _ in }
    return keys.numberOfSong.map { $0.flatMap { found[Int($0)] } }
  }

  private mutating func add(_ library: Library) {
    var (banned, saved) = (SongNumbers(recordings.names), SongNumbers(recordings.names))
    for track in library.bannedTracks {
      banned.add(track.artist, track.track)
      if let recording = recording(ofURI: track.uri) { isBanned[recording] = true }
    }
    for track in library.tracks {
      saved.add(track.artist, track.track)
      if let recording = recording(ofURI: track.uri) { isSaved[recording] = true }
    }
    for item in library.items {
      if let artist = item.artist { saved.add(artist, item.track) }
      if let recording = recording(ofURI: item.uri) { isSaved[recording] = true }
    }
    _ = banned.recordings(recordings) { isBanned[$0] = true }
    _ = saved.recordings(recordings) { isSaved[$0] = true }
    ban(library.bannedArtists)
  }

  private mutating func ban(_ artists: Table<LibraryArtist>) {
    let names = recordings.names
    let banned = names.numbers(of: artists)
    guard !banned.isEmpty else { return }
    for song in 0..<names.songCount where names.artists(of: song).contains(where: banned.contains) {
      isBanned[recordings.recording(ofSong: song)] = true
    }
  }

  private func recording(ofURI uri: String?) -> Int? {
    uri.flatMap { $0.withBytes { recordings.recording(ofID: $0) } }
  }
}

/// Songs of a listener by the keys of their names, those whose artist is in the catalogue.
private struct SongNumbers {
  private let names: CatalogNames
  private var numbers = HashNumbers()
  private var isArtist: [Bool]
  /// The number of each song, in the order in which they were added; nil without such an artist.
  private(set) var numberOfSong: [UInt32?] = []
  private var artistReader = ArtistReader()
  private var titleReader = TitleReader()

  init(_ names: CatalogNames) {
    self.names = names
    isArtist = Array(repeating: false, count: names.artistNumbers.count)
  }

  /// Adds a song and says which artist of the catalogue it is by.
  @discardableResult
  mutating func add(_ artist: Bytes, _ track: Bytes) -> UInt32? {
    artistReader.read(artist)
    guard let artist = names.artistNumbers.find(artistReader.key.hash) else {
      numberOfSong.append(nil)
      return nil
    }
    titleReader.read(track)
    isArtist[Int(artist)] = true
    numberOfSong.append(
      numbers.intern(StringTable.wideHash(titleReader.key.hash, UInt64(artist)))
    )
    return artist
  }

  mutating func add(_ artist: String, _ track: String) {
    artist.withBytes { artist in track.withBytes { _ = add(artist, $0) } }
  }

  /// Finds the songs in the catalogue.
  ///
  /// - Parameters:
  ///   - recordings: Where they are looked for.
  ///   - body: Called with each recording that has the key of one of the songs.
  /// - Returns: For each number the most popular of these recordings, the first of equals.
  func recordings(_ recordings: CatalogRecordings, _ body: (Int) -> Void) -> [Int?] {
    var found = [Int?](repeating: nil, count: numbers.count)
    guard numbers.count > 0 else { return found }
    for song in 0..<names.songCount where names.isNamed[song] {
      for artist in names.artists(of: song) where isArtist[Int(artist)] {
        let hash = StringTable.wideHash(names.titles[song], UInt64(artist))
        guard let number = numbers.find(hash) else { continue }
        let recording = recordings.recording(ofSong: song)
        body(recording)
        if let other = found[Int(number)], !recordings.isMorePopular(recording, other) { continue }
        found[Int(number)] = recording
      }
    }
    // A song of one of several artists counts as heard, too, where nothing parts them but a comma.
    for (song, artist) in names.pieces where isArtist[Int(artist)] && names.isNamed[Int(song)] {
      let hash = StringTable.wideHash(names.titles[Int(song)], UInt64(artist))
      if numbers.find(hash) != nil { body(recordings.recording(ofSong: Int(song))) }
    }
    return found
  }
}
