extension PlayReader {
  /// The number of the song that two fields name.
  @inline(__always)
  mutating func song(_ names: PlayNames, _ family: PlayFamily) -> UInt32 {
    let (artist, track) = (records.record[names.artist], records.record[names.track])
    let (artistText, trackText) = (bytes(of: artist), bytes(of: track))
    let artistName = Self.intern(
      artistText,
      artist.hasEscapes,
      &part.texts[family.rawValue].songs.artists,
      &scratch
    )
    if !artistName.isFaithful { noteRepair(names.artist) }
    let trackName = Self.intern(
      trackText,
      track.hasEscapes,
      &part.texts[family.rawValue].songs.tracks,
      &scratch
    )
    if !trackName.isFaithful { noteRepair(names.track) }
    return part.texts[family.rawValue].songs.intern(artist: artistName.id, track: trackName.id)
  }

  /// The album and the URI, where the record has them.
  @inline(__always)
  mutating func addTexts(to row: inout PlayRow) {
    let family = row.family.rawValue
    let (album, uri) = (records.record[.album], records.record[row.family.uriField])
    if album.isText, album.count > 0 {
      let text = bytes(of: album)
      let name = Self.intern(text, album.hasEscapes, &part.texts[family].albums, &scratch)
      if !name.isFaithful { noteRepair(.album) }
      row.album = name.id
    }
    if uri.isText, uri.count > 0 {
      let text = bytes(of: uri)
      row.uri = Self.intern(text, uri.hasEscapes, &part.texts[family].uris, &scratch).id
    }
  }

  @inline(__always)
  mutating func addDetails(to row: inout PlayRow) {
    guard format.isExtended else { return }
    if records.record[.startReason].isText {
      row.details.startCode = Self.code(bytes(of: records.record[.startReason]), &lastStart)
    }
    if records.record[.endReason].isText {
      row.details.endCode = Self.code(bytes(of: records.record[.endReason]), &lastEnd)
    }
    row.details[.shuffled] = records.record[.shuffled].flag
    row.details[.skipped] = records.record[.skipped].flag
    row.details[.offline] = records.record[.offline].flag
    row.details[.incognito] = records.record[.incognito].flag
  }

  /// The number of a reason, which is most often that of the play before.
  @inline(__always)
  private static func code(_ spelling: Bytes, _ last: inout (Bytes, UInt8)) -> UInt8 {
    if !spelling.equals(last.0) { last = (spelling, PlayReason.code(spelling)) }
    return last.1
  }

  /// The number of a text; what is no Unicode text becomes U+FFFD, and is not faithful.
  @inline(__always)
  private static func intern(
    _ text: Bytes,
    _ hasEscapes: Bool,
    _ table: inout StringTable,
    _ scratch: inout [UInt8]
  ) -> (id: UInt32, isFaithful: Bool) {
    if !hasEscapes, let id = table.internWellFormed(text) { return (id, true) }
    scratch.removeAll(keepingCapacity: true)
    let isFaithful = JSONString.append(text, to: &scratch)
    return (scratch.withUnsafeBufferPointer { table.intern($0) }, isFaithful)
  }

  private mutating func noteRepair(_ field: PlayField) {
    let key =
      switch field {
      case keys.names.artist: "'\(keys.artist)'"
      case keys.names.track: "'\(keys.track)'"
      default: "a name"
      }
    note("\(key) holds what is no Unicode text; U+FFFD stands in its place", isRepair: true)
  }
}

extension RawRecord.Value {
  /// Yes or no; nil where the record does not say, or says something else.
  @inline(__always)
  fileprivate var flag: Bool? {
    switch kind {
    case .yes: true
    case .no: false
    case .absent, .null, .number, .text, .nested: nil
    }
  }
}

extension PlayFamily {
  /// The field that holds the address of what was played.
  fileprivate var uriField: PlayField {
    switch self {
    case .music, .videos: .uri
    case .podcasts: .episodeURI
    case .audiobooks: .chapterURI
    }
  }
}
