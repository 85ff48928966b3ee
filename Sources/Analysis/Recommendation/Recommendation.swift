/// A song that was not heard yet and may be liked.
///
/// ```swift
/// recommender.recommend(3).map(\.reason)
/// ```
public struct Recommendation: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The title.
  public let track: String
  /// The artists, separated by `;`.
  public let artists: String
  /// The genre under which the catalogue lists it.
  public let genre: String?
  /// By `.nearest`, how many of the listed songs have it among their 10 nearest; else nil.
  public let votes: Int?
  /// By `.balanced`, what speaks for it in all: the sum of its terms; else nil.
  public let score: Double?
  /// The distance to the song that it is closest to, at least 0; its square is the sum of
  /// its contributions.
  public let distance: Double
  /// The song of the listener that it is closest to, by `.balanced` the one of its taste that adds most
  /// to the score: `Artist – Track`.
  public let closestTo: String
  /// By `.balanced`, the song that stands for the taste it belongs to, as in
  /// `Recommender.tasteClusters`; else nil.
  public let taste: String?
  /// Whether none of its artists was ever heard.
  public let isNewArtist: Bool
  /// How it compares to the song that it is closest to, in words that follow from the numbers and end
  /// with the name of that song.
  public let reason: String
  /// The page where it can be heard; nil when the catalogue has no proper id.
  public let url: String?
  /// Its address inside Spotify's programs, `spotify:track:…`; nil when the catalogue has no proper id.
  public let uri: String?
  /// The row in the catalogue, counted from 0.
  public let row: Int

  /// What each feature adds to the squared distance, in the order of `AudioFeature`.
  let parts: [Part]
  /// By `.balanced`, the terms of the score; else nil.
  let terms: BalancedScores.Terms?

  /// What a feature adds to a squared distance, and its values where they are known.
  struct Part: Equatable, Sendable {
    let feature: AudioFeature
    let square: Double
    let value: Double?
    let seedValue: Double?
  }

  /// The song, why it is here and where it can be heard.
  public static let columns: [Column<Recommendation>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("track", "Track") { $0.track },
    Column("artists", "Artists", unit: .names) { $0.artists },
    Column("genre", "Genre") { $0.genre },
    Column("votes", "Votes", unit: .count, isDetail: true) { $0.votes },
    Column("score", "Score", isDetail: true) { $0.score },
    Column("distance", "Distance", unit: .distance, isDetail: true) { $0.distance },
    Column("closestTo", "Closest to", isDetail: true) { $0.closestTo },
    Column("taste", "Like", isDetail: true) { $0.taste },
    Column("isNewArtist", "New artist", isDetail: true) { $0.isNewArtist },
    Column("reason", "Reason") { $0.reason },
    Column("url", "Listen", unit: .url) { $0.url },
    Column("uri", "URI", isDetail: true) { $0.uri },
    Column("row", "Catalogue row", unit: .row, isDetail: true) { $0.row },
  ]
}
