/// What must hold for every file that is read as a library or as playlists, however wrong it is.
package enum LibraryTrial {
  /// Reads a folder or a file twice, and sets it beside an empty history.
  ///
  /// - Parameter files: Any bytes under any names; the first path is read.
  /// - Returns: The rules that were broken, and how far the import went.
  package static func report(on files: TrialFiles) -> TrialReport {
    var report = TrialReport()
    let (first, second) = (library(of: files), library(of: files))
    switch (first, second) {
    case (.success(let library), .success(let again)):
      report.isRead = library.ledger.contains { $0.rowsKept > 0 }
      report.isWhole = library.issues.isEmpty && library.warnings.isEmpty
      for warning in library.warnings { report.tell(warning) }
      let first = TrialFiles(files.files, reading: [files.paths[0]])
      report.check(library.ledger, library.issues, first.sizes)
      report.checkRows(of: library)
      report.checkPlaylists(of: library)
      report.check(again, isLike: library)
    case (.failure(let error), .failure(let again)):
      report.add(error)
      report.require(error == again, "a second reading fails otherwise")
    default: report.require(false, "of two readings one fails")
    }
    return report
  }

  private static func library(of files: TrialFiles) -> Result<Library, ImportError> {
    Result { () throws(ImportError) in
      try Library(contentsOf: files.paths[0], using: files.access)
    }
  }
}

extension TrialReport {
  /// Every row that was kept is in a table.
  fileprivate mutating func checkRows(of library: Library) {
    check(library.tracks, "tracks")
    check(library.albums, "albums")
    check(library.shows, "shows")
    check(library.episodes, "episodes")
    check(library.artists, "artists")
    check(library.bannedTracks, "bannedTracks")
    check(library.bannedArtists, "bannedArtists")
    check(library.other, "other")
    check(library.items, "items")
    let counts = [
      library.tracks.count, library.albums.count, library.shows.count, library.episodes.count,
      library.artists.count, library.bannedTracks.count, library.bannedArtists.count,
      library.other.count, library.items.count,
    ]
    let (kept, rows) = (library.ledger.reduce(0) { $0 + $1.rowsKept }, counts.reduce(0, +))
    require(kept == rows, "\(kept) rows were kept, there are \(rows)")
  }

  /// The items of each playlist are as many as it says, in their order.
  fileprivate mutating func checkPlaylists(of library: Library) {
    check(library.playlists, "playlists")
    var counts = Array(repeating: 0, count: library.playlists.count)
    for item in library.items {
      guard library.playlists.indices.contains(item.playlistNumber - 1) else {
        return require(false, "an item is of playlist \(item.playlistNumber) of \(counts.count)")
      }
      counts[item.playlistNumber - 1] += 1
    }
    let promised = library.playlists.map(\.items)
    require(promised == counts, "the playlists hold \(counts) items, but say \(promised)")
    let places = library.items.map { ($0.playlistNumber, $0.position) }
    require(
      zip(places, places.dropFirst()).allSatisfy { $0 < $1 },
      "the items are not in the order of their playlists"
    )
    let history = StreamingHistory(PlayStore())
    check(history.playlistHealth(of: library), "playlistHealth")
    check(history.neverPlayed(in: library), "neverPlayed")
  }

  fileprivate mutating func check(_ library: Library, isLike first: Library) {
    let isSame =
      library.items.rows == first.items.rows && library.playlists.rows == first.playlists.rows
      && library.tracks.rows == first.tracks.rows && library.albums.rows == first.albums.rows
      && library.ledger.rows == first.ledger.rows && library.issues.rows == first.issues.rows
      && library.warnings == first.warnings
    require(isSame, "a second reading gives something else")
  }
}
