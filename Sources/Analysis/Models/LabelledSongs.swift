/// A song of a history that is in a catalogue, with its label.
///
/// ```swift
/// catalog.labelled(history).prefix(3).map(\.track)
/// ```
public struct LabelledSong: TableRow, Equatable {
  /// The artist, as in the history.
  public let artist: String
  /// The title, as in the history.
  public let track: String
  /// How long it was played, in milliseconds.
  public let msPlayed: Int
  /// 1 when it is liked, else 0.
  public let likedOrNot: Int
  /// Its row in the catalogue, counted from 0.
  public let catalogRow: Int
  /// The number of its recording, counted from 1: songs with the same one are the same recording.
  public let recording: Int

  /// The song, its time and its label; as details its row and its recording.
  public static let columns: [Column<LabelledSong>] = [
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("likedOrNot", "liked_or_not") { $0.likedOrNot },
    Column("catalogRow", "Catalogue row", unit: .row, isDetail: true) { $0.catalogRow },
    Column("recording", "Recording", unit: .rank, isDetail: true) { $0.recording },
  ]
}

/// The songs of a history that are in a catalogue, each labelled as liked or not: what models learn.
///
/// They are in the order of listening time, ties by artist, then track.
///
/// ```swift
/// let songs = catalog.labelled(history)
/// "\(songs.likedCount) of \(songs.count) songs are liked"
/// ```
public struct LabelledSongs: TableProtocol {
  /// One song.
  public typealias Element = LabelledSong

  private let songs: [LabelledSong]
  /// The features of the catalogue's usable rows.
  private let features: FeatureMatrix
  /// Says what the label means, and how many songs could be labelled.
  public let definition: String?

  init(_ songs: [LabelledSong], features: FeatureMatrix, definition: String?) {
    self.songs = songs
    self.features = features
    self.definition = definition
  }

  /// The position of the first song, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last song.
  public var endIndex: Int { songs.count }

  /// The labelled song at `position`, counted from 0.
  public subscript(position: Int) -> LabelledSong { songs[position] }

  /// The labelled songs at these positions, in this order.
  ///
  /// - Parameter positions: Positions of this table, each as often as it is wanted.
  /// - Returns: A table of the same columns.
  /// - Complexity: O(count of `positions`).
  public func selecting(_ positions: [Int]) -> LabelledSongs {
    LabelledSongs(positions.map { songs[$0] }, features: features, definition: definition)
  }

  /// How many songs are liked.
  public var likedCount: Int { songs.count { $0.likedOrNot == 1 } }

  /// How many songs are not liked.
  public var notLikedCount: Int { count - likedCount }

  /// The share of songs that are liked, in 0...1; nil when there are none.
  public var likedShare: Double? { isEmpty ? nil : Double(likedCount) / Double(count) }

  /// How many different recordings the songs are.
  public var recordingCount: Int { Set(songs.map(\.recording)).count }

  /// What models learn from and are judged by.
  var samples: Samples {
    let rows = songs.map { song in
      guard let row = features.position(ofRowNumber: song.catalogRow) else {
        preconditionFailure("a labelled song has a usable row")
      }
      return row
    }
    return Samples(
      features,
      rows: rows,
      labels: songs.map { $0.likedOrNot == 1 },
      recordings: songs.map { $0.recording - 1 }
    )
  }
}
