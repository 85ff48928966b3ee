/// The rows of a catalogue by column: one arena of text, one block of features.
struct CatalogStore: Sendable {
  var rowCount = 0
  /// How many texts a row has.
  var textsPerRow = 0
  /// Where each column of text stands in a row, by `CatalogHeader.TextColumn`.
  var textSlots: [Int?] = []
  /// All texts, row by row.
  var texts: [UInt8] = []
  /// The end of each text.
  var textEnds: [UInt32] = []
  /// 0...100, or −1 where it is missing.
  var popularity: [Int16] = []
  /// Feature by feature, `featureStride` numbers each; what is missing is NaN.
  var features: [Double] = []
  var featureStride = 0
  /// The hash of each folded title.
  var titleHashes: [UInt32] = []

  func text(_ column: CatalogHeader.TextColumn, of row: Int) -> String? {
    guard textSlots[column.rawValue] != nil else { return nil }
    return withText(column, of: row) { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes of a text, none where the file has no such column.
  func withText<Result>(
    _ column: CatalogHeader.TextColumn,
    of row: Int,
    _ body: (Bytes) -> Result
  ) -> Result {
    guard let slot = textSlots[column.rawValue] else { return body(Bytes(start: nil, count: 0)) }
    let index = row * textsPerRow + slot
    let start = index == 0 ? 0 : Int(textEnds[index - 1])
    let end = Int(textEnds[index])
    return texts.withUnsafeBufferPointer { body($0.part(start, end - start)) }
  }

  func feature(_ feature: Int, of row: Int) -> Double { features[feature * featureStride + row] }

  func popularity(of row: Int) -> Int? { popularity[row] < 0 ? nil : Int(popularity[row]) }

  /// Hashes the folded titles, so that a search for songs looks at few rows.
  mutating func hashTitles() {
    var folded: [UInt8] = []
    titleHashes.reserveCapacity(rowCount)
    for row in 0..<rowCount {
      folded.removeAll(keepingCapacity: true)
      withText(.track, of: row) { CaseFolding.append($0, to: &folded) }
      titleHashes.append(folded.withUnsafeBufferPointer { StringTable.hash($0) })
    }
  }
}
