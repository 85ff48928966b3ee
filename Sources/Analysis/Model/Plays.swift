/// The plays of a history, or a selection of them; a `Play` is made only when it is read.
///
/// ```swift
/// let long = history.plays.filter { $0.msPlayed > 600_000 }
/// ```
///
/// A selection shares the columns of the whole history and holds only the numbers of its plays.
public struct Plays: TableProtocol {
  /// One play.
  public typealias Element = Play

  let store: PlayStore
  let rows: RowSelection

  /// All plays, in the order of time.
  init(_ store: PlayStore) {
    self.init(store, .all(store.count))
  }

  private init(_ store: PlayStore, _ rows: RowSelection) {
    self.store = store
    self.rows = rows
  }

  /// The position of the first play, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last play.
  public var endIndex: Int { rows.count }

  /// Says what the time of a play is and, of a whole history, in which order the plays are.
  public var definition: String? {
    switch rows {
    case .all: "Plays in the order of time; times as written, in UTC, when the play ended."
    case .listed: "Times as written, in UTC, when the play ended."
    }
  }

  /// The play at `position`, counted from 0.
  public subscript(position: Int) -> Play { store.play(rows[position]) }

  /// The plays at these positions, in this order.
  ///
  /// - Parameter positions: Positions of this table, each as often as it is wanted.
  /// - Returns: A table of the same columns.
  /// - Complexity: O(count); no `Play` is made.
  public func selecting(_ positions: [Int]) -> Plays { Plays(store, rows.selecting(positions)) }

  /// How long each play lasted, in milliseconds.
  var lengths: some Sequence<Int> { indices.lazy.map { Int(store.milliseconds[rows[$0]]) } }
}
