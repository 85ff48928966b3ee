extension BrokenNotebooks {
  /// Options of a cell, labels and fences.
  static let options: [BrokenNotebook] = [
    .cell(
      "a misspelt option",
      """
      //| lable: totals
      1 + 1
      """,
      error: """
        notebook.md:2:5: error: unknown option 'lable' [unknown-key]
           |
         2 | //| lable: totals
           |     ^^^^^
           = help: did you mean 'label'?
        """
    ),
    .cell(
      "an unknown option",
      """
      //| banana: 3
      1 + 1
      """,
      error: """
        notebook.md:2:5: error: unknown option 'banana' [unknown-key]
           |
         2 | //| banana: 3
           |     ^^^^^^
           = help: choose one of label, echo, eval, output, include, error, code-fold, fig-cap, fig-alt, tbl-cap, …
        """
    ),
    .cell(
      "an option of another type",
      """
      //| echo: maybe
      1 + 1
      """,
      error: """
        notebook.md:2:11: error: expected true or false for 'echo', found 'maybe' [invalid-option]
           |
         2 | //| echo: maybe
           |           ^^^^^
        """
    ),
    .cell(
      "an option without a colon",
      """
      //| echo false
      1 + 1
      """,
      error: """
        notebook.md:2:5: error: expected 'key: value' lines, found 'echo false' [invalid-option]
           |
         2 | //| echo false
           |     ^^^^^^^^^^
        """
    ),
    .cell(
      "a list as a label",
      """
      //| label: [a, b]
      1 + 1
      """,
      error: """
        notebook.md:2:12: error: expected text for 'label', found a list [invalid-option]
           |
         2 | //| label: [a, b]
           |            ^^^^^^
        """
    ),
    .cell(
      "an option below the code",
      """
      let a = 1
      //| echo: false
      a
      """,
      error: """
        notebook.md:3:1: error: options must be the first lines of a cell [invalid-option]
           |
         3 | //| echo: false
           | ^^^^^^^^^^^^^^^
        """
    ),
    .prose(
      "options behind the braces",
      """
      ```{swift} echo=false
      1 + 1
      ```
      """,
      error: """
        notebook.md:1:4: error: options go in '//| key: value' lines [fence]
           |
         1 | ```{swift} echo=false
           |    ^^^^^^^^^^^^^^^^^^
           = help: write '{swift}' here and each option on a line of its own below
        """
    ),
    .prose(
      "options in the braces",
      """
      ```{swift, echo=FALSE}
      1 + 1
      ```
      """,
      error: """
        notebook.md:1:4: error: options go in '//| key: value' lines [fence]
           |
         1 | ```{swift, echo=FALSE}
           |    ^^^^^^^^^^^^^^^^^^^
           = help: write '{swift}' here and each option on a line of its own below
        """
    ),
    .cell(
      "a label used twice",
      """
      //| label: totals
      1
      ```

      ```{swift}
      //| label: totals
      2
      """,
      error: """
        notebook.md:7:12: error: the label 'totals' is used twice [duplicate-label]
           |
         7 | //| label: totals
           |            ^^^^^^
        notebook.md:2:12: note: first used here
           |
         2 | //| label: totals
           |            ^^^^^^
        """
    ),
    .prose(
      "an id used twice",
      """
      # Totals {#sec-x}

      # Again {#sec-x}
      """,
      error: """
        notebook.md:3:11: error: the label 'sec-x' is used twice [duplicate-label]
           |
         3 | # Again {#sec-x}
           |           ^^^^^
        notebook.md:1:12: note: first used here
           |
         1 | # Totals {#sec-x}
           |            ^^^^^
        """
    ),
    .cell(
      "an option given twice",
      """
      //| echo: false
      //| echo: true
      1 + 1
      """,
      error: """
        notebook.md:3:5: error: the key 'echo' is given twice [invalid-option]
           |
         3 | //| echo: true
           |     ^^^^
        notebook.md:2:5: note: first given here
           |
         2 | //| echo: false
           |     ^^^^
        """
    ),
    .cell(
      "an open quote in an option",
      """
      //| fig-cap: "unclosed
      1 + 1
      """,
      error: """
        notebook.md:2:14: error: this quote is never closed [invalid-option]
           |
         2 | //| fig-cap: "unclosed
           |              ^
        """
    ),
    .cell(
      "a colon in a caption",
      """
      //| fig-cap: Ten songs: the best
      1 + 1
      """,
      error: """
        notebook.md:2:23: error: unexpected ':' [invalid-option]
           |
         2 | //| fig-cap: Ten songs: the best
           |                       ^
           = help: put a value that holds ': ' in quotes, and indent the keys of a map alike
        """
    ),
    .cell(
      "an option of another tool",
      """
      //| results: hide
      1 + 1
      """,
      error: """
        notebook.md:2:5: error: unknown option 'results' [unknown-key]
           |
         2 | //| results: hide
           |     ^^^^^^^
           = help: did you mean 'output'?
        """
    ),
    .prose(
      "a cell of another language",
      """
      ```{python}
      print(1)
      ```
      """,
      error: """
        notebook.md:1:4: error: cells are written in Swift; found '{python}' [fence]
           |
         1 | ```{python}
           |    ^^^^^^^^
           = help: write '```python' to show it without running
        """
    ),
    .prose(
      "a capital in the fence",
      """
      ```{Swift}
      1
      ```
      """,
      error: """
        notebook.md:1:4: error: cells are written in Swift; found '{Swift}' [fence]
           |
         1 | ```{Swift}
           |    ^^^^^^^
           = help: write '{swift}'
        """
    ),
    .prose(
      "a misspelt language",
      """
      ```{swft}
      1
      ```
      """,
      error: """
        notebook.md:1:4: error: cells are written in Swift; found '{swft}' [fence]
           |
         1 | ```{swft}
           |    ^^^^^^
           = help: did you mean '{swift}'?
        """
    ),
    .prose(
      "an open brace",
      """
      ```{swift
      1
      ```
      """,
      error: """
        notebook.md:1:10: error: expected '}' [fence]
           |
         1 | ```{swift
           |          ^
           = help: write '{swift}'
        """
    ),
    .prose(
      "no language",
      """
      ```{}
      1
      ```
      """,
      error: """
        notebook.md:1:4: error: cells are written in Swift; found '{}' [fence]
           |
         1 | ```{}
           |    ^^
           = help: write '{swift}'
        """
    ),
    .prose(
      "a cell inside HTML",
      """
      <div>
      ```{swift}
      1
      ```
      </div>
      """,
      error: """
        notebook.md:1:1: error: a cell inside HTML does not run [fence]
           |
         1 | <div>
           | ^^^^^
           = help: leave an empty line between the HTML and the cell
        """
    ),
    .prose(
      "an open cell in a list",
      """
      - one

        ```{swift}
        let a = 1

      Text.
      """,
      error: """
        notebook.md:3:3: error: this cell has no closing fence [fence]
           |
         3 |   ```{swift}
           |   ^^^^^^^^^^
           = help: end it with '```' on a line of its own
        """
    ),
    .prose(
      "an open cell in a quote",
      """
      > ```{swift}
      > let a = 1

      Text.
      """,
      error: """
        notebook.md:1:3: error: this cell has no closing fence [fence]
           |
         1 | > ```{swift}
           |   ^^^^^^^^^^
           = help: end it with '```' on a line of its own
        """
    ),
    .cell(
      "an underscore in a label",
      """
      //| label: fig_totals
      1 + 1
      """,
      error: """
        notebook.md:2:12: error: expected letters, digits, '-' and '.' for 'label', found 'fig_totals' [invalid-option]
           |
         2 | //| label: fig_totals
           |            ^^^^^^^^^^
           = help: write 'fig-totals'
        """
    ),
    .cell(
      "a flag in quotes",
      """
      //| echo: "true"
      1 + 1
      """,
      error: """
        notebook.md:2:11: error: expected true or false for 'echo', found text "true" [invalid-option]
           |
         2 | //| echo: "true"
           |           ^^^^^^
           = help: write 'true'
        """
    ),
  ]
}
