extension BrokenNotebooks {
  /// Swift that is not part of the language: refused by its name, with what to write instead.
  static let subset: [BrokenNotebook] = [
    .cell(
      "import",
      """
      import Foundation
      1
      """,
      error: """
        notebook.md:2:1: error: 'import' is not part of the cell language [unsupported]
           |
         2 | import Foundation
           | ^^^^^^
           = help: everything a cell may use is there already
        """
    ),
    .cell(
      "while",
      "while true { }",
      error: """
        notebook.md:2:1: error: a 'while' loop is not part of the cell language [unsupported]
           |
         2 | while true { }
           | ^^^^^
           = help: use 'for … in …', which always ends
        """
    ),
    .cell(
      "repeat",
      "repeat { } while false",
      error: """
        notebook.md:2:1: error: a 'repeat' loop is not part of the cell language [unsupported]
           |
         2 | repeat { } while false
           | ^^^^^^
           = help: use 'for … in …', which always ends
        """
    ),
    .cell(
      "await",
      """
      await 1
      """,
      error: """
        notebook.md:2:1: error: 'await' is not part of the cell language [unsupported]
           |
         2 | await 1
           | ^^^^^
           = help: cells run from top to bottom
        """
    ),
    .cell(
      "a regular expression",
      """
      let r = /a+/
      """,
      error: """
        notebook.md:2:9: error: a regular expression is not part of the cell language [unsupported]
           |
         2 | let r = /a+/
           |         ^^^^
           = help: use 'contains' or 'hasPrefix'
        """
    ),
    .cell(
      "an operator that wraps",
      """
      1 &+ 2
      """,
      error: """
        notebook.md:2:3: error: the operator '&+' is not part of the cell language [unsupported]
           |
         2 | 1 &+ 2
           |   ^^
           = help: write '+'; an overflow is reported
        """
    ),
    .cell(
      "a comparison of identity",
      """
      1 === 2
      """,
      error: """
        notebook.md:2:3: error: the operator '===' is not part of the cell language [unsupported]
           |
         2 | 1 === 2
           |   ^^^
           = help: compare values with '=='
        """
    ),
    .cell(
      "a class",
      """
      class A { }
      """,
      error: """
        notebook.md:2:1: error: declaring types with 'class' is not part of the cell language [unsupported]
           |
         2 | class A { }
           | ^^^^^
           = help: a tuple holds values under names: '(name: "Anna", hours: 3.5)'
        """
    ),
    .cell(
      "a forced value",
      """
      let x = [1].first!
      x
      """,
      error: """
        notebook.md:2:18: error: '!' to unwrap is not part of the cell language [unsupported]
           |
         2 | let x = [1].first!
           |                  ^
           = help: write 'value?.member', or give a value for the missing case: 'value ?? other'
        """
    ),
    .cell(
      "a cast",
      """
      let a = 1 as Double
      a
      """,
      error: """
        notebook.md:2:11: error: a type cast is not part of the cell language [unsupported]
           |
         2 | let a = 1 as Double
           |           ^^
           = help: convert a number: 'Double(…)' or 'Int(…)'
        """
    ),
    .cell(
      "a test of type",
      """
      let a = 1 is Int
      """,
      error: """
        notebook.md:2:11: error: a type cast is not part of the cell language [unsupported]
           |
         2 | let a = 1 is Int
           |           ^^
           = help: convert a number: 'Double(…)' or 'Int(…)'
        """
    ),
    .cell(
      "try?",
      """
      let h = try? StreamingHistory(contentsOf: "export")
      h
      """,
      error: """
        notebook.md:2:9: error: 'try?' and 'try!' are not part of the cell language [unsupported]
           |
         2 | let h = try? StreamingHistory(contentsOf: "export")
           |         ^^^
           = help: write 'try'
        """
    ),
    .cell(
      "private",
      """
      private let a = 1
      """,
      error: """
        notebook.md:2:1: error: 'private' is not part of the cell language [unsupported]
           |
         2 | private let a = 1
           | ^^^^^^^
           = help: remove it
        """
    ),
    .cell(
      "print",
      """
      print("x")
      """,
      error: """
        notebook.md:2:1: error: no name 'print' is in scope [unknown-name]
           |
         2 | print("x")
           | ^^^^^
           = help: a cell shows its last expression; 'show(value)' shows more
        """
    ),
    .cell(
      "conditional compilation",
      """
      #if DEBUG
      1
      #endif
      """,
      error: """
        notebook.md:2:1: error: '#if' is not part of the cell language [unsupported]
           |
         2 | #if DEBUG
           | ^^^
        """
    ),
  ]
}
