/// How the values of a column are written: one file a format, and its name in ``TableFormats``.
package protocol TableFormat: Hashable, Sendable {
  /// The first word of a cell's `tbl-format`.
  static var name: String { get }
  /// What may be written there, as a message says it.
  static var usage: String { get }
  /// Reads the words behind the name; nil where they mean nothing to the format.
  init?(words: [Substring])

  func text(of text: String) -> String
  /// The number as a reader sees it; nil for a missing value.
  func text(of value: Int) -> String?
  /// The number as a reader sees it; nil for a missing value.
  func text(of value: Double) -> String?
  /// The format for a column that measures this; nil where it needs a unit and has none.
  func fitted(to unit: TableOutput.Unit?) -> Self?

  /// Whether the text says the column's unit, so that the heading need not.
  var saysUnit: Bool { get }
  /// Whether the numbers are quieter than others: they count and do not measure.
  var isMuted: Bool { get }
  /// Whether the sum of the numbers means something.
  var isSummable: Bool { get }
  /// The words of a link whose address is the text; nil for a format that makes none.
  var linkText: String? { get }
}

extension TableFormat {
  package static var usage: String { name }
  package func text(of text: String) -> String { text }
  package func text(of value: Int) -> String? { NumberText.grouped(value) }
  package func text(of value: Double) -> String? { NumberText.plain(value) }
  package func fitted(to unit: TableOutput.Unit?) -> Self? { self }
  package var saysUnit: Bool { false }
  package var isMuted: Bool { false }
  package var isSummable: Bool { true }
  package var linkText: String? { nil }
}

/// The formats that a cell may name.
enum TableFormats {
  static let all: [any TableFormat.Type] = [
    PlainFormat.self, DecimalFormat.self, PercentFormat.self, DurationFormat.self, DateFormat.self,
    RankFormat.self, IdentifierFormat.self, NamesFormat.self, LinkFormat.self,
  ]
}

extension TableOutput.Field {
  /// The field as a reader sees it; nil for a missing value.
  func shown(as format: any TableFormat) -> String? {
    switch self {
    case .text(let text): format.text(of: text)
    case .integer(let value): format.text(of: value)
    case .number(let value): format.text(of: value)
    case .flag(let flag): flag ? "yes" : "no"
    case .series(let values): Sparkline(values).text
    case .missing: nil
    }
  }
}
