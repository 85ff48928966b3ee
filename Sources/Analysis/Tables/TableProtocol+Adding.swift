extension TableProtocol {
  /// The same rows with one more column at the end.
  ///
  /// ```swift
  /// history.topTracks(5).adding("Minutes a play", unit: .minutes) { $0.hours * 60 / Double($0.plays) }
  /// ```
  ///
  /// JSON and CSV name the column by its heading, with a number behind it where another column is
  /// already called so. The rows themselves get no new property.
  ///
  /// - Parameters:
  ///   - title: The heading.
  ///   - unit: What the numbers measure.
  ///   - value: Reads the cell of a row, each time that it is shown.
  /// - Returns: A table of the same definition.
  /// - Complexity: O(count); every row is made.
  public func adding(
    _ title: String,
    unit: Unit = .none,
    _ value: @escaping @Sendable (Element) -> some FieldConvertible
  ) -> Table<Element> {
    let names = Set(columns.map(\.name))
    var name = title
    var number = 2
    while names.contains(name) {
      name = "\(title) \(number)"
      number += 1
    }
    let added = (self as? Table<Element>)?.addedColumns ?? []
    return Table(
      Array(self),
      definition: definition,
      addedColumns: added + [Column(name, title, unit: unit, value)]
    )
  }
}
