/// Which usable rows of a catalogue are the same recording.
///
/// Two rows are when they have one track id, or when their main artists and titles have the same key
/// and they do not name different guests, films or years (`ArtistReader`, `TitleReader`,
/// `CreditCircles`): remasters, album editions and copies under another genre are one recording, live
/// versions, remixes and acoustic versions are others.
struct CatalogRecordings: Sendable {
  /// Stands for the recording of a row that is not usable.
  static let none = UInt32.max

  let names: CatalogNames
  /// The recording of each row of the catalogue, or `none`; they are numbered by their first row.
  let recordingOfRow: [UInt32]
  /// How many recordings there are.
  let count: Int
  /// The row that stands for each recording: the most popular, the lowest of equals.
  let representatives: [UInt32]
  /// The rows of all recordings, one recording after the other.
  private let rowLists: [UInt32]
  private let starts: [UInt32]
  /// The popularity of each recording, that of its most popular row; −1 where it is unknown.
  let popularity: [Int16]
  private let recordingOfSong: [UInt32]
  private let idNumbers: HashNumbers
  private let recordingOfID: [UInt32]

  init(_ catalog: Catalog) {
    let (names, store) = (CatalogNames(catalog), catalog.store)
    let ids = TrackIDs(catalog)
    var sets = DisjointSets(count: names.songCount)
    ids.join(names, in: &sets)
    Self.join(names, store, in: &sets)
    let (recordingOfSong, count) = sets.numbered()
    let recordingOfRow = names.songOfRow.map { song in
      song == CatalogNames.none ? Self.none : recordingOfSong[Int(song)]
    }
    (rowLists, starts) = Self.lists(recordingOfRow, count: count)
    representatives = zip(starts, starts.dropFirst()).map { [rowLists] start, end in
      rowLists[Int(start)..<Int(end)].reduce(rowLists[Int(start)]) { best, row in
        store.popularity[Int(row)] > store.popularity[Int(best)] ? row : best
      }
    }
    popularity = representatives.map { store.popularity[Int($0)] }
    recordingOfID = ids.firstRows.map { recordingOfRow[Int($0)] }
    idNumbers = ids.numbers
    self.recordingOfSong = recordingOfSong
    (self.names, self.recordingOfRow, self.count) = (names, recordingOfRow, count)
  }

  /// The rows of a recording, in ascending order.
  func rows(of recording: Int) -> ArraySlice<UInt32> {
    rowLists[Int(starts[recording])..<Int(starts[recording + 1])]
  }

  /// The recording of a song of `names`.
  func recording(ofSong song: Int) -> Int { Int(recordingOfSong[song]) }

  /// The songs of `names` that a recording has, each at least once.
  func songs(of recording: Int) -> some Sequence<Int> {
    rows(of: recording).lazy.map { Int(names.songOfRow[Int($0)]) }
  }

  /// Whether a recording has artists and a title.
  func isNamed(_ recording: Int) -> Bool {
    names.isNamed[Int(names.songOfRow[Int(representatives[recording])])]
  }

  /// The numbers of the artists of a recording, in order, each once.
  func artists(of recording: Int) -> [UInt32] {
    var artists: [UInt32] = []
    for song in songs(of: recording) {
      for artist in names.artists(of: song) where !artists.contains(artist) {
        artists.append(artist)
      }
    }
    return artists
  }

  /// Whether two recordings have a title and an artist in common, as `A;B` and `B` may.
  func shareName(_ first: Int, _ second: Int) -> Bool {
    songs(of: first).contains { song in
      songs(of: second).contains { other in
        names.titles[song] == names.titles[other]
          && names.artists(of: song).contains(where: names.artists(of: other).contains)
      }
    }
  }

  /// The number of the main artist.
  func mainArtist(of recording: Int) -> UInt32 {
    names.artists(of: Int(names.songOfRow[Int(representatives[recording])])).first ?? .max
  }

  /// Whether a recording is more popular than another.
  func isMorePopular(_ first: Int, _ second: Int) -> Bool {
    (popularity[first], second) > (popularity[second], first)
  }

  /// The recording with a track id, or with a URI like `spotify:track:…` that ends with one.
  func recording(ofID text: Bytes) -> Int? {
    guard text.count >= TrackIDs.length else { return nil }
    let id = text.part(text.count - TrackIDs.length, TrackIDs.length)
    return idNumbers.find(StringTable.wideHash(id, seed: 0)).map { Int(recordingOfID[Int($0)]) }
  }

