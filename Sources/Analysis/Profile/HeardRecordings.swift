/// The recordings of a catalogue that a listener has heard, and for how long.
struct HeardRecordings: Sendable {
  /// The row of each recording and the time for which it was heard, in milliseconds, in the order of
  /// the recordings.
  let milliseconds: [(row: Int, milliseconds: Int)]
  /// The plays, time and songs that were found, and all of them.
  let found: Counts
  let all: Counts

  struct Counts: Sendable {
    var plays = 0
    var milliseconds = 0
    var songs = 0
  }

  init(_ recommender: Recommender) {
    let (recordings, known) = (recommender.catalog.recordings, recommender.knownRecordings)
    let store = recommender.history.store
    var times = [Int](repeating: 0, count: recordings.count)
    var isFound = [Bool](repeating: false, count: store.songs.count)
    var isHeard = isFound
    var (found, all) = (Counts(), Counts())
    for play in 0..<store.count {
      let song = Int(store.songIDs[play])
      let milliseconds = Int(store.milliseconds[play])
      all.plays += 1
      all.milliseconds += milliseconds
      isHeard[song] = true
      guard let recording = known.recording(ofPlay: play, in: store) else { continue }
      found.plays += 1
      found.milliseconds += milliseconds
      isFound[song] = true
      times[recording] += milliseconds
    }
    found.songs = isFound.count { $0 }
    all.songs = isHeard.count { $0 }
    milliseconds = times.enumerated().compactMap { recording, time in
      time > 0 ? (Int(recordings.representatives[recording]), time) : nil
    }
    (self.found, self.all) = (found, all)
  }

  /// `71 % of the plays`.
  var shareInWords: String {
    all.plays > 0
      ? "the \((Double(found.plays) / Double(all.plays)).percent()) of the plays that are of songs "
        + "in the catalogue" : "no plays"
  }
}
