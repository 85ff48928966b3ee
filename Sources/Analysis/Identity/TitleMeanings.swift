/// The kinds of recording that a title names, such as live or remix: one bit a row of
/// `TitleVocabulary`.
struct RecordingKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// The kind of a row of `TitleVocabulary.otherRecording`.
  init(row: Int) {
    precondition(row < 63, "at most 63 kinds of recording have a bit")
    self.init(rawValue: 1 << (UInt64(row) + 1))
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Another version of which nothing more is known.
  static let version = RecordingKinds(rawValue: 1)
}

/// `TitleVocabulary` in a form that is quick to search.
struct TitleMeanings: Sendable {
  /// What a phrase can say.
  struct Meaning: OptionSet, Sendable {
    let rawValue: UInt16
    static let same = Meaning(rawValue: 1 << 0)
    static let sameAlone = Meaning(rawValue: 1 << 1)
    static let besideSame = Meaning(rawValue: 1 << 2)
    static let version = Meaning(rawValue: 1 << 3)
    static let other = Meaning(rawValue: 1 << 4)
    static let guests = Meaning(rawValue: 1 << 5)
    static let company = Meaning(rawValue: 1 << 6)
    static let noGuest = Meaning(rawValue: 1 << 7)
    static let origin = Meaning(rawValue: 1 << 8)
    static let source = Meaning(rawValue: 1 << 9)
    static let linking = Meaning(rawValue: 1 << 10)
    static let year = Meaning(rawValue: 1 << 11)
    static let ordinal = Meaning(rawValue: 1 << 12)
  }

  /// A phrase of some words, found in text.
  struct Match {
    let range: Range<Int>
    var meaning: Meaning = []
    /// The row of `TitleVocabulary.otherRecording`, of a phrase that means `other`.
    var row: Int?
  }

  private struct Entry { var meaning: Meaning = []; var row: Int?; var longestPhrase = 1 }

  static let shared = TitleMeanings()

  private var phrases = StringTable()
  private var entries: [Entry] = []
  /// The first phrase of each row of `TitleVocabulary.otherRecording`, as words.
  private(set) var rowNames: [[UInt8]] = []

  private init() {
    add(TitleVocabulary.sameRecording, .same)
    add(TitleVocabulary.sameRecordingAlone, .sameAlone)
    add(TitleVocabulary.besideThem, .besideSame)
    add(TitleVocabulary.version, .version)
    add(TitleVocabulary.guests, .guests)
    add(TitleVocabulary.company, .company)
    add(TitleVocabulary.noGuests, .noGuest)
    add(TitleVocabulary.origins, .origin)
    add(TitleVocabulary.sources, .source)
    add(TitleVocabulary.linkingWords, .linking)
    for (row, phrases) in TitleVocabulary.otherRecording.enumerated() {
      rowNames.append(Self.words(phrases[0]))
      add(phrases, .other, row: row)
    }
  }

  private mutating func add(_ texts: [String], _ meaning: Meaning, row: Int? = nil) {
    for text in texts {
      let words = Self.words(text)
      let id = entry(for: words[...])
      entries[id].meaning.formUnion(meaning)
      if let row { entries[id].row = row }
      let first = entry(for: words.prefix { $0 != .space })
      let count = words.count { $0 == .space } + 1
      entries[first].longestPhrase = max(entries[first].longestPhrase, count)
    }
  }

  private mutating func entry(for words: ArraySlice<UInt8>) -> Int {
    let id = Int(words.withUnsafeBufferPointer { phrases.intern($0) })
    if id == entries.count { entries.append(Entry()) }
    return id
  }

  private static func words(_ text: String) -> [UInt8] {
    var (plain, words) = (PlainText(), NameWords())
    text.withBytes { plain.read($0) }
    plain.bytes.withUnsafeBufferPointer { words.append($0) }
    return words.bytes
  }

  /// What a whole text says.
  func meaning(of words: Bytes) -> Meaning {
    phrases.find(words).map { entries[Int($0)].meaning } ?? []
  }

  /// The longest phrase that begins at a word of `words`, or that word.
  func match(in words: Bytes, at start: Int) -> Match {
    let firstEnd = words.endOfWord(at: start)
    let word = words.part(start, firstEnd - start)
    guard let first = phrases.find(word) else {
      return Match(range: start..<firstEnd, meaning: meaningOfNumber(word))
    }
    var found = Match(
      range: start..<firstEnd,
      meaning: entries[Int(first)].meaning,
      row: entries[Int(first)].row
    )
    var end = firstEnd
    for _ in 1..<max(entries[Int(first)].longestPhrase, 1) where end < words.count {
      end = words.endOfWord(at: end + 1)
      guard let id = phrases.find(words.part(start, end - start)) else { continue }
      let entry = entries[Int(id)]
      if !entry.meaning.isEmpty {
        found = Match(range: start..<end, meaning: entry.meaning, row: entry.row)
      }
    }
    return found
  }

  /// What a word says that begins with digits: a year, 1900 to 2099, alone or written together with
  /// a phrase, or an ordinal such as `30th`.
  private func meaningOfNumber(_ word: Bytes) -> Meaning {
    let digits = word.prefix { $0.isDigit }.count
    let rest = word.part(digits, word.count - digits)
    if digits == 4, word.part(0, 2).isCentury { return rest.isEmpty ? .year : meaning(of: rest) }
    return digits > 0 && Self.ordinalEndings.contains(where: rest.elementsEqual) ? .ordinal : []
  }

  private static let ordinalEndings = ["st".utf8, "nd".utf8, "rd".utf8, "th".utf8]
}

extension Bytes {
  fileprivate var isCentury: Bool { spells("19") || spells("20") }

  fileprivate func endOfWord(at start: Int) -> Int {
    self[start...].firstIndex(of: .space) ?? count
  }
}
