internal import Analysis
internal import Notebook

extension Prelude {
  /// One line a statistic; its definition is printed below its table.
  @LibraryBuilder static var statistics: [Notebook.Library.Entry] {
    Property("plays", "Every play of music, in the order of time.") { (h: StreamingHistory) in
      h.plays
    }
    Property("ledger", "What was read, kept and dropped, per file.") { (h: StreamingHistory) in
      h.ledger
    }
    Property("droppedRows", "How many rows of each file were dropped, by reason.") {
      (h: StreamingHistory) in h.droppedRows
    }
    Property("podcasts", "Every play of a podcast; the artist is the show.") {
      (h: StreamingHistory) in h.podcasts
    }
    Property("audiobooks", "Every play of an audiobook; the artist is its title.") {
      (h: StreamingHistory) in h.audiobooks
    }
    Property("videos", "Every play of a video, with music or without.") {
      (h: StreamingHistory) in h.videos
    }
    Property("timeZone", "The zone by whose clocks hours and days are told.") {
      (h: StreamingHistory) in h.timeZone
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
      "topAlbums(_:by:)",
      "The most played albums, where the export names them.",
      defaults: 10,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.topAlbums(count, by: measure)
    }
    Function.method(
      "topShows(_:by:)",
      "The most played podcasts.",
      defaults: 10,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.topShows(count, by: measure)
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
    Property("canonical", "The same history, every recording under one name.") {
      (h: StreamingHistory) in h.canonical
    }
    Property("mergedTracks", "The songs that count as another one there, and why.") {
      (h: StreamingHistory) in h.mergedTracks
    }
    times
    habits
    discoveries
    listening
    periods
    libraries
  }
}
