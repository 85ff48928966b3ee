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

  /// What is done with the cells of a column, in a form that is quick to follow.
  private struct Step {
    enum Kind: UInt8 { case skipped, text, trackID, artists, number, popularity }

    let kind: Kind
    let slot: Int
    /// Where the column of numbers starts.
    let numbers: UnsafeMutablePointer<Double>
  }

  private let base: UnsafePointer<UInt8>
  private let header: CatalogHeader
  private let output: Output
  private let textsPerRow: Int
  private let steps: [Step]
  private let firstRow: Int
  private var reader: CSVReader
  /// Where the next text goes.
  private(set) var textEnd: Int
  private(set) var row: Int
  private(set) var dropped: [DroppedRow] = []

  /// The rows that were read.
  var rows: Range<Int> { firstRow..<row }
  /// Where the row after them starts.
  var position: Int { reader.position - base }

  init(
    _ base: UnsafePointer<UInt8>,
    _ range: Range<Int>,
    _ dialect: CSVDialect,
    _ header: CatalogHeader,
    _ output: Output,
    firstRow: Int
  ) {
    self.base = base
    self.header = header
    self.output = output
    self.firstRow = firstRow
    reader = CSVReader(base, range, dialect)
    textsPerRow = header.texts.count + 1
    textEnd = range.lowerBound
    row = firstRow
    steps = header.roles.map { role in
      switch role {
      case .skipped: Step(kind: .skipped, slot: 0, numbers: output.features)
      case .text(.trackID, let slot): Step(kind: .trackID, slot: slot, numbers: output.features)
      case .text(.artists, let slot): Step(kind: .artists, slot: slot, numbers: output.features)
      case .text(_, let slot): Step(kind: .text, slot: slot, numbers: output.features)
      case .number(_, let slot):
        Step(kind: .number, slot: slot, numbers: output.features + slot * output.stride)
      case .popularity: Step(kind: .popularity, slot: 0, numbers: output.features)
      }
    }
  }

  /// Reads rows up to the limit, or up to a row that may go on beyond it.
  ///
  /// - Parameter isLast: Whether the file ends at the limit, so that an open quote stays open.
  mutating func read(isLast: Bool) {
    // Copies of what changes stay in registers: whatever is not inlined gets the values.
    var (reader, textEnd, row) = (self.reader, self.textEnd, self.row)
    let (steps, textEnds) = (self.steps, output.textEnds)
    steps.withUnsafeBufferPointer { steps in
      while true {
        reader.skipEmptyLines()
        guard !reader.isAtEnd else { break }
        let (start, textStart) = (reader.position, textEnd)
        let ends = textEnds + row &* textsPerRow
        ends.pointee = UInt32(truncatingIfNeeded: textStart)
        output.popularity[row] = -1
        let cells = readRow(steps, &reader, &textEnd, row, ends + 1)
        if cells != steps.count || reader.isOpen {
          guard isLast || !reader.isOpen else {
            reader.position = start
            break
          }
          let damage = damage(cells, from: start, to: reader)
          drop(row, damage, start, textStart)
          textEnd = textStart
          reader = reader.atLine(after: start)
        } else if textEnd == textStart, hasNoFeature(row) {
          drop(row, .empty, start, textStart)
        }
        row &+= 1
      }
    }
    (self.reader, self.textEnd, self.row) = (reader, textEnd, row)
  }

  /// Reads one row and counts its cells; more than the header's are counted and not stored.
  @inline(__always)
  private func readRow(
    _ steps: UnsafeBufferPointer<Step>,
    _ reader: inout CSVReader,
    _ textEnd: inout Int,
    _ row: Int,
    _ ends: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var column = 0
    while column < steps.count {
      let step = steps[column]
      let end: CSVReader.End
      switch step.kind {
      case .skipped: end = reader.readCell(into: output.texts + textEnd).end
      case .text, .trackID, .artists:
        let start = output.texts + textEnd
        let cell = reader.readCell(into: start)
        textEnd &+= step.kind == .text ? cell.count : shortened(start, cell.count, step.kind)
        ends[step.slot] = UInt32(truncatingIfNeeded: textEnd)
        end = cell.end
      case .number: end = readNumber(column, &reader, textEnd, into: step.numbers + row)
      case .popularity: end = readPopularity(&reader, textEnd, into: output.popularity + row)
      }
      column &+= 1
      if end != .delimiter { return column }
    }
    let rest = rest(reader, textEnd)
    reader = rest.reader
    return column + rest.count
  }

  /// Passes cells that the header does not have.
  @inline(never)
  private func rest(_ reader: CSVReader, _ textEnd: Int) -> (count: Int, reader: CSVReader) {
    var (count, reader) = (0, reader)
    repeat {
      count += 1
    } while reader.readCell(into: output.texts + textEnd).end == .delimiter
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
  /// The count of a text after an id was taken out of an address, or a list of artists was turned
  /// into names with semicolons between them.
  @inline(__always)
  private func shortened(
    _ text: UnsafeMutablePointer<UInt8>,
    _ count: Int,
    _ kind: Step.Kind
  ) -> Int {
    if kind == .trackID { return count > 22 ? shortenedTrackID(text, count) : count }
    let mayBeList = count > 3 && (text[0] == .openBracket || text[0] == UInt8(ascii: "e"))
    return mayBeList ? shortenedArtists(text, count) : count
  }

  @inline(never)
  private func shortenedTrackID(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let id = CatalogCell.trackID(Bytes(start: text, count: count))
    if let start = id.baseAddress { text.update(from: start, count: id.count) }
    return id.count
  }

  @inline(never)
  private func shortenedArtists(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let artists = Bytes(start: text, count: count)
    if artists.spells("empty_field") { return 0 }
    guard let names = CatalogCell.listedNames(artists) else { return count }
    text.update(from: names, count: names.count)
    return names.count
  }

  /// Reads a number in place; whatever is not quickly read takes the long way over the cell's text.
  @inline(__always)
  private func readNumber(
    _ column: Int,
    _ reader: inout CSVReader,
    _ textEnd: Int,
    into number: UnsafeMutablePointer<Double>
  ) -> CSVReader.End {
    if let (value, end) = readShortNumber(&reader) {
      number.pointee = value
      return end
    }
    let (cell, next, end) = cell(reader, textEnd)
    reader = next
    number.pointee = self.number(cell, column, reader.delimiter)
    return end
  }

  @inline(never)
  private func number(_ cell: Bytes, _ column: Int, _ delimiter: UInt8) -> Double {
    guard case .number(let feature, let slot) = header.roles[column] else { return .nan }
    let unit = header.units[slot]
    return CatalogCell.number(cell, feature, unit, hasDecimalCommas: delimiter != .comma) ?? .nan
  }

  /// The next cell's text, which stays only until the next text comes.
  @inline(never)
  private func cell(
    _ reader: CSVReader,
    _ textEnd: Int
  ) -> (cell: Bytes, reader: CSVReader, end: CSVReader.End) {
    var reader = reader
    let start = output.texts + textEnd
    let (count, end) = reader.readCell(into: start)
    return (Bytes(start: start, count: count), reader, end)
  }

  @inline(__always)
  private func readShortNumber(_ reader: inout CSVReader) -> (Double, CSVReader.End)? {
    guard reader.position + Decimal.shortLimit <= reader.limit,
      let (value, count) = Decimal.shortValue(reader.position)
    else { return nil }
    let start = reader.position
    reader.position += count
    guard let end = reader.passDelimiter() else {
      reader.position = start
      return nil
    }
    return (value, end)
  }

  @inline(__always)
  private func readPopularity(
    _ reader: inout CSVReader,
    _ textEnd: Int,
    into popularity: UnsafeMutablePointer<Int16>
  ) -> CSVReader.End {
    if let (value, end) = readShortNumber(&reader) {
      popularity.pointee = self.popularity(value)
      return end
    }
    let (cell, next, end) = cell(reader, textEnd)
    reader = next
    popularity.pointee = self.popularity(Decimal.value(cell) ?? -1)
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

  private func damage(
    _ cells: Int,
    from start: UnsafePointer<UInt8>,
    to reader: CSVReader
  ) -> Damage {
    if reader.isOpen { return .openQuote(isClosedLater: false) }
    let read = Bytes(start: start, count: reader.position - start)
    let line = read.prefix { !$0.endsLine }.count
    return read[line...].allSatisfy(\.endsLine)
      ? .cellCount(cells, expected: steps.count) : .openQuote(isClosedLater: true)
  }

  /// Makes a row one without texts and numbers.
  private mutating func drop(
    _ row: Int,
    _ damage: Damage,
    _ start: UnsafePointer<UInt8>,
    _ textStart: Int
  ) {
    for index in 0..<textsPerRow {
      output.textEnds[row * textsPerRow + index] = UInt32(truncatingIfNeeded: textStart)
    }
    for slot in header.features.indices { output.features[slot * output.stride + row] = .nan }
    output.popularity[row] = -1
    dropped.append(DroppedRow(row: row, byteOffset: start - base, damage: damage))
  }
}
