/// Brings the plays of all files together: one numbering of names, one order of time, no play twice.
struct HistoryMerge {
  /// Why a play that could be read is not kept.
  enum Drop: Int, CaseIterable { case duplicate, covered }

  private let files: [HistoryFile]
  /// By family.
  private(set) var stores = Array(repeating: PlayStore(), count: PlayFamily.allCases.count)
  /// How many plays were dropped: by file, then by `Drop`.
  private(set) var dropped: [[Int]]
  /// How many plays of each family were kept, by file.
  private(set) var kept: [[Int]]
  /// How many plays of music whose artist is not known were kept, by file.
  private(set) var unknownArtists: [Int]
  /// The time of the extended history, where account history lies in it.
  private(set) var extendedTime: ClosedRange<Int64>?

  /// - Parameters:
  ///   - files: The files, in their order.
  ///   - isShow: Whether an artist of a file that may mix them is the name of a podcast.
  init(_ files: [HistoryFile], isShow: (Bytes) -> Bool) {
    self.files = files
    let none = Array(repeating: 0, count: Drop.allCases.count)
    dropped = Array(repeating: none, count: files.count)
    unknownArtists = Array(repeating: 0, count: files.count)
    kept = Array(repeating: Array(repeating: 0, count: stores.count), count: files.count)
    var rows = numbered()
    if files.contains(where: \.format.mayMixPodcasts) { separatePodcasts(&rows, isShow) }
    sortByTime(&rows)
    dropDuplicates(&rows)
    dropCovered(&rows)
    fill(rows)
  }

  // MARK: Names

  /// All plays in the order of files and records, their names numbered alike.
  private mutating func numbered() -> [PlayRow] {
    let parts = files.flatMap(\.parts)
    let fileOfPart = files.indices.flatMap { file in
      repeatElement(UInt32(file), count: files[file].parts.count)
    }
    let tables = concurrently(stores.count * 4) { task in
      Self.table(of: parts.map { $0.texts[task / 4] }, task % 4)
    }
    for family in stores.indices {
      let base = family * 4
      stores[family].songs.artists = tables[base].table
      stores[family].songs.tracks = tables[base + 1].table
      stores[family].albums = tables[base + 2].table
      stores[family].uris = tables[base + 3].table
    }
    let songs = parts.indices.map { part in
      stores.indices.map { family in
        stores[family].songs.intern(
          songsOf: parts[part].texts[family].songs,
          artists: tables[family * 4].numbers[part],
          tracks: tables[family * 4 + 1].numbers[part]
        )
      }
    }
    let none = PlayStore.none
    let renumbered = concurrently(parts.count) { part in
      parts[part].rows.map { row in
        var moved = row
        let family = row.family.rawValue
        moved.file = fileOfPart[part]
        moved.song = songs[part][family][Int(row.song)]
        if row.album != none {
          moved.album = tables[family * 4 + 2].numbers[part][Int(row.album)]
        }
        if row.uri != none {
          moved.uri = tables[family * 4 + 3].numbers[part][Int(row.uri)]
        }
        return moved
      }
    }
    return Array(renumbered.joined())
  }

  /// One of the four tables over all parts, and for each part the numbers that its texts have there.
  private static func table(
    of texts: [PlayTexts],
    _ which: Int
  ) -> (table: StringTable, numbers: [[UInt32]]) {
    let tables = texts.map { texts in
      switch which {
      case 0: texts.songs.artists
      case 1: texts.songs.tracks
      case 2: texts.albums
      default: texts.uris
      }
    }
    // The first part numbers its texts as they shall be.
    guard var table = tables.first else { return (StringTable(), []) }
    let first = Array(0..<UInt32(table.count))
    let numbers = [first] + tables.dropFirst().map { table.intern(contentsOf: $0) }
    return (table, numbers)
  }

  /// Moves the plays whose artist is a show from the music to the podcasts.
  private mutating func separatePodcasts(_ rows: inout [PlayRow], _ isShow: (Bytes) -> Bool) {
    let (music, podcasts) = (PlayFamily.music.rawValue, PlayFamily.podcasts.rawValue)
    let songs = stores[music].songs
    let shows = (0..<UInt32(songs.artists.count)).map { songs.artists.withBytes(of: $0, isShow) }
    guard shows.contains(true) else { return }
    for index in rows.indices where rows[index].family == .music {
      let song = Int(rows[index].song)
      guard files[Int(rows[index].file)].format.mayMixPodcasts, shows[Int(songs.artistIDs[song])]
      else { continue }
      let artist = songs.artists.withBytes(of: songs.artistIDs[song]) {
        stores[podcasts].songs.artists.intern($0)
      }
      let track = songs.tracks.withBytes(of: songs.trackIDs[song]) {
        stores[podcasts].songs.tracks.intern($0)
      }
      rows[index].family = .podcasts
      rows[index].album = PlayStore.none
      rows[index].uri = renumbered(rows[index].uri)
      rows[index].song = stores[podcasts].songs.intern(artist: artist, track: track)
    }
  }

