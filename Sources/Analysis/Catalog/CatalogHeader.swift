/// What the columns of a catalogue file mean, read from its first row.
struct CatalogHeader {
  /// The columns of text, by their place in a stored row.
  enum TextColumn: Int, CaseIterable {
    case trackID, artists, album, track, genre
  }

  /// In which unit a column's name says that its numbers are.
  enum Unit: Equatable { case asIs, percent, seconds, minutes }

  /// What is done with the cells of a column.
  enum Role {
    case skipped, text(TextColumn, slot: Int), number(AudioFeature, slot: Int), popularity
  }

  /// How many columns there are names for that a file without a header lacks: artists, title and all
  /// the features.
  static let requiredCount = 2 + AudioFeature.allCases.count

  let roles: [Role]
  /// The columns of text that the file has, in its order, as they are stored.
  let texts: [TextColumn]
  /// The features that the file has, in the order of `AudioFeature`, as they are stored.
  let features: [AudioFeature]
  /// The unit of each of these features.
  let units: [Unit]

  /// Finds columns by their names, whatever their order, case, blanks and punctuation.
  ///
  /// - Throws: `ImportError.missingColumns` when there is no column of artists, of titles or of any
  ///   feature, with the names of what is not there.
  init(_ names: [String], path: String) throws(ImportError) {
    let columns = ColumnNames(names)
    let texts = TextColumn.allCases.compactMap { column in
      columns.index(of: column.names).map { (column, index: $0) }
    }.sorted { $0.index < $1.index }
    let features = AudioFeature.allCases.compactMap { columns.place(of: $0) }
    var missing = [TextColumn.artists, .track].filter { column in
      !texts.contains { $0.0 == column }
    }.map { $0.names[0] }
    if features.isEmpty { missing += AudioFeature.allCases.map(\.name) }
    guard missing.isEmpty else {
      throw .missingColumns(path: path, missing: missing, found: names)
    }
    var roles = names.map { _ in Role.skipped }
    for (slot, text) in texts.enumerated() { roles[text.index] = .text(text.0, slot: slot) }
    for (slot, place) in features.enumerated() {
      roles[place.index] = .number(place.feature, slot: slot)
    }
    if let index = columns.index(of: ["popularity", "trackpopularity"]) {
      roles[index] = .popularity
    }
    self.roles = roles
    self.texts = texts.map(\.0)
    self.features = features.map(\.feature)
    units = features.map(\.unit)
  }
}
