/// A cursor over CSV text (RFC 4180) that reads one cell at a time and copies nothing.
///
/// A row ends at a line feed, a carriage return or both. A quote inside an unquoted cell is text, and
/// text after a closing quote belongs to the cell, as the usual readers have it.
struct CSVScanner {
  /// What stands after a cell.
  enum End { case comma, row, text }

  /// One cell: its bytes, still with its quotes where it `needsDecoding`.
  struct Cell {
    let start: Int
    let count: Int
    let needsDecoding: Bool
    let end: End
    /// Whether a quote was opened and never closed.
    var isOpen = false
  }

  let text: Bytes
  let base: UnsafePointer<UInt8>
  private let count: Int
  private(set) var position = 0

  /// Starts at the first byte after a byte order mark; `text` must not be empty.
  init?(_ text: Bytes) {
    guard let base = text.baseAddress, !text.isEmpty else { return nil }
    self.text = text
    self.base = base
    count = text.count
    if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { position = 3 }
  }

  var isAtEnd: Bool { position >= count }

  /// Passes line ends at the start of a row: an empty line is no row, as the usual readers have it.
  @inline(__always)
  mutating func skipEmptyLines() {
    while position < count, base[position] == .newline || base[position] == .carriageReturn {
      position += 1
    }
  }

  /// Reads the next cell and passes what ends it.
  @inline(__always)
  mutating func cell() -> Cell {
    if position < count, base[position] == .quote { return quotedCell() }
    let start = position
    skipToDelimiter()
    return Cell(start: start, count: position - start, needsDecoding: false, end: passDelimiter())
  }

  /// Moves on to a comma or a line end, eight bytes a step.
  @inline(__always)
  private mutating func skipToDelimiter() {
    let raw = UnsafeRawPointer(base)
    while position + 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let hits =
        zeroBytes(word ^ 0x2C2C_2C2C_2C2C_2C2C) | zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A)
        | zeroBytes(word ^ 0x0D0D_0D0D_0D0D_0D0D)
      if hits != 0 {
        position += hits.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
    while position < count, !Self.isDelimiter(base[position]) { position += 1 }
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .newline || byte == .carriageReturn
  }

  /// Passes a comma or a line end at the cursor.
  @inline(__always)
  private mutating func passDelimiter() -> End {
    guard position < count else { return .text }
    let byte = base[position]
    position += 1
    if byte == .comma { return .comma }
    if byte == .carriageReturn, position < count, base[position] == .newline { position += 1 }
    return .row
  }

  private mutating func quotedCell() -> Cell {
    let start = position
    var hasDoubledQuotes = false
    position += 1
    while position < count {
      guard base[position] == .quote else {
        position += 1
        continue
      }
      guard position + 1 < count, base[position + 1] == .quote else { break }
      hasDoubledQuotes = true
      position += 2
    }
    let close = position
    let isOpen = close >= count
    position = min(close + 1, count)
    if !isOpen, !hasDoubledQuotes, position >= count || Self.isDelimiter(base[position]) {
      let end = passDelimiter()
      return Cell(start: start + 1, count: close - start - 1, needsDecoding: false, end: end)
    }
    skipToDelimiter()
    let rawCount = position - start
    let end = passDelimiter()
    return Cell(start: start, count: rawCount, needsDecoding: true, end: end, isOpen: isOpen)
  }

  func bytes(of cell: Cell) -> Bytes { text.part(cell.start, cell.count) }

  /// The text of a cell, its quotes taken away.
  func decoded(_ cell: Cell) -> [UInt8] {
    let raw = bytes(of: cell)
    guard cell.needsDecoding else { return Array(raw) }
    var result: [UInt8] = []
    var position = 1
    while position < raw.count, raw[position] != .quote || raw.isDoubledQuote(at: position) {
      result.append(raw[position])
      position += raw[position] == .quote ? 2 : 1
    }
    result.append(contentsOf: raw.dropFirst(position + 1))
    return result
  }

  /// How many rows the text has at most: its line ends, and one more.
  var largestRowCount: Int {
    let rest = text.part(position, count - position)
    let feeds = rest.count(of: .newline)
    guard rest.holds(.carriageReturn) else { return feeds + 1 }
    let loneReturns = rest.indices.count { index in
      rest[index] == .carriageReturn && (index + 1 == rest.count || rest[index + 1] != .newline)
    }
    return feeds + loneReturns + 1
  }

  /// Passes the delimiter at `position`, for a reader that has read the cell before it itself.
  @inline(__always)
  mutating func passDelimiter(at position: Int) -> End {
    self.position = position
    return passDelimiter()
  }
}

extension Bytes {
  fileprivate func isDoubledQuote(at position: Int) -> Bool {
    self[position] == .quote && position + 1 < count && self[position + 1] == .quote
  }
}
