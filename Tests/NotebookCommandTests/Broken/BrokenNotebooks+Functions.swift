extension BrokenNotebooks {
  /// Functions whose head or body does not fit.
  static let functions: [BrokenNotebook] = [
    .cell(
      "a function without a result",
      """
      func twice(_ n: Int) {
        n * 2
      }
      twice(3) + 1
      """,
      error: """
        notebook.md:3:3: warning: nothing is done with this value [syntax]
           |
         3 |   n * 2
           |   ^^^^^
           = help: 'return' gives it back, 'show(…)' shows it, '_ = …' says that it is not wanted

        notebook.md:5:1: error: the operator '+' cannot be applied to Void and Int [type]
           |
         5 | twice(3) + 1
           | ^^^^^^^^^^^^
        """
    ),
    .cell(
      "a result that is missing on a way",
      """
      func size(_ n: Int) -> String {
        if n > 2 { return "large" }
      }
      size(3)
      """,
      error: """
        notebook.md:4:1: error: not every way through this body returns String [type]
           |
         4 | }
           | ^
           = help: end it with 'return'
        """
    ),
    .cell(
      "a result of another type",
      """
      func share(_ a: Int, _ b: Int) -> Double {
        return a / b
      }
      share(1, 2)
      """,
      error: """
        notebook.md:3:10: error: expected Double, found Int [type]
           |
         3 |   return a / b
           |          ^^^^^
           = help: convert it: 'Double(…)'
        """
    ),
    .cell(
      "a parameter without a type",
      """
      func twice(_ n) -> Int { n * 2 }
      twice(3)
      """,
      error: """
        notebook.md:2:15: error: expected ':' and type in parameter [syntax]
           |
         2 | func twice(_ n) -> Int { n * 2 }
           |               ^
        """
    ),
    .cell(
      "a default of another type",
      """
      func twice(_ n: Int = "3") -> Int { n * 2 }
      twice()
      """,
      error: """
        notebook.md:2:23: error: expected Int, found String [type]
           |
         2 | func twice(_ n: Int = "3") -> Int { n * 2 }
           |                       ^^^
        """
    ),
    .cell(
      "a misspelt type",
      """
      func twice(_ n: Intt) -> Int { n * 2 }
      twice(3)
      """,
      error: """
        notebook.md:2:17: error: there is no type 'Intt' [unknown-name]
           |
         2 | func twice(_ n: Intt) -> Int { n * 2 }
           |                 ^^^^
           = help: did you mean 'Int'?
        """
    ),
    .cell(
      "a function defined twice",
      """
      func twice(_ n: Int) -> Int { n * 2 }
      func twice(_ n: Double) -> Double { n * 2 }
      twice(3)
      """,
      error: """
        notebook.md:2:6: error: 'twice' is defined more than once [duplicate-name]
           |
         2 | func twice(_ n: Int) -> Int { n * 2 }
           |      ^^^^^
           = help: a name has one definition in a notebook: choose another
        notebook.md:3:6: note: it is defined here too
           |
         3 | func twice(_ n: Double) -> Double { n * 2 }
           |      ^^^^^

        notebook.md:3:6: error: 'twice' is defined more than once [duplicate-name]
           |
         3 | func twice(_ n: Double) -> Double { n * 2 }
           |      ^^^^^
           = help: a name has one definition in a notebook: choose another
        notebook.md:2:6: note: it is defined here too
           |
         2 | func twice(_ n: Int) -> Int { n * 2 }
           |      ^^^^^
        """
    ),
    .cell(
      "a parameter that is changed",
      """
      func next(_ n: Int) -> Int {
        n += 1
        return n
      }
      next(3)
      """,
      error: """
        notebook.md:3:3: error: 'n' cannot change: it is a constant [syntax]
           |
         3 |   n += 1
           |   ^
           = help: copy it first: 'var n = n'
        notebook.md:2:13: note: it is defined here
           |
         2 | func next(_ n: Int) -> Int {
           |             ^
        """
    ),
    .cell(
      "a parameter named twice",
      """
      func add(_ a: Int, _ a: Int) -> Int { a + a }
      add(1, 2)
      """,
      error: """
        notebook.md:2:22: error: 'a' is defined more than once [duplicate-name]
           |
         2 | func add(_ a: Int, _ a: Int) -> Int { a + a }
           |                      ^
        notebook.md:2:12: note: it is defined here too
           |
         2 | func add(_ a: Int, _ a: Int) -> Int { a + a }
           |            ^
        """
    ),
    .cell(
      "inout",
      """
      func grow(_ n: inout Int) { n += 1 }
      show(1)
      """,
      error: """
        notebook.md:2:16: error: the type 'inout Int' is not part of the cell language [unsupported]
           |
         2 | func grow(_ n: inout Int) { n += 1 }
           |                ^^^^^^^^^
        """
    ),
    .cell(
      "generics",
      """
      func same<T>(_ n: T) -> T { n }
      same(3)
      """,
      error: """
        notebook.md:2:10: error: a function's types are known: it cannot be generic or 'async' [unsupported]
           |
         2 | func same<T>(_ n: T) -> T { n }
           |          ^^^
        """
    ),
    .cell(
      "a recursion without end",
      """
      func down(_ n: Int) -> Int { down(n - 1) }
      down(3)
      """,
      error: """
        notebook.md:2:6: error: functions call each other too deep [limit]
           |
         2 | func down(_ n: Int) -> Int { down(n - 1) }
           |      ^^^^
        """
    ),
  ]
}
