internal import Analysis
internal import Notebook

extension Prelude {
  /// The catalogue, its features, neighbours and recommendations.
  @LibraryBuilder static var recommendation: [Notebook.Library.Entry] {
    Property("count", "How many rows the catalogue has.") { (c: Catalog) in c.count }
    Property("usableCount", "How many rows have all 13 features.") { (c: Catalog) in
      c.usableCount
    }
    Property("features", "The 13 audio features of every row.") { (c: Catalog) in c.features }
    Property("ledger", "What was read of the catalogue.") { (c: Catalog) in c.ledger }
    Function.method(
      "match(_:)",
      "Finds songs in the catalogue by artist and title."
    ) { (c: Catalog, tracks: Table<TrackRanking>) in c.match(tracks) }
    Property("rows", "Each song with the row it was found at.") { (m: CatalogMatch) in m.rows }
    Property("matched", "How many songs were found.") { (m: CatalogMatch) in m.matched }
    Property("total", "How many songs were looked for.") { (m: CatalogMatch) in m.total }
    Property("coverage", "The share of the songs that was found.") { (m: CatalogMatch) in
      m.coverage
    }
    Property("timeCoverage", "The share of their listening time.") { (m: CatalogMatch) in
      m.timeCoverage
    }
    Property("summary", "Mean, deviation and range of each feature.") { (f: FeatureMatrix) in
      f.summary
    }
    Function(
      "Recommender(catalog:heard:library:balance:)",
      "Recommends songs of a catalogue that a history has not heard.",
      defaults: nil,
      nil,
      .some(nil),
      Balance()
    ) {
      (catalog: Catalog, history: StreamingHistory, library: Analysis.Library?, balance: Balance) in
      Recommender(catalog: catalog, heard: history, library: library, balance: balance)
    }
    Property("balance", "The weights and constants of '.balanced'.") { (r: Recommender) in
      r.balance
    }
    Function.method(
      "seeds(from:)",
      "The songs that were found in the catalogue, from which neighbours are sought."
    ) { (r: Recommender, tracks: Table<TrackRanking>) in r.seeds(from: tracks) }
    Function.method(
      "neighbors(_:from:)",
      "The nearest rows of each seed.",
      defaults: 10,
      nil
    ) { (r: Recommender, count: Int, tracks: Table<TrackRanking>) in
      r.neighbors(count, from: tracks)
    }
    Function.method(
      "recommend(_:from:method:)",
      "Songs never heard before, with their reasons.",
      defaults: 10,
      .some(nil),
      .balanced
    ) { (r: Recommender, count: Int, tracks: Table<TrackRanking>?, method: Method) in
      r.recommend(count, from: tracks, method: method)
    }
    Notebook.Library.Entry.cases(Method.self, "How recommendations are chosen.")
    Property("contributions", "What each feature adds to the squared distance of a song.") {
      (songs: Table<Recommendation>) in songs.contributions
    }
    Property("terms", "What speaks for a song that '.balanced' recommends, term by term.") {
      (songs: Table<Recommendation>) in songs.terms
    }
    Property("playlistURIs", "The songs' addresses, to paste into a playlist.") {
      (songs: Table<Recommendation>) in songs.playlistURIs
    }
    Property("playlistText", "The songs as 'Artist - Title', one a line.") {
      (songs: Table<Recommendation>) in songs.playlistText
    }
    rowType(CatalogTrack.self)
    rowType(FeatureSummary.self)
    rowType(MatchedTrack.self)
    rowType(Seed.self)
    rowType(SeedNeighbor.self)
    rowType(Recommendation.self)
  }
}
