/// A history cut in two: what a method may know, and the recordings that were first heard after it.
struct TimeSplit {
  /// The plays before the cut.
  let known: StreamingHistory
  /// The recordings of the catalogue that were first heard after it, in the order of time.
  let targets: [Int]
  /// When the first of them was heard; empty when there is none.
  let time: String

  /// The part of the recordings that are to be found.
  private static let targetShare = 0.2

  /// Cuts a history at the first play of the first of the last fifth of its recordings, by when they
  /// were first heard; at least one is to be found and one known.
  init(_ history: StreamingHistory, _ recordings: CatalogRecordings) {
    let heard = KnownRecordings(recordings, history, nil)
    let first = Self.firstPlays(history.store, heard, count: recordings.count)
    let targetCount = Int((Double(first.count) * Self.targetShare).rounded(.up))
    guard first.count > 1 else {
      (known, targets, time) = (history, [], "")
      return
    }
    let cut = first[first.count - targetCount].row
    known = StreamingHistory(history.store.selecting(Array(0..<cut)), zone: history.zone)
    targets = first.suffix(targetCount).map(\.recording)
    time = ClockTime(at: history.store.endSeconds[cut] * 1000, in: history.zone).text
  }

  /// The first play of each recording, in the order of time.
  private static func firstPlays(
    _ store: PlayStore,
    _ heard: KnownRecordings,
    count: Int
  ) -> [(row: Int, recording: Int)] {
    var isNew = Array(repeating: true, count: count)
    return (0..<store.count).compactMap { row in
      guard let recording = heard.recording(ofPlay: row, in: store), isNew[recording] else {
        return nil
      }
      isNew[recording] = false
      return (row, recording)
    }
  }
}
