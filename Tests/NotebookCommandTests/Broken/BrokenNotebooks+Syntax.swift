extension BrokenNotebooks {
  /// Code that is no Swift: the compiler's own words, at the place in the notebook.
  static let syntax: [BrokenNotebook] = [
    .cell(
      "an open parenthesis",
      """
      let a = max(1, 2
      a
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
    .cell(
      "an open text",
      """
      let name = "Anna
      name
      """,
      error: """
        notebook.md:2:17: error: expected '"' to end string literal [syntax]
           |
         2 | let name = "Anna
           |                 ^
        notebook.md:2:12: note: to match this opening '"'
           |
         2 | let name = "Anna
           |            ^
        """
    ),
    .cell(
      "an open array",
      """
      let a = [1, 2
      a.count
      """,
      error: """
        notebook.md:2:14: error: expected ']' to end array [syntax]
           |
         2 | let a = [1, 2
           |              ^
        notebook.md:2:9: note: to match this opening '['
           |
         2 | let a = [1, 2
           |         ^
        """
    ),
    .cell(
      "nothing behind the equals sign",
      """
      let a =
      """,
      error: """
        notebook.md:2:8: error: expected expression in variable [syntax]
           |
         2 | let a =
           |        ^
        """
    ),
    .cell(
      "curly quotes",
      """
      let a = “Anna”
      """,
      error: """
        notebook.md:2:9: error: unicode curly quote found; use '"' instead [syntax]
           |
         2 | let a = “Anna”
           |         ^^^^^^
        """
    ),
    .cell(
      "a keyword as a name",
      """
      let in = 1
      """,
      error: """
        notebook.md:2:5: error: keyword 'in' cannot be used as an identifier here [syntax]
           |
         2 | let in = 1
           |     ^^
        """
    ),
    .cell(
      "an unknown escape",
      #"""
      let a = "\q"
      """#,
      error: #"""
        notebook.md:2:10: error: invalid escape sequence in literal [syntax]
           |
         2 | let a = "\q"
           |          ^^
        """#
    ),
    .cell(
      "a digit that is none",
      """
      let a = 12abc
      """,
      error: """
        notebook.md:2:11: error: 'a' is not a valid digit in integer literal [syntax]
           |
         2 | let a = 12abc
           |           ^^^
        """
    ),
    .cell(
      "a comma too many",
      """
      max(1,, 2)
      """,
      error: """
        notebook.md:2:7: error: expected value in function call [syntax]
           |
         2 | max(1,, 2)
           |       ^
        """
    ),
    .cell(
      "two statements on a line",
      """
      let a = 1 let b = 2
      """,
      error: """
        notebook.md:2:10: error: consecutive statements on a line must be separated by newline or ';' [syntax]
           |
         2 | let a = 1 let b = 2
           |          ^
        """
    ),
    .cell(
      "$0 outside a closure",
      """
      $0 + 1
      """,
      error: """
        notebook.md:2:1: error: '$0' stands only inside a closure [syntax]
           |
         2 | $0 + 1
           | ^^
        """
    ),
    .cell(
      "an open closure",
      """
      let a = [1, 2].map { $0 * 2
      a
      """,
      error: """
        notebook.md:3:2: error: expected '}' to end closure [syntax]
           |
         3 | a
           |  ^
        notebook.md:2:20: note: to match this opening '{'
           |
         2 | let a = [1, 2].map { $0 * 2
           |                    ^
        """
    ),
    .cell(
      "an open text of several lines",
      #"""
      let a = """
        text
      a
      """#,
      error: #"""
        notebook.md:4:2: error: expected '"""' to end string literal [syntax]
           |
         4 | a
           |  ^
        notebook.md:2:9: note: to match this opening '"""'
           |
         2 | let a = """
           |         ^
        """#
    ),
    .cell(
      "an open interpolation",
      #"""
      let a = "x \(1 + "
      a
      """#,
      error: #"""
        notebook.md:2:19: error: expected '"' to end string literal [syntax]
           |
         2 | let a = "x \(1 + "
           |                   ^
        notebook.md:2:18: note: to match this opening '"'
           |
         2 | let a = "x \(1 + "
           |                  ^
        """#
    ),
    .cell(
      "another language's comment",
      """
      let a = 1 # comment
      """,
      error: """
        notebook.md:2:11: error: a comment starts with '//' [syntax]
           |
         2 | let a = 1 # comment
           |           ^
           = help: write '//' in place of '#'
        """
    ),
    .cell(
      "single quotes",
      """
      let a = 'Anna'
      """,
      error: """
        notebook.md:2:9: error: single-quoted string literal found, use '"' [syntax]
           |
         2 | let a = 'Anna'
           |         ^
        """
    ),
    .cell(
      "chained comparisons",
      """
      1 < 2 < 3
      """,
      error: """
        notebook.md:2:7: error: comparisons cannot be chained [syntax]
           |
         2 | 1 < 2 < 3
           |       ^
           = help: write 'a < b && b < c'
        """
    ),
  ]
}
