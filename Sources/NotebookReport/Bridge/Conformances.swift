package import Analysis
package import Notebook

/// What a cell may hold of the analysis: opaque values, rows with columns, named cases.

extension StreamingHistory: NativeValue {
  package var text: String { "StreamingHistory with \(plays.count) plays" }
  package var loadingWarnings: [String] { warnings }
  package var output: Output { .table(ledger.tableOutput(limit: nil)) }
}

extension Analysis.Library: NativeValue {
  package static var typeName: String { "Library" }
  package var text: String { "Library with \(tracks.count) tracks" }
  package var loadingWarnings: [String] { warnings }
  package var output: Output { .table(ledger.tableOutput(limit: nil)) }
}

extension Catalog: NativeValue {
  package var text: String { "Catalog with \(count) rows" }
  package var loadingWarnings: [String] { warnings }
  package var output: Output { .table(ledger.tableOutput(limit: nil)) }
}

extension CatalogMatch: NativeValue {
  package var text: String { "CatalogMatch of \(total) tracks" }
  package var output: Output { .table(rows.tableOutput(limit: nil)) }
}

extension FeatureMatrix: NativeValue {
  package var text: String { "FeatureMatrix" }
  package var output: Output { .table(summary.tableOutput(limit: nil)) }
}

extension Recommender: NativeValue {
  package var text: String { "Recommender" }
}

extension Duration: NativeValue {
  package var text: String { formatted() }
}

extension Balance: NativeValue {
  package var text: String { self == Balance() ? "Balance()" : "Balance(…)" }
  package var output: Output { .table(weights.tableOutput(limit: nil)) }
}

extension FeatureWeights: NativeValue {
  package var text: String { self == FeatureWeights() ? "FeatureWeights()" : "FeatureWeights(…)" }
}

extension Evaluation: NativeValue {
  package var text: String { "Evaluation by \(targets) songs" }
  package var output: Output { .table(scores.tableOutput(limit: nil)) }
}

extension CrossValidation: NativeValue {
  package var text: String { "CrossValidation with \(foldCount) folds" }
}

extension ModelComparison: NativeValue {
  package var text: String { "ModelComparison of \(leaderboard.count) models" }
  package var output: Output { .table(leaderboard.tableOutput(limit: nil)) }
}

extension ValidatedModel: NativeValue {
  package var text: String { "ValidatedModel \(name)" }
  package var output: Output { .table(folds.tableOutput(limit: nil)) }
}

extension NeighborTuning: NativeValue {
  package var text: String { "NeighborTuning with best k \(bestK)" }
  package var output: Output { .table(scores.tableOutput(limit: nil)) }
}

extension Measure: NamedCases {}
extension TimeCounting: NamedCases {}
extension Analysis.Method: NamedCases {}
extension Metric: NamedCases {}
extension NeighborWeights: NamedCases {}
extension RankingScore: NamedCases {}
extension Scaling: NamedCases {}

extension Score: NamedCases {
  package static var caseNames: [String] { allCases.map { String(describing: $0) } }
  package var value: Value { .implicitMember(ImplicitMember(name: String(describing: self))) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    self = try Self.named(value, among: Self.allCases.map { (String(describing: $0), $0) })
  }
}

/// A cell writes `.dummy`, and calls `.nearestNeighbors(5)`.
extension Classifier: NativeValue, NamedCases {
  private static let plain: [(name: String, value: Classifier)] = [
    ("logisticRegression", .logisticRegression), ("naiveBayes", .naiveBayes),
    ("decisionStump", .decisionStump), ("dummy", .dummy),
  ]

  package static var typeName: String { "Classifier" }
  package static var caseNames: [String] { plain.map(\.name) }
  package static var hasOtherValues: Bool { true }
  package static var hasDescription: Bool { false }
  package var value: Value { .native(self) }

