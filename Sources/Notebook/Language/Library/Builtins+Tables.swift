extension Builtins {
  /// What tables have alone: their parts are tables again.
  static let tables: [Builtin] = [
    Builtin(
      "Table",
      "filter(_ isIncluded: (Element) -> Bool) -> Self",
      "The rows for which a closure gives true, as a table.",
      "history.plays.filter { $0.msPlayed > 30_000 }"
    ) { call in
      let positions = try call.positions(where: call.closure(0))
      return call.receiver.table.map { .native($0.selecting(positions)) } ?? .void
    },
    Builtin(
      "Table",
      "sorted(by areInIncreasingOrder: (Element, Element) -> Bool) -> Self",
      "The rows in the order of a closure, as a table; equal ones keep their order.",
      "history.byHour.sorted { $0.msPlayed > $1.msPlayed }"
    ) { call in
      let order = try Sorting.order(call, by: call.closure(0))
      return call.receiver.table.map { .native($0.selecting(order)) } ?? .void
    },
    Builtin(
      "Table",
      "sorted<T: Comparable>(by key: (Element) -> T?, _ direction: SortDirection = .ascending) -> Self",
      "The rows in the order of a key, as a table; equal ones keep their order.",
      "history.byHour.sorted(by: \\.msPlayed, .descending)"
    ) { call in
      let order = try Sorting.order(
        call,
        key: call.closure(0),
        isAscending: call.name(1) != "descending"
      )
      return call.receiver.table.map { .native($0.selecting(order)) } ?? .void
    },
    Builtin(
      "Table",
      "reversed() -> Self",
      "The rows from last to first.",
      "history.byHour.reversed().count // → 24"
    ) { call in
      call.receiver.table.map { .native($0.selecting((0..<$0.rowCount).reversed())) } ?? .void
    },
    Builtin(
      "Table",
      "adding(_ title: String, unit: Unit = .none, _ value: (Element) -> Any) -> Table",
      "The same rows with one more column to show.",
      "history.topTracks(3).adding(\"Minutes a play\", unit: .minutes) { $0.hours * 60 / Double($0.plays) }"
    ) { call in
      // What fails in it fails here, and not when the table is shown.
      _ = try call.results(of: call.closure(2))
      guard
        let table = call.receiver.table?.adding(call.text(0), unit: call.name(1), call.closure(2))
      else { throw Mismatch(.call, "this table cannot have another column") }
      return .native(table)
    },
    Builtin(
      "Table",
      "indices: Range<Int>",
      "The positions of its rows.",
      "history.byHour.indices // → 0..<24"
    ) { call in .range(0..<call.receiver.elementCount) },
    Builtin(
      "Table",
      "grouped<K: Hashable>(by key: (Element) -> K) -> [Group<K, Self>]",
      "The rows that share a key, in the order in which the keys first come.",
      "history.plays.grouped(by: \\.artist).map { $0.key }",
      Grouping.grouped
    ),
    Builtin(
      "Sequence",
      "sorted<T: Comparable>(by key: (Element) -> T?, _ direction: SortDirection = .ascending) -> [Element]",
      "The elements in the order of a key, those without one last; equal ones keep their order.",
      "[\"bb\", \"a\"].sorted(by: \\.count) // → [\"a\", \"bb\"]"
    ) { call in
      let elements = try call.elements()
      let order = try Sorting.order(
        call,
        key: call.closure(0),
        isAscending: call.name(1) != "descending"
      )
      return .array(order.map { elements[$0] })
    },
    Builtin(
      "Sequence",
      "joined<R, K: Hashable>(with others: Sequence<R>, on key: (Element) -> K?, equals otherKey: (R) -> K?) -> [(left: Element, right: R)]",
      "Pairs of elements of two sequences whose keys are equal, in the order of the first.",
      "[1, 2].joined(with: [20, 30], on: { $0 * 10 }, equals: { $0 }).map { $0.right } // → [20]"
    ) { call in try Joining.joined(call, keepsLeft: false) },
    Builtin(
      "Sequence",
      "leftJoined<R, K: Hashable>(with others: Sequence<R>, on key: (Element) -> K?, equals otherKey: (R) -> K?) -> [(left: Element, right: R?)]",
      "As joined, and elements without a partner stay, with nil beside them.",
      "[1, 2].leftJoined(with: [20], on: { $0 * 10 }, equals: { $0 }).map { $0.right ?? 0 } // → [0, 20]"
    ) { call in try Joining.joined(call, keepsLeft: true) },
    Builtin(
      "Sequence",
      "grouped<K: Hashable>(by key: (Element) -> K) -> [Group<K, [Element]>]",
      "The elements that share a key, in the order in which the keys first come.",
      "[1, 2, 3].grouped { $0 % 2 }.map { $0.count } // → [2, 1]",
      Grouping.grouped
    ),
    Builtin(
      "Sequence",
      "listed(with conjunction: String = \"and\") -> String where Element: StringProtocol",
      "Texts as a list in a sentence.",
      "[\"a\", \"b\", \"c\"].listed() // → a, b and c"
    ) { call in
      let texts = try call.elements().map(\.plainText)
      let conjunction = call.text(0, or: "and")
      guard let last = texts.last else { return .string("") }
      guard texts.count > 1 else { return .string(last) }
      return try call.made(
        texts.dropLast().joined(separator: ", ") + " \(conjunction) " + last
      )
    },
    Builtin(
      "Groups",
      "summarized<T>(_ summary: (Element) -> T) -> [T]",
      "One value a group, such as a tuple whose labels are columns.",
      "[1, 2, 3].grouped { $0 % 2 }.summarized { (odd: $0.key, sum: $0.sum { $0 }) }"
        + ".map { $0.sum } // → [4, 2]"
    ) { call in .array(try call.results(of: call.closure(0))) },
    Builtin(
      "Group",
      "key: Key",
      "What its rows share.",
      "[1, 2, 3].grouped { $0 % 2 }.map { $0.key } // → [1, 0]"
    ) { call in Grouping.part(of: call.receiver, 0) },
    Builtin(
      "Group",
      "rows: Rows",
      "Its rows, in their order.",
      "[1, 2, 3].grouped { $0 % 2 }.map { $0.rows } // → [[1, 3], [2]]"
    ) { call in Grouping.part(of: call.receiver, 1) },
    Builtin(
      "Group",
      "count: Int",
      "How many rows it has.",
      "[1, 2, 3].grouped { $0 % 2 }.map { $0.count } // → [2, 1]"
    ) { call in .int(Grouping.part(of: call.receiver, 1).elementCount) },
  ]
}
