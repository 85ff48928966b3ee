/// The loop over the rows of a part of a catalogue file, from bytes into columns.
struct CatalogRows {
  /// The memory to fill; each part is large enough for every row the text can have.
  struct Output {
    /// As long as the file; what is read at a place of the file never lands further on.
    let texts: UnsafeMutablePointer<UInt8>
    let textEnds: UnsafeMutablePointer<UInt32>
    let features: UnsafeMutablePointer<Double>
    let popularity: UnsafeMutablePointer<Int16>
    /// How many rows there is room for.
    let stride: Int
  }

  /// The same memory, as threads share it.
  struct Memory: Sendable {
    let texts: SharedMemory<UInt8>
    let textEnds: SharedMemory<UInt32>
    let features: SharedMemory<Double>
    let popularity: SharedMemory<Int16>
  }

  /// Why a row was dropped.
  enum Damage: Equatable {
    case cellCount(Int, expected: Int)
    case openQuote(isClosedLater: Bool)
    case empty
  }

  /// A row that was dropped: its place in this part, and where it starts in the file.
  struct DroppedRow { var row: Int; let byteOffset: Int; let damage: Damage }

  /// How far reading is.
  ///
  /// It is kept apart from the rest so that it can stay in registers: what is not inlined gets a copy.
  struct Cursor {
    var reader: CSVReader
    /// Where the next text goes.
    var textEnd: Int
    var row: Int
  }

  private let header: CatalogHeader
  private let output: Output
  private let textsPerRow: Int
  private let firstRow: Int
  private(set) var cursor: Cursor
  private(set) var dropped: [DroppedRow] = []

  /// The rows that were read.
  var rows: Range<Int> { firstRow..<cursor.row }

  init(_ reader: CSVReader, _ header: CatalogHeader, _ output: Output, firstRow: Int) {
    self.header = header
    self.output = output
    self.firstRow = firstRow
    textsPerRow = header.texts.count + 1
    cursor = Cursor(reader: reader, textEnd: reader.position, row: firstRow)
  }

  /// Reads rows up to the limit, or up to a row that may go on beyond it.
  ///
  /// - Parameter isLast: Whether the file ends at the limit, so that an open quote stays open.
  mutating func read(isLast: Bool) {
    let roles = header.roles
    var cursor = self.cursor
    roles.withUnsafeBufferPointer { roles in
      while true {
        cursor.reader.skipEmptyLines()
        guard !cursor.reader.isAtEnd else { break }
        let start = cursor
        output.textEnds[start.row &* textsPerRow] = UInt32(truncatingIfNeeded: start.textEnd)
        output.popularity[start.row] = -1
        let cells = readRow(&cursor, roles)
        if cells != roles.count || cursor.reader.isOpen {
          guard isLast || !cursor.reader.isOpen else {
            cursor = start
            break
          }
          drop(start, damage(cells, from: start.reader, to: cursor.reader))
          cursor = start
          cursor.reader.position = start.reader.startOfLine(after: start.reader.position)
        } else if cursor.textEnd == start.textEnd, hasNoFeature(start.row) {
          drop(start, .empty)
        }
        cursor.row &+= 1
      }
    }
    self.cursor = cursor
  }

  /// Reads one row and counts its cells; more than the header's are counted and not stored.
  @inline(__always)
  private func readRow(
    _ cursor: inout Cursor,
    _ roles: UnsafeBufferPointer<CatalogHeader.Role>
  ) -> Int {
    var column = 0
    while column < roles.count {
      let end: CSVReader.End
      switch roles[column] {
      case .skipped: end = cursor.reader.readCell(into: output.texts + cursor.textEnd).end
      case .text(let text, let slot): end = readText(&cursor, text, slot)
      case .number(let feature, let slot): end = readNumber(&cursor, feature, slot)
      case .popularity: end = readPopularity(&cursor)
      }
      column &+= 1
      if end != .delimiter { return column }
    }
    let rest = rest(cursor)
    cursor.reader = rest.reader
    return column + rest.count
  }

  /// Passes cells that the header does not have.
  @inline(never)
  private func rest(_ cursor: Cursor) -> (count: Int, reader: CSVReader) {
    var (count, reader) = (0, cursor.reader)
    repeat {
      count += 1
    } while reader.readCell(into: output.texts + cursor.textEnd).end == .delimiter
    return (count, reader)
  }
}

extension CatalogRows.Output {
  /// The memory, if there is any.
  init?(_ memory: CatalogRows.Memory) {
    let numbers = memory.popularity.mutableBuffer
    guard let texts = memory.texts.mutableBuffer.baseAddress,
      let textEnds = memory.textEnds.mutableBuffer.baseAddress,
      let features = memory.features.mutableBuffer.baseAddress,
      let popularity = numbers.baseAddress
    else { return nil }
    self.texts = texts
    self.textEnds = textEnds
    self.features = features
    self.popularity = popularity
    stride = numbers.count
  }
}

// MARK: Cells

