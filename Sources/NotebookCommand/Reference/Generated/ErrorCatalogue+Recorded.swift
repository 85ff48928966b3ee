extension ErrorCatalogue {
  /// What the examples say, as `RECORD=1 swift test` heard it.
  static let recorded = #"""
    ## encoding
    notebook.md:1:6: error: this byte fits no character: the file is not UTF-8 text [encoding]
       |
     1 | A caf�
       |      ^

    ## front-matter
    notebook.md:2:15: error: unexpected ':' [front-matter]
       |
     2 | title: My year: in music
       |               ^
       = help: put a value that holds ': ' in quotes, and indent the keys of a map alike

    ## unknown-key
    notebook.md:2:1: error: unknown key 'titel' in the front matter [unknown-key]
       |
     2 | titel: My year
       | ^^^^^
       = help: did you mean 'title'?

    ## invalid-option
    notebook.md:2:11: error: expected true or false for 'echo', found 'maybe' [invalid-option]
       |
     2 | //| echo: maybe
       |           ^^^^^

    ## duplicate-label
    notebook.md:8:12: error: the label 'tbl-hours' is used twice [duplicate-label]
       |
     8 | //| label: tbl-hours
       |            ^^^^^^^^^
    notebook.md:2:12: note: first used here
       |
     2 | //| label: tbl-hours
       |            ^^^^^^^^^

    ## unknown-reference
    notebook.md:1:5: warning: nothing in this document is labelled 'tbl-hour' [unknown-reference]
       |
     1 | See @tbl-hour.
       |     ^^^^^^^^^
       = help: choose one of @tbl-hours

    ## fence
    notebook.md:1:1: error: this cell has no closing fence [fence]
       |
     1 | ```{swift}
       | ^^^^^^^^^^
       = help: end it with '```' on a line of its own

    ## syntax
    notebook.md:2:19: error: expected ')' to end tuple [syntax]
       |
     2 | let total = (1 + 2
       |                   ^
    notebook.md:2:13: note: to match this opening '('
       |
     2 | let total = (1 + 2
       |             ^

    ## unsupported
    notebook.md:2:1: error: 'import' is not part of the cell language [unsupported]
       |
     2 | import Foundation
       | ^^^^^^
       = help: everything a cell may use is there already

    ## unknown-name
    notebook.md:3:1: error: no name 'totl' is in scope [unknown-name]
       |
     3 | totl + 1
       | ^^^^
       = help: did you mean 'total'?

    ## duplicate-name
    notebook.md:2:5: error: 'total' is defined more than once [duplicate-name]
       |
     2 | let total = 3
       |     ^^^^^
       = help: a name has one definition in a notebook: choose another
    notebook.md:6:5: note: it is defined here too
       |
     6 | let total = 4
       |     ^^^^^

    notebook.md:6:5: error: 'total' is defined more than once [duplicate-name]
       |
     6 | let total = 4
       |     ^^^^^
       = help: a name has one definition in a notebook: choose another
    notebook.md:2:5: note: it is defined here too
       |
     2 | let total = 3
       |     ^^^^^

    ## used-before-definition
    notebook.md:1:20: error: 'total' is used before its definition [used-before-definition]
       |
     1 | There are `{swift} total`.
       |                    ^^^^^
       = help: cells run from top to bottom: move the definition up
    notebook.md:4:5: note: it is defined here
       |
     4 | let total = 3
       |     ^^^^^

    ## unknown-member
    notebook.md:2:8: error: 'String' has no member 'uppercase' [unknown-member]
       |
     2 | "Dawn".uppercase()
       |        ^^^^^^^^^
       = help: did you mean 'uppercased'?

    ## call
    notebook.md:2:1: error: no 'max' takes these arguments [call]
       |
     2 | max(3)
       | ^^^^^^
       = help: there are 'max(_:_:)', 'max(_:_:_:)'

    ## type
    notebook.md:3:1: error: the operator '*' cannot be applied to Int and Double [type]
       |
     3 | count * 1.5
       | ^^^^^^^^^^^
       = help: convert the Int: 'Double(…)'

    ## missing-try
    notebook.md:2:15: error: 'Catalog' can fail, and its call is not marked with 'try' [missing-try]
       |
     2 | let catalog = Catalog(contentsOf: "catalog.csv")
       |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = help: write 'try' before it

    ## arithmetic
    notebook.md:3:1: error: division by zero [arithmetic]
       |
     3 | 100 / plays
       | ^^^^^^^^^^^

    ## bounds
    notebook.md:3:7: error: the index 2 is out of range: there are 2 elements [bounds]
       |
     3 | songs[2]
       |       ^

    ## limit
    notebook.md:2:19: error: this value grows beyond 10000000 elements [limit]
       |
     2 | (1...100_000_000).map { $0 * 2 }.count
       |                   ^^^

    ## input
    notebook.md:2:39: error: 'katalog.csv' does not exist [input]
       |
     2 | let catalog = try Catalog(contentsOf: "katalog.csv")
       |                                       ^^^^^^^^^^^^^

    ## access
    notebook.md:2:39: error: '/home/catalog.csv' lies outside the notebook's folder [access]
       |
     2 | let catalog = try Catalog(contentsOf: "/home/catalog.csv")
       |                                       ^^^^^^^^^^^^^^^^^^^
       = help: move it there, or make it a parameter and give it on the command line: '-P name:path'

    ## skipped
    notebook.md:7:18: error: 'share' is missing, since the cell that defines it failed [skipped]
       |
     7 | A part: `{swift} share`.
       |                  ^^^^^
    notebook.md:4:13: note: it failed here
       |
     4 | let share = 100 / parts
       |             ^^^^^^^^^^^
    """#
}
