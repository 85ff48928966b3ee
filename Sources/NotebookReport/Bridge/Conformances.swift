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

extension Measure: NamedCases {}
extension TimeCounting: NamedCases {}
extension Analysis.Method: NamedCases {}

// MARK: - Rows

extension AlbumRanking: NativeRow {}
extension ArtistMovement: NativeRow {}
extension ArtistRankChange: NativeRow {}
extension ArtistRanking: NativeRow {}
extension ArtistStreak: NativeRow {}
extension CatalogTrack: NativeRow {}
extension CompletionSummary: NativeRow {}
extension Concentration: NativeRow {}
extension DayTotal: NativeRow {}
extension DiscoveryMonth: NativeRow {}
extension DroppedRows: NativeRow {}
extension EddingtonNumber: NativeRow {}
extension FeatureSummary: NativeRow {}
extension FileArtist: NativeRow {}
extension FileExtreme: NativeRow {}
extension FileSummary: NativeRow {}
extension FirstHeard: NativeRow {}
extension HourOfWeek: NativeRow {}
extension HourTotal: NativeRow {}
extension ImportIssue: NativeRow {}
extension KindTotal: NativeRow {}
extension LabelSummary: NativeRow {}
extension LabelledPlay: NativeRow {}
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
extension MonthTotal: NativeRow {}
extension OneHitWonder: NativeRow {}
extension PeriodSkips: NativeRow {}
extension Play: NativeRow {}
extension PlayDefinitionTotal: NativeRow {}
extension Playlist: NativeRow {}
extension PlaylistHealth: NativeRow {}
extension PlaylistItem: NativeRow {}
extension ReasonCount: NativeRow {}
extension Recommendation: NativeRow {}
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
extension TrackCompletion: NativeRow {}
extension TrackMovement: NativeRow {}
extension TrackRankChange: NativeRow {}
extension TrackRanking: NativeRow {}
extension UnplayedTrack: NativeRow {}
extension WeekdayTotal: NativeRow {}
extension YearSummary: NativeRow {}

extension Plays: ValueConvertible, NativeValue, NativeTable {}
extension LabelledPlays: ValueConvertible, NativeValue, NativeTable {}
