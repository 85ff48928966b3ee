extension BrokenNotebooks {
  /// Patterns that fit nothing, or that leave something out.
  static let patterns: [BrokenNotebook] = [
    .cell(
      "a switch that leaves values out",
      """
      let n = 3
      switch n {
      case 0: show("none")
      case 1...5: show("few")
      }
      """,
      error: """
        notebook.md:3:1: error: 'switch' must say what happens in every case [syntax]
           |
         3 | switch n {
           | ^^^^^^
           = help: add 'default:'
        """
    ),
    .cell(
      "a case that is left out",
      """
      let measure = Measure.time
      switch measure {
      case .time: show("hours")
      }
      """,
      error: """
        notebook.md:3:1: error: 'switch' must say what happens in every case [syntax]
           |
         3 | switch measure {
           | ^^^^^^
           = help: add 'case .plays:'
        """
    ),
    .cell(
      "a misspelt case",
      """
      let measure = Measure.time
      switch measure {
      case .tme: show("hours")
      case .plays: show("plays")
      }
      """,
      error: """
        notebook.md:4:6: error: 'Measure' has no case 'tme' [unknown-member]
           |
         4 | case .tme: show("hours")
           |      ^^^^
           = help: did you mean '.time'?
        """
    ),
    .cell(
      "a case of another type",
      """
      let n = 3
      switch n {
      case "3": show("three")
      default: show("other")
      }
      """,
      error: """
        notebook.md:4:6: error: expected Int, found String [type]
           |
         4 | case "3": show("three")
           |      ^^^
        """
    ),
    .cell(
      "a tuple of two for one of three",
      """
      switch (1, 2, 3) {
      case (1, 2): show("start")
      default: show("other")
      }
      """,
      error: """
        notebook.md:3:6: error: 2 patterns cannot match (Int, Int, Int) [type]
           |
         3 | case (1, 2): show("start")
           |      ^^^^^^
        """
    ),
    .cell(
      "more names than places",
      """
      let (a, b, c) = (1, 2)
      a + b + c
      """,
      error: """
        notebook.md:2:5: error: 3 names cannot take apart (Int, Int) [type]
           |
         2 | let (a, b, c) = (1, 2)
           |     ^^^^^^^^^
        """
    ),
    .cell(
      "names for a number",
      """
      let (a, b) = 3
      a + b
      """,
      error: """
        notebook.md:2:5: error: 2 names cannot take apart Int [type]
           |
         2 | let (a, b) = 3
           |     ^^^^^^
        """
    ),
    .cell(
      "an empty case",
      """
      let n = 3
      switch n {
      case 0:
      default: show("other")
      }
      """,
      error: """
        notebook.md:4:1: error: a case needs a statement [syntax]
           |
         4 | case 0:
           | ^^^^^^^
           = help: write 'break' where nothing is to be done
        """
    ),
    .cell(
      "a default in the middle",
      """
      let n = 3
      switch n {
      default: show("other")
      case 0: show("none")
      }
      """,
      error: """
        notebook.md:4:1: error: 'default' comes last [syntax]
           |
         4 | default: show("other")
           | ^^^^^^^^
        """
    ),
    .cell(
      "a name in one pattern of two",
      """
      switch (1, 2) {
      case (let a, 0), (0, 2): show(a)
      default: show("other")
      }
      """,
      error: """
        notebook.md:3:11: error: 'a' must be bound in every pattern of the case [syntax]
           |
         3 | case (let a, 0), (0, 2): show(a)
           |           ^
        """
    ),
    .cell(
      "fallthrough",
      """
      switch 1 {
      case 1: fallthrough
      default: show("other")
      }
      """,
      error: """
        notebook.md:3:9: error: 'fallthrough' is not part of the cell language [unsupported]
           |
         3 | case 1: fallthrough
           |         ^^^^^^^^^^^
        """
    ),
    .cell(
      "a loop over pairs with three names",
      "for (a, b, c) in zip([1], [2]) { show(a) }",
      error: """
        notebook.md:2:5: error: 3 names cannot take apart (Int, Int) [type]
           |
         2 | for (a, b, c) in zip([1], [2]) { show(a) }
           |     ^^^^^^^^^
        """
    ),
  ]
}