  package var text: String {
    switch self {
    case .nearestNeighbors(let k, .uniform, .euclidean): ".nearestNeighbors(\(k))"
    case .nearestNeighbors(let k, let weights, let metric):
      ".nearestNeighbors(\(k), weights: .\(weights.rawValue), metric: .\(metric.rawValue))"
    case .logisticRegression, .naiveBayes, .decisionStump, .dummy: ".\(self)"
    }
  }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    if case .native(let classifier as Classifier) = value {
      self = classifier
    } else {
      self = try Self.named(value, among: Self.plain)
    }
  }
}

// MARK: - Rows

extension AlbumRanking: NativeRow {}
extension ArtistMovement: NativeRow {}
extension ArtistRankChange: NativeRow {}
extension ArtistRanking: NativeRow {}
extension ArtistStreak: NativeRow {}
extension CalibrationBin: NativeRow {}
extension CatalogCoverage: NativeRow {}
extension CatalogTrack: NativeRow {}
extension CompletionSummary: NativeRow {}
extension Concentration: NativeRow {}
extension ConfusionCell: NativeRow {}
extension ConfusionRow: NativeRow {}
extension CurvePoint: NativeRow {}
extension DayTotal: NativeRow {}
extension DiscoveryMonth: NativeRow {}
extension DroppedRows: NativeRow {}
extension EddingtonNumber: NativeRow {}
extension FeatureContribution: NativeRow {}
extension FeatureImportance: NativeRow {}
extension FeatureProfile: NativeRow {}
extension FeatureSummary: NativeRow {}
extension FeatureWeight: NativeRow {}
extension FileArtist: NativeRow {}
extension FileExtreme: NativeRow {}
extension FileSummary: NativeRow {}
extension FirstHeard: NativeRow {}
extension FoldScores: NativeRow {}
extension HourOfWeek: NativeRow {}
extension HourTotal: NativeRow {}
extension ImportIssue: NativeRow {}
extension KindTotal: NativeRow {}
extension LabelSummary: NativeRow {}
extension LabelledPlay: NativeRow {}
extension LabelledSong: NativeRow {}
extension LedgerEntry: NativeRow {}
extension LibraryAlbum: NativeRow {}
extension LibraryArtist: NativeRow {}
extension LibraryEpisode: NativeRow {}
extension LibraryOther: NativeRow {}
extension LibraryShow: NativeRow {}
extension LibraryTrack: NativeRow {}
extension ListeningGap: NativeRow {}
extension MatchedTrack: NativeRow {}
extension MergedTrack: NativeRow {}
extension MethodComparison: NativeRow {}
extension MethodList: NativeRow {}
extension MethodScores: NativeRow {}
extension ModelScores: NativeRow {}
extension MonthTotal: NativeRow {}
extension PeriodArtist: NativeRow {}
extension ArtistTrend: NativeRow {}
extension NeighborScores: NativeRow {}
extension OneHitWonder: NativeRow {}
extension PeriodSkips: NativeRow {}
extension Play: NativeRow {}
extension PlayDefinitionTotal: NativeRow {}
extension Playlist: NativeRow {}
extension PlaylistHealth: NativeRow {}
extension PlaylistItem: NativeRow {}
extension ReasonCount: NativeRow {}
extension Recommendation: NativeRow {}
extension RecommendationScore: NativeRow {}
extension ScoreInterval: NativeRow {}
extension Seed: NativeRow {}
extension SeedNeighbor: NativeRow {}
extension Session: NativeRow {}
extension SessionSummary: NativeRow {}
extension ShowRanking: NativeRow {}
extension ShuffleSummary: NativeRow {}
extension SkipSummary: NativeRow {}
extension SkippedArtist: NativeRow {}
extension SkippedTrack: NativeRow {}
extension Streak: NativeRow {}
extension TasteCluster: NativeRow {}
extension TrackCompletion: NativeRow {}
extension TrackMovement: NativeRow {}
extension TrackRankChange: NativeRow {}
extension TrackRanking: NativeRow {}
extension UnplayedTrack: NativeRow {}
extension WeekdayTotal: NativeRow {}
extension YearSummary: NativeRow {}

extension Plays: ValueConvertible, NativeValue, NativeTable {}
extension LabelledPlays: ValueConvertible, NativeValue, NativeTable {}
extension LabelledSongs: ValueConvertible, NativeValue, NativeTable {}
