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
      "var",
      """
      var count = 0
      count
      """,
      error: """
        notebook.md:2:1: error: 'var' is not part of the cell language [unsupported]
           |
         2 | var count = 0
           | ^^^
           = help: values do not change: write 'let'
        """
    ),
    .cell(
      "while",
      """
      while true { }
      """,
      error: """
        notebook.md:2:1: error: a 'while' loop is not part of the cell language [unsupported]
           |
         2 | while true { }
           | ^^^^^
           = help: use 'map', 'filter' or 'reduce'
        """
    ),
    .cell(
      "repeat",
      """
      repeat { } while false
      """,
      error: """
        notebook.md:2:1: error: a 'repeat' loop is not part of the cell language [unsupported]
           |
         2 | repeat { } while false
           | ^^^^^^
           = help: use 'map', 'filter' or 'reduce'
        """
    ),
    .cell(
      "for",
      """
      for x in [1, 2] { show(x) }
      """,
      error: """
        notebook.md:2:1: error: a 'for' loop is not part of the cell language [unsupported]
           |
         2 | for x in [1, 2] { show(x) }
           | ^^^
           = help: use 'map', 'filter' or 'reduce'
        """
    ),
    .cell(
      "if",
      """
      if 1 < 2 { show(1) } else { show(2) }
      """,
      error: """
        notebook.md:2:1: error: 'if' is not part of the cell language [unsupported]
           |
         2 | if 1 < 2 { show(1) } else { show(2) }
           | ^^
           = help: choose with 'condition ? a : b'
        """
    ),
    .cell(
      "switch",
      """
      switch 1 { default: show(1) }
      """,
      error: """
        notebook.md:2:1: error: 'switch' is not part of the cell language [unsupported]
           |
         2 | switch 1 { default: show(1) }
           | ^^^^^^
           = help: choose with 'condition ? a : b'
        """
    ),
    .cell(
      "guard",
      """
      guard 1 < 2 else { }
      """,
      error: """
        notebook.md:2:1: error: 'guard' is not part of the cell language [unsupported]
           |
         2 | guard 1 < 2 else { }
           | ^^^^^
           = help: choose with 'condition ? a : b'
        """
    ),
    .cell(
      "a dictionary",
      """
      let a = ["x": 1]
      a
      """,
      error: """
        notebook.md:2:9: error: a dictionary literal is not part of the cell language [unsupported]
           |
         2 | let a = ["x": 1]
           |         ^^^^^^^^
           = help: use an array of tuples
        """
    ),
    .cell(
      "assignment",
      """
      let a = 1
      a = 2
      """,
      error: """
        notebook.md:3:3: error: assignment is not part of the cell language [unsupported]
           |
         3 | a = 2
           |   ^
           = help: values do not change: bind a new 'let'
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
      "a typed let",
      """
      let a: Int = 1
      """,
      error: """
        notebook.md:2:6: error: types are inferred and cannot be written [unsupported]
           |
         2 | let a: Int = 1
           |      ^^^^^
           = help: remove ': Int'; a literal is a Double when written '1.0'
        """
    ),
    .cell(
      "a pattern",
      """
      let (a, b) = (1, 2)
      """,
      error: """
        notebook.md:2:5: error: a 'let' binds one name, not a pattern [unsupported]
           |
         2 | let (a, b) = (1, 2)
           |     ^^^^^^
        """
    ),
    .cell(
      "a typed closure",
      """
      [1].map { x -> Int in x }
      """,
      error: """
        notebook.md:2:11: error: a closure's head holds parameter names only [unsupported]
           |
         2 | [1].map { x -> Int in x }
           |           ^^^^^^^^^^^
           = help: write '{ name in … }' or use '$0'
        """
    ),
    .cell(
      "func",
      """
      func double(_ x: Int) -> Int { x * 2 }
      double(2)
      """,
      error: """
        notebook.md:2:1: error: 'func' is not part of the cell language [unsupported]
           |
         2 | func double(_ x: Int) -> Int { x * 2 }
           | ^^^^
           = help: bind a closure: 'let name = { value in … }'
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
      "return",
      """
      return 1
      """,
      error: """
        notebook.md:2:1: error: 'return' is not part of the cell language [unsupported]
           |
         2 | return 1
           | ^^^^^^
           = help: a cell shows the value of its last expression
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
      "an assignment that adds",
      """
      let a = 1
      a += 2
      """,
      error: """
        notebook.md:3:3: error: the operator '+=' is not part of the cell language [unsupported]
           |
         3 | a += 2
           |   ^^
           = help: values do not change: bind a new 'let'
        """
    ),
    .cell(
      "a range with one end",
      """
      let a = [1,2,3][..<2]
      """,
      error: """
        notebook.md:2:17: error: a range with one end is not part of the cell language [unsupported]
           |
         2 | let a = [1,2,3][..<2]
           |                 ^^^^
           = help: use 'prefix(_:)' or 'dropFirst(_:)'
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
