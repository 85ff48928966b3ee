/// What came of a trial: the rules that were broken, in words, and how far the import went.
package struct TrialReport: Sendable {
  /// The rules that were broken, none when all is well.
  package private(set) var faults: [String] = []
  /// Whether anything was read.
  package internal(set) var isRead = false
  /// Whether all of it was used.
  package internal(set) var isWhole = false
  /// What a person would be told.
  package private(set) var told = ""

  mutating func require(_ isKept: Bool, _ fault: @autoclosure () -> String) {
    if !isKept { faults.append(fault()) }
  }

  mutating func add(_ error: ImportError) { tell(error.description) }

  /// Whatever a person is told is one line.
  mutating func tell(_ line: String) {
    told += line + "\n"
    require(!line.isEmpty && !line.contains(where: \.isNewline), "'\(line)' is not one line")
  }

  // MARK: Ledgers

  /// The ledger adds up, and issues have a place in the files that it names.
  mutating func check(
    _ ledger: Table<LedgerEntry>,
    _ issues: Table<ImportIssue>,
    _ sizes: [String: Int]
  ) {
    var rows: [String: Int] = [:]
    for entry in ledger {
      require(
        entry.rowsKept >= 0 && entry.rowsKept <= entry.rowsRead,
        "\(entry.rowsKept) rows of '\(entry.file)' were kept, \(entry.rowsRead) read"
      )
      require(
        entry.rowsDropped == 0 || entry.reason != nil,
        "\(entry.rowsDropped) rows of '\(entry.file)' were dropped for no reason"
      )
      require(sizes[entry.file] != nil, "the ledger names '\(entry.file)', which is no file")
      rows[entry.file] = max(rows[entry.file] ?? 0, entry.rowsRead)
    }
    for issue in issues { check(issue, rows: rows[issue.file], size: sizes[issue.file]) }
  }

  private mutating func check(_ issue: ImportIssue, rows: Int?, size: Int?) {
    require(!issue.reason.isEmpty, "an issue of '\(issue.file)' says nothing")
    guard let rows, let size else {
      return require(false, "an issue names '\(issue.file)', which was not read")
    }
    if let record = issue.record {
      require(
        record >= 1 && record <= rows,
        "'\(issue.reason)' is of record \(record), but \(rows) were read"
      )
    }
    if let offset = issue.byteOffset {
      require(
        offset >= 0 && offset < size,
        "'\(issue.reason)' is at byte \(offset) of a file with \(size)"
      )
    }
  }

  // MARK: Tables

  /// Reads every cell of a table; its numbers are what the units of its columns allow.
  mutating func check<Rows: TableProtocol>(_ table: Rows, _ name: String) {
    for column in table.columns {
      for row in table {
        let value = column.value(row)
        require(
          Self.allows(column.unit, value),
          "\(name): '\(column.name)' is \(value), which is no \(column.unit.rawValue)"
        )
      }
    }
  }

  private static func allows(_ unit: Unit, _ value: Field) -> Bool {
    switch (unit, value) {
    case (_, .missing): true
    case (.share, .number(let share)): share >= 0 && share <= 1
    case (.rank, .integer(let rank)): rank >= 1
    case (.count, .integer(let count)), (.milliseconds, .integer(let count)),
      (.row, .integer(let count)):
      count >= 0
    case (.count, .number(let number)), (.minutes, .number(let number)),
      (.hours, .number(let number)), (.distance, .number(let number)):
      number >= 0
    case (.none, _), (.time, .text), (.names, .text), (.url, .text): true
    default: false
    }
  }
}
