/// How much a history holds when a play is defined in one way.
///
/// ```swift
/// history.playDefinitions.map { "\($0.rule): \($0.plays)" }
/// ```
public struct PlayDefinitionTotal: TableRow, Equatable {
  /// What counts as a play.
  public let rule: String
  /// How many plays count.
  public let plays: Int
  /// Of how many it is unknown whether they count.
  public let undecided: Int
  /// How many different songs have a play that counts.
  public let tracks: Int
  /// How many different artists have.
  public let artists: Int
  /// The listening time of the plays that count, in milliseconds.
  public let msPlayed: Int
  /// The listening time of the plays that count, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// The rule, what counts and what may, songs, artists and time.
  public static let columns: [Column<PlayDefinitionTotal>] = [
    Column("rule", "What counts as a play") { $0.rule },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("undecided", "Undecided", unit: .count) { $0.undecided },
    Column("tracks", "Tracks", unit: .count) { $0.tracks },
    Column("artists", "Artists", unit: .count) { $0.artists },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

/// The three usual answers to what a play is.
///
/// - SeeAlso: Spotify, “How we count streams”; Last.fm, “Scrobbling rules”.
enum PlayRule: Int, CaseIterable {
  case any, thirtySeconds, halfOrFourMinutes

  static let definition =
    "30 s: a play of 30,000 ms or more, as Spotify counts. Half: a play of half the track or of 4 "
    + "minutes, of a track longer than 30 s, as Last.fm counts; undecided when the length is unknown "
    + "and the play shorter than 4 minutes. "
    + SongTimes.definition

  var words: String {
    switch self {
    case .any: "any play"
    case .thirtySeconds: "30 s or more"
    case .halfOrFourMinutes: "half the track, or 4 minutes"
    }
  }

  /// Whether a play counts; nil when that takes a length that is unknown, given as 0.
  func counts(_ milliseconds: Int64, ofTrack length: Int64) -> Bool? {
    switch self {
    case .any: return true
    case .thirtySeconds: return milliseconds >= 30_000
    case .halfOrFourMinutes:
      guard length > 0 else { return milliseconds >= 240_000 ? true : nil }
      return length > 30_000 && (milliseconds * 2 >= length || milliseconds >= 240_000)
    }
  }
}

/// The plays and the time of each song that count by each rule.
struct RuleTotals {
  /// In the order of the rules.
  let totals: [Totals]
  /// Of how many plays it is unknown whether they count, by rule.
  let undecided: [Int]

  /// Counts the plays, given the totals of all of them.
  init(_ store: PlayStore, any: Totals) {
    let times = SongTimes(store)
    var undecided = PlayRule.allCases.map { _ in 0 }
    totals = PlayRule.allCases.map { rule in
      guard rule != .any else { return any }
      var totals = Totals(count: store.songs.count)
      for song in 0..<store.songs.count {
        let counted = rule.counted(times[song], ofTrack: times.lengths[song])
        totals.add(counted.plays, counted.milliseconds, to: song)
        undecided[rule.rawValue] += counted.undecided
      }
      return totals
    }
    self.undecided = undecided
  }
}

extension PlayRule {
  /// How many plays of a song count, how long they lasted, and how many may count.
  fileprivate func counted(
    _ times: ArraySlice<Int64>,
    ofTrack length: Int64
  ) -> (plays: Int, milliseconds: Int64, undecided: Int) {
    var (plays, milliseconds, undecided) = (0, Int64(0), 0)
    for time in times {
      let counts = counts(time, ofTrack: length)
      // To add nothing is faster than a branch that cannot be foreseen.
      plays += counts == true ? 1 : 0
      milliseconds += counts == true ? time : 0
      undecided += counts == nil ? 1 : 0
    }
    return (plays, milliseconds, undecided)
  }
}

extension StreamingHistory {
  /// Three rows: what the history holds when any play counts, when one of 30 s or more does, and when
  /// one of half the track or 4 minutes does.
  public var playDefinitions: Table<PlayDefinitionTotal> {
    let counted = RuleTotals(store, any: songTotals)
    let rows = PlayRule.allCases.map { rule in
      let totals = counted.totals[rule.rawValue]
      return PlayDefinitionTotal(
        rule: rule.words,
        plays: totals.totalPlays,
        undecided: counted.undecided[rule.rawValue],
        tracks: totals.rankedSongs(store.songs).count,
        artists: totals.byArtist(store.songs).rankedArtists(store.songs).count,
        msPlayed: totals.totalMilliseconds
      )
    }
    return Table(rows, definition: PlayRule.definition + ".")
  }
}
