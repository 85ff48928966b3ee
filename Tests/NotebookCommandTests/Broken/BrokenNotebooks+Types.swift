extension BrokenNotebooks {
  /// Values of another type than the one that is wanted.
  static let types: [BrokenNotebook] = [
    .cell(
      "an Int for a Double",
      #"""
      let history = try StreamingHistory(contentsOf: "export")
      let strong = 1
      Chart {
        BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
          .opacity(strong)
      }
      """#,
      error: """
        notebook.md:6:14: error: expected Double, found Int [type]
           |
         6 |     .opacity(strong)
           |              ^^^^^^
           = help: convert it: 'Double(…)'
        """
    ),
    .cell(
      "a text for an Int",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks("10")
      """,
      error: """
        notebook.md:3:19: error: expected Int, found String [type]
           |
         3 | history.topTracks("10")
           |                   ^^^^
        """
    ),
    .cell(
      "a Double for an Int",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(2.5)
      """,
      error: """
        notebook.md:3:19: error: expected Int, found Double [type]
           |
         3 | history.topTracks(2.5)
           |                   ^^^
           = help: convert it: 'Int(…)' drops the fraction
        """
    ),
    .cell(
      "a misspelt case",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3, by: .tme)
      """,
      error: """
        notebook.md:3:26: error: 'Measure' has no case 'tme' [unknown-member]
           |
         3 | history.topTracks(3, by: .tme)
           |                          ^^^^
           = help: did you mean '.time'?
        """
    ),
    .cell(
      "a misspelt case with its type",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3, by: Measure.tme)
      """,
      error: """
        notebook.md:3:34: error: 'Measure' has no case 'tme' [unknown-member]
           |
         3 | history.topTracks(3, by: Measure.tme)
           |                                  ^^^
           = help: did you mean 'time'?
        """
    ),
    .cell(
      "a text for a case",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3, by: "time")
      """,
      error: """
        notebook.md:3:26: error: expected Measure, found String [type]
           |
         3 | history.topTracks(3, by: "time")
           |                          ^^^^^^
           = help: choose one of .time, .plays
        """
    ),
    .cell(
      "a Double and an Int",
      """
      let history = try StreamingHistory(contentsOf: "export")
      let plays = history.plays.count
      let hours = history.hours
      hours / plays
      """,
      error: """
        notebook.md:5:1: error: the operator '/' cannot be applied to Double and Int [type]
           |
         5 | hours / plays
           | ^^^^^^^^^^^^^
           = help: convert the Int: 'Double(…)'
        """
    ),
    .cell(
      "an Int for a Bool",
      """
      1 && true
      """,
      error: """
        notebook.md:2:1: error: expected Bool, found Int [type]
           |
         2 | 1 && true
           | ^
           = help: compare it: '… != 0'
        """
    ),
    .cell(
      "a text as an index",
      """
      [1,2]["a"]
      """,
      error: """
        notebook.md:2:7: error: expected Int, found String [type]
           |
         2 | [1,2]["a"]
           |       ^^^
        """
    ),
    .cell(
      "a number for a path",
      """
      let c = try Catalog(contentsOf: 3)
      """,
      error: """
        notebook.md:2:33: error: expected a path, found Int [type]
           |
         2 | let c = try Catalog(contentsOf: 3)
           |                                 ^
        """
    ),
    .cell(
      "a catalogue for a history",
      """
      let history = try StreamingHistory(contentsOf: "export")
      let catalog = try Catalog(contentsOf: "catalog.csv")
      Recommender(catalog: history, heard: catalog)
      """,
      error: """
        notebook.md:4:22: error: expected Catalog, found StreamingHistory [type]
           |
         4 | Recommender(catalog: history, heard: catalog)
           |                      ^^^^^^^

        notebook.md:4:38: error: expected StreamingHistory, found Catalog [type]
           |
         4 | Recommender(catalog: history, heard: catalog)
           |                                      ^^^^^^^
        """
    ),
    .prose(
      "a table in prose",
      """
      ```{swift}
      let history = try StreamingHistory(contentsOf: "export")
      ```

      My songs: `{swift} history.topTracks(3)`.
      """,
      error: """
        notebook.md:5:20: error: inline code gives a text or a number, and this is Table<TrackRanking> [type]
           |
         5 | My songs: `{swift} history.topTracks(3)`.
           |                    ^^^^^^^^^^^^^^^^^^^^
           = help: show it in a cell of its own
        """
    ),
    .prose(
      "a statement in prose",
      """
      `{swift} let a = 1` x
      """,
      error: """
        notebook.md:1:10: error: inline code holds one expression [syntax]
           |
         1 | `{swift} let a = 1` x
           |          ^^^^^^^^^
        """
    ),
    .cell(
      "an Int as a condition",
      """
      1 ? "a" : "b"
      """,
      error: """
        notebook.md:2:1: error: expected Bool, found Int [type]
           |
         2 | 1 ? "a" : "b"
           | ^
           = help: compare it: '… != 0'
        """
    ),
    .cell(
      "a text and an Int",
      """
      "a" + 1
      """,
      error: #"""
        notebook.md:2:1: error: the operator '+' cannot be applied to String and Int [type]
           |
         2 | "a" + 1
           | ^^^^^^^
           = help: write the other as text: "\(…)"
        """#
    ),
    .cell(
      "a filter that gives a number",
      "[1,2].filter { $0 + 1 }",
      error: """
        notebook.md:2:16: error: expected Bool, found Int [type]
           |
         2 | [1,2].filter { $0 + 1 }
           |                ^^^^^^
           = help: compare it: '… != 0'
        """
    ),
    .cell(
      "a remainder of a Double",
      """
      let x = 2.5
      x % 2
      """,
      error: """
        notebook.md:3:1: error: the operator '%' cannot be applied to Double and Double [type]
           |
         3 | x % 2
           | ^^^^^
           = help: '%' is for Int
        """
    ),
    .prose(
      "a closure in prose",
      """
      `{swift} { 1 }` x
      """,
      error: """
        notebook.md:1:10: error: inline code gives a text or a number, and this is a closure [type]
           |
         1 | `{swift} { 1 }` x
           |          ^^^^^
           = help: show it in a cell of its own
        """
    ),
    .prose(
      "nil in prose",
      """
      `{swift} [1].first(where: { $0 > 2 })` x
      """,
      error: """
        notebook.md:1:10: error: the value is nil here [type]
           |
         1 | `{swift} [1].first(where: { $0 > 2 })` x
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: say what to write then: 'value ?? "none"'
        """
    ),
  ]
}