  /// Joins the songs of which main artist and title have the same key.
  private static func join(
    _ names: CatalogNames,
    _ store: CatalogStore,
    in sets: inout DisjointSets
  ) {
    var numbers = HashNumbers(capacity: names.songCount)
    var firstSongs: [Int] = []
    var others: [(number: Int, song: Int)] = []
    for song in 0..<names.songCount where names.isNamed[song] {
      let artist = UInt64(names.artists(of: song).first ?? 0)
      let number = Int(numbers.intern(StringTable.wideHash(names.titles[song], artist)))
      if number == firstSongs.count {
        firstSongs.append(song)
      } else {
        others.append((number, song))
      }
    }
    var start = 0
    others.sort { $0 < $1 }
    while start < others.count {
      let number = others[start].number
      let end = others[start...].firstIndex { $0.number != number } ?? others.count
      let bucket = [firstSongs[number]] + others[start..<end].map(\.song)
      CreditCircles.join(bucket, in: &sets) { song in
        names.hasCredits[song] ? store.credits(of: Int(names.rowOfSong[song])) : nil
      }
      start = end
    }
  }

  /// The rows of each recording, and where those of each begin.
  private static func lists(_ recordingOfRow: [UInt32], count: Int) -> ([UInt32], [UInt32]) {
    var next = [UInt32](repeating: 0, count: count + 1)
    for recording in recordingOfRow where recording != none { next[Int(recording) + 1] += 1 }
    for recording in 0..<count { next[recording + 1] += next[recording] }
    let starts = next
    var rows = [UInt32](repeating: 0, count: Int(next[count]))
    for (row, recording) in recordingOfRow.enumerated() where recording != none {
      rows[Int(next[Int(recording)])] = UInt32(row)
      next[Int(recording)] += 1
    }
    return (rows, starts)
  }
}

/// The track ids of a catalogue's usable rows.
private struct TrackIDs {
  static let length = 22

  /// The numbers of the ids' hashes.
  private(set) var numbers: HashNumbers
  /// The first row with each id.
  private(set) var firstRows: [UInt32] = []
  /// The later rows with an id that was there before.
  private var laterRows: [(row: Int, id: Int)] = []

  init(_ catalog: Catalog) {
    let (store, count) = (catalog.store, catalog.features.rowCount)
    numbers = HashNumbers(capacity: count)
    for position in 0..<count {
      let row = catalog.features.rowNumber(at: position)
      guard let hash = store.withText(.trackID, of: row, Self.hash) else { continue }
      let id = Int(numbers.intern(hash))
      if id == firstRows.count {
        firstRows.append(UInt32(row))
      } else {
        laterRows.append((row, id))
      }
    }
  }

  private static func hash(_ id: Bytes) -> UInt64? {
    id.isTrackID ? StringTable.wideHash(id, seed: 0) : nil
  }

  /// Joins the songs of rows with one id.
  func join(_ names: CatalogNames, in sets: inout DisjointSets) {
    for (row, id) in laterRows {
      let (song, first) = (names.songOfRow[row], names.songOfRow[Int(firstRows[id])])
      if song != first { sets.join(Int(song), Int(first)) }
    }
  }
}

extension Bytes {
  /// Whether it is 22 characters of 0–9, A–Z, a–z.
  var isTrackID: Bool {
    count == TrackIDs.length && allSatisfy { $0.isDigit || ($0 | 0x20) &- 0x61 < 26 }
  }
}

extension CatalogStore {
  /// The guests, film and year that the main artist and the title of a row name.
  fileprivate func credits(of row: Int) -> TitleCredits {
    var (artist, title) = (ArtistReader(), TitleReader())
    withText(.artists, of: row) { artist.read($0.part(0, $0.position(of: .semicolon) ?? $0.count)) }
    withText(.track, of: row) { title.read($0) }
    return TitleCredits(artist, title)
  }
}

extension Catalog {
  /// Which rows are the same recording; made once.
  ///
  /// - Complexity: O(rows) the first time, the names of all rows being read.
  var recordings: CatalogRecordings {
    store.recordings.value(for: 0) { CatalogRecordings(self) }
  }
}
