/// The names of a catalogue's usable rows, as far as they tell recordings and artists apart.
///
/// A name is known by the hash of its key (`ArtistReader`, `TitleReader`), so that names that differ in
/// case, accents, punctuation or a note like `2011 Remaster` are one.
struct CatalogNames: Sendable {
  /// Stands for a row that takes no part.
  static let none = UInt32.max

  /// The number of each row's song, a song being a pair of texts: artists and title; `none` for a row
  /// that is not usable.
  private(set) var songOfRow: [UInt32]
  /// The first row of each song.
  private(set) var rowOfSong: [UInt32] = []
  /// Whether a song has both artists and a title.
  private(set) var isNamed: [Bool]
  /// The hash of each song's title key.
  private(set) var titles: [UInt64]
  /// Whether a song's title names guests, a film or a year.
  private(set) var hasCredits: [Bool]
  /// The numbers of the artists' keys.
  private(set) var artistNumbers = HashNumbers()
  /// What stands between `,` and `&` in an artist's name, and the song: perhaps two artists, as
  /// some catalogues write them, perhaps one, as in `Simon & Garfunkel`.
  private(set) var pieces: [(song: UInt32, artist: UInt32)] = []
  /// The numbers of the artists of all songs, one song after the other.
  private var artistLists: [UInt32] = []
  private var endOfArtists: [Int] = [0]

  var songCount: Int { rowOfSong.count }

  /// The numbers of a song's artists, the first being the main one.
  func artists(of song: Int) -> ArraySlice<UInt32> {
    artistLists[endOfArtists[song]..<endOfArtists[song + 1]]
  }

  init(_ catalog: Catalog) {
    let store = catalog.store
    songOfRow = Array(repeating: Self.none, count: store.rowCount)
    (isNamed, titles, hasCredits) = ([], [], [])
    let hashes = Self.hashes(catalog)
    var numbers = HashNumbers(capacity: hashes.count)
    for (position, hash) in hashes.enumerated() {
      let (row, song) = (catalog.features.rowNumber(at: position), numbers.intern(hash))
      songOfRow[row] = song
      if song == rowOfSong.count { rowOfSong.append(UInt32(row)) }
    }
    for part in concurrently(
      (songCount + Part.size - 1) / Part.size,
      { [rowOfSong] index in
        let start = index * Part.size
        return Part(rowOfSong[start..<min(start + Part.size, rowOfSong.count)], in: store)
      }
    ) {
      append(part)
    }
  }

  /// The hashes of the artists and titles of the usable rows.
  private static func hashes(_ catalog: Catalog) -> [UInt64] {
    let (store, count) = (catalog.store, catalog.features.rowCount)
    return [UInt64](unsafeUninitializedCapacity: count) { hashes, hashCount in
      let memory = SharedMemory(hashes)
      Parts.forEach(of: count) { positions in
        for position in positions {
          let row = catalog.features.rowNumber(at: position)
          let artists = store.withText(.artists, of: row) { StringTable.wideHash($0, seed: 0) }
          let track = store.withText(.track, of: row) { StringTable.wideHash($0, seed: 0) }
          memory.mutableBuffer[position] = StringTable.wideHash(artists, track)
        }
      }
      hashCount = count
    }
  }

  private mutating func append(_ part: Part) {
    let first = isNamed.count
    for piece in part.pieces {
      pieces.append((UInt32(first + piece.song), artistNumbers.intern(piece.artist)))
    }
    isNamed += part.isNamed
    titles += part.titles
    hasCredits += part.hasCredits
    for end in part.endOfArtists { endOfArtists.append(artistLists.count + end) }
    for artist in part.artists { artistLists.append(artistNumbers.intern(artist)) }
  }
}

/// The names of some songs, read on a thread of their own.
private struct Part: Sendable {
  static let size = 1 << 13

  var isNamed: [Bool] = []
  var titles: [UInt64] = []
  var hasCredits: [Bool] = []
  var artists: [UInt64] = []
  var endOfArtists: [Int] = []
  /// The keys of what stands between `,` and `&`, each with the number of its song in this part.
  var pieces: [(song: Int, artist: UInt64)] = []

  init(_ rows: ArraySlice<UInt32>, in store: CatalogStore) {
    var (artist, title) = (ArtistReader(), TitleReader())
    for row in rows {
      var namesGuests = false
      let hasArtist = store.withText(.artists, of: Int(row)) { names in
        names.forEachPart(separatedBy: .semicolon) { name in
          // Nothing between two separators is no artist, but a song without any has one place.
          guard !name.isEmpty || names.isEmpty else { return }
          artist.read(name)
          if artist.guests != nil { namesGuests = true }
          artists.append(artist.key.hash)
          readPieces(of: name, by: &artist)
        }
        return names.contains { $0 != .semicolon }
      }
      endOfArtists.append(artists.count)
      let hasTitle = store.withText(.track, of: Int(row)) { name in
        title.read(name)
        return !name.isEmpty
      }
      titles.append(title.key.hash)
      hasCredits.append(title.hasCredits || namesGuests)
      isNamed.append(hasArtist && hasTitle)
    }
  }

  private mutating func readPieces(of name: Bytes, by artist: inout ArtistReader) {
    guard name.contains(where: { $0 == .comma || $0 == .ampersand }) else { return }
    name.forEachPart(separatedBy: .comma) { list in
      list.forEachPart(separatedBy: .ampersand) { piece in
        guard piece.contains(where: { $0 != .space }) else { return }
        artist.read(piece)
        pieces.append((isNamed.count, artist.key.hash))
      }
    }
  }
}

extension NameWords {
  /// The hash of the words.
  var hash: UInt64 { bytes.withUnsafeBufferPointer { StringTable.wideHash($0, seed: 0) } }
}

extension Bytes {
  /// Lends each part between separators, in order; an empty text has one empty part.
  func forEachPart(separatedBy separator: UInt8, _ body: (Bytes) -> Void) {
    var start = 0
    while let length = part(start, count - start).position(of: separator) {
      body(part(start, length))
      start += length + 1
    }
    body(part(start, count - start))
  }
}

extension CatalogNames {
  /// The numbers of artists, those of them that are in the catalogue, by the keys of their names.
  func numbers(of artists: Table<LibraryArtist>) -> Set<UInt32> {
    var reader = ArtistReader()
    return Set(
      artists.compactMap { artist in
        artist.artist.withBytes { reader.read($0) }
        return artistNumbers.find(reader.key.hash)
      }
    )
  }
}