  /// The number among the podcasts' URIs of one of the music's.
  private mutating func renumbered(_ uri: UInt32) -> UInt32 {
    let (music, podcasts) = (PlayFamily.music.rawValue, PlayFamily.podcasts.rawValue)
    guard uri != PlayStore.none else { return uri }
    return stores[music].uris.withBytes(of: uri) { stores[podcasts].uris.intern($0) }
  }

  // MARK: Time

  private func sortByTime(_ rows: inout [PlayRow]) {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.endSeconds <= $1.endSeconds }
    guard !isSorted else { return }
    let order = stableOrder(of: rows.map(\.endSeconds))
    rows = order.map { rows[Int($0)] }
  }

  /// Drops the plays of the account history that lie in the time of the extended one, which tells more.
  private mutating func dropCovered(_ rows: inout [PlayRow]) {
    let isExtended = files.map(\.format.isExtended)
    let isAudio = files.map { $0.format.family != .videos }
    let extended = rows.lazy.filter { isExtended[Int($0.file)] && isAudio[Int($0.file)] }
    guard let first = extended.first?.endSeconds, let last = extended.last?.endSeconds,
      isExtended.contains(false)
    else { return }
    // Account history is told in whole minutes.
    let covered = first - first % 60...last
    let count = rows.count
    rows.removeAll { row in
      let isCovered = !isExtended[Int(row.file)] && covered.contains(row.endSeconds)
      if isCovered { dropped[Int(row.file)][Drop.covered.rawValue] += 1 }
      return isCovered
    }
    if rows.count < count { extendedTime = first...last }
  }

  private mutating func dropDuplicates(_ rows: inout [PlayRow]) {
    let duplicates = Duplicates(rows, of: files)
    guard !duplicates.rows.isEmpty else { return }
    for index in duplicates.rows { dropped[Int(rows[index].file)][Drop.duplicate.rawValue] += 1 }
    var next = duplicates.rows[...]
    rows = rows.indices.compactMap { index in
      guard index != next.first else {
        next.removeFirst()
        return nil
      }
      return rows[index]
    }
  }

  // MARK: Columns

  private mutating func fill(_ rows: [PlayRow]) {
    let names = files.map { file in
      PlayStore.File(
        name: file.label,
        precision: file.format.precision,
        holdsMusic: file.format.family == .music
      )
    }
    for row in rows { kept[Int(row.file)][row.family.rawValue] += 1 }
    for family in PlayFamily.allCases {
      let index = family.rawValue
      stores[index].files = names
      stores[index].reserve(kept.reduce(0) { $0 + $1[index] })
    }
    for row in rows { stores[row.family.rawValue].append(row) }
    countUnknownArtists()
  }

  private mutating func countUnknownArtists() {
    let music = stores[PlayFamily.music.rawValue]
    guard let unknown = music.songs.unknownArtist else { return }
    for (song, file) in zip(music.songIDs, music.fileIDs)
    where music.songs.artistIDs[Int(song)] == unknown {
      unknownArtists[Int(file)] += 1
    }
  }
}

extension PlayStore {
  fileprivate mutating func reserve(_ count: Int) {
    endSeconds.reserveCapacity(count)
    milliseconds.reserveCapacity(count)
    songIDs.reserveCapacity(count)
    fileIDs.reserveCapacity(count)
    albumIDs.reserveCapacity(count)
    uriIDs.reserveCapacity(count)
    details.reserveCapacity(count)
  }

  fileprivate mutating func append(_ row: PlayRow) {
    endSeconds.append(row.endSeconds)
    milliseconds.append(row.milliseconds)
    songIDs.append(row.song)
    fileIDs.append(row.file)
    albumIDs.append(row.album)
    uriIDs.append(row.uri)
    details.append(row.details)
  }
}

extension SongTable {
  /// The numbers that the songs of another table have here, its names being numbered so.
  fileprivate mutating func intern(
    songsOf other: SongTable,
    artists: [UInt32],
    tracks: [UInt32]
  ) -> [UInt32] {
    (0..<other.count).map { song in
      intern(
        artist: artists[Int(other.artistIDs[song])],
        track: tracks[Int(other.trackIDs[song])]
      )
    }
  }
}
