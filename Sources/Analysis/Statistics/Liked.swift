/// A play with its label: 1 when it lasted longer than the threshold, else 0.
///
/// ```swift
/// history.liked().prefix(3).map(\.likedOrNot)
/// ```
public struct LabelledPlay: TableRow, Equatable {
  /// When it ended, in UTC.
  public let endTime: String
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// How long it was played, in milliseconds.
  public let msPlayed: Int
  /// 1 when it lasted longer than the threshold, else 0.
  public let likedOrNot: Int

  /// The play and its label.
  public static let columns: [Column<LabelledPlay>] = [
    Column("endTime", "End time", unit: .time) { $0.endTime },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("likedOrNot", "liked_or_not") { $0.likedOrNot },
  ]
}

/// How many plays have a label.
///
/// ```swift
/// history.liked().summary.map(\.plays)
/// ```
public struct LabelSummary: TableRow, Equatable {
  /// 1 for liked, 0 for not.
  public let likedOrNot: Int
  /// How many plays have the label.
  public let plays: Int
  /// Their part of all plays, in 0...1; nil when there are no plays.
  public let share: Double?
  /// Their listening time, in milliseconds.
  public let msPlayed: Int

  /// The label, plays, share and time.
  public static let columns: [Column<LabelSummary>] = [
    Column("likedOrNot", "liked_or_not") { $0.likedOrNot },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("share", "Share", unit: .share) { $0.share },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
  ]
}

/// All plays with their label, in the order of the plays.
///
/// ```swift
/// let liked = history.liked(over: 30_000)
/// liked.likedCount + liked.notLikedCount == history.plays.count // → true
/// ```
public struct LabelledPlays: TableProtocol {
  /// One labelled play.
  public typealias Element = LabelledPlay

  static let defaultThreshold: Int64 = 1000

  /// A play is liked when it lasted longer than this, in milliseconds.
  public let threshold: Int
  let plays: Plays

  init(_ plays: Plays, threshold: Int) {
    self.plays = plays
    self.threshold = threshold
  }

  /// The position of the first play, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last play.
  public var endIndex: Int { plays.count }

  /// Says what the label means.
  public var definition: String? {
    "liked_or_not is 1 when a play lasted longer than \(threshold) ms."
  }

  /// The labelled play at `position`, counted from 0.
  public subscript(position: Int) -> LabelledPlay {
    let play = plays[position]
    return LabelledPlay(
      endTime: play.endTime,
      artist: play.artist,
      track: play.track,
      msPlayed: play.msPlayed,
      likedOrNot: play.msPlayed > threshold ? 1 : 0
    )
  }

  /// The labelled plays at these positions, in this order.
  ///
  /// - Parameter positions: Positions of this table, each as often as it is wanted.
  /// - Returns: A table of the same columns.
  /// - Complexity: O(count).
  public func selecting(_ positions: [Int]) -> LabelledPlays {
    LabelledPlays(plays.selecting(positions), threshold: threshold)
  }

  /// How many plays are liked.
  public var likedCount: Int { plays.lengths.count { $0 > threshold } }

  /// How many plays are not liked.
  public var notLikedCount: Int { count - likedCount }

  /// Two rows: liked, then not liked.
  public var summary: Table<LabelSummary> {
    let likedTime = plays.lengths.reduce(0) { $1 > threshold ? $0 + $1 : $0 }
    let allTime = plays.lengths.reduce(0) { $0 + $1 }
    return Table(
      [
        row(1, plays: likedCount, msPlayed: likedTime),
        row(0, plays: notLikedCount, msPlayed: allTime - likedTime),
      ],
      definition: definition
    )
  }

  private func row(_ label: Int, plays: Int, msPlayed: Int) -> LabelSummary {
    let share = isEmpty ? nil : Double(plays) / Double(count)
    return LabelSummary(likedOrNot: label, plays: plays, share: share, msPlayed: msPlayed)
  }
}

extension StreamingHistory {
  /// Labels each play as liked or not by how long it lasted.
  ///
  /// ```swift
  /// history.liked(over: 30_000).summary
  /// ```
  ///
  /// - Parameter milliseconds: A play is liked when it lasted longer than this many milliseconds.
  /// - Returns: All plays in their order, each with its label.
  public func liked(over milliseconds: Int = 1000) -> LabelledPlays {
    LabelledPlays(plays, threshold: milliseconds)
  }
}
