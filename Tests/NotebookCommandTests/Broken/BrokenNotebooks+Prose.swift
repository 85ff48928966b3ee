extension BrokenNotebooks {
  /// Inline code wherever prose may stand: the column is exact, in bytes.
  static let prose: [BrokenNotebook] = [
    .prose(
      "in a paragraph's second line",
      """
      First line
      and a second with `{swift} totl` in it.
      """,
      error: """
        notebook.md:2:28: error: no name 'totl' is in scope [unknown-name]
           |
         2 | and a second with `{swift} totl` in it.
           |                            ^^^^
        """
    ),
    .prose(
      "in a heading",
      """
      ## Total of `{swift} totl`
      """,
      error: """
        notebook.md:1:22: error: no name 'totl' is in scope [unknown-name]
           |
         1 | ## Total of `{swift} totl`
           |                      ^^^^
        """
    ),
    .prose(
      "in an underlined heading",
      """
      Total `{swift} totl`
      =====
      """,
      error: """
        notebook.md:1:16: error: no name 'totl' is in scope [unknown-name]
           |
         1 | Total `{swift} totl`
           |                ^^^^
        """
    ),
    .prose(
      "in a table",
      #"""
      | Name | Value |
      | --- | --- |
      | a \| b | `{swift} totl` |
      """#,
      error: #"""
        notebook.md:3:21: error: no name 'totl' is in scope [unknown-name]
           |
         3 | | a \| b | `{swift} totl` |
           |                     ^^^^
        """#
    ),
    .prose(
      "in a list",
      """
      - one
      - two
        - three `{swift} totl`
      """,
      error: """
        notebook.md:3:20: error: no name 'totl' is in scope [unknown-name]
           |
         3 |   - three `{swift} totl`
           |                    ^^^^
        """
    ),
    .prose(
      "in a quote",
      """
      > quoted
      > `{swift} totl`
      """,
      error: """
        notebook.md:2:12: error: no name 'totl' is in scope [unknown-name]
           |
         2 | > `{swift} totl`
           |            ^^^^
        """
    ),
    .prose(
      "in a list in a quote",
      """
      > - one
      >   `{swift} totl`
      """,
      error: """
        notebook.md:2:14: error: no name 'totl' is in scope [unknown-name]
           |
         2 | >   `{swift} totl`
           |              ^^^^
        """
    ),
    .prose(
      "in a line that continues a quote",
      """
      > quoted
      `{swift} totl`
      """,
      error: """
        notebook.md:2:10: error: no name 'totl' is in scope [unknown-name]
           |
         2 | `{swift} totl`
           |          ^^^^
        """
    ),
    .prose(
      "in a footnote",
      """
      Text[^1].

      [^1]: Note `{swift} totl`.
      """,
      error: """
        notebook.md:3:21: error: no name 'totl' is in scope [unknown-name]
           |
         3 | [^1]: Note `{swift} totl`.
           |                     ^^^^
        """
    ),
    .prose(
      "in a link",
      """
      [go `{swift} totl`](https://example.org)
      """,
      error: """
        notebook.md:1:14: error: no name 'totl' is in scope [unknown-name]
           |
         1 | [go `{swift} totl`](https://example.org)
           |              ^^^^
        """
    ),
    .prose(
      "in bold and in italics",
      """
      **bold `{swift} totl`** and *it `{swift} totl`*
      """,
      error: """
        notebook.md:1:17: error: no name 'totl' is in scope [unknown-name]
           |
         1 | **bold `{swift} totl`** and *it `{swift} totl`*
           |                 ^^^^

        notebook.md:1:42: error: no name 'totl' is in scope [unknown-name]
           |
         1 | **bold `{swift} totl`** and *it `{swift} totl`*
           |                                          ^^^^
        """
    ),
    .prose(
      "behind emoji",
      """
      🎧🎧 `{swift} totl`
      """,
      error: """
        notebook.md:1:19: error: no name 'totl' is in scope [unknown-name]
           |
         1 | 🎧🎧 `{swift} totl`
           |               ^^^^
        """
    ),
    .prose(
      "behind a family",
      """
      👨‍👩‍👧 `{swift} totl`
      """,
      error: """
        notebook.md:1:29: error: no name 'totl' is in scope [unknown-name]
           |
         1 | 👨‍👩‍👧 `{swift} totl`
           |             ^^^^
        """
    ),
    .prose(
      "behind wide characters",
      """
      東京 `{swift} totl`
      """,
      error: """
        notebook.md:1:17: error: no name 'totl' is in scope [unknown-name]
           |
         1 | 東京 `{swift} totl`
           |               ^^^^
        """
    ),
    .prose(
      "behind combining marks",
      """
      éä `{swift} totl`
      """,
      error: """
        notebook.md:1:17: error: no name 'totl' is in scope [unknown-name]
           |
         1 | éä `{swift} totl`
           |             ^^^^
        """
    ),
    .prose(
      "behind a tab",
      """
      a\tb `{swift} totl`
      """,
      error: """
        notebook.md:1:14: error: no name 'totl' is in scope [unknown-name]
           |
         1 | a\tb `{swift} totl`
           |  \t           ^^^^
        """
    ),
    .prose(
      "between carriage returns",
      """
      First

      Second `{swift} totl`
      """,
      error: """
        notebook.md:3:17: error: no name 'totl' is in scope [unknown-name]
           |
         3 | Second `{swift} totl`
           |                 ^^^^
        """,
      lineEnd: "\r\n"
    ),
    .prose(
      "behind escapes and entities",
      """
      &amp; &lt; `{swift} totl`
      """,
      error: """
        notebook.md:1:21: error: no name 'totl' is in scope [unknown-name]
           |
         1 | &amp; &lt; `{swift} totl`
           |                     ^^^^
        """
    ),
    .prose(
      "on the next line",
      """
      Text `{swift}
      totl` x
      """,
      error: """
        notebook.md:2:1: error: no name 'totl' is in scope [unknown-name]
           |
         2 | totl` x
           | ^^^^
        """
    ),
    .prose(
      "twice the same",
      """
      `{swift} totl` and `{swift} totl`
      """,
      error: """
        notebook.md:1:10: error: no name 'totl' is in scope [unknown-name]
           |
         1 | `{swift} totl` and `{swift} totl`
           |          ^^^^

        notebook.md:1:29: error: no name 'totl' is in scope [unknown-name]
           |
         1 | `{swift} totl` and `{swift} totl`
           |                             ^^^^
        """
    ),
    .prose(
      "without an expression",
      """
      `{swift}` x
      """,
      error: """
        notebook.md:1:2: error: expected an expression after '{swift}' [syntax]
           |
         1 | `{swift}` x
           |  ^^^^^^^
        """
    ),
    .prose(
      "in another language",
      """
      `{r} 1 + 1` x
      """,
      error: """
        notebook.md:1:2: error: inline code is written in Swift; found '{r}' [fence]
           |
         1 | `{r} 1 + 1` x
           |  ^^^
        """
    ),
    .cell(
      "in a caption",
      """
      //| tbl-cap: Only `{swift} totl` rows
      1 + 1
      """,
      error: """
        notebook.md:2:28: error: no name 'totl' is in scope [unknown-name]
           |
         2 | //| tbl-cap: Only `{swift} totl` rows
           |                            ^^^^
        """
    ),
    .prose(
      "in a title",
      """
      ---
      title: "My `{swift} totl` year"
      ---
      """,
      error: """
        notebook.md:2:21: error: no name 'totl' is in scope [unknown-name]
           |
         2 | title: "My `{swift} totl` year"
           |                     ^^^^
        """
    ),
    .prose(
      "in a title behind emoji",
      """
      ---
      title: 🎧 `{swift} totl`
      ---
      """,
      error: """
        notebook.md:2:22: error: no name 'totl' is in scope [unknown-name]
           |
         2 | title: 🎧 `{swift} totl`
           |                    ^^^^
        """
    ),
  ]
}
