extension BrokenNotebooks {
  /// Several mistakes in one run: each is told once, in the order of the file, and what depends on it is skipped.
  static let several: [BrokenNotebook] = [
    .prose(
      "in the order of the file",
      """
      ---
      titel: x
      ---

      ```{swift}
      let history = try StreamingHistory(contentsOf: "exprot")
      let artists = history.topArtists(3)
      ```

      I heard `{swift} history.plays.count` songs of `{swift} artists[0].artist`.

      ```{swift}
      let songs = history.topTracks(3)
      songs
      ```

      ```{swift}
      let half = 1 / 0
      ```

      Half: `{swift} half`, `{swift} songs[0].track`.

      ```{swift}
      //| lable: x
      unknwn + 1
      ```
      """,
      error: """
        notebook.md:2:1: error: unknown key 'titel' in the front matter [unknown-key]
           |
         2 | titel: x
           | ^^^^^
           = help: did you mean 'title'?

        notebook.md:6:48: error: 'exprot' does not exist [input]
           |
         6 | let history = try StreamingHistory(contentsOf: "exprot")
           |                                                ^^^^^^^^

        notebook.md:18:12: error: division by zero [arithmetic]
            |
         18 | let half = 1 / 0
            |            ^^^^^

        notebook.md:24:5: error: unknown option 'lable' [unknown-key]
            |
         24 | //| lable: x
            |     ^^^^^
            = help: did you mean 'label'?

        notebook.md:25:1: error: no name 'unknwn' is in scope [unknown-name]
            |
         25 | unknwn + 1
            | ^^^^^^
        """
    ),
    .cell(
      "a chain of cells",
      """
      let a = 1 / 0
      ```

      ```{swift}
      let b = a + 1
      ```

      ```{swift}
      b + 1
      """,
      error: """
        notebook.md:2:9: error: division by zero [arithmetic]
           |
         2 | let a = 1 / 0
           |         ^^^^^
        """
    ),
    .prose(
      "a cell that fails halfway",
      """
      ```{swift}
      let a = 1
      let b = [1][3]
      let c = 3
      ```

      A is `{swift} a`, c is `{swift} c`.
      """,
      error: """
        notebook.md:3:13: error: the index 3 is out of range: there are 1 elements [bounds]
           |
         3 | let b = [1][3]
           |             ^
        """
    ),
    .prose(
      "a failure that was expected",
      """
      ```{swift}
      //| error: true
      let a = 1 / 0
      ```

      A `{swift} a`.
      """,
      error: """
        notebook.md:6:12: error: 'a' is missing, since the cell that defines it failed [skipped]
           |
         6 | A `{swift} a`.
           |            ^
        notebook.md:3:9: note: it failed here
           |
         3 | let a = 1 / 0
           |         ^^^^^
        """
    ),
    .cell(
      "a hidden cell",
      """
      //| include: false
      1 / 0
      """,
      error: """
        notebook.md:3:1: error: division by zero [arithmetic]
           |
         3 | 1 / 0
           | ^^^^^
        """
    ),
    .cell(
      "several in one cell",
      """
      foo + bar
      let x = 1 as Double
      while true {}
      """,
      error: """
        notebook.md:2:1: error: no name 'foo' is in scope [unknown-name]
           |
         2 | foo + bar
           | ^^^

        notebook.md:2:7: error: no name 'bar' is in scope [unknown-name]
           |
         2 | foo + bar
           |       ^^^

        notebook.md:3:11: error: a type cast is not part of the cell language [unsupported]
           |
         3 | let x = 1 as Double
           |           ^^
           = help: convert a number: 'Double(…)' or 'Int(…)'

        notebook.md:4:1: error: a 'while' loop is not part of the cell language [unsupported]
           |
         4 | while true {}
           | ^^^^^
           = help: use 'for … in …', which always ends
        """
    ),
    .prose(
      "a title whose name failed",
      """
      ---
      title: "`{swift} a` songs"
      ---

      ```{swift}
      let a = 1 / 0
      ```
      """,
      error: """
        notebook.md:6:9: error: division by zero [arithmetic]
           |
         6 | let a = 1 / 0
           |         ^^^^^
        """
    ),
    .prose(
      "broken code whose name is read",
      """
      ```{swift}
      let a = max(1, 2
      ```

      A is `{swift} a`.
      """,
      error: """
        notebook.md:2:17: error: expected ')' to end function call [syntax]
           |
         2 | let a = max(1, 2
           |                 ^
        notebook.md:2:12: note: to match this opening '('
           |
         2 | let a = max(1, 2
           |            ^
        """
    ),
    .prose(
      "a caption",
      """
      ```{swift}
      //| label: tbl-x
      //| tbl-cap: "`{swift} 1 / 0` rows"
      let history = try StreamingHistory(contentsOf: "export")
      history.topTracks(2)
      ```

      See @tbl-x.
      """,
      error: """
        notebook.md:3:24: error: division by zero [arithmetic]
           |
         3 | //| tbl-cap: "`{swift} 1 / 0` rows"
           |                        ^^^^^
        """
    ),
  ]
}
