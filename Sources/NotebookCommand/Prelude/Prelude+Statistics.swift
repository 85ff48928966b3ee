internal import Analysis
internal import Notebook

extension Prelude {
  /// One line a statistic; its definition is printed below its table.
  @LibraryBuilder static var statistics: [Notebook.Library.Entry] {
    Property("plays", "Every play, in the order of the files.") { (h: StreamingHistory) in h.plays }
    Property("ledger", "What was read, kept and dropped, per file.") { (h: StreamingHistory) in
      h.ledger
    }
    Property("issues", "The records that could not be used, and why.") { (h: StreamingHistory) in
      h.issues
    }
    Property("files", "The most and least played, per file.") { (h: StreamingHistory) in h.files }
    Property("combined", "The same over all files together.") { (h: StreamingHistory) in
      h.combined
    }
    Property("mostPlayedByFile", "The most listened to song of each file.") {
      (h: StreamingHistory) in h.mostPlayedByFile
    }
    Property("leastPlayedByFile", "The least listened to song of each file.") {
      (h: StreamingHistory) in h.leastPlayedByFile
    }
    Property("topArtistByFile", "The most listened to artist of each file.") {
      (h: StreamingHistory) in h.topArtistByFile
    }
    Property("duration", "The time listened to in all.") { (h: StreamingHistory) in h.duration }
    Property("hours", "The same in hours.") { (h: StreamingHistory) in h.hours }
    Property("days", "How many days have a play.") { (h: StreamingHistory) in h.days }
    Property("firstDay", "The first day with a play, as 2024-03-29.") { (h: StreamingHistory) in
      h.firstDay
    }
    Property("lastDay", "The last day with a play.") { (h: StreamingHistory) in h.lastDay }
    Property("artistCount", "How many artists were played.") { (h: StreamingHistory) in
      h.artistCount
    }
    Property("trackCount", "How many songs were played.") { (h: StreamingHistory) in h.trackCount }
    Property("byHour", "Plays and time per hour of the day.") { (h: StreamingHistory) in h.byHour }
    Property("byWeekday", "Plays and time per day of the week.") { (h: StreamingHistory) in
      h.byWeekday
    }
    Property("byMonth", "Plays and time per month.") { (h: StreamingHistory) in h.byMonth }
    Property("hourByWeekday", "Minutes a week per hour and day.") { (h: StreamingHistory) in
      h.hourByWeekday
    }
    Function.method(
      "topTracks(_:by:)",
      "The most played songs.",
      defaults: 10,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.topTracks(count, by: measure)
    }
    Function.method(
      "topArtists(_:by:)",
      "The most played artists.",
      defaults: 10,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.topArtists(count, by: measure)
    }
    Function.method(
      "leastPlayedTracks(_:by:)",
      "The least played songs, the least first.",
      defaults: 10,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.leastPlayedTracks(count, by: measure)
    }
    Function.method(
      "liked(over:)",
      "Labels every play: 1 where it lasted longer than the threshold in milliseconds.",
      defaults: 1000
    ) { (h: StreamingHistory, threshold: Int) in h.liked(over: threshold) }
    Property("summary", "How many plays have each label.") { (l: LabelledPlays) in l.summary }
    Property("likedCount", "How many plays are liked.") { (l: LabelledPlays) in l.likedCount }
    Property("notLikedCount", "How many are not.") { (l: LabelledPlays) in l.notLikedCount }
    Property("threshold", "The threshold in milliseconds.") { (l: LabelledPlays) in l.threshold }
    Property("tracks", "The liked songs.") { (l: Analysis.Library) in l.tracks }
    Property("artists", "The followed artists.") { (l: Analysis.Library) in l.artists }
    Property("playlists", "The playlists, with how many items each has.") { (l: Analysis.Library) in
      l.playlists
    }
    Property("bannedTracks", "The songs never to be played.") { (l: Analysis.Library) in
      l.bannedTracks
    }
    Property("ledger", "What was read of the library.") { (l: Analysis.Library) in l.ledger }
    rows
  }

  /// The row types, whose columns are properties.
  @LibraryBuilder private static var rows: [Notebook.Library.Entry] {
    Notebook.Library.Entry.cases(Unit.self, "What the numbers of a column measure.")
    Notebook.Library.Entry.cases(
      Measure.self,
      "What a ranking goes by: listening time or number of plays."
    )
    rowType(Play.self)
    rowType(LabelledPlay.self)
    rowType(LabelSummary.self)
    rowType(LedgerEntry.self)
    rowType(ImportIssue.self)
    rowType(FileSummary.self)
    rowType(FileExtreme.self)
    rowType(FileArtist.self)
    rowType(TrackRanking.self)
    rowType(ArtistRanking.self)
    rowType(HourTotal.self)
    rowType(WeekdayTotal.self)
    rowType(MonthTotal.self)
    rowType(HourOfWeek.self)
    rowType(LibraryTrack.self)
    rowType(LibraryArtist.self)
    rowType(Playlist.self)
  }
}
