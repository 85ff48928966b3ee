/// The loop over the rows of a catalogue file, from bytes into columns.
struct CatalogRows {
  /// The memory to fill; each part is large enough for every row the text can have.
  struct Output {
    let texts: UnsafeMutablePointer<UInt8>
    let textEnds: UnsafeMutablePointer<UInt32>
    let features: UnsafeMutablePointer<Double>
    let popularity: UnsafeMutablePointer<Int16>

    init?(
      _ texts: UnsafeMutableBufferPointer<UInt8>,
      _ textEnds: UnsafeMutableBufferPointer<UInt32>,
      _ features: UnsafeMutableBufferPointer<Double>,
      _ popularity: UnsafeMutableBufferPointer<Int16>
    ) {
      guard let texts = texts.baseAddress, let textEnds = textEnds.baseAddress,
        let features = features.baseAddress, let popularity = popularity.baseAddress
      else { return nil }
      self.texts = texts
      self.textEnds = textEnds
      self.features = features
      self.popularity = popularity
    }
  }

  private var scanner: CSVScanner
  private let roles: [CatalogHeader.Role]
  private let textsPerRow: Int
  private let stride: Int
  private(set) var rowCount = 0
  private(set) var textCount = 0
  private(set) var ragged: [(record: Int, reason: String)] = []

  init(scanner: CSVScanner, header: CatalogHeader, stride: Int) {
    self.scanner = scanner
    roles = header.roles
    textsPerRow = header.textSlots.count { $0 != nil }
    self.stride = stride
  }

  mutating func read(into output: Output) {
    while rowCount < stride {
      scanner.skipEmptyLines()
      guard !scanner.isAtEnd else { return }
      let textStart = textCount
      let (cells, isOpen) = readRow(into: output)
      if cells != roles.count || isOpen {
        textCount = textStart
        clearRow(of: output)
        let reason =
          isOpen ? "a quote is never closed" : "expected \(roles.count) cells, found \(cells)"
        ragged.append((rowCount + 1, reason))
      }
      rowCount += 1
    }
  }

  /// Reads one row and counts its cells; more than the header's are counted and not stored.
  @inline(__always)
  private mutating func readRow(into output: Output) -> (cells: Int, isOpen: Bool) {
    var column = 0
    output.popularity[rowCount] = -1
    while true {
      let role = column < roles.count ? roles[column] : .skipped
      column += 1
      if case .feature(let feature) = role {
        let end = readNumber(to: output.features + (feature * stride + rowCount))
        if end != .comma { return (column, false) }
        continue
      }
      let cell = scanner.cell()
      store(cell, role, into: output)
      if cell.end != .comma { return (column, cell.isOpen) }
    }
  }

  @inline(__always)
  private mutating func store(
    _ cell: CSVScanner.Cell,
    _ role: CatalogHeader.Role,
    into output: Output
  ) {
    switch role {
    case .text(let slot):
      appendText(cell, into: output)
      output.textEnds[rowCount * textsPerRow + slot] = UInt32(textCount)
    case .popularity: output.popularity[rowCount] = popularity(cell)
    case .skipped, .feature: break
    }
  }

  @inline(__always)
  private mutating func appendText(_ cell: CSVScanner.Cell, into output: Output) {
    guard cell.needsDecoding else {
      (output.texts + textCount).update(from: scanner.base + cell.start, count: cell.count)
      textCount += cell.count
      return
    }
    for byte in scanner.decoded(cell) {
      output.texts[textCount] = byte
      textCount += 1
    }
  }

  private func popularity(_ cell: CSVScanner.Cell) -> Int16 {
    let value = Decimal.value(scanner.bytes(of: cell)) ?? -1
    return value >= 0 && value <= 1000 ? Int16(value) : -1
  }

  /// Reads a number in place; whatever is not quickly read takes the long way over the cell's text.
  @inline(__always)
  private mutating func readNumber(to result: UnsafeMutablePointer<Double>) -> CSVScanner.End {
    let start = scanner.position
    let rest = scanner.text.count - start
    if let (value, count) = Decimal.quickValue(scanner.base + start, rest), count < rest {
      let next = scanner.base[start + count]
      if next == .comma || next == .newline || next == .carriageReturn {
        result.pointee = value
        return scanner.passDelimiter(at: start + count)
      }
    }
    let cell = scanner.cell()
    let text = scanner.decoded(cell)
    result.pointee = text.withUnsafeBufferPointer { Decimal.value($0) } ?? .nan
    return cell.end
  }

  /// Makes the current row one without texts and numbers.
  private func clearRow(of output: Output) {
    for slot in 0..<textsPerRow {
      output.textEnds[rowCount * textsPerRow + slot] = UInt32(textCount)
    }
    for feature in AudioFeature.allCases.indices {
      output.features[feature * stride + rowCount] = .nan
    }
    output.popularity[rowCount] = -1
  }

  /// Makes the numbers after the last row missing ones.
  func fillTail(of features: UnsafeMutableBufferPointer<Double>) {
    for feature in AudioFeature.allCases.indices {
      for row in rowCount..<max(stride, rowCount) { features[feature * stride + row] = .nan }
    }
  }
}
