/// Reads which recording a title names.
///
/// The key is the words of the title without the notes that name the same recording; the words that
/// name another one (`live`, `remix`) stand behind a separator, sorted. `Song (Live) [Remastered]`
/// and `Song - Ao Vivo` have one key, `Song` and `Song Live` two others. The buffers are used
/// again, so that reading an ASCII title allocates nothing unless a note has several pieces or
/// names another recording.
struct TitleReader {
  /// What a note says that does not count for the key.
  enum NoteMeaning: Equatable { case sameRecording, guests, source, year }

  struct Note: Equatable { let meaning: NoteMeaning; let range: Range<Int> }

  private(set) var plain = PlainText()
  /// The title without notes, then the kinds of recording.
  private(set) var key = NameWords()
  private(set) var kinds: RecordingKinds = []
  /// The notes that are not in the key, in ranges of `plain`.
  private(set) var notes: [Note] = []

  private var pieces: [NotePieces.Piece] = []
  private var piece = NamePiece()
  private var versionWords = NameWords()

  /// Whether a note names guests, a film or a year: two titles that name different ones differ.
  var hasCredits: Bool { notes.contains { $0.meaning != .sameRecording } }

  /// Reads a title of well-formed UTF-8.
  mutating func read(_ title: Bytes) {
    plain.read(title)
    key.removeAll()
    versionWords.removeAll()
    if !notes.isEmpty { notes.removeAll(keepingCapacity: true) }
    kinds = []
    let text = plain.bytes
    text.withUnsafeBufferPointer { readParts(of: $0) }
    if key.bytes.isEmpty { appendSigns(of: text, or: title) }
    if !kinds.isEmpty { appendVersion() }
  }

  private mutating func readParts(of text: Bytes) {
    for part in TitleParts(text) {
      if part.isNote {
        readNote(text, in: part.range)
      } else {
        key.append(text.part(part.range))
      }
    }
    readYears(of: text)
  }

  /// A year beside `live` says which concert it was, beside `remaster` when that was made; alone,
  /// when the recording came out.
  private mutating func readYears(of text: Bytes) {
    for place in notes.indices.reversed() where notes[place].meaning == .year {
      if !kinds.isEmpty {
        versionWords.append(text.part(notes.remove(at: place).range))
      } else if notes.contains(where: { $0.meaning == .sameRecording }) {
        notes[place] = Note(meaning: .sameRecording, range: notes[place].range)
      }
    }
  }

  private mutating func readNote(_ text: Bytes, in range: Range<Int>) {
    let isQuoting = text.part(range).holdsQuotation
    pieces.removeAll(keepingCapacity: true)
    pieces.append(contentsOf: NotePieces(text, in: range))
    var namesOther = !kinds.isEmpty
    if pieces.count > 1, !namesOther {
      namesOther = pieces.contains {
        piece.read(text.part($0.range), isQuoting: isQuoting) == .other
      }
    }
    var last = NamePiece.Meaning.title
    for part in pieces {
      var meaning = piece.read(text.part(part.range), isQuoting: isQuoting)
      if meaning == .title, part.isJoined, last == .guests || last == .source {
        meaning = last
      } else if meaning == .title, namesOther {
        meaning = .other
      }
      take(part.range, meaning, of: text)
      last = meaning
    }
  }

  private mutating func take(_ range: Range<Int>, _ meaning: NamePiece.Meaning, of text: Bytes) {
    switch meaning {
    case .nothing: break
    case .title: key.append(text.part(range))
    case .other:
      kinds.formUnion(piece.kinds)
      piece.appendVersionWords(to: &versionWords)
    case .same: notes.append(Note(meaning: .sameRecording, range: range))
    case .guests: notes.append(Note(meaning: .guests, range: range))
    case .source: notes.append(Note(meaning: .source, range: range))
    case .year: notes.append(Note(meaning: .year, range: range))
    }
  }

  /// The key of a title without a letter: the signs of its main text.
  private mutating func appendSigns(of text: [UInt8], or title: Bytes) {
    text.withUnsafeBufferPointer { text in
      for part in TitleParts(text) where !part.isNote { key.appendSigns(of: text.part(part.range)) }
    }
    if key.bytes.isEmpty { key.appendRaw(title) }
  }

  private mutating func appendVersion() {
    key.appendSeparator()
    guard versionWords.bytes.contains(.space) else {
      return versionWords.bytes.withUnsafeBufferPointer { key.appendWords($0) }
    }
    let words = versionWords.bytes.split(separator: .space)
    for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      word.withUnsafeBufferPointer { key.appendWords($0) }
    }
  }
}

extension Bytes {
  func part(_ range: Range<Int>) -> Bytes { part(range.lowerBound, range.count) }

  /// Whether a quotation mark, or an apostrophe at the start of a word, occurs.
  fileprivate var holdsQuotation: Bool {
    indices.contains { index in
      self[index] == .quote
        || (self[index] == UInt8(ascii: "'") && index > 0 && self[index - 1] == .space)
    }
  }
}
