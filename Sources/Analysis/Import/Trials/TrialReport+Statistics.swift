extension TrialReport {
  /// Computes every statistic of a history once; those that divide it add up to the whole.
  mutating func checkStatistics(of history: StreamingHistory) {
    checkSums(of: history)
    checkRankings(of: history)
    checkHabits(of: history)
    checkSongs(of: history)
    checkFiles(of: history)
    checkPeriods(of: history)
  }

  private mutating func checkSums(of history: StreamingHistory) {
    for counting in [TimeCounting.spread, .atEnd] {
      check(history.byHour(counting: counting), "byHour", history, \.plays, \.msPlayed)
      check(history.byDay(counting: counting), "byDay", history, \.plays, \.msPlayed)
      check(history.byWeekday(counting: counting), "byWeekday", history, \.plays, \.msPlayed)
      check(history.byMonth(counting: counting), "byMonth", history, \.plays, \.msPlayed)
      check(
        history.hourByWeekday(counting: counting),
        "hourByWeekday",
        history,
        \.plays,
        \.msPlayed
      )
    }
    check(history.byYear, "byYear", history, \.plays, \.msPlayed)
    check(history.sessions(), "sessions", history, \.plays, \.msPlayed)
    check(history.files, "files", history, \.plays, \.msPlayed)
    check(Table([history.combined]), "combined", history, \.plays, \.msPlayed)
  }

  private mutating func check<Row: TableRow>(
    _ table: Table<Row>,
    _ name: String,
    _ history: StreamingHistory,
    _ plays: KeyPath<Row, Int>,
    _ milliseconds: KeyPath<Row, Int>
  ) {
    check(table, name)
    let count = table.reduce(0) { $0 + $1[keyPath: plays] }
    let time = table.reduce(0) { $0 + $1[keyPath: milliseconds] }
    let total = history.plays.reduce(0) { $0 + $1.msPlayed }
    require(
      count == history.plays.count,
      "\(name) holds \(count) plays of \(history.plays.count)"
    )
    require(time == total, "\(name) holds \(time) ms of \(total)")
  }

  private mutating func checkRankings(of history: StreamingHistory) {
    for measure in Measure.allCases {
      check(history.topTracks(.max, by: measure), "topTracks")
      check(history.topArtists(.max, by: measure), "topArtists")
      check(history.topAlbums(by: measure), "topAlbums")
      check(history.topShows(by: measure), "topShows")
      check(history.oneHitWonders(playedAtLeast: 1, by: measure), "oneHitWonders")
    }
    require(
      history.topTracks(.max).count == history.trackCount,
      "\(history.topTracks(.max).count) tracks are ranked of \(history.trackCount)"
    )
    require(
      history.topArtists(.max).count == history.artistCount,
      "\(history.topArtists(.max).count) artists are ranked of \(history.artistCount)"
    )
    check(history.leastPlayedTracks(), "leastPlayedTracks")
    check(history.trackRankChanges(), "trackRankChanges")
    check(history.artistRankChanges(), "artistRankChanges")
    check(history.listeningByKind, "listeningByKind")
    check(history.concentration, "concentration")
  }

  private mutating func checkHabits(of history: StreamingHistory) {
    check(history.longestDays(), "longestDays")
    check(history.longestSessions(gap: .zero), "longestSessions")
    check(history.sessionSummary(), "sessionSummary")
    check(history.streaks, "streaks")
    check(history.longestStreaks(), "longestStreaks")
    check(history.longestGaps(), "longestGaps")
    check(Table(history.lastStreak.map { [$0] } ?? []), "lastStreak")
    check(history.artistStreaks(), "artistStreaks")
    check(history.eddingtonNumber(), "eddingtonNumber")
    check(history.skips, "skips")
    check(history.skipsByMonth, "skipsByMonth")
    check(history.skipsByYear, "skipsByYear")
    check(history.shuffle, "shuffle")
    check(history.startReasons, "startReasons")
    check(history.endReasons, "endReasons")
    check(history.discovery, "discovery")
    check(history.playDefinitions, "playDefinitions")
    if let share = history.shuffleShare {
      require(share >= 0 && share <= 1, "shuffleShare is \(share)")
    }
  }

  private mutating func checkSongs(of history: StreamingHistory) {
    check(history.mostSkippedTracks(minimumPlays: 1), "mostSkippedTracks")
    check(history.mostSkippedArtists(minimumPlays: 1), "mostSkippedArtists")
    check(history.completion, "completion")
    check(history.trackCompletion(), "trackCompletion")
    check(history.firstHeard, "firstHeard")
    check(history.liked(), "liked")
    check(history.liked().summary, "liked.summary")
    require(history.firstPlay == history.plays.first, "firstPlay is another one")
    require(history.lastPlay == history.plays.last, "lastPlay is another one")
  }

  private mutating func checkFiles(of history: StreamingHistory) {
    check(history.mostPlayedByFile, "mostPlayedByFile")
    check(history.leastPlayedByFile, "leastPlayedByFile")
    check(history.topArtistByFile, "topArtistByFile")
  }

  /// The years of a history are, together, the history.
  private mutating func checkPeriods(of history: StreamingHistory) {
    let years = history.byYear.map(\.year)
    guard let first = years.first, let last = years.last else { return }
    do {
      let all = try history.during(from: first, through: last)
      require(all.plays.elementsEqual(history.plays), "the plays of all years are others")
      let part = try history.during(last)
      require(
        part.plays.count == history.byYear.last?.plays,
        "\(part.plays.count) plays are in \(last), but its row says otherwise"
      )
      check(try history.artistMovement(from: first, to: last), "artistMovement")
      check(try history.trackMovement(from: first, to: last), "trackMovement")
    } catch {
      require(false, "\(error)")
    }
  }
}
