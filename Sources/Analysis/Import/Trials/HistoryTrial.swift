/// What must hold for every file that is read as listening history, however wrong its bytes are.
package enum HistoryTrial {
  /// Reads files twice and computes every statistic.
  ///
  /// - Parameter files: Any bytes under any names.
  /// - Returns: The rules that were broken, and how far the import went.
  package static func report(on files: TrialFiles) -> TrialReport {
    var report = TrialReport()
    let (first, second) = (history(of: files), history(of: files))
    switch (first, second) {
    case (.success(let history), .success(let again)):
      report.isRead = true
      report.isWhole = history.issues.isEmpty && history.warnings.isEmpty
      for warning in history.warnings { report.tell(warning) }
      report.check(history.ledger, history.issues, files.sizes)
      report.checkRows(of: history)
      for (plays, store) in families(of: history) { report.check(plays, in: store) }
      report.check(again, isLike: history)
      report.checkStatistics(of: history)
    case (.failure(let error), .failure(let again)):
      report.add(error)
      report.require(error == again, "a second reading fails otherwise")
    default: report.require(false, "of two readings one fails")
    }
    return report
  }

  private static func history(of files: TrialFiles) -> Result<StreamingHistory, ImportError> {
    Result { () throws(ImportError) in
      try StreamingHistory.merging(files.paths, timeZone: files.timeZone, using: files.access)
    }
  }

  fileprivate static func families(of history: StreamingHistory) -> [(Plays, PlayStore)] {
    [
      (history.plays, history.store), (history.podcasts, history.podcastStore),
      (history.audiobooks, history.audiobookStore), (history.videos, history.videoStore),
    ]
  }
}

extension TrialReport {
  /// Every row that was dropped has a reason, and every other one is a play.
  fileprivate mutating func checkRows(of history: StreamingHistory) {
    let kept = history.ledger.reduce(0) { $0 + $1.rowsKept }
    let plays = HistoryTrial.families(of: history).reduce(0) { $0 + $1.0.count }
    require(kept == plays, "\(kept) rows were kept, there are \(plays) plays")
    var dropped: [String: Int] = [:]
    for entry in history.ledger { dropped[entry.file, default: 0] += entry.rowsDropped }
    for drop in history.droppedRows {
      require(drop.rows > 0, "\(drop.rows) rows of '\(drop.file)' are \(drop.reason)")
      dropped[drop.file, default: 0] -= drop.rows
    }
    for (file, rest) in dropped.sorted(by: { $0.key < $1.key }) {
      require(rest == 0, "of the dropped rows of '\(file)' \(rest) have no reason")
    }
  }

  /// Plays are in the order of time, and their texts are well-formed.
  fileprivate mutating func check(_ plays: Plays, in store: PlayStore) {
    let times = store.endSeconds
    require(
      zip(times, times.dropFirst()).allSatisfy { $0 <= $1 },
      "the plays are not in the order of time"
    )
    for (name, table) in [
      ("artist", store.songs.artists), ("title", store.songs.tracks), ("album", store.albums),
      ("URI", store.uris),
    ] {
      let isWellFormed = (0..<UInt32(table.count)).allSatisfy {
        table.withBytes(of: $0) { firstInvalidUTF8(in: $0) == nil }
      }
      require(isWellFormed, "\(name): not all of the texts are UTF-8")
    }
    for play in plays {
      require(
        !play.artist.isEmpty || !play.track.isEmpty,
        "the play at \(play.endTime) has no name at all"
      )
    }
    check(plays, "plays")
  }

  fileprivate mutating func check(_ history: StreamingHistory, isLike first: StreamingHistory) {
    let pairs = zip(HistoryTrial.families(of: history), HistoryTrial.families(of: first))
    let isSame =
      pairs.allSatisfy { $0.0.elementsEqual($1.0) } && history.ledger.rows == first.ledger.rows
      && history.droppedRows.rows == first.droppedRows.rows
      && history.issues.rows == first.issues.rows && history.warnings == first.warnings
    require(isSame, "a second reading gives something else")
  }
}
