/// How much of a history a catalogue knows.
///
/// ```swift
/// recommender.coverage.map { (of: $0.measure, share: $0.share) }
/// ```
public struct CatalogCoverage: TableRow, Equatable {
  /// `plays`, `minutes` or `songs`.
  public let measure: String
  /// How much of it is of songs in the catalogue.
  public let matched: Int
  /// How much there is.
  public let total: Int
  /// The part that is in the catalogue, in 0...1; nil when there is nothing.
  public let share: Double?

  /// What is measured, how much of it was found, and the share.
  public static let columns: [Column<CatalogCoverage>] = [
    Column("measure", "Of") { $0.measure },
    Column("matched", "In the catalogue", unit: .count) { $0.matched },
    Column("total", "In the history", unit: .count) { $0.total },
    Column("share", "Share", unit: .share) { $0.share },
  ]
}

extension Recommender {
  /// How much of the history is of songs that the catalogue has: plays, minutes and songs.
  ///
  /// A song is found by its Spotify id, or by its title and any of its artists under any spelling of
  /// the same recording.
  ///
  /// ```swift
  /// recommender.coverage
  /// ```
  public var coverage: Table<CatalogCoverage> {
    let heard = HeardRecordings(self)
    let rows = zip(
      ["plays", "minutes", "songs"],
      zip(heard.found.amounts, heard.all.amounts)
    ).map { measure, amounts in
      CatalogCoverage(measure, amounts.0, of: amounts.1)
    }
    return Table(
      rows,
      definition: "A song is in the catalogue when its Spotify id is, or its title by any of its "
        + "artists, under any spelling of the same recording."
    )
  }
}

extension HeardRecordings.Counts {
  /// Plays, minutes and songs, each with how many of the unit one is.
  fileprivate var amounts: [(count: Int, unit: Int)] {
    [(plays, 1), (milliseconds, 60_000), (songs, 1)]
  }
}

extension CatalogCoverage {
  fileprivate init(
    _ measure: String,
    _ part: (count: Int, unit: Int),
    of whole: (count: Int, unit: Int)
  ) {
    self.measure = measure
    matched = (part.count + part.unit / 2) / part.unit
    total = (whole.count + whole.unit / 2) / whole.unit
    share = whole.count > 0 ? Double(part.count) / Double(whole.count) : nil
  }
}
