/// What one feature is like over all rows of a matrix.
///
/// ```swift
/// catalog.features.summary.map(\.feature)
/// ```
public struct FeatureSummary: TableRow, Equatable {
  /// The feature.
  public let feature: String
  /// The mean; nil when there are no rows.
  public let mean: Double?
  /// The population standard deviation (divided by n).
  public let standardDeviation: Double?
  /// The smallest value.
  public let minimum: Double?
  /// The largest value.
  public let maximum: Double?

  /// Feature, mean, standard deviation, minimum and maximum.
  public static let columns: [Column<FeatureSummary>] = [
    Column("feature", "Feature") { $0.feature },
    Column("mean", "Mean") { $0.mean },
    Column("standardDeviation", "Standard deviation") { $0.standardDeviation },
    Column("minimum", "Minimum") { $0.minimum },
    Column("maximum", "Maximum") { $0.maximum },
  ]
}

extension FeatureMatrix {
  /// One row a feature.
  public var summary: Table<FeatureSummary> {
    let rows = names.indices.map { feature in
      let column = values[(feature * stride)..<(feature * stride + rowCount)]
      let isEmpty = rowCount == 0
      return FeatureSummary(
        feature: names[feature],
        mean: isEmpty ? nil : means[feature],
        standardDeviation: isEmpty ? nil : standardDeviations[feature],
        minimum: column.min(),
        maximum: column.max()
      )
    }
    let definition =
      "Over the \(rowCount.formatted()) rows with all features; the standard deviation is that of "
      + "the whole population."
    return Table(rows, definition: definition)
  }
}
