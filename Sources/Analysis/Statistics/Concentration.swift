/// How evenly listening is spread over artists or songs.
///
/// ```swift
/// history.concentration.map { (of: $0.items, gini: $0.gini) }
/// ```
public struct Concentration: TableRow, Equatable {
  /// `artists` or `songs`.
  public let items: String
  /// Over what: `listening time` or `number of plays`.
  public let measure: String
  /// How many of them were played.
  public let count: Int
  /// The part of the 10 with most, in 0...1; nil when there is nothing to share.
  public let top10Share: Double?
  /// The part of the 100 with most, in 0...1.
  public let top100Share: Double?
  /// The Gini coefficient: 0 when all have the same, near 1 when one has nearly all.
  public let gini: Double?
  /// The entropy of the shares, in bits: 0 when one has all.
  public let entropy: Double?
  /// How many with equal shares would have the same entropy.
  public let effectiveCount: Double?

  /// What is shared by how many, and how evenly.
  public static let columns: [Column<Concentration>] = [
    Column("items", "Of") { $0.items },
    Column("measure", "By") { $0.measure },
    Column("count", "Number", unit: .count) { $0.count },
    Column("top10Share", "Share of the top 10", unit: .share) { $0.top10Share },
    Column("top100Share", "Share of the top 100", unit: .share) { $0.top100Share },
    Column("gini", "Gini coefficient") { $0.gini },
    Column("entropy", "Entropy in bits") { $0.entropy },
    Column("effectiveCount", "Effective number") { $0.effectiveCount },
  ]
}

extension StreamingHistory {
  /// How evenly listening is spread: four rows, artists and songs each by time and by plays.
  ///
  /// ```swift
  /// history.concentration.filter { $0.items == "artists" }.map(\.top10Share)
  /// ```
  public var concentration: Table<Concentration> {
    let (songs, artists) = (songTotals, songTotals.byArtist(store.songs))
    let rows =
      Measure.allCases.map { measure in
        concentration(of: "artists", store.songs.knownArtists, artists, by: measure)
      }
      + Measure.allCases.map { measure in
        concentration(of: "songs", store.songs.knownSongs, songs, by: measure)
      }
    return Table(
      rows,
      definition: "Shares are of all that were played, for however short a time, without "
        + "\(SongTable.unknownArtistName); Gini coefficient 0: all have the same; entropy "
        + "H = −Σ p log₂ p over the shares p; effective number = 2^H."
    )
  }

  private func concentration(
    of name: String,
    _ items: [Int],
    _ totals: Totals,
    by measure: Measure
  ) -> Concentration {
    let shares = Shares(
      items.filter { totals.plays[$0] > 0 }.map { totals.value(of: $0, by: measure) }
    )
    let entropy = shares.entropy
    return Concentration(
      items: name,
      measure: measure.words,
      count: shares.count,
      top10Share: shares.top(10),
      top100Share: shares.top(100),
      gini: shares.gini,
      entropy: entropy,
      effectiveCount: entropy.map { Binary.power(of: $0) }
    )
  }
}
