/// Cuts a plain title into its main text and its notes.
///
/// A note stands in brackets, after a blank and a dash, bar or slash, or begins at `feat.`; some
/// main text has to come before it, so that `(Nearly) Home` is all main text.
struct TitleParts: Sequence, IteratorProtocol {
  struct Part: Equatable { let range: Range<Int>; let isNote: Bool }

  private enum Opening { case bracket, mark, guests }

  private let text: Bytes
  private var position = 0
  private var hasMainText = false

  init(_ text: Bytes) { self.text = text }

  mutating func next() -> Part? {
    guard position < text.count else { return nil }
    switch opening(at: position) {
    case .bracket:
      let start = position + 1
      let end = closingBracket(of: position)
      position = Swift.min(end + 1, text.count)
      return Part(range: start..<end, isNote: true)
    case .mark, .guests:
      let start = position
      moveToNextOpening()
      return Part(range: start..<position, isNote: true)
    case nil:
      let start = position
      moveToNextOpening()
      return Part(range: start..<position, isNote: false)
    }
  }

  /// Passes at least one byte, and then all before the next note.
  private mutating func moveToNextOpening() {
    repeat {
      if text[position] > .space { hasMainText = true }
      position = text.endOfQuotation(at: position) ?? position + 1
      if hasMainText { position = positionOfSign(from: position) }
    } while position < text.count && opening(at: position) == nil
  }

  /// The next byte that may open a note or a quotation.
  private func positionOfSign(from start: Int) -> Int {
    Self.signs.withUnsafeBufferPointer { signs in
      var index = start
      while index < text.count, !signs[Int(text[index])] { index += 1 }
      return index
    }
  }

  private static let signs = (0...255 as ClosedRange<UInt8>).map { "([{-~|/f\"".utf8.contains($0) }

  @inline(__always)
  private func opening(at index: Int) -> Opening? {
    switch text[index] {
    case UInt8(ascii: "("), .openBracket, .openBrace: hasMainText ? .bracket : nil
    case .hyphen, UInt8(ascii: "~"): opensMark(at: index, mayEnclose: true) ? .mark : nil
    case UInt8(ascii: "|"), UInt8(ascii: "/"):
      opensMark(at: index, mayEnclose: false) ? .mark : nil
    case UInt8(ascii: "f"): opensGuests(at: index) ? .guests : nil
    default: nil
    }
  }

  /// Whether a sign stands alone, or opens a note that the same sign closes: `-live-`.
  private func opensMark(at index: Int, mayEnclose: Bool) -> Bool {
    guard hasMainText, text[index - 1] == .space else { return false }
    if index + 1 == text.count || text[index + 1] == .space { return true }
    return mayEnclose && index + 1 < text.count && text[text.count - 1] == text[index]
  }

  /// Whether `feat. Somebody` begins here; `6 ft. under` and a title that ends in `feat` do not.
  private func opensGuests(at index: Int) -> Bool {
    guard hasMainText, text[index - 1] == .space else { return false }
    let word = text.part(index, text.count - index).prefix { $0 != .space }
    guard
      word.elementsEqual("featuring".utf8) || Self.shortForms.contains(where: word.elementsEqual)
    else { return false }
    let before = text[..<(index - 1)].last { $0 != .space } ?? .space
    return index + word.count + 1 < text.count && !before.isDigit
  }

  private static let shortForms = ["feat.".utf8, "feat".utf8, "ft.".utf8, "ft".utf8]

  /// The bracket that closes the one at `start`, or the end when none does.
  private func closingBracket(of start: Int) -> Int {
    var depth = 0
    for index in start..<text.count {
      switch text[index] {
      case UInt8(ascii: "("), .openBracket, .openBrace: depth += 1
      case UInt8(ascii: ")"), .closeBracket, .closeBrace:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return text.count
  }
}

extension Bytes {
  /// The position after the quotation that opens at `index`; nil where none opens or it never
  /// closes.
  func endOfQuotation(at index: Int) -> Int? {
    guard self[index] == .quote else { return nil }
    if index > 0, self[index - 1] != .space, self[index - 1] != UInt8(ascii: "(") { return nil }
    return self[(index + 1)...].firstIndex(of: .quote).map { $0 + 1 }
  }
}

/// Cuts a note at its commas, semicolons, bars, slashes and lone dashes, but not inside quotation
/// marks.
struct NotePieces: Sequence, IteratorProtocol {
  /// `isJoined`: cut from the piece before it by a comma or a slash only, as in a list of names.
  struct Piece { let range: Range<Int>; let isJoined: Bool }

  private let text: Bytes
  private var position: Int
  private let end: Int
  private var isJoined = false

  init(_ text: Bytes, in range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Piece? {
    guard position < end else { return nil }
    let start = position
    while position < end, !isCut(at: position) {
      position = Swift.min(text.endOfQuotation(at: position) ?? position + 1, end)
    }
    let piece = Piece(range: start..<position, isJoined: isJoined)
    if position < end {
      isJoined =
        text[position] == .comma || (text[position] == UInt8(ascii: "/") && !isAlone(position))
      position += 1
    }
    return piece
  }

  private func isCut(at index: Int) -> Bool {
    switch text[index] {
    case .comma, .semicolon, UInt8(ascii: "|"): true
    case UInt8(ascii: "/"): !isAfterLetter(index)
    case .hyphen: isAlone(index)
    default: false
    }
  }

  /// Whether the slash stands after a single letter, as in `w/ Somebody` and `из к/ф`.
  private func isAfterLetter(_ index: Int) -> Bool {
    let letters = text[..<index].reversed().prefix { $0 >= UInt8(ascii: "a") }
    return letters.count { $0 & 0xC0 != 0x80 } == 1
  }

  private func isAlone(_ index: Int) -> Bool {
    (index == 0 || text[index - 1] == .space)
      && (index + 1 == text.count || text[index + 1] == .space)
  }
}
