/// Reads a stretch of a history file into plays; a record that it cannot use becomes an issue.
struct PlayReader {
  /// Longer than this is damage: a year, which also keeps every sum far from overflow.
  static let longestPlay: Int64 = 366 * 86_400_000
  /// Earlier is damage, since Spotify did not exist, and so is later.
  static let years = 2006...2099

  let format: any HistoryFormat
  let keys: PlayKeys
  private let isVideo: Bool
  var part = HistoryPart()
  var scratch: [UInt8] = []
  /// How the last play began and ended, as it is spelled and by its number.
  var lastStart: (Bytes, UInt8) = (Bytes(start: nil, count: 0), 0)
  var lastEnd: (Bytes, UInt8) = (Bytes(start: nil, count: 0), 0)
  var records: RecordScanner
  private var recordStart = 0
  private var clock = TimestampReader()

  /// Starts at the cursor of `scanner`, where a record is expected.
  init(_ scanner: JSONScanner, format: any HistoryFormat) {
    self.format = format
    keys = format.keys
    isVideo = format.family == .videos
    records = RecordScanner(scanner)
  }

  /// Reads up to the first record that starts at or after `limit`, or to the end of the array.
  mutating func read(until limit: Int?) {
    defer { part.personKeys = records.personKeys }
    let byteCount = (limit ?? records.scanner.text.count) - records.scanner.offset
    part.rows.reserveCapacity(byteCount / (format.isExtended ? 500 : 100))
    part.end = records.scanner.text.count
    while let step = readValue() {
      switch step {
      case .next: break
      case .value where records.scanner.take(.comma): break
      case .value where records.scanner.take(.closeBracket):
        if records.scanner.next() != 0 || !records.scanner.isAtEnd {
          part.damage = records.scanner.unexpected("the end")
        }
        return
      case .value:
        guard resume(after: records.scanner.unexpected("',' or ']'")) else { return }
      }
      _ = records.scanner.next()
      if let limit, records.scanner.offset >= limit {
        part.end = records.scanner.offset
        return
      }
    }
  }

  /// What was done: a value was read, or a broken one passed and the cursor stands at the next.
  private enum Step { case value, next }

  /// Reads one element of the array; nil when no more can be read.
  @inline(__always)
  private mutating func readValue() -> Step? {
    let byte = records.scanner.next()
    recordStart = records.scanner.offset
    guard byte == .openBrace else { return readOther(byte) }
    part.recordsRead += 1
    do throws(JSONDamage) {
      try records.next()
    } catch {
      return recover(from: error)
    }
    keep()
    return .value
  }

  private mutating func readOther(_ byte: UInt8) -> Step? {
    if records.scanner.isAtEnd || byte == .closeBracket {
      // No record was begun, so none is lost.
      part.damage = part.damage ?? records.scanner.unexpected("a play")
      return nil
    }
    part.recordsRead += 1
    do throws(JSONDamage) {
      try records.scanner.skipValue()
    } catch {
      return recover(from: error)
    }
    drop("expected an object")
    return .value
  }

  /// After a broken record, goes on at the next one; nil when there is none.
  private mutating func recover(from damage: JSONDamage) -> Step? {
    drop("is cut off or damaged: \(damage.reason)")
    if let next = records.scanner.recordStart(after: recordStart) {
      records.scanner.move(to: next)
      return .next
    }
    part.isCutOff = true
    part.damage = part.damage ?? damage
    return nil
  }

  /// After a mistake between two records; false when no record follows.
  private mutating func resume(after damage: JSONDamage) -> Bool {
    part.damage = part.damage ?? damage
    guard let next = records.scanner.recordStart(after: records.scanner.offset - 1) else {
      return false
    }
    records.scanner.move(to: next)
    return true
  }

  // MARK: Keeping

  @inline(__always)
  private mutating func keep() {
    guard let (family, names) = names(),
      let end = endTime(records.record[.time]),
      let milliseconds = milliseconds(records.record[.milliseconds])
    else { return }
    var row = PlayRow(
      endSeconds: end,
      milliseconds: milliseconds,
      otherHash: records.record.otherHash,
      personHash: UInt32(truncatingIfNeeded: records.record.personHash),
      song: song(names, family)
    )
    row.family = family
    addTexts(to: &row)
    addDetails(to: &row)
    part.rows.append(row)
  }

