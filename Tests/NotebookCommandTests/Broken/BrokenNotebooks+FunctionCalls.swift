extension BrokenNotebooks {
  /// Calls of a notebook's own functions that do not fit them.
  static let functionCalls: [BrokenNotebook] = [
    .cell(
      "a call without its label",
      """
      func share(of a: Double, in b: Double) -> Double { a / b }
      share(1, 2)
      """,
      error: """
        notebook.md:3:7: error: missing argument label 'of:' in call to 'share(of:in:)' [call]
           |
         3 | share(1, 2)
           |       ^
           = help: write 'of: …'
        """
    ),
    .cell(
      "a misspelt label",
      """
      func share(of a: Double, in b: Double) -> Double { a / b }
      share(off: 1, in: 2)
      """,
      error: """
        notebook.md:3:7: error: 'share(of:in:)' has no parameter 'off:' [call]
           |
         3 | share(off: 1, in: 2)
           |       ^^^
           = help: did you mean 'of:'?
        """
    ),
    .cell(
      "arguments in another order",
      """
      func share(of a: Double, in b: Double) -> Double { a / b }
      share(in: 2, of: 1)
      """,
      error: """
        notebook.md:3:14: error: the argument 'of:' goes before 'in:' in call to 'share(of:in:)' [call]
           |
         3 | share(in: 2, of: 1)
           |              ^^
           = help: share(of: Double, in: Double) -> Double
        """
    ),
    .cell(
      "an argument too few",
      """
      func share(of a: Double, in b: Double = 1) -> Double { a / b }
      share()
      """,
      error: """
        notebook.md:3:1: error: 'share(of:in:)' needs the argument 'of:', of type Double [call]
           |
         3 | share()
           | ^^^^^^^
           = help: share(of: Double, in: Double = …) -> Double
        """
    ),
    .cell(
      "an argument too many",
      """
      func twice(_ n: Int) -> Int { n * 2 }
      twice(1, 2)
      """,
      error: """
        notebook.md:3:10: error: extra argument in call to 'twice(_:)' [call]
           |
         3 | twice(1, 2)
           |          ^
           = help: twice(_: Int) -> Int
        """
    ),
    .cell(
      "an argument of another type",
      """
      func twice(_ n: Int) -> Int { n * 2 }
      twice("3")
      """,
      error: """
        notebook.md:3:7: error: expected Int, found String [type]
           |
         3 | twice("3")
           |       ^^^
        """
    ),
    .cell(
      "a call above the definition",
      """
      twice(3)

      func twice(_ n: Int) -> Int { n * 2 }
      """,
      error: """
        notebook.md:2:1: error: 'twice' is used before its definition [used-before-definition]
           |
         2 | twice(3)
           | ^^^^^
           = help: cells run from top to bottom: move the definition up
        notebook.md:4:6: note: it is defined here
           |
         4 | func twice(_ n: Int) -> Int { n * 2 }
           |      ^^^^^
        """
    ),
    .cell(
      "a function that is not called",
      """
      func twice(_ n: Int) -> Int { n * 2 }
      twice + 1
      """,
      error: """
        notebook.md:3:1: error: the operator '+' cannot be applied to (Int) -> Int and Int [type]
           |
         3 | twice + 1
           | ^^^^^^^^^
           = help: call the function: 'name(…)'
        """
    ),
  ]
}
