/// What to make up, and how much of it.
public struct SampleOptions: Sendable {
  /// How many plays the streaming history has, at least 0.
  public let plays: Int
  /// How many rows the catalogue has, the header not counted, at least 0.
  public let catalogRows: Int
  /// Where the random choices start from: another seed makes other artists, songs and days.
  public let seed: UInt64
  /// Whether to write an extended streaming history in place of the account export.
  public let extended: Bool

  /// Chooses what to make up; the defaults make the sample that comes with the project.
  ///
  /// - Parameters:
  ///   - plays: How many plays, at least 0.
  ///   - catalogRows: How many rows in the catalogue, at least 0; 114,000 is the size of the real one.
  ///   - seed: Where the random choices start from.
  ///   - extended: Whether to write an extended streaming history in place of the account export.
  public init(
    plays: Int = 12_000,
    catalogRows: Int = 6_000,
    seed: UInt64 = 1,
    extended: Bool = false
  ) {
    precondition(plays >= 0, "the number of plays must not be negative")
    precondition(catalogRows >= 0, "the number of catalogue rows must not be negative")
    self.plays = plays
    self.catalogRows = catalogRows
    self.seed = seed
    self.extended = extended
  }
}
