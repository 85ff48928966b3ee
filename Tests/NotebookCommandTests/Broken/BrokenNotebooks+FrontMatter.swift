extension BrokenNotebooks {
  /// The YAML at the head of a notebook.
  static let frontMatter: [BrokenNotebook] = [
    .prose(
      "an open quote",
      """
      ---
      title: "My year
      ---
      """,
      error: """
        notebook.md:2:8: error: this quote is never closed [front-matter]
           |
         2 | title: "My year
           |        ^
        """
    ),
    .prose(
      "a colon in a value",
      """
      ---
      title: My year: in music
      ---
      """,
      error: """
        notebook.md:2:15: error: unexpected ':' [front-matter]
           |
         2 | title: My year: in music
           |               ^
           = help: put a value that holds ': ' in quotes, and indent the keys of a map alike
        """
    ),
    .prose(
      "a tab",
      """
      ---
      params:
      \texport: x
      ---
      """,
      error: """
        notebook.md:3:1: error: unexpected tab [front-matter]
           |
         3 | \texport: x
           | ^
           = help: indent with spaces
        """
    ),
    .prose(
      "keys out of line",
      """
      ---
      params:
        a: 1
       b: 2
      ---
      """,
      error: """
        notebook.md:4:2: error: expected a key [front-matter]
           |
         4 |  b: 2
           |  ^
           = help: indent the keys of a map alike
        """
    ),
    .prose(
      "a misspelt key",
      """
      ---
      titel: My year
      ---
      """,
      error: """
        notebook.md:2:1: error: unknown key 'titel' in the front matter [unknown-key]
           |
         2 | titel: My year
           | ^^^^^
           = help: did you mean 'title'?
        """
    ),
    .prose(
      "a misspelt key of a parameter",
      """
      ---
      params:
        days: {typ: int, default: 3}
      ---
      """,
      error: """
        notebook.md:3:10: error: unknown key 'typ' in parameter 'days' [unknown-key]
           |
         3 |   days: {typ: int, default: 3}
           |          ^^^
           = help: did you mean 'type'?
        """
    ),
    .prose(
      "a word for a flag",
      """
      ---
      toc: maybe
      ---
      """,
      error: """
        notebook.md:2:6: error: expected true or false for 'toc', found 'maybe' [front-matter]
           |
         2 | toc: maybe
           |      ^^^^^
        """
    ),
    .prose(
      "a number out of range",
      """
      ---
      toc-depth: 9
      ---
      """,
      error: """
        notebook.md:2:12: error: expected a whole number from 1 to 6 for 'toc-depth', found '9' [front-matter]
           |
         2 | toc-depth: 9
           |            ^
        """
    ),
    .prose(
      "a list for a title",
      """
      ---
      title: [a, b]
      ---
      """,
      error: """
        notebook.md:2:8: error: expected text for 'title', found a list [front-matter]
           |
         2 | title: [a, b]
           |        ^^^^^^
        """
    ),
    .prose(
      "a default of another type",
      """
      ---
      params:
        days: {type: int, default: many}
      ---
      """,
      error: """
        notebook.md:3:30: error: expected a whole number for 'days', found 'many' [front-matter]
           |
         3 |   days: {type: int, default: many}
           |                              ^^^^
        """
    ),
    .prose(
      "an unknown type",
      """
      ---
      params:
        days: {type: integer, default: 3}
      ---
      """,
      error: """
        notebook.md:3:16: error: expected a kind of value for 'type', found 'integer' [front-matter]
           |
         3 |   days: {type: integer, default: 3}
           |                ^^^^^^^
           = help: choose one of path, string, int, double, bool
        """
    ),
    .prose(
      "no default",
      """
      ---
      params:
        days: {type: int}
      ---
      """,
      error: """
        notebook.md:3:3: error: parameter 'days' has no default [front-matter]
           |
         3 |   days: {type: int}
           |   ^^^^
        """
    ),
    .prose(
      "a parameter that is no name",
      """
      ---
      params:
        my-days: 3
      ---
      """,
      error: """
        notebook.md:3:3: error: expected a Swift name for a parameter, found 'my-days' [front-matter]
           |
         3 |   my-days: 3
           |   ^^^^^^^
           = help: use letters, digits and '_', and start with a letter
        """
    ),
    .prose(
      "a key given twice",
      """
      ---
      title: A
      title: B
      ---
      """,
      error: """
        notebook.md:3:1: error: the key 'title' is given twice [front-matter]
           |
         3 | title: B
           | ^^^^^
        notebook.md:2:1: note: first given here
           |
         2 | title: A
           | ^^^^^
        """
    ),
    .prose(
      "a language with a blank",
      """
      ---
      lang: "en US"
      ---
      """,
      error: """
        notebook.md:2:7: error: expected a language tag such as 'en-GB' for 'lang', found text "en US" [front-matter]
           |
         2 | lang: "en US"
           |       ^^^^^^^
        """
    ),
    .prose(
      "a file name with a folder",
      """
      ---
      output-file: ../report
      ---
      """,
      error: """
        notebook.md:2:14: error: expected a file name without a folder for 'output-file', found '../report' [front-matter]
           |
         2 | output-file: ../report
           |              ^^^^^^^^^
        """
    ),
    .prose(
      "a misspelt default of cells",
      """
      ---
      execute:
        ecko: false
      ---
      """,
      error: """
        notebook.md:3:3: error: unknown key 'ecko' in 'execute' [unknown-key]
           |
         3 |   ecko: false
           |   ^^^^
           = help: did you mean 'echo'?
        """
    ),
    .prose(
      "a list at the head",
      """
      ---
      - a
      - b
      ---
      """,
      error: """
        notebook.md:2:1: error: expected 'key: value' lines in the front matter, found a list [front-matter]
           |
         2 | - a
           | ^^^
        """
    ),
    .prose(
      "no end",
      """
      ---
      title: My year

      Text.
      """,
      error: """
        notebook.md:1:1: error: the front matter that starts here has no closing '---' [front-matter]
           |
         1 | ---
           | ^^^
        """
    ),
    .prose(
      "a character that starts no value",
      """
      ---
      title: @me
      ---
      """,
      error: """
        notebook.md:2:8: error: a value may not start with '@' [front-matter]
           |
         2 | title: @me
           |        ^
           = help: put the value in quotes
        """
    ),
    .prose(
      "an unknown key",
      """
      ---
      banana: 1
      ---
      """,
      error: """
        notebook.md:2:1: error: unknown key 'banana' in the front matter [unknown-key]
           |
         2 | banana: 1
           | ^^^^^^
           = help: choose one of title, subtitle, author, date, lang, params, output-file, execute, format, time-zone, …
        """
    ),
    .prose(
      "a number in quotes",
      """
      ---
      params:
        share: {type: double, default: "0.5"}
      ---
      """,
      error: """
        notebook.md:3:34: error: expected a number for 'share', found text "0.5" [front-matter]
           |
         3 |   share: {type: double, default: "0.5"}
           |                                  ^^^^^
           = help: remove the quotes
        """
    ),
    .prose(
      "yes for a flag",
      """
      ---
      params:
        loud: {type: bool, default: yes}
      ---
      """,
      error: """
        notebook.md:3:31: error: expected true or false for 'loud', found 'yes' [front-matter]
           |
         3 |   loud: {type: bool, default: yes}
           |                               ^^^
           = help: write 'true'
        """
    ),
    .prose(
      "a star",
      """
      ---
      title: *missing
      ---
      """,
      error: """
        notebook.md:2:8: error: '*missing' stands for a value that nothing names '&missing' [front-matter]
           |
         2 | title: *missing
           |        ^^^^^^^^
           = help: put a value that starts with '*' in quotes
        """
    ),
    .prose(
      "a directive",
      """
      ---
      %YAML 1.1
      ---
      """,
      error: """
        notebook.md:2:1: error: YAML directives are not read [front-matter]
           |
         2 | %YAML 1.1
           | ^^^^^^^^^
           = help: remove this line
        """
    ),
  ]
}
