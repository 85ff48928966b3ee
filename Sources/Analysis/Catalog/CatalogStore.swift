/// The rows of a catalogue by column: one arena of text, one block of features.
struct CatalogStore: Sendable {
  var rowCount = 0
  /// The columns of text that rows have, in the order in which they are stored.
  var textColumns: [CatalogHeader.TextColumn] = []
  /// All texts; those of a row stand together.
  var texts: [UInt8] = []
  /// For each row, where its texts start and where each of them ends.
  var textEnds: [UInt32] = []
  /// 0...100, or −1 where it is missing.
  var popularity: [Int16] = []
  /// The features that there are, in the order of `AudioFeature`.
  var featureColumns: [AudioFeature] = []
  /// Feature by feature, `featureStride` numbers each, as they were read; what is missing is NaN.
  var features: [Double] = []
  var featureStride = 0
  /// Whether every row has all features.
  var isComplete = false
  /// The file of each row.
  var sources = CatalogSources()
  /// The hashes of the titles, when they were asked for.
  private let hashes = TitleHashes()
  /// Which rows are the same recording, when it was asked.
  let recordings = Kept<Int, CatalogRecordings>()
  /// The genres of the recordings, when they were asked for.
  let genres = Kept<Int, CatalogGenres>()
  /// The recordings in the space of the weights that were asked for last.
  let soundSpace = Kept<FeatureWeights, SoundSpace>()

  func has(_ column: CatalogHeader.TextColumn) -> Bool { textColumns.contains(column) }

  /// A text of a row; nil when it is empty or the file has no such column.
  func text(_ column: CatalogHeader.TextColumn, of row: Int) -> String? {
    withText(column, of: row) { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes of a text, none where the file has no such column.
  func withText<Result>(
    _ column: CatalogHeader.TextColumn,
    of row: Int,
    _ body: (Bytes) -> Result
  ) -> Result {
    guard let slot = textColumns.firstIndex(of: column) else {
      return body(Bytes(start: nil, count: 0))
    }
    let index = row * (textColumns.count + 1) + slot
    let (start, end) = (Int(textEnds[index]), Int(textEnds[index + 1]))
    return texts.withUnsafeBufferPointer { body($0.part(start, end - start)) }
  }

  /// A feature of a row as it was read; NaN when it is missing.
  func feature(_ feature: AudioFeature, of row: Int) -> Double {
    guard let slot = featureColumns.firstIndex(of: feature) else { return .nan }
    return features[slot * featureStride + row]
  }

  /// A feature of a row; nil when it is missing or the number stands for “unknown”.
  func knownFeature(_ feature: AudioFeature, of row: Int) -> Double? {
    let value = self.feature(feature, of: row)
    return feature.isKnown(value) ? value : nil
  }

  func popularity(of row: Int) -> Int? { popularity[row] < 0 ? nil : Int(popularity[row]) }

  /// The hash of each row's folded title, so that a search for songs looks at few rows.
  var titleHashes: [UInt32] { hashes.values(of: self) }
}
