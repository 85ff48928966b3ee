/// The values behind a chart, as text and as they are.
public struct ChartDataTable: Equatable, Sendable {
  /// The labels of the channels, what the chart measures by before what it measures.
  public let columns: [String]
  /// One text per column; empty where no mark says the value.
  public let rows: [[String]]
  /// The same values as the data has them; `.missing` where no mark says one.
  public let values: [[PlottableValue]]
  /// For each column, whether it holds numbers and nothing else, to be aligned by their digits.
  public let isNumeric: [Bool]
}

extension Chart {
  /// The values behind the marks, written as the chart writes them.
  ///
  /// One row per row of the data, missing values as "no data". Marks with the same labels share
  /// columns, and marks that say something else of the same place, as a dot upon a range does, share
  /// rows; constants such as rules have none. Where a line between numbers has more than 60 vertices,
  /// as the curve of a classifier may, those that nobody would miss in the drawing are left out.
  public var dataTable: ChartDataTable {
    var table = JoinedRows()
    for mark in content {
      let channels = (mark.facet.map { [$0] } ?? []) + mark.channels
      guard !mark.isAnnotation, !channels.isEmpty else { continue }
      let rows = Array<Int>(channels[0].values.indices)
      let isThinned = mark.tracesCurve && rows.count > CurveRows.mostListed
      table.append(channels, rows: isThinned ? CurveRows(channels).visible : rows)
    }
    return table.finished
  }
}

/// Rows of several marks, side by side where they say something of the same place.
private struct JoinedRows {
  private struct Cell {
    let value: PlottableValue
    let text: String
  }

  private var columns: [PlottableValue] = []
  private var rows: [[Cell?]] = []

  var finished: ChartDataTable {
    let isNumeric = columns.indices.map { column in
      let values = rows.compactMap { $0[column]?.value }.filter { !$0.isMissing }
      return !values.isEmpty && values.allSatisfy { $0.number != nil }
    }
    return ChartDataTable(
      columns: columns.map { NumberFormat(decimals: 0).string($0) },
      rows: rows.map { row in row.map { $0?.text ?? "" } },
      values: rows.map { row in row.map { $0?.value ?? .missing } },
      isNumeric: isNumeric
    )
  }

  /// Adds the rows of a mark: to the row of another mark where only one of each has the same values
  /// under all labels that both have, else below.
  mutating func append(_ channels: [Channel], rows indices: [Int]) {
    let known = columns.count
    let columns = (channels.filter { !$0.isMeasure } + channels.filter(\.isMeasure))
      .map { (place: place(of: $0.label), channel: $0, format: $0.format) }
    let shared = Set(columns.map(\.place)).filter { $0 < known }.sorted()
    let isNew = columns.contains { $0.place >= known }
    let added = indices.map { index -> [Cell?] in
      var row = [Cell?](repeating: nil, count: self.columns.count)
      for (place, channel, format) in columns where row[place] == nil {
        let value = channel.values[index]
        row[place] = Cell(value: value, text: format.string(value))
      }
      return row
    }
    let partners = grouped(rows, by: shared)
    let rivals = grouped(added, by: shared)
    for row in added {
      let key = key(of: row, shared)
      let partner = key.flatMap { partners[$0] } ?? []
      if !isNew, !partner.isEmpty { continue }
      if let key, partner.count == 1, rivals[key]?.count == 1 {
        rows[partner[0]] = zip(rows[partner[0]], row).map { $0 ?? $1 }
      } else {
        rows.append(row)
      }
    }
  }

  /// The column of a label, made where there is none yet.
  private mutating func place(of label: String) -> Int {
    if let place = columns.firstIndex(of: .category(label)) { return place }
    columns.append(.category(label))
    for row in rows.indices { rows[row].append(nil) }
    return columns.count - 1
  }

  private func grouped(_ rows: [[Cell?]], by places: [Int]) -> [[PlottableValue]: [Int]] {
    rows.indices.reduce(into: [:]) { groups, row in
      if let key = key(of: rows[row], places) { groups[key, default: []].append(row) }
    }
  }

  /// The values at the places; nil without any, or where one is missing.
  private func key(of row: [Cell?], _ places: [Int]) -> [PlottableValue]? {
    let values = places.compactMap { row[$0]?.value }.filter { !$0.isMissing }
    return values.isEmpty || values.count < places.count ? nil : values
  }
}

/// The rows of lines between numbers that a drawing needs to show their course.
private struct CurveRows {
  static let mostListed = 60

  let visible: [Int]

  /// Takes channels of the two positions, all numbers; each combination of names is a line.
  init(_ channels: [Channel]) {
    guard let x = channels.first(where: { $0.role == .x })?.numbers(upTo: 680),
      let y = channels.first(where: { $0.role == .y })?.numbers(upTo: 300)
    else {
      visible = Array(channels[0].values.indices)
      return
    }
    let names = channels.filter(\.hasCategories)
    let lines = Dictionary(grouping: x.indices) { row in names.map { $0.values[row] } }
    visible = lines.values.flatMap { rows in
      let drawn = rows.compactMap { row in
        x[row].flatMap { x in y[row].map { (row, Path.Point(x: x, y: $0)) } }
      }
      return drawn.map(\.1).simplifiedIndices(within: Path.visibleDistance).map { drawn[$0].0 }
    }
    .sorted()
  }
}

extension Channel {
  /// The numbers in proportion, from 0 for the smallest to `length` for the largest.
  fileprivate func numbers(upTo length: Double) -> [Double?] {
    let numbers = values.compactMap(\.number)
    guard let least = numbers.min(), let most = numbers.max(), least < most else {
      return values.map { $0.number.map { _ in 0 } }
    }
    let scale = NumericScale(lower: least, upper: most, start: 0, end: length)
    return values.map { $0.number.flatMap(scale.position(of:)) }
  }
}
