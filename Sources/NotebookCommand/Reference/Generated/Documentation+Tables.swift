extension Documentation {
  /// The documentation comments of `Tables`, as `RECORD=1 swift test` copied them.
  static let tablesComments = #"""
    ## Unit
    What the numbers of a column measure, so that a table or an axis can show them well.

    ## Unit.none
    Text, or a number that stands for itself.

    ## Unit.rank
    A place in an order, counted from 1.

    ## Unit.count
    How many.

    ## Unit.milliseconds
    Whole milliseconds.

    ## Unit.minutes
    Minutes, with fractions.

    ## Unit.hours
    Hours, with fractions.

    ## Unit.share
    A part of a whole in 0...1, shown as a percentage.

    ## Unit.distance
    A distance in standardized feature space, at least 0.

    ## Unit.score
    How well a model or a ranking does, such as AUC or MRR: usually in 0...1, with small differences.

    ## Unit.row
    A position in the catalogue, counted from 0; an address, not a quantity.

    ## Unit.time
    A date or a time as text, in an order that sorts.

    ## Unit.names
    Several names in one text, separated by `;` as catalogues do.

    ## Unit.url
    The address of a page.

    ## Group
    Rows that have one value in common; a collection of them.

    ```swift
    history.plays.grouped(by: \.artist).map { "\($0.key): \($0.sum(of: \.msPlayed)) ms" }
    ```

    ## Group.key
    The value that the rows have in common.

    ## Group.rows
    The rows, in the order of what was grouped; a table when that was one.

    ## Sequence.sorted(by key, _ direction?)
    The elements in the order of a value of theirs.

    ```swift
    let sums = history.plays.grouped(by: \.artist).summarized { (artist: $0.key, plays: $0.count) }
    sums.sorted(by: \.plays, .descending)
    ```

    - Parameters:
      - key: The value; it is read once an element. Elements where it is nil or NaN come last, in
        either direction.
      - direction: From which end the order runs.
    - Returns: All elements; those with equal values keep their order.

    ## TableProtocol.sorted(by key, _ direction?)
    The rows in the order of a value of theirs.

    ```swift
    history.topArtists(20).sorted(by: \.tracks, .descending)
    ```

    - Parameters:
      - key: The value; it is read once a row. Rows where it is nil or NaN come last, in either
        direction.
      - direction: From which end the order runs.
    - Returns: All rows; those with equal values keep their order.

    ## Table
    A table that holds its rows as values.

    ## TableProtocol.adding(_ title, unit?, _ value)
    The same rows with one more column at the end.

    ```swift
    history.topTracks(5).adding("Minutes a play", unit: .minutes) { $0.hours * 60 / Double($0.plays) }
    ```

    JSON and CSV name the column by its heading, with a number behind it where another column is
    already called so. The rows themselves get no new property.

    - Parameters:
      - title: The heading.
      - unit: What the numbers measure.
      - value: Reads the cell of a row, each time that it is shown.
    - Returns: A table of the same definition.
    - Complexity: O(count); every row is made.

    ## TableProtocol.filter(_ isIncluded)
    The rows that satisfy a condition, in their order.

    ```swift
    history.topTracks(100).filter { $0.artist == "Ada" }
    ```

    - Parameter isIncluded: Whether a row is kept.
    - Returns: A table of the same columns.

    ## TableProtocol.reversed()
    The rows from last to first.

    ```swift
    history.byMonth.reversed()
    ```
    """#
}
