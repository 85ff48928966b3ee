extension TableText {
  /// An array of objects keyed by column name, one a line, with full precision; a missing value,
  /// and a number that JSON has no word for, is null.
  package static func json(_ table: TableOutput) -> String {
    let objects = jsonObjects(table).map { "  " + $0 }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// One object a row.
  package static func jsonObjects(_ table: TableOutput) -> [String] {
    let keys = table.columns.map { string($0.name) + ": " }
    return table.rows.map { row in
      "{" + zip(keys, row).map { $0 + json(field: $1) }.joined(separator: ", ") + "}"
    }
  }

  /// One value.
  package static func json(field: TableOutput.Field) -> String { value(field) }

  private static func value(_ field: TableOutput.Field) -> String {
    switch field {
    case .text(let text): string(text)
    case .integer(let value): String(value)
    case .number(let value): number(value)
    case .series(let values): "[" + values.map(number).joined(separator: ", ") + "]"
    case .flag(let flag): flag ? "true" : "false"
    case .missing: "null"
    }
  }

  private static func number(_ value: Double?) -> String {
    value.flatMap { $0.isFinite ? $0.description : nil } ?? "null"
  }

  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}": result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