  /// What kind of thing was played and which fields name it; nil, with an issue or counted as
  /// nameless, when nothing does.
  @inline(__always)
  private mutating func names() -> (PlayFamily, PlayNames)? {
    if records.record[.artist].isName, records.record[.track].isName {
      return (isVideo ? .videos : .music, PlayNames(artist: .artist, track: .track))
    }
    return otherNames()
  }

  private mutating func otherNames() -> (PlayFamily, PlayNames)? {
    for (field, key) in [(keys.names.artist, keys.artist), (keys.names.track, keys.track)]
    where !records.record[field].mayBeName {
      drop("'\(key)' is not text")
      return nil
    }
    if records.record[.show].isName || records.record[.episode].isName {
      return (isVideo ? .videos : .podcasts, PlayNames(artist: .show, track: .episode))
    }
    if records.record[.audiobook].isName || records.record[.chapter].isName {
      return (.audiobooks, PlayNames(artist: .audiobook, track: .chapter))
    }
    // Without time and length too it is no podcast or the like, but a record of something else.
    let isPlay =
      records.record[.time].kind != .absent || records.record[.milliseconds].kind != .absent
    if format.nameless != nil, isPlay {
      part.namelessRecords += 1
    } else {
      let isArtist = !records.record[keys.names.artist].isName
      drop("'\(isArtist ? keys.artist : keys.track)' is missing or empty")
    }
    return nil
  }

  @inline(__always)
  private mutating func endTime(_ value: RawRecord.Value) -> Int64? {
    guard value.isText else {
      drop("'\(keys.endTime)' is missing or not text")
      return nil
    }
    let text = bytes(of: value)
    guard let seconds = clock.seconds(text) else {
      drop("'\(keys.endTime)' is \(quoted(text)), expected a date and time")
      return nil
    }
    guard Self.seconds.contains(seconds) else {
      drop("'\(keys.endTime)' is \(quoted(text)), expected a year in 2006...2099")
      return nil
    }
    return seconds
  }

  private static let seconds: Range<Int64> = {
    let start = CivilDate(year: years.lowerBound, month: 1, day: 1).daysSinceEpoch
    let end = CivilDate(year: years.upperBound + 1, month: 1, day: 1).daysSinceEpoch
    return Int64(start) * 86_400..<Int64(end) * 86_400
  }()

  @inline(__always)
  private mutating func milliseconds(_ value: RawRecord.Value) -> Int64? {
    guard value.kind == .number else {
      drop("'\(keys.milliseconds)' is missing or not a number")
      return nil
    }
    let spelling = bytes(of: value)
    var milliseconds: Int64 = 0
    for byte in spelling {
      guard byte.isDigit, milliseconds <= Self.longestPlay else {
        let expected = "expected whole milliseconds of 0 or more"
        drop("'\(keys.milliseconds)' is \(quoted(spelling)), \(expected)")
        return nil
      }
      milliseconds = milliseconds * 10 + Int64(byte &- .zero)
    }
    guard milliseconds <= Self.longestPlay else {
      drop("'\(keys.milliseconds)' is \(quoted(spelling)), which is more than a year")
      return nil
    }
    return milliseconds
  }

  // MARK: Issues

  mutating func drop(_ reason: String) {
    part.damagedRecords += 1
    note(reason, isRepair: false)
  }

  mutating func note(_ reason: String, isRepair: Bool) {
    let record = part.recordsRead
    part.issues.append(
      HistoryPart.Issue(record: record, offset: recordStart, reason: reason, isRepair: isRepair)
    )
  }

  func bytes(of value: RawRecord.Value) -> Bytes {
    records.scanner.text.part(value.start, value.count)
  }

  private func quoted(_ text: Bytes) -> String {
    "'\(String(decoding: text.prefix(200), as: UTF8.self).onOneLine(limit: 40))'"
  }
}

extension RawRecord.Value {
  /// Whether this is a text that is not empty.
  @inline(__always)
  fileprivate var isName: Bool { kind == .text && count > 0 }

  /// Whether a name may be so: a text, or nothing.
  fileprivate var mayBeName: Bool { kind == .text || kind == .null || kind == .absent }
}
