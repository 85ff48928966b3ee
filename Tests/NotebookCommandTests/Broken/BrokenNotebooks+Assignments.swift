extension BrokenNotebooks {
  /// Assignments to what cannot change, or of what does not fit.
  static let assignments: [BrokenNotebook] = [
    .cell(
      "a constant",
      """
      func count() -> Int {
        let sum = 0
        sum += 1
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:3: error: 'sum' cannot change: it is a constant [syntax]
           |
         4 |   sum += 1
           |   ^^^
           = help: define it with 'var'
        notebook.md:3:7: note: it is defined here
           |
         3 |   let sum = 0
           |       ^^^
        """
    ),
    .cell(
      "a var outside a function",
      """
      var sum = 0
      sum
      """,
      error: """
        notebook.md:2:1: error: 'var' stands only inside a function or a closure [unsupported]
           |
         2 | var sum = 0
           | ^^^
           = help: the names of a notebook do not change: write 'let'
        """
    ),
    .cell(
      "a name of the cell",
      """
      let sum = 0
      sum = 1
      """,
      error: """
        notebook.md:3:1: error: 'sum' cannot change: it is a constant [syntax]
           |
         3 | sum = 1
           | ^^^
           = help: bind a new 'let'
        notebook.md:2:5: note: it is defined here
           |
         2 | let sum = 0
           |     ^^^
        """
    ),
    .cell(
      "a text for a number",
      """
      func count() -> Int {
        var sum = 0
        sum = "one"
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:9: error: expected Int, found String [type]
           |
         4 |   sum = "one"
           |         ^^^^^
        """
    ),
    .cell(
      "a Double added to an Int",
      """
      func count() -> Int {
        var sum = 0
        sum += 0.5
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:3: error: the operator '+=' cannot be applied to Int and Double [type]
           |
         4 |   sum += 0.5
           |   ^^^^^^^^^^
           = help: convert the Int: 'Double(…)'
        """
    ),
    .cell(
      "a misspelt variable",
      """
      func count() -> Int {
        var sum = 0
        smu += 1
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:3: error: no name 'smu' is in scope [unknown-name]
           |
         4 |   smu += 1
           |   ^^^
           = help: did you mean 'sum'?
        """
    ),
    .cell(
      "a variable without a value",
      """
      func count() -> Int {
        var sum: Int
        sum += 1
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:3: error: 'sum' is used before it has a value [used-before-definition]
           |
         4 |   sum += 1
           |   ^^^
        notebook.md:3:7: note: it is defined here
           |
         3 |   var sum: Int
           |       ^^^
        """
    ),
    .cell(
      "plus plus",
      """
      func count() -> Int {
        var sum = 0
        sum++
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:6: error: the language has no operator '++' [unsupported]
           |
         4 |   sum++
           |      ^^
        """
    ),
    .cell(
      "a loop's name",
      """
      for n in [1, 2] {
        n += 1
      }
      """,
      error: """
        notebook.md:3:3: error: 'n' cannot change: it is a constant [syntax]
           |
         3 |   n += 1
           |   ^
           = help: bind a new 'let'
        notebook.md:2:5: note: it is defined here
           |
         2 | for n in [1, 2] {
           |     ^
        """
    ),
    .cell(
      "a variable changed in a closure",
      """
      func count() -> Int {
        var sum = 0
        [1, 2].forEach { n in sum += n }
        return sum
      }
      count()
      """,
      error: """
        notebook.md:4:25: error: a closure cannot change 'sum', which stands outside of it [unsupported]
           |
         4 |   [1, 2].forEach { n in sum += n }
           |                         ^^^
           = help: use a 'for' loop, or 'reduce'
        notebook.md:3:7: note: it is defined here
           |
         3 |   var sum = 0
           |       ^^^
        """
    ),
    .cell(
      "an element of a constant array",
      """
      let plays = [1, 2]
      plays[0] = 3
      """,
      error: """
        notebook.md:3:1: error: 'plays' cannot change: it is a constant [syntax]
           |
         3 | plays[0] = 3
           | ^^^^^
           = help: bind a new 'let'
        notebook.md:2:5: note: it is defined here
           |
         2 | let plays = [1, 2]
           |     ^^^^^
        """
    ),
    .cell(
      "an element of another type",
      """
      func fill() -> [Int] {
        var plays = [1, 2]
        plays[0] = "3"
        return plays
      }
      fill()
      """,
      error: """
        notebook.md:4:14: error: expected Int, found String [type]
           |
         4 |   plays[0] = "3"
           |              ^^^
        """
    ),
    .cell(
      "append on a constant",
      """
      let plays = [1, 2]
      plays.append(3)
      """,
      error: """
        notebook.md:3:1: error: 'plays' cannot change: it is a constant [syntax]
           |
         3 | plays.append(3)
           | ^^^^^
           = help: bind a new 'let'
        notebook.md:2:5: note: it is defined here
           |
         2 | let plays = [1, 2]
           |     ^^^^^
        """
    ),
    .cell(
      "an assignment as a value",
      """
      func count() -> Int {
        var sum = 0
        let other = sum = 1
        return other
      }
      count()
      """,
      error: """
        notebook.md:4:19: error: an assignment has no value [syntax]
           |
         4 |   let other = sum = 1
           |                   ^
           = help: compare with '=='
        """
    ),
    .cell(
      "a place behind the end",
      """
      func fill() -> [Int] {
        var plays = [1, 2]
        plays[2] = 3
        return plays
      }
      fill()
      """,
      error: """
        notebook.md:4:9: error: the index 2 is out of range: there are 2 elements [bounds]
           |
         4 |   plays[2] = 3
           |         ^
        """
    ),
    .cell(
      "an assignment to a call",
      """
      func fill() -> Int {
        abs(3) = 4
        return 1
      }
      fill()
      """,
      error: """
        notebook.md:3:3: error: expected a name to assign to [syntax]
           |
         3 |   abs(3) = 4
           |   ^^^^^^
        """
    ),
  ]
}
