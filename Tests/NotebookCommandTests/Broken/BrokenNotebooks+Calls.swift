extension BrokenNotebooks {
  /// Members and arguments that are not there, or not so.
  static let calls: [BrokenNotebook] = [
    .cell(
      "a misspelt method",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTraks(3)
      """,
      error: """
        notebook.md:3:9: error: 'StreamingHistory' has no member 'topTraks' [unknown-member]
           |
         3 | history.topTraks(3)
           |         ^^^^^^^^
           = help: did you mean 'topTracks'?
        """
    ),
    .cell(
      "a member like no other",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.banana
      """,
      error: """
        notebook.md:3:9: error: 'StreamingHistory' has no member 'banana' [unknown-member]
           |
         3 | history.banana
           |         ^^^^^^
           = help: it has 'artistCount', 'artistMovement', 'artistRankChanges', 'artistStreaks', 'artistTrends', 'audiobooks', 'byDay', 'byHour', 'byMonth', 'byWeekday', 'byYear', 'canonical' and more
        """
    ),
    .cell(
      "a property that is called",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays()
      """,
      error: """
        notebook.md:3:9: error: 'plays' of 'StreamingHistory' is a property and takes no arguments [call]
           |
         3 | history.plays()
           |         ^^^^^
           = help: remove the parentheses
        """
    ),
    .cell(
      "a method that is not called",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks
      """,
      error: """
        notebook.md:3:9: error: 'topTracks' of 'StreamingHistory' is a method; call it with parentheses [call]
           |
         3 | history.topTracks
           |         ^^^^^^^^^
           = help: topTracks(_: Int = 10, by: Measure = .time) -> Table<TrackRanking>
        """
    ),
    .cell(
      "a method of arrays that is not called",
      "[1, 2].map",
      error: """
        notebook.md:2:8: error: 'map' of '[Int]' is a method; call it with parentheses [call]
           |
         2 | [1, 2].map
           |        ^^^
           = help: map<T>(_ transform: (Element) -> T) -> [T]
        """
    ),
    .cell(
      "a misspelt column",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3)[0].hourz
      """,
      error: """
        notebook.md:3:25: error: 'TrackRanking' has no member 'hourz' [unknown-member]
           |
         3 | history.topTracks(3)[0].hourz
           |                         ^^^^^
           = help: did you mean 'hours'?
        """
    ),
    .cell(
      "a key path to no column",
      #"""
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3).map(\.hourz)
      """#,
      error: #"""
        notebook.md:3:28: error: 'TrackRanking' has no member 'hourz' [unknown-member]
           |
         3 | history.topTracks(3).map(\.hourz)
           |                            ^^^^^
           = help: did you mean 'hours'?
        """#
    ),
    .cell(
      "a member of nil",
      """
      let none = [3].first(where: { $0 > 5 })
      none.description
      """,
      error: """
        notebook.md:3:6: error: the value may be missing: it is Int?, which has no 'description' [type]
           |
         3 | none.description
           |      ^^^^^^^^^^^
           = help: write 'value?.description', or give another value first: '(value ?? other)'
        """
    ),
    .cell(
      "a misspelt label",
      """
      let h = try StreamingHistory(contentOf: "export")
      """,
      error: """
        notebook.md:2:30: error: 'StreamingHistory(contentsOf:timeZone:)' has no parameter 'contentOf:' [call]
           |
         2 | let h = try StreamingHistory(contentOf: "export")
           |                              ^^^^^^^^^
           = help: did you mean 'contentsOf:'?
        """
    ),
    .cell(
      "a missing label",
      """
      let h = try StreamingHistory("export")
      """,
      error: """
        notebook.md:2:30: error: missing argument label 'contentsOf:' in call to 'StreamingHistory(contentsOf:timeZone:)' [call]
           |
         2 | let h = try StreamingHistory("export")
           |                              ^^^^^^^^
           = help: write 'contentsOf: …'
        """
    ),
    .cell(
      "no argument",
      """
      let h = try StreamingHistory()
      """,
      error: """
        notebook.md:2:9: error: 'StreamingHistory(contentsOf:timeZone:)' needs the argument 'contentsOf:', of type String [call]
           |
         2 | let h = try StreamingHistory()
           |         ^^^^^^^^^^^^^^^^^^^^^^
           = help: StreamingHistory(contentsOf: String, timeZone: String? = nil) throws -> StreamingHistory
        """
    ),
    .cell(
      "an argument too many",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3, by: .plays, 4)
      """,
      error: """
        notebook.md:3:34: error: extra argument in call to 'topTracks(_:by:)' [call]
           |
         3 | history.topTracks(3, by: .plays, 4)
           |                                  ^
           = help: topTracks(_: Int = 10, by: Measure = .time) -> Table<TrackRanking>
        """
    ),
    .cell(
      "an unknown label",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3, per: .plays)
      """,
      error: """
        notebook.md:3:22: error: 'topTracks(_:by:)' has no parameter 'per:' [call]
           |
         3 | history.topTracks(3, per: .plays)
           |                      ^^^
           = help: topTracks(_: Int = 10, by: Measure = .time) -> Table<TrackRanking>
        """
    ),
    .cell(
      "another label's name",
      """
      let history = try StreamingHistory(contentsOf: "export")
      let catalog = try Catalog(contentsOf: "catalog.csv")
      Recommender(catalog: catalog, history: history)
      """,
      error: """
        notebook.md:4:31: error: 'Recommender(catalog:heard:library:balance:)' has no parameter 'history:' [call]
           |
         4 | Recommender(catalog: catalog, history: history)
           |                               ^^^^^^^
           = help: did you mean 'heard:'?
        """
    ),
    .cell(
      "a channel without a label",
      #"""
      let history = try StreamingHistory(contentsOf: "export")
      Chart { BarPlot(history.byHour, x: .value(\.hour), y: .value("Plays", \.plays)) }
      """#,
      error: #"""
        notebook.md:3:36: error: '.value' takes a label and what to show [call]
           |
         3 | Chart { BarPlot(history.byHour, x: .value(\.hour), y: .value("Plays", \.plays)) }
           |                                    ^^^^^^^^^^^^^^
           = help: write '.value("Label", \.column)'
        """#
    ),
    .cell(
      "map without a closure",
      "[1].map()",
      error: """
        notebook.md:2:5: error: 'map(_:)' needs its argument, a closure or a key path [call]
           |
         2 | [1].map()
           |     ^^^
           = help: map<T>(_ transform: (Element) -> T) -> [T]
        """
    ),
    .cell(
      "a missing label of a default",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3, .plays)
      """,
      error: """
        notebook.md:3:22: error: missing argument label 'by:' in call to 'topTracks(_:by:)' [call]
           |
         3 | history.topTracks(3, .plays)
           |                      ^^^^^^
           = help: write 'by: …'
        """
    ),
    .cell(
      "one argument of two",
      "max(1)",
      error: """
        notebook.md:2:1: error: no 'max' takes these arguments [call]
           |
         2 | max(1)
           | ^^^^^^
           = help: there are 'max(_:_:)', 'max(_:_:_:)'
        """
    ),
    .cell(
      "a closure's argument too few",
      """
      let f = { (x: Int, y: Int) in x + y }
      f(1)
      """,
      error: """
        notebook.md:3:1: error: expected 2 arguments, found 1 [call]
           |
         3 | f(1)
           | ^^^^
        """
    ),
  ]
}
