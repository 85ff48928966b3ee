/// The audio features of a track, in the order that every matrix and distance uses.
public enum AudioFeature: Int, CaseIterable, Sendable {
  /// How suitable for dancing, 0...1.
  case danceability
  /// How intense, 0...1.
  case energy
  /// The pitch class, 0 (C) to 11 (B); −1 when unknown.
  case key
  /// The average loudness in decibels, about −60...0.
  case loudness
  /// 1 for major, 0 for minor.
  case mode
  /// How much is spoken, 0...1.
  case speechiness
  /// How sure it is that it is acoustic, 0...1.
  case acousticness
  /// How sure it is that nobody sings, 0...1.
  case instrumentalness
  /// How sure it is that there is an audience, 0...1.
  case liveness
  /// How cheerful, 0...1.
  case valence
  /// Beats a minute; 0 when unknown.
  case tempo
  /// The length in milliseconds.
  case duration
  /// Beats a bar, 3...7; 0 when unknown.
  case timeSignature

  /// The column name in a catalogue: `danceability`, `duration_ms`, `time_signature`.
  public var name: String {
    switch self {
    case .duration: "duration_ms"
    case .timeSignature: "time_signature"
    default: String(describing: self)
    }
  }
}

/// What the columns of a catalogue file mean, read from its first row.
struct CatalogHeader {
  /// The columns of text, by their place in a stored row.
  enum TextColumn: Int, CaseIterable {
    case trackID, artists, album, track, genre

    var names: [String] {
      switch self {
      case .trackID: ["track_id", "id"]
      case .artists: ["artists", "artist", "artist_name"]
      case .album: ["album_name", "album"]
      case .track: ["track_name", "name", "title"]
      case .genre: ["track_genre", "genre"]
      }
    }

    var isRequired: Bool { self == .artists || self == .track }
  }

  /// What is done with the cells of a column.
  enum Role { case skipped, text(Int), feature(Int), popularity }

  /// How many columns there must be: the artists, the title and the features.
  static let requiredCount =
    TextColumn.allCases.count(where: \.isRequired) + AudioFeature.allCases.count

  let roles: [Role]
  /// Where each column of text stands in a stored row, if the file has it.
  let textSlots: [Int?]

  /// - Throws: `ImportError.missingColumns` with the names of all that is needed and not there.
  init(_ names: [String], path: String) throws(ImportError) {
    var roles = names.map { _ in Role.skipped }
    var missing: [String] = []
    let featureColumns = AudioFeature.allCases.map { feature in
      names.firstIndex(of: feature.name)
    }
    var textColumns: [(column: TextColumn, index: Int)] = []
    for column in TextColumn.allCases {
      if let index = column.names.lazy.compactMap({ names.firstIndex(of: $0) }).first {
        textColumns.append((column, index))
      } else if column.isRequired {
        missing.append(column.names[0])
      }
    }
    for feature in AudioFeature.allCases where featureColumns[feature.rawValue] == nil {
      missing.append(feature.name)
    }
    guard missing.isEmpty else {
      throw .missingColumns(path: path, missing: missing, found: names)
    }
    for (feature, index) in featureColumns.enumerated() {
      if let index { roles[index] = .feature(feature) }
    }
    if let index = names.firstIndex(of: "popularity") { roles[index] = .popularity }
    // Texts are stored in the order of the file, as they are met.
    var slots = [Int?](repeating: nil, count: TextColumn.allCases.count)
    for (slot, entry) in textColumns.sorted(by: { $0.index < $1.index }).enumerated() {
      slots[entry.column.rawValue] = slot
      roles[entry.index] = .text(slot)
    }
    self.roles = roles
    textSlots = slots
  }
}
