extension BrokenNotebooks {
  /// Code in cells that do not start at the left edge, or hold unusual characters.
  static let cells: [BrokenNotebook] = [
    .prose(
      "in a list",
      """
      - one

        ```{swift}
        let a = 1
        a + totl
        ```
      """,
      error: """
        notebook.md:5:7: error: no name 'totl' is in scope [unknown-name]
           |
         5 |   a + totl
           |       ^^^^
        """
    ),
    .prose(
      "in a quote",
      """
      > ```{swift}
      > let a = 1
      > a + totl
      > ```
      """,
      error: """
        notebook.md:3:7: error: no name 'totl' is in scope [unknown-name]
           |
         3 | > a + totl
           |       ^^^^
        """
    ),
    .prose(
      "in a list in a quote",
      """
      > 1. one
      >    ```{swift}
      >    totl
      >    ```
      """,
      error: """
        notebook.md:3:6: error: no name 'totl' is in scope [unknown-name]
           |
         3 | >    totl
           |      ^^^^
        """
    ),
    .prose(
      "between tildes",
      """
      ~~~{swift}
      totl
      ~~~
      """,
      error: """
        notebook.md:2:1: error: no name 'totl' is in scope [unknown-name]
           |
         2 | totl
           | ^^^^
        """
    ),
    .prose(
      "in an indented cell",
      """
         ```{swift}
         totl
           totl
         ```
      """,
      error: """
        notebook.md:2:4: error: no name 'totl' is in scope [unknown-name]
           |
         2 |    totl
           |    ^^^^

        notebook.md:3:6: error: no name 'totl' is in scope [unknown-name]
           |
         3 |      totl
           |      ^^^^
        """
    ),
    .cell(
      "in a cell with carriage returns",
      """
      let a = 1
      a + totl
      """,
      error: """
        notebook.md:3:5: error: no name 'totl' is in scope [unknown-name]
           |
         3 | a + totl
           |     ^^^^
        """,
      lineEnd: "\r\n"
    ),
    .cell(
      "behind wide characters",
      """
      let a = "🎧東京" + totl
      """,
      error: """
        notebook.md:2:24: error: no name 'totl' is in scope [unknown-name]
           |
         2 | let a = "🎧東京" + totl
           |                    ^^^^
        """
    ),
    .cell(
      "behind tabs",
      """
      \tlet a = 1 +\ttotl
      """,
      error: """
        notebook.md:2:14: error: no name 'totl' is in scope [unknown-name]
           |
         2 | \tlet a = 1 +\ttotl
           | \t           \t^^^^
        """
    ),
    .cell(
      "in a text of several lines",
      #"""
      let text = """
        a \(totl)
        """
      """#,
      error: #"""
        notebook.md:3:7: error: no name 'totl' is in scope [unknown-name]
           |
         3 |   a \(totl)
           |       ^^^^
        """#
    ),
    .cell(
      "behind a control character",
      """
      let a = "\u{7}" + totl
      """,
      error: """
        notebook.md:2:10: error: unprintable ASCII character found in source file [syntax]
           |
         2 | let a = "�" + totl
           |          ^
        """
    ),
    .cell(
      "behind a change of direction",
      """
      let a = "‮abc" + totl
      """,
      error: """
        notebook.md:2:20: error: no name 'totl' is in scope [unknown-name]
           |
         2 | let a = "�abc" + totl
           |                  ^^^^
        """
    ),
  ]
}
