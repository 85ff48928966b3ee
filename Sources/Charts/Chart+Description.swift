extension Chart {
  /// What the chart shows, for those who do not see it.
  ///
  /// The author's description, or one from the data: the type, the labels, the number of marks, the
  /// range, and how many rows have no value.
  public var alternativeText: String { alternativeText(content.compactMap(\.summary)) }

  func alternativeText(_ summaries: [MarkSummary]) -> String {
    if let description { return description }
    let sentences = summaries.map { "\($0.kind) of \($0.subject): \($0.detail)." }
    return sentences.isEmpty ? "Empty chart." : sentences.joined(separator: " ")
  }

  func accessibleTitle(_ summaries: [MarkSummary]) -> String {
    title ?? summaries.first?.subject ?? "Empty chart"
  }

  /// The values behind the marks, written as the chart writes them.
  ///
  /// One row per row of the data, missing values as "no data". Marks with the same labels share
  /// columns; constants such as rules have no row.
  public var dataTable: ChartDataTable {
    let tables = content.map(\.channels).filter { $0.count > 1 }.map { ($0, Tooltip($0)) }
    let columns = tables.flatMap { $0.1.labels }.map(PlottableValue.category).uniqued()
    var rows: [[String]] = []
    for (channels, values) in tables {
      let places = values.labels.map { columns.firstIndex(of: .category($0)) ?? 0 }
      for row in channels[0].values.indices {
        var cells = [String](repeating: "", count: columns.count)
        for (place, text) in zip(places, values.values(ofRow: row)) { cells[place] = text }
        rows.append(cells)
      }
    }
    return ChartDataTable(columns: columns.map { NumberFormat(decimals: 0).string($0) }, rows: rows)
  }
}

/// The values behind a chart, as text.
public struct ChartDataTable: Equatable, Sendable {
  /// The labels of the channels, what the chart measures by before what it measures.
  public let columns: [String]
  /// One text per column.
  public let rows: [[String]]
}
