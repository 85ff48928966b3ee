extension BrokenNotebooks {
  /// Names that nothing defines, or not yet, or not here.
  static let names: [BrokenNotebook] = [
    .cell(
      "a misspelt name",
      """
      let history = 3
      histroy + 1
      """,
      error: """
        notebook.md:3:1: error: no name 'histroy' is in scope [unknown-name]
           |
         3 | histroy + 1
           | ^^^^^^^
           = help: did you mean 'history'?
        """
    ),
    .cell(
      "a name like no other",
      """
      xyzzy
      """,
      error: """
        notebook.md:2:1: error: no name 'xyzzy' is in scope [unknown-name]
           |
         2 | xyzzy
           | ^^^^^
        """
    ),
    .cell(
      "a misspelt type",
      """
      StreamingHstory(contentsOf: "export")
      """,
      error: """
        notebook.md:2:1: error: no name 'StreamingHstory' is in scope [unknown-name]
           |
         2 | StreamingHstory(contentsOf: "export")
           | ^^^^^^^^^^^^^^^
           = help: did you mean 'StreamingHistory'?
        """
    ),
    .cell(
      "a capital letter",
      """
      let total = 1
      Total
      """,
      error: """
        notebook.md:3:1: error: no name 'Total' is in scope [unknown-name]
           |
         3 | Total
           | ^^^^^
           = help: did you mean 'total'?
        """
    ),
    .cell(
      "a name used in an earlier cell",
      """
      total + 1
      ```

      ```{swift}
      let total = 2
      """,
      error: """
        notebook.md:2:1: error: 'total' is used before its definition [used-before-definition]
           |
         2 | total + 1
           | ^^^^^
           = help: cells run from top to bottom: move the definition up
        notebook.md:6:5: note: it is defined here
           |
         6 | let total = 2
           |     ^^^^^
        """
    ),
    .prose(
      "a name used in earlier prose",
      """
      It is `{swift} total`.

      ```{swift}
      let total = 2
      ```
      """,
      error: """
        notebook.md:1:16: error: 'total' is used before its definition [used-before-definition]
           |
         1 | It is `{swift} total`.
           |                ^^^^^
           = help: cells run from top to bottom: move the definition up
        notebook.md:4:5: note: it is defined here
           |
         4 | let total = 2
           |     ^^^^^
        """
    ),
    .cell(
      "a name of a cell that does not run",
      """
      //| eval: false
      let total = 2
      ```

      ```{swift}
      total + 1
      """,
      error: """
        notebook.md:7:1: error: 'total' is defined in a cell that does not run [unknown-name]
           |
         7 | total + 1
           | ^^^^^
        notebook.md:3:5: note: it has 'eval: false'
           |
         3 | let total = 2
           |     ^^^^^
        """
    ),
    .cell(
      "a name of the library",
      """
      let max = 1
      """,
      error: """
        notebook.md:2:5: error: 'max' is a name of the library [duplicate-name]
           |
         2 | let max = 1
           |     ^^^
           = help: choose another name
        """
    ),
    .cell(
      "an unknown name in a closure",
      """
      let a = [1].map { x in y }
      """,
      error: """
        notebook.md:2:24: error: no name 'y' is in scope [unknown-name]
           |
         2 | let a = [1].map { x in y }
           |                        ^
        """
    ),
    .prose(
      "a misspelt parameter",
      """
      ---
      params:
        export: x
      ---

      ```{swift}
      params.exprot
      ```
      """,
      error: """
        notebook.md:7:8: error: this notebook declares no parameter 'exprot' [unknown-member]
           |
         7 | params.exprot
           |        ^^^^^^
           = help: did you mean 'export'?
        """
    ),
    .cell(
      "a name in its own definition",
      """
      let a = a + 1
      """,
      error: """
        notebook.md:2:9: error: 'a' is used in its own definition [used-before-definition]
           |
         2 | let a = a + 1
           |         ^
        """
    ),
    .cell(
      "a method without its value",
      """
      let history = try StreamingHistory(contentsOf: "export")
      topTracks(3)
      """,
      error: """
        notebook.md:3:1: error: no name 'topTracks' is in scope [unknown-name]
           |
         3 | topTracks(3)
           | ^^^^^^^^^
           = help: it is a method of StreamingHistory: write 'value.topTracks(…)'
        """
    ),
    .cell(
      "a name defined twice",
      """
      let total = 1
      ```

      ```{swift}
      let total = 2
      total
      """,
      error: """
        notebook.md:2:5: error: 'total' is defined more than once [duplicate-name]
           |
         2 | let total = 1
           |     ^^^^^
           = help: a name has one definition in a notebook: choose another
        notebook.md:6:5: note: it is defined here too
           |
         6 | let total = 2
           |     ^^^^^

        notebook.md:6:5: error: 'total' is defined more than once [duplicate-name]
           |
         6 | let total = 2
           |     ^^^^^
           = help: a name has one definition in a notebook: choose another
        notebook.md:2:5: note: it is defined here too
           |
         2 | let total = 1
           |     ^^^^^
        """
    ),
  ]
}
