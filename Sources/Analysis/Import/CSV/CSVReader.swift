/// A cursor over CSV text (RFC 4180) that copies one cell after another, its quotes taken away.
///
/// A row ends at a line feed, a carriage return or both. A quote inside an unquoted cell is text, and
/// text after a closing quote belongs to the cell, as the usual readers have it.
struct CSVReader {
  /// What stands after a cell.
  enum End { case delimiter, row, text }

  let base: UnsafePointer<UInt8>
  /// The text ends here, whatever comes after it in memory.
  let limit: Int
  var position: Int
  /// Whether a quote was opened that is not closed before the limit.
  var isOpen = false

  let delimiter: UInt8
  private let isPadded: Bool
  /// The delimiter in each of eight bytes.
  private let delimiters: UInt64

  init(_ base: UnsafePointer<UInt8>, _ range: Range<Int>, _ dialect: CSVDialect) {
    self.base = base
    (position, limit) = (range.lowerBound, range.upperBound)
    (delimiter, isPadded) = (dialect.delimiter, dialect.isPadded)
    delimiters = 0x0101_0101_0101_0101 &* UInt64(delimiter)
  }

  var isAtEnd: Bool { position >= limit }

  /// Passes line ends at the start of a row: an empty line is no row, as the usual readers have it.
  @inline(__always)
  mutating func skipEmptyLines() {
    while position < limit, base[position].endsLine { position &+= 1 }
  }

  /// Copies the next cell and passes what ends it.
  ///
  /// - Parameter output: Room for as many bytes as there are up to the limit. Bytes after those of the
  ///   cell may be written too, but none further on than the text reaches.
  /// - Returns: How many bytes the cell has, and what ended it.
  @inline(__always)
  mutating func readCell(into output: UnsafeMutablePointer<UInt8>) -> (count: Int, end: End) {
    var count = 0
    if isPadded { skipPadding() }
    if position < limit, base[position] == .quote { copyQuoted(into: output, &count) }
    copyPlain(into: output, &count)
    if isPadded { while count > 0, isPadding(output[count - 1]) { count &-= 1 } }
    return (count, passDelimiter())
  }

  @inline(__always)
  private func isPadding(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab && delimiter != .tab
  }

  @inline(__always)
  private mutating func skipPadding() {
    while position < limit, isPadding(base[position]) { position &+= 1 }
  }

  /// Copies up to a delimiter or a line end, eight bytes a step.
  @inline(__always)
  private mutating func copyPlain(into output: UnsafeMutablePointer<UInt8>, _ count: inout Int) {
    let (source, target) = (UnsafeRawPointer(base), UnsafeMutableRawPointer(output))
    while position &+ 8 <= limit {
      let word = source.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
      let bytes = UInt64(littleEndian: word)
      let hits = zeroBytes(bytes ^ delimiters) | controlBytes(bytes)
      let length = hits == 0 ? 8 : hits.trailingZeroBitCount >> 3
      position &+= length
      count &+= length
      guard hits != 0 else { continue }
      if endsCell(base[position]) { return }
      // A control character that is text; it is copied already.
      position &+= 1
      count &+= 1
    }
    while position < limit, !endsCell(base[position]) {
      output[count] = base[position]
      position &+= 1
      count &+= 1
    }
  }

  /// Marks bytes below 0x0E, which line ends are; the lowest mark is always right.
  @inline(__always)
  private func controlBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || byte.endsLine }

  /// Copies what stands between quotes, a doubled one once, and passes the closing quote.
  @inline(__always)
  private mutating func copyQuoted(into output: UnsafeMutablePointer<UInt8>, _ count: inout Int) {
    position &+= 1
    while true {
      copyToQuote(into: output, &count)
      guard position < limit else {
        isOpen = true
        return
      }
      position &+= 1
      guard position < limit, base[position] == .quote else { return }
      output[count] = .quote
      position &+= 1
      count &+= 1
    }
  }

  @inline(__always)
  private mutating func copyToQuote(into output: UnsafeMutablePointer<UInt8>, _ count: inout Int) {
    let (source, target) = (UnsafeRawPointer(base), UnsafeMutableRawPointer(output))
    while position &+ 8 <= limit {
      let word = source.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
      let hits = zeroBytes(UInt64(littleEndian: word) ^ 0x2222_2222_2222_2222)
      let length = hits == 0 ? 8 : hits.trailingZeroBitCount >> 3
      position &+= length
      count &+= length
      if hits != 0 { return }
    }
    while position < limit, base[position] != .quote {
      output[count] = base[position]
      position &+= 1
      count &+= 1
    }
  }

  /// Passes a delimiter or a line end at the cursor.
  @inline(__always)
  mutating func passDelimiter() -> End {
    guard position < limit else { return .text }
    let byte = base[position]
    position &+= 1
    if byte == delimiter { return .delimiter }
    if byte == .carriageReturn, position < limit, base[position] == .newline { position &+= 1 }
    return .row
  }

  /// Where the line after the one at `position` starts, whatever quotes stand in it.
  func startOfLine(after position: Int) -> Int {
    var reader = self
    reader.position = position
    while reader.position < limit, !base[reader.position].endsLine { reader.position += 1 }
    _ = reader.passDelimiter()
    return reader.position
  }
}

extension UInt8 {
  /// Whether a line ends here.
  var endsLine: Bool { self == .newline || self == .carriageReturn }
}
