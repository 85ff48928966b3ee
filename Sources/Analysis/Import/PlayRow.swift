/// What kind of thing was played.
enum PlayFamily: Int, CaseIterable, Sendable {
  case music, podcasts, audiobooks, videos
}

/// One play as a file gives it, its names as numbers of the part that it was read in.
struct PlayRow: Sendable {
  var endSeconds: Int64
  var milliseconds: Int64
  /// Of all values that are not kept, but tell two records apart; 0 where there are none.
  var otherHash: UInt64
  /// Of the values that say who listened and from where.
  var personHash: UInt32
  var song: UInt32
  var album = PlayStore.none
  var uri = PlayStore.none
  var file: UInt32 = 0
  var details = PlayDetails.unknown
  var family = PlayFamily.music
}

/// The texts that the plays of one family use, by number.
struct PlayTexts: Sendable {
  var songs = SongTable()
  var albums = StringTable()
  var uris = StringTable()
}

/// What was read from one stretch of a history file.
struct HistoryPart: Sendable {
  var rows: [PlayRow] = []
  /// By family.
  var texts = Array(repeating: PlayTexts(), count: PlayFamily.allCases.count)
  var recordsRead = 0
  var namelessRecords = 0
  /// Records that could not be used.
  var damagedRecords = 0
  /// The records that could not be used and the names that were repaired, in the order of the file.
  var issues: [Issue] = []
  /// Where and why the file stops being an array of records.
  var damage: JSONDamage?
  /// Whether the last record that was met is cut off by that damage.
  var isCutOff = false
  /// Tells which keys of its records name the listener.
  var personKeys: UInt64 = 0
  /// Where the next record starts that was not read.
  var end = 0

  /// A record that could not be used as it was.
  struct Issue: Sendable {
    /// Counted from 1 in this part.
    var record: Int
    let offset: Int
    let reason: String
    /// Whether the record was kept, with U+FFFD in a name.
    let isRepair: Bool
  }

  /// Adds what the next stretch of the same file gave.
  mutating func append(_ next: HistoryPart) {
    issues += next.issues.map { issue in
      var moved = issue
      moved.record += recordsRead
      return moved
    }
    recordsRead += next.recordsRead
    namelessRecords += next.namelessRecords
    damagedRecords += next.damagedRecords
    personKeys |= next.personKeys
    damage = damage ?? next.damage
    isCutOff = isCutOff || next.isCutOff
    end = next.end
  }
}
