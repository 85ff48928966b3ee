#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Numbers as a reader sees them, the same in every locale: "," between thousands, "." before
/// decimals, rounded once from the exact binary value (as Python and C do), never "-0".
enum NumberText {
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + grouped(digits: digits)
  }

  /// A number with this many decimals; nil when it is not a number.
  static func fixed(_ value: Double, decimals: Int) -> String? {
    guard let parts = Parts(value, decimals: decimals) else { return special(value) }
    return parts.sign + grouped(digits: parts.whole) + (parts.fraction.isEmpty ? "" : ".")
      + parts.fraction
  }

  /// A ratio as a percentage, with a no-break space before the sign; nil when it is not a number.
  static func percent(_ ratio: Double, decimals: Int) -> String? {
    // Rounding the ratio two decimals later and moving its point rounds only once.
    guard let parts = Parts(ratio, decimals: decimals + 2) else {
      return special(ratio).map { $0 + "\u{A0}%" }
    }
    let whole = (parts.whole + parts.fraction.prefix(2)).drop { $0 == "0" }
    let fraction = parts.fraction.dropFirst(2)
    return parts.sign + grouped(digits: whole.isEmpty ? "0" : String(whole))
      + (fraction.isEmpty ? "" : ".") + fraction + "\u{A0}%"
  }

  /// A number with three decimals at most; nil when it is not a number.
  static func plain(_ value: Double) -> String? {
    guard value.magnitude < 1e15, let text = fixed(value, decimals: 3) else {
      return special(value)
    }
    return String(text.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed())
  }

  /// The digits around the point of a number that is small enough to be written out.
  private struct Parts {
    var sign: String
    var whole: String
    var fraction: String

    init?(_ value: Double, decimals: Int) {
      guard value.isFinite, value.magnitude < 1e15 else { return nil }
      let text = printed(value.magnitude, decimals: max(0, min(decimals, 20)))
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      whole = String(parts[0])
      fraction = parts.count > 1 ? String(parts[1]) : ""
      sign = value < 0 && text.contains { $0 != "0" && $0 != "." } ? "-" : ""
    }
  }

  private static func special(_ value: Double) -> String? {
    guard !value.isNaN else { return nil }
    guard value.isFinite else { return value < 0 ? "-∞" : "∞" }
    return value.description
  }

  private static func grouped(digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  private static func printed(_ value: Double, decimals: Int) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([Int32(decimals), value]) {
      vsnprintf(&buffer, buffer.count, "%.*f", $0)
    }
    return String(decoding: buffer.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension TableOutput.Field {
  /// The field as a reader sees it; nil for a missing value.
  func shown(as format: TableOutput.Format) -> String? {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .missing: nil
    case .integer(let value): TableOutput.Field.shown(value, as: format)
    case .number(let value): TableOutput.Field.shown(value, as: format)
    }
  }

  private static func shown(_ value: Int, as format: TableOutput.Format) -> String? {
    switch format {
    case .plain, .link: NumberText.grouped(value)
    case .rank, .identifier: String(value)
    case .decimal(let decimals): NumberText.fixed(Double(value), decimals: decimals)
    case .percent(let decimals): NumberText.percent(Double(value), decimals: decimals)
    }
  }

  private static func shown(_ value: Double, as format: TableOutput.Format) -> String? {
    switch format {
    case .plain, .link: NumberText.plain(value)
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
