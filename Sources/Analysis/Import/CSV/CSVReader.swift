/// A cursor over CSV text (RFC 4180) that copies one cell after another, its quotes taken away.
///
/// A row ends at a line feed, a carriage return or both. A quote inside an unquoted cell is text, and
/// text after a closing quote belongs to the cell, as the usual readers have it.
struct CSVReader {
  /// What stands after a cell.
  enum End { case delimiter, row, text }

  /// The next byte.
  var position: UnsafePointer<UInt8>
  /// The text ends here, whatever comes after it in memory.
  let limit: UnsafePointer<UInt8>
  /// Whether a quote was opened that is not closed before the limit.
  var isOpen = false
  private let isPadded: Bool
  /// The delimiter in each of eight bytes.
  private let delimiters: UInt64

  init(_ base: UnsafePointer<UInt8>, _ range: Range<Int>, _ dialect: CSVDialect) {
    (position, limit) = (base + range.lowerBound, base + range.upperBound)
    isPadded = dialect.isPadded
    delimiters = 0x0101_0101_0101_0101 &* UInt64(dialect.delimiter)
  }

  var isAtEnd: Bool { position >= limit }

  var delimiter: UInt8 { UInt8(truncatingIfNeeded: delimiters) }

  /// Passes line ends at the start of a row: an empty line is no row, as the usual readers have it.
  @inline(__always)
  mutating func skipEmptyLines() {
    while position < limit, position.pointee.endsLine { position += 1 }
  }

  /// Copies the next cell and passes what ends it.
  ///
  /// - Parameter output: Room for as many bytes as there are up to the limit. Bytes after those of the
  ///   cell may be written too, but none further on than the text reaches.
  /// - Returns: How many bytes the cell has, and what ended it.
  @inline(__always)
  mutating func readCell(into output: UnsafeMutablePointer<UInt8>) -> (count: Int, end: End) {
    if isPadded {
      let (count, end, reader) = paddedCell(into: output)
      self = reader
      return (count, end)
    }
    var target = output
    let end = copyCell(to: &target)
    return (target - output, end)
  }

  @inline(__always)
  private mutating func copyCell(to target: inout UnsafeMutablePointer<UInt8>) -> End {
    if position < limit, position.pointee == .quote { copyQuoted(to: &target) }
    return copyPlain(to: &target)
  }

  @inline(never)
  private func paddedCell(
    into output: UnsafeMutablePointer<UInt8>
  ) -> (count: Int, end: End, reader: CSVReader) {
    let delimiter = delimiter
    let isPadding: (UInt8) -> Bool = { $0 == .space || $0 == .tab && delimiter != .tab }
    var (reader, target) = (self, output)
    while !reader.isAtEnd, isPadding(reader.position.pointee) { reader.position += 1 }
    let end = reader.copyCell(to: &target)
    while target > output, isPadding(target[-1]) { target -= 1 }
    return (target - output, end, reader)
  }

  /// Copies up to a delimiter or a line end, eight bytes a step, and passes it.
  @inline(__always)
  private mutating func copyPlain(to target: inout UnsafeMutablePointer<UInt8>) -> End {
    while position + 8 <= limit {
      let word = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self)
      UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
      let bytes = UInt64(littleEndian: word)
      let hits = zeroBytes(bytes ^ delimiters) | controlBytes(bytes)
      if hits == 0 {
        position += 8
        target += 8
        continue
      }
      let length = hits.trailingZeroBitCount &>> 3
      position += length
      target += length
      if let end = passDelimiter() { return end }
      // A control character that is text; it is copied already.
      position += 1
      target += 1
    }
    while position < limit {
      if let end = passDelimiter() { return end }
      target.pointee = position.pointee
      position += 1
      target += 1
    }
    return .text
  }

  /// Marks bytes below 0x0E, which line ends are; the lowest mark is always right.
  @inline(__always)
  private func controlBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
  }

  /// Copies what stands between quotes, a doubled one once, and passes the closing quote.
  @inline(__always)
  private mutating func copyQuoted(to target: inout UnsafeMutablePointer<UInt8>) {
    position += 1
    while true {
      copyToQuote(&target)
      guard position < limit else {
        isOpen = true
        return
      }
      position += 1
      guard position < limit, position.pointee == .quote else { return }
      target.pointee = .quote
      position += 1
      target += 1
    }
  }

  @inline(__always)
  private mutating func copyToQuote(_ target: inout UnsafeMutablePointer<UInt8>) {
    while position + 8 <= limit {
      let word = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self)
      UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
      let hits = zeroBytes(UInt64(littleEndian: word) ^ 0x2222_2222_2222_2222)
      let length = hits == 0 ? 8 : hits.trailingZeroBitCount &>> 3
      position += length
      target += length
      if hits != 0 { return }
    }
    while position < limit, position.pointee != .quote {
      target.pointee = position.pointee
      position += 1
      target += 1
    }
  }

  /// Passes a delimiter or a line end at the cursor, which is not at the limit; nil where there is
  /// none.
  @inline(__always)
  mutating func passDelimiter() -> End? {
    let byte = position.pointee
    if byte == delimiter {
      position += 1
      return .delimiter
    }
    guard byte.endsLine else { return nil }
    position += 1
    if byte == .carriageReturn, position < limit, position.pointee == .newline { position += 1 }
    return .row
  }

  /// This cursor at the line after the one that starts at `start`, whatever quotes stand in that.
  func atLine(after start: UnsafePointer<UInt8>) -> CSVReader {
    var reader = self
    (reader.position, reader.isOpen) = (start, false)
    while !reader.isAtEnd, !reader.position.pointee.endsLine { reader.position += 1 }
    if !reader.isAtEnd { _ = reader.passDelimiter() }
    return reader
  }
}

extension UInt8 {
  /// Whether a line ends here.
  @inline(__always)
  var endsLine: Bool { self == .newline || self == .carriageReturn }
}
