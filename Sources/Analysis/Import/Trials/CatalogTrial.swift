/// What must hold for every file that is read as a catalogue, however wrong its bytes are.
package enum CatalogTrial {
  /// Reads a file twice, matches songs against it and recommends from it.
  ///
  /// - Parameter files: Any bytes under any names; the first path is read.
  /// - Returns: The rules that were broken, and how far the import went.
  package static func report(on files: TrialFiles) -> TrialReport {
    var report = TrialReport()
    let (first, second) = (catalog(of: files), catalog(of: files))
    switch (first, second) {
    case (.success(let catalog), .success(let again)):
      report.isRead = true
      report.isWhole = catalog.warnings.isEmpty
      for warning in catalog.warnings { report.tell(warning) }
      report.check(catalog.ledger, catalog.issues, files.sizes)
      report.checkRows(of: catalog)
      report.check(again, isLike: catalog)
      report.checkRecommendations(from: catalog)
    case (.failure(let error), .failure(let again)):
      report.add(error)
      report.require(error == again, "a second reading fails otherwise")
    default: report.require(false, "of two readings one fails")
    }
    return report
  }

  private static func catalog(of files: TrialFiles) -> Result<Catalog, ImportError> {
    Result { () throws(ImportError) in
      try Catalog(contentsOf: files.paths[0], using: files.access)
    }
  }
}

extension TrialReport {
  fileprivate mutating func checkRows(of catalog: Catalog) {
    let entry = catalog.ledger[0]
    require(entry.rowsRead == catalog.count, "\(entry.rowsRead) rows read are \(catalog.count)")
    require(
      entry.rowsDropped == catalog.issues.count,
      "\(entry.rowsDropped) rows were dropped, \(catalog.issues.count) have an issue"
    )
    require(
      catalog.usableCount <= entry.rowsKept,
      "\(catalog.usableCount) rows are usable of \(entry.rowsKept)"
    )
    require(
      catalog.tracks.count == catalog.count,
      "\(catalog.tracks.count) tracks are in \(catalog.count) rows"
    )
    check(catalog.tracks, "tracks")
    check(catalog.features.summary, "summary")
    let isFinite = (0..<catalog.usableCount).allSatisfy { row in
      catalog.features.summary.indices.allSatisfy {
        catalog.features.value(row: row, feature: $0).isFinite
      }
    }
    require(isFinite, "a usable row has no number in a feature")
    let isWellFormed = (0..<catalog.count).allSatisfy { row in
      CatalogHeader.TextColumn.allCases.allSatisfy { column in
        catalog.store.withText(column, of: row) { firstInvalidUTF8(in: $0) } == nil
      }
    }
    require(isWellFormed, "not all of the texts are UTF-8")
  }

  fileprivate mutating func check(_ catalog: Catalog, isLike first: Catalog) {
    let isSame =
      catalog.tracks.elementsEqual(first.tracks) && catalog.ledger.rows == first.ledger.rows
      && catalog.issues.rows == first.issues.rows && catalog.warnings == first.warnings
    require(isSame, "a second reading gives something else")
  }

  /// Songs of the catalogue itself are found in it, and what is recommended for them is not them.
  fileprivate mutating func checkRecommendations(from catalog: Catalog) {
    let rows = (0..<min(catalog.usableCount, 5)).map { catalog.features.rowNumber(at: $0) }
    let songs = rows.enumerated().map { index, row in
      let track = catalog.tracks[row]
      let artists = track.artists.split(separator: ";", omittingEmptySubsequences: false)
      return TrackRanking(
        rank: index + 1,
        artist: artists.first.map(String.init) ?? "",
        track: track.track,
        plays: 1,
        msPlayed: 1000,
        share: 0.5
      )
    }
    let match = catalog.match(Table(songs))
    require(
      match.matched == songs.count,
      "\(match.matched) of \(songs.count) songs of the catalogue are found in it"
    )
    check(match.rows, "match")
    let recommender = Recommender(catalog: catalog, heard: StreamingHistory(PlayStore()))
    check(recommender.seeds(from: Table(songs)), "seeds")
    let neighbors = recommender.neighbors(3, from: Table(songs))
    check(neighbors, "neighbors")
    let recommended = recommender.recommend(3, from: Table(songs))
    check(recommended, "recommend")
    let distances = neighbors.map(\.distance) + recommended.map(\.distance)
    require(distances.allSatisfy { !$0.isNaN }, "a distance is no number")
  }
}
