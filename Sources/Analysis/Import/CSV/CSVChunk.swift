/// A part of a CSV text, from the start of one line to the start of another.
///
/// Whether a line starts a row cannot be told without reading all before it, since quotes may hold
/// line ends. They hardly ever do, so each chunk is read as if its first line were a row, and whoever
/// puts the chunks together looks whether the one before ended there.
struct CSVChunk {
  /// The size does not depend on the machine, so that neither does any result.
  static let size = 1 << 20

  let range: Range<Int>
  /// How many rows it has at most: the lines in it.
  private(set) var largestRowCount = 0
  /// The first byte that is not part of well-formed UTF-8.
  private(set) var firstInvalidByte: Int?

  /// Cuts a text from `start` on into chunks of at least the fixed size, the last excepted.
  static func chunks(of text: Bytes, from start: Int) -> [CSVChunk] {
    var chunks: [CSVChunk] = []
    var start = start
    while start < text.count {
      let end = text.startOfLine(after: min(start + size, text.count))
      chunks.append(CSVChunk(range: start..<end))
      start = end
    }
    return chunks
  }

  private init(range: Range<Int>) { self.range = range }

  /// Looks through all chunks of a text.
  static func survey(_ chunks: inout [CSVChunk], of text: Bytes) {
    chunks.withUnsafeMutableBufferPointer { chunks in
      let (shared, text) = (SharedMemory(chunks), SharedMemory(text))
      Parts.forEachIndex(chunks.count) { shared.mutableBuffer[$0].survey(text.buffer) }
    }
  }

  /// Counts the lines and looks for what is not UTF-8.
  private mutating func survey(_ text: Bytes) {
    var (start, validated) = (range.lowerBound, range.lowerBound)
    while start < range.upperBound {
      let end = min(start + LineCount.blockSize, range.upperBound)
      let block = LineCount(text.part(start, end - start))
      largestRowCount += block.hasReturns ? text.lineEnds(in: start..<end) : Int(block.feeds)
      if block.bits >= 0x80, firstInvalidByte == nil, validated < end {
        let first = max(start, validated)
        validated = text.endOfCharacter(at: end)
        let invalid = firstInvalidUTF8(in: text.part(first, validated - first))
        firstInvalidByte = invalid.map { first + $0 }
      }
      start = end
    }
    // The last line of a text may have no end.
    if let last = text.last, range.upperBound == text.count, !last.endsLine { largestRowCount += 1 }
  }
}

/// What a few bytes are, found out about many at once: the compiler makes vectors of the loop.
private struct LineCount {
  /// So few that they can be counted in a byte.
  static let blockSize = 240

  private(set) var feeds: UInt8 = 0
  private(set) var bits: UInt8 = 0
  private var returns: UInt8 = 0

  var hasReturns: Bool { returns > 0 }

  @inline(__always)
  init(_ block: Bytes) {
    for byte in block {
      feeds &+= byte == .newline ? 1 : 0
      returns |= byte == .carriageReturn ? 1 : 0
      bits |= byte
    }
  }
}

extension Bytes {
  /// How many lines end in a range; a carriage return before a line feed is none.
  fileprivate func lineEnds(in range: Range<Int>) -> Int {
    range.count { index in
      let isPair =
        self[index] == .carriageReturn && index + 1 < count && self[index + 1] == .newline
      return self[index].endsLine && !isPair
    }
  }
}

extension Bytes {
  /// Where the line that comes after the one at `position` starts.
  fileprivate func startOfLine(after position: Int) -> Int {
    var position = position
    while position < count, !self[position].endsLine { position += 1 }
    guard position < count else { return count }
    let isPair =
      self[position] == .carriageReturn && position + 1 < count && self[position + 1] == .newline
    return position + (isPair ? 2 : 1)
  }

  /// `position`, or where the character that it lies in ends.
  fileprivate func endOfCharacter(at position: Int) -> Int {
    var end = position
    while end < count, end < position + 3, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
