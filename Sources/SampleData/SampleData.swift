/// A made-up Spotify export and a catalogue of audio features that knows part of it.
///
/// No artist, song or listener in it exists. The same options give the same bytes on every machine.
/// What a report finds in it is true of it by design:
///
/// - **Taste.** Four genres of 24 make up about three quarters of the plays: indie-pop all year,
///   jazz in winter, disco in summer and on party nights, trip-hop late. Within a genre, artists and
///   songs are preferred by rank, so that a few of them lead.
/// - **Habits.** Mornings and evenings from Monday to Friday, hardly anything at work, late nights
///   from Friday to Sunday; all times are UTC.
/// - **Seasons.** More in winter than in summer, nothing from 5 to 18 August, the last day is
///   2025-05-31. Up to 12,000 plays fill 14 months, more plays reach further back.
/// - **Discoveries.** Every few days an album is new and on repeat for five days; half of the albums
///   are known from the start.
/// - **Skips.** About one play in 25 ends within a second. Loud, dark songs (energy over 0.78,
///   valence under 0.45) are skipped at once nearly every second time, others hardly ever. A full
///   play lasts as long as the catalogue says, a few last longer.
/// - **Coverage.** About six heard songs in ten are in the catalogue, some only under another
///   spelling or under one of several artists, and over half of the catalogue was never heard.
/// - **Quirks.** As in the real files: ids repeated under other genres, songs under a second id, a
///   blank row, unknown tempo and time signature as 0, names with commas, quotes and many scripts.
public struct SampleData: Sendable {
  private let options: SampleOptions

  /// Makes nothing yet: the files are made when they are asked for.
  public init(_ options: SampleOptions) {
    self.options = options
  }

  /// All files at once: the history in order, playlists and library, the catalogue last.
  public var files: [SampleFile] {
    var files: [SampleFile] = []
    forEachFile { files.append($0) }
    return files
  }

  /// Makes one file after the other, in the order of `files`, so that only one is in memory.
  ///
  /// - Parameter body: Called with each file.
  /// - Throws: What `body` throws.
  /// - Complexity: O(plays + catalogue rows).
  public func forEachFile<Failure>(
    _ body: (SampleFile) throws(Failure) -> Void
  ) throws(Failure) {
    let catalog = Catalog(rowCount: options.catalogRows, seed: options.seed)
    var random = RandomSource(seed: options.seed, stream: 4)
    let diary = diary(in: catalog.world, using: &random)
    if options.extended {
      try extendedFiles(diary, body)
    } else {
      try accountFiles(diary, body)
      let library = LibraryFiles(diary, using: &random)
      try body(SampleFile(path: "export/Playlist1.json", bytes: library.playlists()))
      try body(SampleFile(path: "export/YourLibrary.json", bytes: library.library()))
    }
    let bytes = CatalogFile.bytes(catalog.rows, of: catalog.world)
    try body(SampleFile(path: "catalog.csv", bytes: bytes))
  }

  private func diary(in world: World, using random: inout RandomSource) -> Diary {
    var world = world
    let period = Period(plays: options.plays)
    let shelf = Shelf(
      plays: options.plays,
      dayCount: period.dayCount,
      world: &world,
      using: &random
    )
    var listener = Listener(
      shelf: shelf,
      period: period,
      random: RandomSource(seed: options.seed, stream: 3)
    )
    listener.listen(plays: options.plays)
    return Diary(plays: listener.plays, songs: shelf.songs, world: world)
  }

  private func accountFiles<Failure>(
    _ diary: Diary,
    _ body: (SampleFile) throws(Failure) -> Void
  ) throws(Failure) {
    let writer = AccountHistoryFile(diary)
    for (index, plays) in diary.parts(of: AccountHistoryFile.rowsPerFile).enumerated() {
      let path = "export/StreamingHistory_music_\(index).json"
      try body(SampleFile(path: path, bytes: writer.bytes(plays)))
    }
  }

  private func extendedFiles<Failure>(
    _ diary: Diary,
    _ body: (SampleFile) throws(Failure) -> Void
  ) throws(Failure) {
    let writer = ExtendedHistoryFile(diary)
    for (index, plays) in diary.parts(of: ExtendedHistoryFile.rowsPerFile).enumerated() {
      let years = ExtendedHistoryFile.years(plays)
      let path = "export/Streaming_History_Audio_\(years)_\(index).json"
      try body(SampleFile(path: path, bytes: writer.bytes(plays)))
    }
  }
}
