/// A table as text, for a terminal or another program.
package enum TableText {
  /// The widest a column of a terminal may be.
  private static let widest = 60

  /// Aligned columns, numbers to the right, with the heading, how many rows there are when not all
  /// are here, and the definition.
  package static func aligned(_ table: TableOutput) -> String {
    let table = table.withoutDetails
    let heading = table.columns.map { clamped($0.heading) }
    let rows = table.rows.map { row in
      zip(row, table.columns).map { clamped($0.shown(as: $1.format) ?? "–") }
    }
    let widths = heading.indices.map { column in
      rows.reduce(DisplayWidth.of(heading[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    let numeric = table.columns.indices.map(table.isNumeric)
    let rule = widths.map { String(repeating: "-", count: $0) }
    var lines = ([heading, rule] + rows).map { line($0, widths: widths, numeric: numeric) }
    lines += table.notes(.english).map(\.onOneLine)
    return lines.joined(separator: "\n") + "\n"
  }

  /// RFC 4180 with column names as the header and full precision; a missing value is empty.
  ///
  /// A spreadsheet would run a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return:
  /// such a text gets a `'` in front, which a spreadsheet takes for the mark of a text.
  package static func csv(_ table: TableOutput) -> String {
    var lines = [table.columns.map { quoted(defused($0.name)) }.joined(separator: ",")]
    lines += table.rows.map { row in row.map(csvField).joined(separator: ",") }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private static func clamped(_ text: String) -> String {
    let text = text.onOneLine
    guard DisplayWidth.of(text) > widest else { return text }
    var kept = ""
    var width = 1
    for character in text {
      width += DisplayWidth.of(String(character))
      guard width <= widest else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private static func line(_ fields: [String], widths: [Int], numeric: [Bool]) -> String {
    var line = ""
    for (column, field) in fields.enumerated() {
      let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(field))
      if column > 0 { line += "  " }
      line += numeric[column] ? padding + field : field + padding
    }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private static func csvField(_ field: TableOutput.Field) -> String {
    if case .text(let text) = field { quoted(defused(text)) } else { field.exactText }
  }

  private static func defused(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append("\"") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

extension TableOutput.Field {
  /// The value with full precision, as CSV has it; a missing value is empty.
  var exactText: String {
    switch self {
    case .text(let text): text
    case .integer(let value): String(value)
    case .number(let value): value.isNaN ? "NaN" : value.description
    case .flag(let flag): flag ? "true" : "false"
    case .series(let values): values.map { $0?.description ?? "NaN" }.joined(separator: " ")
    case .missing: ""
    }
  }
}

extension TableOutput {
  /// What is said below a table: how much of it is here, and how its numbers are defined.
  func notes(_ words: Words) -> [String] {
    let counts = [rows.count, totalRows].map(NumberText.grouped)
    let part = totalRows > rows.count ? words.firstRows.filled(with: counts) : nil
    return [part, definition].compactMap(\.self)
  }
}
