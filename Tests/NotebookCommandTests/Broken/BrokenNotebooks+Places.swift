extension BrokenNotebooks {
  /// Places of code among tabs, wide characters, other line ends, lists, quotes, captions and prose.
  static let places: [BrokenNotebook] = [
    .cell(
      "behind a tab in a function",
      """
      func half(_ n: Int) -> Int {
      	return n.signun() / 2
      }
      half(4)
      """,
      error: """
        notebook.md:3:11: error: 'Int' has no member 'signun' [unknown-member]
           |
         3 | 	return n.signun() / 2
           | 	         ^^^^^^
           = help: did you mean 'signum'?
        """
    ),
    .cell(
      "behind an emoji",
      #"let mood = "🎧🎶"; mood.cuont"#,
      error: """
        notebook.md:2:29: error: 'String' has no member 'cuont' [unknown-member]
           |
         2 | let mood = "🎧🎶"; mood.cuont
           |                         ^^^^^
           = help: did you mean 'count'?
        """
    ),
    .cell(
      "behind a family of emoji",
      #"let mood = "👩‍👩‍👧‍👦"; let a = "👩‍👩‍👧‍👦" + moood"#,
      error: """
        notebook.md:2:79: error: no name 'moood' is in scope [unknown-name]
           |
         2 | let mood = "👩‍👩‍👧‍👦"; let a = "👩‍👩‍👧‍👦" + moood
           |                                 ^^^^^
           = help: did you mean 'mood'?
        """
    ),
    .cell(
      "behind combining marks",
      """
      let cafe\u{301} = 1
      let latte = cafe\u{301} + 1; late
      """,
      error: """
        notebook.md:3:25: error: no name 'late' is in scope [unknown-name]
           |
         3 | let latte = cafe\u{301} + 1; late
           |                       ^^^^
           = help: did you mean 'latte'?
        """
    ),
    .cell(
      "behind a letter of two bytes",
      """
      let größe = 2
      größe + grösse
      """,
      error: """
        notebook.md:3:11: error: no name 'grösse' is in scope [unknown-name]
           |
         3 | größe + grösse
           |         ^^^^^^
           = help: did you mean 'größe'?
        """
    ),
    .cell(
      "in a statement over lines with carriage returns",
      """
      let plays = [1, 2, 3]
      for n in plays {
        show(n + playz[0])
      }
      """,
      error: """
        notebook.md:4:12: error: no name 'playz' is in scope [unknown-name]
           |
         4 |   show(n + playz[0])
           |            ^^^^^
           = help: did you mean 'plays'?
        """,
      lineEnd: "\r\n"
    ),
    .prose(
      "in a switch in a list",
      """
      - one

        ```{swift}
        switch 3 {
        case "3": show("three")
        default: show("other")
        }
        ```
      """,
      error: """
        notebook.md:5:8: error: expected Int, found String [type]
           |
         5 |   case "3": show("three")
           |        ^^^
        """
    ),
    .prose(
      "in a function in a quote",
      """
      > ```{swift}
      > func half(_ n: Int) -> Int {
      >   n / 2
      > }
      > hlf(4)
      > ```
      """,
      error: """
        notebook.md:5:3: error: no name 'hlf' is in scope [unknown-name]
           |
         5 | > hlf(4)
           |   ^^^
           = help: did you mean 'half'?
        """
    ),
    .prose(
      "in a numbered list in a quote",
      """
      > 1. one
      >
      >    ```{swift}
      >    let n = [1, 2]
      >    n.cuont
      >    ```
      """,
      error: """
        notebook.md:5:8: error: '[Int]' has no member 'cuont' [unknown-member]
           |
         5 | >    n.cuont
           |        ^^^^^
           = help: did you mean 'count'?
        """
    ),
    .prose(
      "in a heading",
      """
      ```{swift}
      let plays = 3
      ```

      # Plays: `{swift} playz`
      """,
      error: """
        notebook.md:5:19: error: no name 'playz' is in scope [unknown-name]
           |
         5 | # Plays: `{swift} playz`
           |                   ^^^^^
           = help: did you mean 'plays'?
        """
    ),
    .prose(
      "in a table of the prose",
      """
      | a | b |
      | - | - |
      | 1 | `{swift} 1 + "a"` |
      """,
      error: #"""
        notebook.md:3:16: error: the operator '+' cannot be applied to Int and String [type]
           |
         3 | | 1 | `{swift} 1 + "a"` |
           |                ^^^^^^^
           = help: write the other as text: "\(…)"
        """#
    ),
    .prose(
      "in a link's text",
      """
      ```{swift}
      let hours = 3
      ```

      See [`{swift} houts`](https://example.org).
      """,
      error: """
        notebook.md:5:15: error: no name 'houts' is in scope [unknown-name]
           |
         5 | See [`{swift} houts`](https://example.org).
           |               ^^^^^
           = help: did you mean 'hours'?
        """
    ),
    .prose(
      "in a footnote",
      """
      Text.[^1]

      [^1]: That is `{swift} nothing`.
      """,
      error: """
        notebook.md:3:24: error: no name 'nothing' is in scope [unknown-name]
           |
         3 | [^1]: That is `{swift} nothing`.
           |                        ^^^^^^^
        """
    ),
    .prose(
      "in a caption",
      """
      ```{swift}
      //| tbl-cap: "Top `{swift} cuont`"
      let count = 3
      [(a: 1)]
      ```
      """,
      error: """
        notebook.md:2:28: error: no name 'cuont' is in scope [unknown-name]
           |
         2 | //| tbl-cap: "Top `{swift} cuont`"
           |                            ^^^^^
           = help: did you mean 'count'?
        """
    ),
    .prose(
      "in a title",
      """
      ---
      title: "Top `{swift} nothing`"
      ---

      Text.
      """,
      error: """
        notebook.md:2:22: error: no name 'nothing' is in scope [unknown-name]
           |
         2 | title: "Top `{swift} nothing`"
           |                      ^^^^^^^
        """
    ),
    .prose(
      "in a subtitle behind a letter of two bytes",
      """
      ---
      title: A
      subtitle: "Größe: `{swift} 1 +`"
      ---

      Text.
      """,
      error: """
        notebook.md:3:33: error: expected expression after operator [syntax]
           |
         3 | subtitle: "Größe: `{swift} 1 +`"
           |                               ^
        """
    ),
    .cell(
      "in a closure over lines",
      """
      [1, 2]
        .map { $0 * 2 }
        .filtr { $0 > 2 }
        .count
      """,
      error: """
        notebook.md:4:4: error: '[Int]' has no member 'filtr' [unknown-member]
           |
         4 |   .filtr { $0 > 2 }
           |    ^^^^^
           = help: did you mean 'filter'?
        """
    ),
    .cell(
      "in an interpolation",
      #"""
      let plays = 3
      "there are \(playz) plays"
      """#,
      error: #"""
        notebook.md:3:14: error: no name 'playz' is in scope [unknown-name]
           |
         3 | "there are \(playz) plays"
           |              ^^^^^
           = help: did you mean 'plays'?
        """#
    ),
    .cell(
      "in an interpolation of a text over lines",
      #"""
      let second = 2
      let text = """
        One
          \(secnd)
        """
      text
      """#,
      error: #"""
        notebook.md:5:7: error: no name 'secnd' is in scope [unknown-name]
           |
         5 |     \(secnd)
           |       ^^^^^
           = help: did you mean 'second'?
        """#
    ),
    .cell(
      "behind a comment",
      """
      let hours = 3
      /* größer 🎧 */ let n = houtrs // here
      """,
      error: """
        notebook.md:3:29: error: no name 'houtrs' is in scope [unknown-name]
           |
         3 | /* größer 🎧 */ let n = houtrs // here
           |                         ^^^^^^
           = help: did you mean 'hours'?
        """
    ),
    .prose(
      "behind a mark of byte order",
      """
      \u{FEFF}# A

      ```{swift}
      [1].cuont
      ```
      """,
      error: """
        notebook.md:4:5: error: '[Int]' has no member 'cuont' [unknown-member]
           |
         4 | [1].cuont
           |     ^^^^^
           = help: did you mean 'count'?
        """
    ),
  ]
}
