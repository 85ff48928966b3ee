extension BrokenNotebooks {
  /// Statements that cannot stand where they do, or that lead nowhere.
  static let statements: [BrokenNotebook] = [
    .cell(
      "break outside a loop",
      """
      let a = 1
      break
      """,
      error: """
        notebook.md:3:1: error: 'break' stands only inside a loop [syntax]
           |
         3 | break
           | ^^^^^
           = help: remove it
        """
    ),
    .cell(
      "continue outside a loop",
      "if true { continue }",
      error: """
        notebook.md:2:11: error: 'continue' stands only inside a loop [syntax]
           |
         2 | if true { continue }
           |           ^^^^^^^^
           = help: remove it
        """
    ),
    .cell(
      "return outside a function",
      """
      let a = 1
      return a
      """,
      error: """
        notebook.md:3:1: error: 'return' stands only inside a function or a closure [syntax]
           |
         3 | return a
           | ^^^^^^
           = help: a cell shows the value of its last expression
        """
    ),
    .cell(
      "a guard that goes on",
      """
      func half(_ n: Int) -> Int {
        guard n > 0 else { show(n) }
        return n / 2
      }
      half(4)
      """,
      error: """
        notebook.md:3:3: error: the 'else' of a 'guard' must leave [syntax]
           |
         3 |   guard n > 0 else { show(n) }
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: end it with 'return', 'continue' or 'break'
        """
    ),
    .cell(
      "a condition that is a number",
      """
      let plays = 3
      if plays { show(plays) }
      """,
      error: """
        notebook.md:3:4: error: expected Bool, found Int [type]
           |
         3 | if plays { show(plays) }
           |    ^^^^^
           = help: compare it: '… != 0'
        """
    ),
    .cell(
      "an assignment for a comparison",
      """
      let plays = 3
      if plays = 3 { show(plays) }
      """,
      error: """
        notebook.md:3:10: error: an assignment has no value [syntax]
           |
         3 | if plays = 3 { show(plays) }
           |          ^
           = help: compare with '=='
        """
    ),
    .cell(
      "a loop through a number",
      "for n in 3 { show(n) }",
      error: """
        notebook.md:2:10: error: a loop walks through a sequence, found Int [type]
           |
         2 | for n in 3 { show(n) }
           |          ^
           = help: write '0..<…' to count
        """
    ),
    .cell(
      "a loop through a value that may be missing",
      """
      let plays: [Int]? = [1]
      for n in plays { show(n) }
      """,
      error: """
        notebook.md:3:10: error: a loop walks through a sequence, found [Int]? [type]
           |
         3 | for n in plays { show(n) }
           |          ^^^^^
           = help: give another value for the missing case: 'value ?? []'
        """
    ),
    .cell(
      "a loop's name behind it",
      """
      for n in [1, 2] { show(n) }
      n + 1
      """,
      error: """
        notebook.md:3:1: error: no name 'n' is in scope [unknown-name]
           |
         3 | n + 1
           | ^
        """
    ),
    .cell(
      "a name of a branch behind it",
      """
      if true {
        let hours = 2
        show(hours)
      }
      hours
      """,
      error: """
        notebook.md:6:1: error: no name 'hours' is in scope [unknown-name]
           |
         6 | hours
           | ^^^^^
        """
    ),
    .cell(
      "a where that is no condition",
      "for n in [1, 2] where n { show(n) }",
      error: """
        notebook.md:2:23: error: expected Bool, found Int [type]
           |
         2 | for n in [1, 2] where n { show(n) }
           |                       ^
           = help: compare it: '… != 0'
        """
    ),
    .cell(
      "if let of what is always there",
      """
      let hours = 2
      if let hours { show(hours) }
      """,
      error: """
        notebook.md:3:8: error: the value of 'if let' is never missing: it is Int [type]
           |
         3 | if let hours { show(hours) }
           |        ^^^^^
           = help: write 'let hours = …' before it
        """
    ),
    .cell(
      "if as a value without else",
      """
      let n = 3
      let size = if n > 2 { "large" }
      size
      """,
      error: """
        notebook.md:3:12: error: where a value is wanted, every arm is one expression and none is missing [type]
           |
         3 | let size = if n > 2 { "large" }
           |            ^^^^^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "branches of two types",
      """
      let n = 3
      let size = if n > 2 { "large" } else { 1 }
      size
      """,
      error: #"""
        notebook.md:3:40: error: expected String, found Int [type]
           |
         3 | let size = if n > 2 { "large" } else { 1 }
           |                                        ^
           = help: write "\(…)" around it
        """#
    ),
    .cell(
      "a branch that is never taken",
      """
      if false {
        show(hours)
      } else {
        show(1)
      }
      """,
      error: """
        notebook.md:3:8: error: no name 'hours' is in scope [unknown-name]
           |
         3 |   show(hours)
           |        ^^^^^
        """
    ),
    .cell(
      "a value behind return",
      """
      func one() -> Int {
        return 1
        show(2)
      }
      one()
      """,
      error: """
        notebook.md:4:3: warning: this never runs: the statement before it leaves [syntax]
           |
         4 |   show(2)
           |   ^^^^^^^
        """,
      status: 0
    ),
    .cell(
      "else without if",
      """
      let n = 3
      else { show(n) }
      """,
      error: """
        notebook.md:3:1: error: unexpected code 'else { show(n) }' in source file [syntax]
           |
         3 | else { show(n) }
           | ^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a loop without in",
      "for n [1, 2] { show(n) }",
      error: """
        notebook.md:2:7: error: expected 'in' in 'for' statement [syntax]
           |
         2 | for n [1, 2] { show(n) }
           |       ^
        """
    ),
  ]
}
