/// The words of plain text, one blank between two: what is left of a name when only letters count.
///
/// Punctuation is a blank, but an apostrophe is nothing and the dots of initials are nothing, so
/// that `Don't`, `Dont` and `M.I.A.`, `MIA` agree. `&`, a lone `+` and `'n'` are `and`; `Pt. II` is
/// `part 2`. Signs that may tell two names apart (`#`, `$`, `%`, `=`, …) are letters.
struct NameWords {
  private(set) var bytes: [UInt8] = []
  private var wordStart: Int?
  private var followsPart = false

  /// Ends the words so far: what is appended after it never reads as one with them.
  static let separator: UInt8 = 0x1F

  mutating func removeAll() {
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    followsPart = false
  }

  mutating func appendSeparator() {
    bytes.append(Self.separator)
    followsPart = false
  }

  /// Appends text that already is words.
  mutating func appendWords(_ words: Bytes) {
    beginWord()
    bytes.append(contentsOf: words)
    wordStart = nil
    followsPart = false
  }

  /// Appends text as it is.
  mutating func appendRaw(_ text: Bytes) { bytes.append(contentsOf: text) }

  /// Appends plain text as it is but for its blanks: what a name is that has no letter, like `!?`.
  mutating func appendSigns(of plain: Bytes) {
    bytes.append(contentsOf: plain.lazy.filter { $0 > .space })
  }

  /// Appends the words of plain text.
  mutating func append(_ text: Bytes) {
    var index = 0
    while index < text.count {
      let end = appendRun(of: text, from: index)
      if end < text.count { takeSign(at: end, in: text) }
      index = end + 1
    }
    endWord()
  }

  /// Appends letters and, at once, the words after them that need no second look; most names are
  /// one such run.
  private mutating func appendRun(of text: Bytes, from start: Int) -> Int {
    let takesWords = wordStart == nil && !followsPart
    var (index, lastStart) = (start, start)
    Self.roles.withUnsafeBufferPointer { roles in
      while index < text.count {
        if roles[Int(text[index])] != .letter {
          guard takesWords, text[index] == .space, index + 1 < text.count,
            roles[Int(text[index + 1])] == .letter, index > lastStart,
            !Self.mayHaveSpellings(text[lastStart])
          else { return }
          lastStart = index + 1
        }
        index += 1
      }
    }
    guard index > start else { return index }
    if wordStart == nil { beginWord() }
    bytes.append(contentsOf: text.part(start, index - start))
    if lastStart > start { wordStart = bytes.count - (index - lastStart) }
    return index
  }

  /// Whether a word that begins so may be one of those that `endWord` writes in one way.
  private static func mayHaveSpellings(_ first: UInt8) -> Bool {
    first == UInt8(ascii: "n") || first == UInt8(ascii: "p") || first == UInt8(ascii: "v")
  }

  private mutating func takeSign(at index: Int, in text: Bytes) {
    switch Self.roles[Int(text[index])] {
    case .letter, .nothing: break
    case .blank: endWord()
    case .dot: if !Self.isAfterInitial(index, in: text) { endWord() }
    case .and: appendAnd()
    case .plus:
      if Self.standsAlone(index, in: text) { return appendAnd() }
      if wordStart == nil { beginWord() }
      bytes.append(text[index])
    }
  }

  private mutating func beginWord() {
    if let last = bytes.last, last != Self.separator { bytes.append(.space) }
    wordStart = bytes.count
  }

  private mutating func appendAnd() {
    endWord()
    beginWord()
    bytes.append(contentsOf: "and".utf8)
    endWord()
  }

  /// Ends a word, and writes it in the one way for the words that have several.
  private mutating func endWord() {
    guard let start = wordStart else { return }
    wordStart = nil
    let count = bytes.count - start
    guard count <= 4 else { return followsPart = count == 6 && holds("volume", at: start) }
    if followsPart, let number = Self.romanNumerals.firstIndex(where: { holds($0, at: start) }) {
      replace(from: start, with: String(number + 1))
    } else if holds("n", at: start), start > 0 {
      replace(from: start, with: "and")
    } else if holds("pt", at: start) {
      replace(from: start, with: "part")
    } else if holds("vol", at: start) {
      replace(from: start, with: "volume")
    }
    followsPart = holds("part", at: start) || holds("volume", at: start)
  }

  private static let romanNumerals: [StaticString] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
  ]

  private func holds(_ word: StaticString, at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { $0.part(start, $0.count - start).spells(word) }
  }

  private mutating func replace(from start: Int, with word: String) {
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: word.utf8)
  }
}

extension NameWords {
  private enum Role: UInt8 { case letter, blank, nothing, dot, and, plus }

  private static let roles: [Role] = (0...255 as ClosedRange<UInt8>).map { byte in
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .nothing
    case .dot: .dot
    case UInt8(ascii: "&"): .and
    case UInt8(ascii: "+"): .plus
    case 0...0x20, 0x7F: .blank
    default: "!\"()*,-/:;?[\\]_{|}~".utf8.contains(byte) ? .blank : .letter
    }
  }

  private static func isLetter(_ text: Bytes, _ index: Int) -> Bool {
    text.indices.contains(index) && roles[Int(text[index])] == .letter
  }

  /// Whether the dot at `index` stands between two single letters.
  private static func isAfterInitial(_ index: Int, in text: Bytes) -> Bool {
    isLetter(text, index - 1) && !isLetter(text, index - 2)
      && isLetter(text, index + 1) && !isLetter(text, index + 2)
      && !text[index - 1].isDigit && !text[index + 1].isDigit
  }

  private static func standsAlone(_ index: Int, in text: Bytes) -> Bool {
    index > 0 && text[index - 1] == .space && index + 1 < text.count && text[index + 1] == .space
  }
}
