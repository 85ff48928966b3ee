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

  /// A number without separators, which names something; nil when it is not a number.
  static func ungrouped(_ value: Double) -> String? { plain(value)?.filter { $0 != "," } }

  static let minus = DecimalText.minus

  /// How many decimals the words of a format ask for; nil when they say anything else.
  static func decimals(_ words: [Substring], default: Int) -> Int? {
    guard let word = words.first else { return `default` }
    guard words.count == 1, let number = Int(word), 0...mostDecimals ~= number else { return nil }
    return number
  }

  private static let mostDecimals = 15

  private static func special(_ value: Double) -> String? {
    guard !value.isNaN else { return nil }
    guard value.isFinite else { return value < 0 ? "-∞" : "∞" }
    return value.description
  }
}
