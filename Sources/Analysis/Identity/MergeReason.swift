/// Why a song counts as the same recording as another.
enum MergeReason: Equatable, Sendable {
  /// Only upper and lower case differ.
  case letterCase
  /// Punctuation, accents or the words for a version (`Live`, `Ao Vivo`) differ.
  case spelling
  /// One of the titles has a note that names the same recording: `2011 Remaster`.
  case suffix(String)
  /// One of them names guests: `feat. Somebody`.
  case featuring(String)
  /// The names differ, but one Spotify track was played under both.
  case uri

  /// The reason in words, for a table.
  var text: String {
    switch self {
    case .letterCase: "upper and lower case"
    case .spelling: "spelling"
    case .suffix(let note): "“\(note)”"
    case .featuring(let guests): "guests: “\(guests)”"
    case .uri: "the same Spotify track"
    }
  }
}

extension MergeReason {
  /// Why two songs of one group are in it: how the names differ, the first song's notes first;
  /// empty for a song and itself.
  static func reasons(_ first: Int, _ second: Int, in songs: SongTable) -> [MergeReason] {
    guard first != second else { return [] }
    let (a, b) = (NamedRecording(first, in: songs), NamedRecording(second, in: songs))
    guard a.artistKey == b.artistKey, a.titleKey == b.titleKey, a.credits.agree(with: b.credits)
    else { return [.uri] }
    let notes = a.notes.filter { !b.notes.contains($0) } + b.notes.filter { !a.notes.contains($0) }
    guard notes.isEmpty else { return notes.map(\.reason) }
    return [a.folded == b.folded ? .letterCase : .spelling]
  }
}

/// The names of a song, taken apart to be compared.
private struct NamedRecording {
  /// A note, the same as another when its words are.
  struct Note: Equatable {
    let words: [UInt8]
    let reason: MergeReason

    static func == (first: Note, second: Note) -> Bool { first.words == second.words }
  }

  let artistKey: [UInt8]
  let titleKey: [UInt8]
  let credits: TitleCredits
  let notes: [Note]
  /// Artist and title, with no difference of case.
  let folded: [UInt8]

  init(_ song: Int, in songs: SongTable) {
    var (artist, title, folded) = (ArtistReader(), TitleReader(), [UInt8]())
    var notes: [Note] = []
    songs.artists.withBytes(of: songs.artistIDs[song]) { name in
      artist.read(name)
      CaseFolding.append(name, to: &folded)
      if let range = artist.guests {
        notes.append(Self.note(.guests, artist.plain, range, of: name))
      }
    }
    folded.append(NameWords.separator)
    songs.tracks.withBytes(of: songs.trackIDs[song]) { name in
      title.read(name)
      CaseFolding.append(name, to: &folded)
      for note in title.joinedNotes {
        notes.append(Self.note(note.meaning, title.plain, note.range, of: name))
      }
    }
    (artistKey, titleKey) = (artist.key.bytes, title.key.bytes)
    credits = TitleCredits(artist, title)
    (self.notes, self.folded) = (notes, folded)
  }

  private static func note(
    _ meaning: TitleReader.NoteMeaning,
    _ plain: PlainText,
    _ range: Range<Int>,
    of name: Bytes
  ) -> Note {
    let around = " -|/~,;([{)]}".utf8
    let start = range.first { !around.contains(plain.bytes[$0]) } ?? range.upperBound
    let end = range.last { !around.contains(plain.bytes[$0]) }.map { $0 + 1 } ?? start
    let text = String(decoding: name.part(plain.origin(of: start..<end, in: name)), as: UTF8.self)
    var words = NameWords()
    plain.bytes.withUnsafeBufferPointer { words.append($0.part(start..<end)) }
    return Note(words: words.bytes, reason: meaning == .guests ? .featuring(text) : .suffix(text))
  }
}

extension TitleReader {
  /// The notes, those of one list of names together.
  fileprivate var joinedNotes: [Note] {
    notes.reduce(into: []) { joined, note in
      if let last = joined.last, last.meaning == note.meaning, note.meaning != .sameRecording,
        last.range.upperBound + 1 == note.range.lowerBound
      {
        joined[joined.count - 1] = Note(
          meaning: note.meaning,
          range: last.range.lowerBound..<note.range.upperBound
        )
      } else {
        joined.append(note)
      }
    }
  }
}
