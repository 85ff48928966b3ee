extension BrokenNotebooks {
  /// Closures whose types are not known, or that do not fit their call.
  static let closures: [BrokenNotebook] = [
    .cell(
      "two parameters without types",
      """
      let add = { a, b in a + b }
      add(1, 2)
      """,
      error: """
        notebook.md:2:13: error: the type of 'a' is not known here [type]
           |
         2 | let add = { a, b in a + b }
           |             ^
           = help: write the types: '{ (a: Int, b: Int) in … }'
        """
    ),
    .cell(
      "a parameter too many",
      "[1, 2].map { a, b in a + b }",
      error: """
        notebook.md:2:12: error: this closure takes 2 arguments, and is called with 1 [call]
           |
         2 | [1, 2].map { a, b in a + b }
           |            ^^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a parameter too few",
      "[1, 2].reduce(0) { sum in sum }",
      error: """
        notebook.md:2:18: error: this closure takes 1 argument, and is called with 2 [call]
           |
         2 | [1, 2].reduce(0) { sum in sum }
           |                  ^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "$1 where there is one",
      "[1, 2].map { $0 + $1 }",
      error: """
        notebook.md:2:12: error: this closure takes 2 arguments, and is called with 1 [call]
           |
         2 | [1, 2].map { $0 + $1 }
           |            ^^^^^^^^^^^
        """
    ),
    .cell(
      "a misspelt member of an element",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3).map { $0.hourz }
      """,
      error: """
        notebook.md:3:31: error: 'TrackRanking' has no member 'hourz' [unknown-member]
           |
         3 | history.topTracks(3).map { $0.hourz }
           |                               ^^^^^
           = help: did you mean 'hours'?
        """
    ),
    .cell(
      "a misspelt key path",
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
      "a filter by a number",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(3).filter { $0.hours }
      """,
      error: """
        notebook.md:3:31: error: expected Bool, found Double [type]
           |
         3 | history.topTracks(3).filter { $0.hours }
           |                               ^^^^^^^^
           = help: compare it: '… != 0'
        """
    ),
    .cell(
      "a closure that gives two types",
      """
      [1, 2].map { n in
        if n > 1 { return "many" }
        return n
      }
      """,
      error: #"""
        notebook.md:4:10: error: expected String, found Int [type]
           |
         4 |   return n
           |          ^
           = help: write "\(…)" around it
        """#
    ),
    .cell(
      "a key path into what may be missing",
      #"["a", ""].map(\.first.isLetter)"#,
      error: #"""
        notebook.md:2:23: error: the value may be missing: it is Character?, which has no 'isLetter' [type]
           |
         2 | ["a", ""].map(\.first.isLetter)
           |                       ^^^^^^^^
           = help: write 'value?.isLetter', or give another value first: '(value ?? other)'
        """#
    ),
    .cell(
      "a named parameter and $0",
      "[1, 2].map { n in n + $0 }",
      error: """
        notebook.md:2:12: error: a closure names its parameters or writes '$0', not both [syntax]
           |
         2 | [1, 2].map { n in n + $0 }
           |            ^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a closure for a number",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks { 3 }
      """,
      error: """
        notebook.md:3:19: error: expected Measure, found a closure [type]
           |
         3 | history.topTracks { 3 }
           |                   ^^^^^
        """
    ),
    .cell(
      "labels in a call of a closure",
      """
      let twice = { (n: Int) in n * 2 }
      twice(n: 3)
      """,
      error: """
        notebook.md:3:7: error: a closure's arguments have no labels [call]
           |
         3 | twice(n: 3)
           |       ^
           = help: remove 'n:'
        """
    ),
    .cell(
      "a grouping by what is no key",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.grouped(by: { $0 })
      """,
      error: """
        notebook.md:3:15: error: 'grouped' cannot be used here: Play cannot be a key [type]
           |
         3 | history.plays.grouped(by: { $0 })
           |               ^^^^^^^
        """
    ),
    .cell(
      "a misspelt name used in each element",
      """
      let limit = 2
      [1, 2, 3].filter { $0 > limt }.map { $0 * limt }
      """,
      error: """
        notebook.md:3:25: error: no name 'limt' is in scope [unknown-name]
           |
         3 | [1, 2, 3].filter { $0 > limt }.map { $0 * limt }
           |                         ^^^^
           = help: did you mean 'limit'?

        notebook.md:3:43: error: no name 'limt' is in scope [unknown-name]
           |
         3 | [1, 2, 3].filter { $0 > limt }.map { $0 * limt }
           |                                           ^^^^
           = help: did you mean 'limit'?
        """
    ),
  ]
}
