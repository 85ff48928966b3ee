internal import Notebook

/// A value as JSON: a table as an array of objects keyed by column name, full precision.
enum JSONValue {
  /// The text with one line end behind it; a table's has its own.
  static func line(of value: Value) -> String {
    let text = text(of: value)
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  static func text(of value: Value) -> String {
    switch value {
    case .void, .none: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .int(let int): String(int)
    case .some(let value): text(of: value)
    case .dictionary(let entries):
      "{"
        + zip(entries.keys, entries.values).map { key, value in
          TableText.json(field: .text(key.description(as: .any))) + ": " + text(of: value)
        }.joined(separator: ", ") + "}"
    case .set(let set): text(of: .array(set.keys))
    case .double(let double): TableText.json(field: .number(double))
    case .string(let text): TableText.json(field: .text(text))
    case .range(let range): "[\(range.lowerBound), \(range.upperBound)]"
    case .array(let elements): "[" + elements.map(text(of:)).joined(separator: ", ") + "]"
    case .tuple(let elements): object(elements)
    case .closure, .implicitMember: TableText.json(field: .text(value.description(as: .any)))
    case .native(let native): text(of: native)
    }
  }

  private static func text(of native: any NativeValue) -> String {
    switch native.output {
    case .text(let text): TableText.json(field: .text(text))
    case .table(let table):
      native is any NativeRow ? TableText.jsonObjects(table).first ?? "null" : TableText.json(table)
    case .figure(let figure): TableText.json(figure.data)
    }
  }

  private static func object(_ elements: [Value.Element]) -> String {
    let members = elements.enumerated().map { index, element in
      TableText.json(field: .text(element.label ?? String(index))) + ": " + text(of: element.value)
    }
    return "{" + members.joined(separator: ", ") + "}"
  }
}
