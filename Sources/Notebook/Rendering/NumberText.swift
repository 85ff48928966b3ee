internal import DecimalText

/// Numbers as a table shows them; what is too large to be written out has an exponent.
enum NumberText {
  static func grouped(_ value: Int) -> String { DecimalText.grouped(value) }

  /// A number with this many decimals; nil when it is not a number.
  static func fixed(_ value: Double, decimals: Int) -> String? {
    guard value.magnitude < 1e15 else { return special(value) }
    return DecimalText.fixed(value, decimals: decimals)
  }

  /// A ratio as a percentage, with a no-break space before the sign; nil when it is not a number.
  static func percent(_ ratio: Double, decimals: Int) -> String? {
    guard ratio.magnitude < 1e15 else { return special(ratio).map { $0 + "\u{A0}%" } }
    return DecimalText.percent(ratio, decimals: decimals)
  }

  /// A number with three decimals at most; nil when it is not a number.
  static func plain(_ value: Double) -> String? {
    guard value.magnitude < 1e15, let text = fixed(value, decimals: 3) else {
      return special(value)
    }
    return String(text.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed())
  }

  private static func special(_ value: Double) -> String? {
    guard !value.isNaN else { return nil }
    guard value.isFinite else { return value < 0 ? "-∞" : "∞" }
    return value.description
  }
}

extension TableOutput.Field {
  /// The field as a reader sees it; nil for a missing value.
  func shown(as format: TableOutput.Format) -> String? {
    switch self {
    case .text(let text): TableOutput.Field.shown(text, as: format)
    case .flag(let flag): flag ? "yes" : "no"
    case .missing: nil
    case .integer(let value): TableOutput.Field.shown(value, as: format)
    case .number(let value): TableOutput.Field.shown(value, as: format)
    }
  }

  private static func shown(_ text: String, as format: TableOutput.Format) -> String {
    guard case .names(let separator) = format else { return text }
    return text.split(separator: separator, omittingEmptySubsequences: false)
      .joined(separator: separator + " ")
  }

  private static func shown(_ value: Int, as format: TableOutput.Format) -> String? {
    switch format {
    case .plain, .names, .link: NumberText.grouped(value)
    case .rank, .identifier: String(value)
    case .decimal(let decimals): NumberText.fixed(Double(value), decimals: decimals)
    case .percent(let decimals): NumberText.percent(Double(value), decimals: decimals)
    }
  }

  private static func shown(_ value: Double, as format: TableOutput.Format) -> String? {
    switch format {
    case .plain, .names, .link: NumberText.plain(value)
    case .rank, .identifier: NumberText.plain(value)?.filter { $0 != "," }
    case .decimal(let decimals): NumberText.fixed(value, decimals: decimals)
    case .percent(let decimals): NumberText.percent(value, decimals: decimals)
    }
  }
}

extension TableOutput {
  /// Whether a column's fields are numbers, so that they stand right.
  func isNumeric(_ column: Int) -> Bool {
    var hasNumber = false
    for row in rows {
      switch row[column] {
      case .integer, .number: hasNumber = true
      case .text, .flag: return false
      case .missing: continue
      }
    }
    return hasNumber
  }
}
