internal import Yams

extension YAMLReader {
  /// Sets one of the options that begin with `tbl-` and shape a table.
  mutating func apply(_ field: Field, to options: inout TableOptions) {
    options.place = options.place ?? field.keyRange
    switch field.key {
    case "tbl-columns": options.columns = columnNames(field)
    case "tbl-bars": options.bars = columnNames(field) ?? []
    case "tbl-totals": options.totals = columnNames(field) ?? []
    case "tbl-group-by": options.group = columnName(field)
    case "tbl-format": options.formats = formats(field)
    case "tbl-rows": options.openRows = wholeNumber(field, in: 1...100_000)
    default: preconditionFailure("every known option is applied")
    }
  }

  private func columnName(of node: Node) -> TableOptions.ColumnName? {
    guard case .scalar(let scalar) = node, !node.isNothing else { return nil }
    return TableOptions.ColumnName(scalar.string, at: yaml.range(of: node))
  }

  private mutating func columnName(_ field: Field) -> TableOptions.ColumnName? {
    if let name = columnName(of: field.value) { return name }
    mismatch(field, expected: "the name of a column")
    return nil
  }

  /// One column, or a list of them.
  private mutating func columnNames(_ field: Field) -> [TableOptions.ColumnName]? {
    let nodes: [Node] =
      if case .sequence(let sequence) = field.value { Array(sequence) } else { [field.value] }
    let names = nodes.compactMap(columnName)
    guard names.count == nodes.count, !names.isEmpty else {
      mismatch(field, expected: "the name of a column or a list of names")
      return nil
    }
    return names
  }

  private mutating func formats(_ field: Field) -> [TableOptions.Format] {
    guard let entries = entries(of: field.value), !entries.isEmpty else {
      let help = "write '{share: percent 1}'"
      mismatch(field, expected: "a map of columns and formats", help: help)
      return []
    }
    return entries.compactMap { entry in
      let column = TableOptions.ColumnName(entry.key, at: entry.keyRange)
      guard let format = format(entry) else { return nil }
      return TableOptions.Format(column, format, at: yaml.range(of: entry.value))
    }
  }

  /// A format's name with what stands behind it, such as `percent 1`.
  private mutating func format(_ entry: Field) -> (any TableFormat)? {
    guard let words = string(entry)?.split(separator: " "), let name = words.first else {
      return nil
    }
    guard let type = TableFormats.all.first(where: { $0.name == name }) else {
      let names = TableFormats.all.map { $0.name }
      let near = Suggestion.nearest(to: String(name), among: names)
      let help =
        near.map { "did you mean '\($0)'?" } ?? "choose one of \(names.joined(separator: ", "))"
      mismatch(entry, expected: "a format", help: help)
      return nil
    }
    guard let format = type.init(words: Array(words.dropFirst())) else {
      mismatch(entry, expected: "'\(type.name)'", help: "write it as in '\(type.usage)'")
      return nil
    }
    return format
  }
}
