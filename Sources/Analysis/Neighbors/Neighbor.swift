/// A row and its distance from a query.
public struct Neighbor: TableRow, Equatable {
  /// The row of the matrix, counted from 0.
  public let row: Int
  /// The distance, at least 0.
  public let distance: Double

  /// Row and distance.
  public static let columns: [Column<Neighbor>] = [
    Column("row", "Row", unit: .row) { $0.row },
    Column("distance", "Distance", unit: .distance) { $0.distance },
  ]
}