extension CatalogRows {
  @inline(__always)
  private func readText(
    _ cursor: inout Cursor,
    _ column: CatalogHeader.TextColumn,
    _ slot: Int
  ) -> CSVReader.End {
    let start = output.texts + cursor.textEnd
    var (count, end) = cursor.reader.readCell(into: start)
    switch column {
    case .trackID where count > 22: count = shortenTrackID(start, count)
    case .artists where count > 3: count = shortenArtists(start, count)
    case .trackID, .artists, .album, .track, .genre: break
    }
    cursor.textEnd &+= count
    let index = cursor.row &* textsPerRow &+ slot &+ 1
    output.textEnds[index] = UInt32(truncatingIfNeeded: cursor.textEnd)
    return end
  }

  @inline(never)
  private func shortenTrackID(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let id = CatalogCell.trackID(Bytes(start: text, count: count))
    if let start = id.baseAddress { text.update(from: start, count: id.count) }
    return id.count
  }

  /// Turns a list into names with semicolons between them, and the mark for no name into none.
  @inline(__always)
  private func shortenArtists(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    text[0] == .openBracket || text[0] == UInt8(ascii: "e") ? shortenList(text, count) : count
  }

  @inline(never)
  private func shortenList(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let artists = Bytes(start: text, count: count)
    if artists.spells("empty_field") { return 0 }
    guard let names = CatalogCell.listedNames(artists) else { return count }
    text.update(from: names, count: names.count)
    return names.count
  }

  /// Reads a number in place; whatever is not quickly read takes the long way over the cell's text.
  @inline(__always)
  private func readNumber(
    _ cursor: inout Cursor,
    _ feature: AudioFeature,
    _ slot: Int
  ) -> CSVReader.End {
    let number = output.features + (slot &* output.stride &+ cursor.row)
    if let (value, end) = readShortNumber(&cursor.reader) {
      number.pointee = value
      return end
    }
    let (cell, reader, end) = cell(cursor)
    cursor.reader = reader
    number.pointee = self.number(cell, feature, header.units[slot], reader.delimiter)
    return end
  }

  @inline(never)
  private func number(
    _ cell: Bytes,
    _ feature: AudioFeature,
    _ unit: CatalogHeader.Unit,
    _ delimiter: UInt8
  ) -> Double {
    CatalogCell.number(cell, feature, unit, hasDecimalCommas: delimiter != .comma) ?? .nan
  }

  /// The next cell's text, which stays only until the next text comes.
  @inline(never)
  private func cell(_ cursor: Cursor) -> (cell: Bytes, reader: CSVReader, end: CSVReader.End) {
    var reader = cursor.reader
    let start = output.texts + cursor.textEnd
    let (count, end) = reader.readCell(into: start)
    return (Bytes(start: start, count: count), reader, end)
  }

  @inline(__always)
  private func readShortNumber(_ reader: inout CSVReader) -> (Double, CSVReader.End)? {
    guard reader.position &+ Decimal.shortLimit <= reader.limit,
      let (value, count) = Decimal.shortValue(reader.base + reader.position)
    else { return nil }
    let next = reader.base[reader.position &+ count]
    guard next == reader.delimiter || next.endsLine else { return nil }
    reader.position &+= count
    return (value, reader.passDelimiter())
  }

  @inline(__always)
  private func readPopularity(_ cursor: inout Cursor) -> CSVReader.End {
    if let (value, end) = readShortNumber(&cursor.reader) {
      output.popularity[cursor.row] = popularity(value)
      return end
    }
    let (cell, reader, end) = cell(cursor)
    cursor.reader = reader
    output.popularity[cursor.row] = popularity(Decimal.value(cell) ?? -1)
    return end
  }

  @inline(__always)
  private func popularity(_ value: Double) -> Int16 {
    value >= 0 && value <= 1000 ? Int16(value) : -1
  }
}

// MARK: Rows that are dropped

extension CatalogRows {
  private func hasNoFeature(_ row: Int) -> Bool {
    header.features.indices.allSatisfy { output.features[$0 * output.stride + row].isNaN }
  }

  private func damage(_ cells: Int, from start: CSVReader, to end: CSVReader) -> Damage {
    if end.isOpen { return .openQuote(isClosedLater: false) }
    let read = Bytes(start: start.base + start.position, count: end.position - start.position)
    let line = read.prefix { !$0.endsLine }.count
    return read[line...].allSatisfy(\.endsLine)
      ? .cellCount(cells, expected: header.roles.count) : .openQuote(isClosedLater: true)
  }

  /// Makes the row at a cursor one without texts and numbers.
  private mutating func drop(_ cursor: Cursor, _ damage: Damage) {
    for index in 0..<textsPerRow {
      let end = UInt32(truncatingIfNeeded: cursor.textEnd)
      output.textEnds[cursor.row * textsPerRow + index] = end
    }
    for slot in header.features.indices {
      output.features[slot * output.stride + cursor.row] = .nan
    }
    output.popularity[cursor.row] = -1
    let start = cursor.reader.position
    dropped.append(DroppedRow(row: cursor.row, byteOffset: start, damage: damage))
  }
}
