extension BrokenNotebooks {
  /// Values that do not fit the type that is written for them.
  static let annotations: [BrokenNotebook] = [
    .cell(
      "a text for a written Int",
      """
      let plays: Int = "3"
      plays
      """,
      error: """
        notebook.md:2:18: error: expected Int, found String [type]
           |
         2 | let plays: Int = "3"
           |                  ^^^
        """
    ),
    .cell(
      "a Double for a written Int",
      """
      let hours: Int = 2.5
      hours
      """,
      error: """
        notebook.md:2:18: error: expected Int, found Double [type]
           |
         2 | let hours: Int = 2.5
           |                  ^^^
           = help: convert it: 'Int(…)' drops the fraction
        """
    ),
    .cell(
      "an element of another type",
      """
      let plays: [Int] = [1, "2", 3]
      plays
      """,
      error: """
        notebook.md:2:24: error: expected Int, found String [type]
           |
         2 | let plays: [Int] = [1, "2", 3]
           |                        ^^^
        """
    ),
    .cell(
      "nil for what is always there",
      """
      let plays: Int = nil
      plays
      """,
      error: """
        notebook.md:2:18: error: expected Int, found nil [type]
           |
         2 | let plays: Int = nil
           |                  ^^^
        """
    ),
    .cell(
      "an unknown type",
      """
      let plays: Integer = 3
      plays
      """,
      error: """
        notebook.md:2:12: error: there is no type 'Integer' [unknown-name]
           |
         2 | let plays: Integer = 3
           |            ^^^^^^^
           = help: did you mean 'Int'?
        """
    ),
    .cell(
      "a value that may be missing",
      """
      let first: Int = [1, 2].first
      first
      """,
      error: """
        notebook.md:2:18: error: expected Int, found Int? [type]
           |
         2 | let first: Int = [1, 2].first
           |                  ^^^^^^^^^^^^
           = help: it may be missing: give another value for that case, 'value ?? …'
        """
    ),
    .cell(
      "a tuple of another length",
      """
      let pair: (Int, Int) = (1, 2, 3)
      pair
      """,
      error: """
        notebook.md:2:24: error: expected (Int, Int), found (Int, Int, Int) [type]
           |
         2 | let pair: (Int, Int) = (1, 2, 3)
           |                        ^^^^^^^^^
        """
    ),
    .cell(
      "a tuple with other labels",
      """
      let pair: (from: Int, to: Int) = (start: 1, end: 2)
      pair
      """,
      error: """
        notebook.md:2:34: error: expected (from: Int, to: Int), found (start: Int, end: Int) [type]
           |
         2 | let pair: (from: Int, to: Int) = (start: 1, end: 2)
           |                                  ^^^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a key of another type",
      """
      let hours: [String: Int] = [1: 2]
      hours
      """,
      error: #"""
        notebook.md:2:29: error: expected String, found Int [type]
           |
         2 | let hours: [String: Int] = [1: 2]
           |                             ^
           = help: write "\(…)" around it
        """#
    ),
    .cell(
      "a Set without its elements' type",
      """
      let names: Set = ["a", 1]
      names.count
      """,
      error: #"""
        notebook.md:2:24: error: expected String, found Int [type]
           |
         2 | let names: Set = ["a", 1]
           |                        ^
           = help: write "\(…)" around it
        """#
    ),
    .cell(
      "an empty dictionary",
      """
      let hours = [:]
      hours
      """,
      error: """
        notebook.md:2:13: error: an empty dictionary needs a type here [type]
           |
         2 | let hours = [:]
           |             ^^^
           = help: write '[String: Int]()'
        """
    ),
    .cell(
      "a forced type",
      """
      let plays: Int! = 3
      plays
      """,
      error: """
        notebook.md:2:12: error: the type 'Int!' is not part of the cell language [unsupported]
           |
         2 | let plays: Int! = 3
           |            ^^^^
           = help: write 'Int?'
        """
    ),
    .cell(
      "Float",
      """
      let hours: Float = 2.5
      hours
      """,
      error: """
        notebook.md:2:12: error: there is no type 'Float' [unknown-name]
           |
         2 | let hours: Float = 2.5
           |            ^^^^^
           = help: did you mean 'Double'?
        """
    ),
    .cell(
      "Any",
      """
      let plays: Any = 3
      plays
      """,
      error: """
        notebook.md:2:12: error: the type 'Any' is not part of the cell language [unsupported]
           |
         2 | let plays: Any = 3
           |            ^^^
           = help: write the value's own type
        """
    ),
  ]
}
