internal import Analysis
internal import Notebook

extension Prelude {
  /// How plays begin and end, how much of a track is heard, and what counts as a play.
  @LibraryBuilder static var listening: [Notebook.Library.Entry] {
    Property("skips", "How many plays were skipped, were not, or are not known.") {
      (h: StreamingHistory) in
      h.skips
    }
    Property("skipsByMonth", "The same per month.") { (h: StreamingHistory) in
      h.skipsByMonth
    }
    Property("skipsByYear", "The same per year.") { (h: StreamingHistory) in
      h.skipsByYear
    }
    Property("shuffle", "How many plays came in random order.") { (h: StreamingHistory) in
      h.shuffle
    }
    Property("shuffleShare", "The part of the plays that came in random order.") {
      (h: StreamingHistory) in
      h.shuffleShare
    }
    Property("startReasons", "Why plays began.") { (h: StreamingHistory) in
      h.startReasons
    }
    Property("endReasons", "Why plays ended.") { (h: StreamingHistory) in
      h.endReasons
    }
    Property("completion", "How much of a track is heard.") { (h: StreamingHistory) in
      h.completion
    }
    Property("playDefinitions", "Plays, songs and time by three definitions of a play.") {
      (h: StreamingHistory) in
      h.playDefinitions
    }
    Property("listeningByKind", "Music, podcasts, audiobooks and videos beside each other.") {
      (h: StreamingHistory) in
      h.listeningByKind
    }
    Function.method(
      "mostSkippedTracks(_:minimumPlays:)",
      "The songs skipped most.",
      defaults: 10,
      5
    ) { (h: StreamingHistory, count: Int, minimumPlays: Int) in
      h.mostSkippedTracks(count, minimumPlays: minimumPlays)
    }
    Function.method(
      "mostSkippedArtists(_:minimumPlays:)",
      "The artists skipped most.",
      defaults: 10,
      20
    ) { (h: StreamingHistory, count: Int, minimumPlays: Int) in
      h.mostSkippedArtists(count, minimumPlays: minimumPlays)
    }
    Function.method(
      "trackCompletion(_:)",
      "How much is heard of the most played songs.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in
      h.trackCompletion(count)
    }
    Function.method(
      "trackRankChanges(_:)",
      "The ranks of songs by three definitions of a play.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in
      h.trackRankChanges(count)
    }
    Function.method(
      "artistRankChanges(_:)",
      "The ranks of artists by three definitions of a play.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in
      h.artistRankChanges(count)
    }
  }
}
