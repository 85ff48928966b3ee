/// How the cells of a CSV file are told apart, as its first row shows.
struct CSVDialect: Equatable {
  /// What stands between two cells: a comma, a semicolon or a tab.
  var delimiter = UInt8.comma
  /// Whether blanks around the cells are padding, so that a quote after them opens the cell.
  var isPadded = false
}

extension CSVDialect {
  /// Takes the delimiter that the first row has most of, a comma where none is ahead; the file is
  /// padded when a blank stands beside one of them.
  init(firstRowOf text: Bytes) {
    let row = text.firstRow
    let best = [UInt8.comma, .semicolon, .tab].map { (row.unquotedCount(of: $0), $0) }
      .reduce((0, .comma)) { $1.0 > $0.0 ? $1 : $0 }
    delimiter = best.1
    isPadded = row.hasUnquotedBlank(beside: delimiter)
  }
}

extension Bytes {
  /// The bytes up to the first line end outside quotes.
  fileprivate var firstRow: Bytes {
    var isQuoted = false
    let end = firstIndex { byte in
      if byte == .quote { isQuoted.toggle() }
      return !isQuoted && (byte == .newline || byte == .carriageReturn)
    }
    return part(0, end ?? count)
  }

  fileprivate func unquotedCount(of byte: UInt8) -> Int {
    var isQuoted = false
    return reduce(0) { count, next in
      if next == .quote { isQuoted.toggle() }
      return next == byte && !isQuoted ? count + 1 : count
    }
  }

  fileprivate func hasUnquotedBlank(beside delimiter: UInt8) -> Bool {
    var (isQuoted, previous) = (false, UInt8.zero)
    for byte in self {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted,
        previous == delimiter && byte == .space || previous == .space && byte == delimiter
      {
        return true
      }
      previous = byte
    }
    return false
  }
}
