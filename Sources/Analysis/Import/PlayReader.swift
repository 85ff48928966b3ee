/// Reads the records of one music file into plays; a record it cannot use becomes an issue.
struct PlayReader {
  /// Longer than this is damage: a year, which also keeps every sum far from overflow.
  static let longestPlay: Int64 = 366 * 86_400_000

  let file: String
  let keys: PlayKeys
  /// What a record without artist and track is, where that is normal.
  let nameless: String?

  private(set) var recordsRead = 0
  private(set) var recordsKept = 0
  private(set) var namelessRecords = 0
  private(set) var issues: [ImportIssue] = []
  /// The first record that could not be used and was not cut off.
  private(set) var firstUnusable: ImportIssue?
  /// Whether the last record that was met is cut off by the damage of the file.
  private(set) var isCutOff = false
  private var scratch: [UInt8] = []

  init(file: String, keys: PlayKeys, nameless: String?) {
    self.file = file
    self.keys = keys
    self.nameless = nameless
  }

  /// Reads a whole file.
  ///
  /// - Throws: `JSONDamage` where the text stops being an array of records; what came before is kept.
  mutating func read(_ text: Bytes, into plays: inout PlayStore) throws(JSONDamage) {
    guard var scanner = JSONScanner(text), scanner.next() != 0 || !scanner.isAtEnd else {
      throw JSONDamage(offset: nil, reason: "it is empty")
    }
    guard scanner.take(.openBracket) else { throw scanner.unexpected("an array of plays") }
    if !scanner.take(.closeBracket) {
      repeat {
        try readRecord(&scanner, into: &plays)
      } while scanner.take(.comma)
      try scanner.expect(.closeBracket, "',' or ']'")
    }
    guard scanner.next() == 0, scanner.isAtEnd else { throw scanner.unexpected("the end") }
  }

  private mutating func readRecord(
    _ scanner: inout JSONScanner,
    into plays: inout PlayStore
  ) throws(JSONDamage) {
    guard scanner.next() == .openBrace else {
      if scanner.isAtEnd || scanner.next() == .closeBracket { throw scanner.unexpected("a play") }
      recordsRead += 1
      drop("expected an object")
      return try scanner.skipValue()
    }
    recordsRead += 1
    var record = RawPlay()
    do {
      try record.scan(&scanner, keys: keys)
    } catch {
      isCutOff = true
      note("is cut off or damaged: \(error.reason)")
      throw error
    }
    keep(record, scanner, into: &plays)
  }

  private mutating func keep(_ record: RawPlay, _ scanner: JSONScanner, into plays: inout PlayStore)
  {
    guard let artist = name(record.artist, keys.artist), let track = name(record.track, keys.track)
    else { return }
    if artist.count == 0 || track.count == 0 { return dropNameless(record, artist, track) }
    guard let end = endTime(record.endTime, scanner),
      let milliseconds = milliseconds(record.milliseconds, scanner)
    else { return }
    let artistID = intern(artist, keys.artist, scanner) { plays.songs.internArtist($0) }
    let trackID = intern(track, keys.track, scanner) { plays.songs.internTrack($0) }
    plays.songIDs.append(plays.songs.intern(artist: artistID, track: trackID))
    plays.endSeconds.append(end.seconds)
    plays.localEndSeconds.append(end.seconds)
    plays.milliseconds.append(milliseconds)
    plays.fileIDs.append(UInt32(plays.files.count))
    plays.albumIDs.append(PlayStore.none)
    plays.uriIDs.append(PlayStore.none)
    plays.details.append(.unknown)
    recordsKept += 1
  }

  /// The name in a field: empty when it is null, absent or empty; nil, with an issue, when it is no text.
  private mutating func name(_ value: RawPlay.Value, _ key: StaticString) -> JSONText? {
    switch value {
    case .text(let name): return name
    case .absent, .null: return JSONText(start: 0, count: 0)
    case .word, .nested:
      drop("'\(key)' is not text")
      return nil
    }
  }

  /// Without time and length too it is no podcast or the like, but a record of something else.
  private mutating func dropNameless(_ record: RawPlay, _ artist: JSONText, _ track: JSONText) {
    if nameless != nil, !record.hasNeitherTimeNorLength {
      namelessRecords += 1
    } else {
      drop("'\(artist.count == 0 ? keys.artist : keys.track)' is missing or empty")
    }
  }

  private mutating func endTime(_ value: RawPlay.Value, _ scanner: JSONScanner) -> Timestamp? {
    guard case .text(let text) = value else {
      drop("'\(keys.endTime)' is missing or not text")
      return nil
    }
    if let time = Timestamp(scanner.bytes(of: text)) { return time }
    drop("'\(keys.endTime)' is \(quoted(scanner.bytes(of: text))), expected a date and time")
    return nil
  }

  private mutating func milliseconds(_ value: RawPlay.Value, _ scanner: JSONScanner) -> Int64? {
    guard case .word(let word) = value else {
      drop("'\(keys.milliseconds)' is missing or not a number")
      return nil
    }
    let spelling = scanner.bytes(of: word)
    var value: Int64 = 0
    for byte in spelling {
      guard byte.isDigit, value <= Self.longestPlay else {
        drop(
          "'\(keys.milliseconds)' is \(quoted(spelling)), expected whole milliseconds of 0 or more"
        )
        return nil
      }
      value = value * 10 + Int64(byte &- .zero)
    }
    guard value <= Self.longestPlay else {
      drop("'\(keys.milliseconds)' is \(quoted(spelling)), which is more than a year")
      return nil
    }
    return value
  }

  /// The number of a name; what is no Unicode text becomes U+FFFD and an issue, and the play is kept.
  @inline(__always)
  private mutating func intern(
    _ name: JSONText,
    _ key: StaticString,
    _ scanner: JSONScanner,
    _ intern: (Bytes) -> UInt32
  ) -> UInt32 {
    let bytes = scanner.bytes(of: name)
    if !name.hasEscapes, firstInvalidUTF8(in: bytes) == nil { return intern(bytes) }
    scratch.removeAll(keepingCapacity: true)
    if !JSONString.append(bytes, to: &scratch) {
      note("'\(key)' holds what is no Unicode text; U+FFFD stands in its place")
    }
    return scratch.withUnsafeBufferPointer(intern)
  }

  private mutating func drop(_ reason: String) {
    note(reason)
    firstUnusable = firstUnusable ?? issues.last
  }

  private mutating func note(_ reason: String) {
    issues.append(ImportIssue(file: file, record: recordsRead, reason: reason))
  }

  private func quoted(_ text: Bytes) -> String {
    let start = String(decoding: text.prefix(40), as: UTF8.self)
    return "'\(start)\(text.count > 40 ? "…" : "")'"
  }
}
