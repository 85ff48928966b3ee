/// Where a listener's music lies in a feature, beside the catalogue.
///
/// ```swift
/// recommender.tasteProfile.map { (feature: $0.feature, median: $0.medianPercentile) }
/// ```
public struct FeatureProfile: TableRow, Equatable {
  /// The feature.
  public let feature: String
  /// A tenth of the listening time is of music with less.
  public let low: Double?
  /// Half of the listening time is of music with less.
  public let median: Double?
  /// Nine tenths of the listening time are of music with less.
  public let high: Double?
  /// A tenth of the catalogue's songs have less.
  public let catalogLow: Double?
  /// Half of the catalogue's songs have less.
  public let catalogMedian: Double?
  /// Nine tenths of the catalogue's songs have less.
  public let catalogHigh: Double?
  /// The part of the catalogue's songs below `low`, in percent.
  public let lowPercentile: Double?
  /// The part of the catalogue's songs below `median`, in percent.
  public let medianPercentile: Double?
  /// The part of the catalogue's songs below `high`, in percent.
  public let highPercentile: Double?

  /// The feature, the listener's values, the catalogue's, and the listener's as percentiles of it.
  public static let columns: [Column<FeatureProfile>] = [
    Column("feature", "Feature") { $0.feature },
    Column("low", "10 %") { $0.low },
    Column("median", "Median") { $0.median },
    Column("high", "90 %") { $0.high },
    Column("catalogLow", "Catalogue 10 %", isDetail: true) { $0.catalogLow },
    Column("catalogMedian", "Catalogue median") { $0.catalogMedian },
    Column("catalogHigh", "Catalogue 90 %", isDetail: true) { $0.catalogHigh },
    Column("lowPercentile", "10 % as percentile", isDetail: true) { $0.lowPercentile },
    Column("medianPercentile", "Median as percentile") { $0.medianPercentile },
    Column("highPercentile", "90 % as percentile", isDetail: true) { $0.highPercentile },
  ]
}

extension Recommender {
  /// What the listener's music is like in each feature, as percentiles of the catalogue.
  ///
  /// Each recording of the catalogue counts once. Those that were heard weigh by the time for which
  /// they were. What is unknown of a song, such as a tempo of 0, is left out. The key has no order
  /// and so neither quantiles nor percentiles.
  ///
  /// ```swift
  /// recommender.tasteProfile
  /// ```
  ///
  /// - Returns: One row for each feature that the catalogue has; without numbers where nothing that
  ///   was heard is in the catalogue.
  /// - Complexity: O(features × recordings).
  public var tasteProfile: Table<FeatureProfile> {
    let features = catalog.store.featureColumns
    let heard = HeardRecordings(self)
    let profiles = concurrently(features.count) { number in
      profile(of: features[number], heard)
    }
    return Table(
      profiles,
      definition: "Quantiles of the listening time of \(heard.shareInWords), beside those of the "
        + "catalogue's \(catalog.recordings.count.counted("recording")); percentiles are parts of "
        + "the catalogue with less, equal ones counted half. A key is neither low nor high."
    )
  }

  private func profile(of feature: AudioFeature, _ heard: HeardRecordings) -> FeatureProfile {
    guard feature != .key else { return FeatureProfile(feature, [], [], []) }
    let store = catalog.store
    var values = catalog.recordings.representatives.compactMap {
      store.knownFeature(feature, of: Int($0))
    }
    let weighted = heard.milliseconds.compactMap { row, milliseconds in
      store.knownFeature(feature, of: row).map { (value: $0, weight: milliseconds) }
    }
    let own = Self.quantiles(of: weighted)
    let percentiles = own.map { Self.percentile(of: $0, in: values) }
    return FeatureProfile(feature, own, values.quantiles(TasteQuantile.shares), percentiles)
  }

  /// The smallest values below or at which lie a tenth, half and nine tenths of the weight.
  private static func quantiles(of values: [(value: Double, weight: Int)]) -> [Double] {
    let ascending = values.sorted { $0.value < $1.value }
    let total = Double(ascending.reduce(0) { $0 + $1.weight })
    guard total > 0 else { return [] }
    return TasteQuantile.shares.compactMap { share in
      var weight = 0
      return ascending.first { value in
        weight += value.weight
        return Double(weight) >= share * total
      }?.value
    }
  }

  /// The part of values that are less, equal ones counted half, in percent.
  private static func percentile(of value: Double, in values: [Double]) -> Double {
    var (less, equal) = (0, 0)
    for other in values {
      if other < value { less += 1 } else if other == value { equal += 1 }
    }
    return values.isEmpty ? 50 : (Double(less) + Double(equal) / 2) / Double(values.count) * 100
  }
}

/// The quantiles that a profile is made of.
private enum TasteQuantile {
  static let shares = [0.1, 0.5, 0.9]
}

extension FeatureProfile {
  /// Takes three quantiles each, or none.
  fileprivate init(
    _ feature: AudioFeature,
    _ own: [Double],
    _ catalog: [Double],
    _ percentiles: [Double]
  ) {
    let at = { (values: [Double], place: Int) in place < values.count ? values[place] : nil }
    self.init(
      feature: feature.name,
      low: at(own, 0),
      median: at(own, 1),
      high: at(own, 2),
      catalogLow: at(catalog, 0),
      catalogMedian: at(catalog, 1),
      catalogHigh: at(catalog, 2),
      lowPercentile: at(percentiles, 0),
      medianPercentile: at(percentiles, 1),
      highPercentile: at(percentiles, 2)
    )
  }
}
