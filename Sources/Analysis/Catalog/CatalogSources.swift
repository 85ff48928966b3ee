/// From which file each row of a catalogue comes; the rows of a file stand together.
struct CatalogSources: Sendable {
  /// The files' names.
  private(set) var names: [String] = []
  /// The row after the last one of each file.
  private(set) var ends: [Int] = []
  /// The record of each row in its file, counted from 1; empty when the rows are the records.
  private(set) var records: [UInt32] = []

  /// A single file, whose records are the rows.
  init(_ name: String, rowCount: Int) { (names, ends) = ([name], [rowCount]) }

  init() {}

  /// The rows of a file.
  func rows(of file: Int) -> Range<Int> { (file == 0 ? 0 : ends[file - 1])..<ends[file] }

  /// The name of the file that a row comes from.
  func name(of row: Int) -> String { names[ends.firstPosition { $0 > row }] }

  /// Which record of its file a row is, counted from 1.
  func record(of row: Int) -> Int { records.isEmpty ? row + 1 : Int(records[row]) }

  /// Adds the rows of another file.
  mutating func append(_ other: CatalogSources, rows: [Int]) {
    if records.isEmpty { records = (0..<(ends.last ?? 0)).map { UInt32($0 + 1) } }
    records += rows.map { UInt32(other.record(of: $0)) }
    names += other.names
    ends.append(records.count)
  }
}
