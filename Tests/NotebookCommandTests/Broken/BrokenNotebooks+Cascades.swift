extension BrokenNotebooks {
  /// One mistake and all that depends on it: the mistake is told, and nothing else.
  static let cascades: [BrokenNotebook] = [
    .cell(
      "a misspelt name used five times",
      """
      let limit = 2
      let a = limt + 1
      let b = limt + a
      let c = [limt, limt]
      let d = c.map { $0 * limt }
      d
      """,
      error: """
        notebook.md:3:9: error: no name 'limt' is in scope [unknown-name]
           |
         3 | let a = limt + 1
           |         ^^^^
           = help: did you mean 'limit'?

        notebook.md:4:9: error: no name 'limt' is in scope [unknown-name]
           |
         4 | let b = limt + a
           |         ^^^^
           = help: did you mean 'limit'?

        notebook.md:5:10: error: no name 'limt' is in scope [unknown-name]
           |
         5 | let c = [limt, limt]
           |          ^^^^
           = help: did you mean 'limit'?
        """
    ),
    .prose(
      "a name whose value failed",
      """
      ```{swift}
      let plays = [1, 2].cuont
      let half = plays / 2
      ```

      There are `{swift} plays` and `{swift} half + 1`.

      ```{swift}
      let all = plays + half
      show(all)
      ```
      """,
      error: """
        notebook.md:2:20: error: '[Int]' has no member 'cuont' [unknown-member]
           |
         2 | let plays = [1, 2].cuont
           |                    ^^^^^
           = help: did you mean 'count'?
        """
    ),
    .cell(
      "a function with a mistake that is called",
      """
      func half(_ n: Int) -> Int { m / 2 }
      let a = half(4)
      half("4") + a
      """,
      error: """
        notebook.md:2:30: error: no name 'm' is in scope [unknown-name]
           |
         2 | func half(_ n: Int) -> Int { m / 2 }
           |                              ^

        notebook.md:4:6: error: expected Int, found String [type]
           |
         4 | half("4") + a
           |      ^^^
        """
    ),
    .cell(
      "a parameter of an unknown type",
      """
      func twice(_ n: Number) -> Number { n * 2 }
      let a = twice(3)
      a + 1
      """,
      error: """
        notebook.md:2:17: error: there is no type 'Number' [unknown-name]
           |
         2 | func twice(_ n: Number) -> Number { n * 2 }
           |                 ^^^^^^
           = help: did you mean 'Double'?

        notebook.md:2:28: error: there is no type 'Number' [unknown-name]
           |
         2 | func twice(_ n: Number) -> Number { n * 2 }
           |                            ^^^^^^
           = help: did you mean 'Double'?
        """
    ),
    .cell(
      "a loop through what failed",
      """
      for n in playz {
        show(n + 1)
        let m = n * 2
        show(m)
      }
      """,
      error: """
        notebook.md:2:10: error: no name 'playz' is in scope [unknown-name]
           |
         2 | for n in playz {
           |          ^^^^^
        """
    ),
    .cell(
      "a member of what failed",
      #"""
      let history = try StreamingHistory(contentsOf: "export")
      let top = history.topTrakcs(3)
      let first = top.first?.track ?? "none"
      show(top.map(\.hours))
      first
      """#,
      error: """
        notebook.md:3:19: error: 'StreamingHistory' has no member 'topTrakcs' [unknown-member]
           |
         3 | let top = history.topTrakcs(3)
           |                   ^^^^^^^^^
           = help: did you mean 'topTracks'?
        """
    ),
    .cell(
      "all mistakes of a cell",
      """
      let a: Int = "1"
      let b = [1, 2].cuont
      func c(_ n: Int) -> Int { n + 0.5 }
      c(a, b)
      """,
      error: """
        notebook.md:2:14: error: expected Int, found String [type]
           |
         2 | let a: Int = "1"
           |              ^^^

        notebook.md:3:16: error: '[Int]' has no member 'cuont' [unknown-member]
           |
         3 | let b = [1, 2].cuont
           |                ^^^^^
           = help: did you mean 'count'?

        notebook.md:4:27: error: the operator '+' cannot be applied to Int and Double [type]
           |
         4 | func c(_ n: Int) -> Int { n + 0.5 }
           |                           ^^^^^^^
           = help: convert the Int: 'Double(…)'

        notebook.md:5:6: error: extra argument in call to 'c(_:)' [call]
           |
         5 | c(a, b)
           |      ^
           = help: c(_: Int) -> Int
        """
    ),
    .cell(
      "nothing of a cell with a mistake runs",
      """
      show("first")
      let a = 1 / 0
      let b = zero
      """,
      error: """
        notebook.md:4:9: error: no name 'zero' is in scope [unknown-name]
           |
         4 | let b = zero
           |         ^^^^
        """
    ),
    .cell(
      "a refused statement and a misspelt name",
      """
      while true {}
      let a = nothing
      """,
      error: """
        notebook.md:2:1: error: a 'while' loop is not part of the cell language [unsupported]
           |
         2 | while true {}
           | ^^^^^
           = help: use 'for … in …', which always ends

        notebook.md:3:9: error: no name 'nothing' is in scope [unknown-name]
           |
         3 | let a = nothing
           |         ^^^^^^^
        """
    ),
    .cell(
      "a failed switch",
      """
      let kind = switch playz {
      case 0: "none"
      case 1: 1
      default: "many"
      }
      kind.count
      """,
      error: #"""
        notebook.md:2:19: error: no name 'playz' is in scope [unknown-name]
           |
         2 | let kind = switch playz {
           |                   ^^^^^

        notebook.md:4:9: error: expected String, found Int [type]
           |
         4 | case 1: 1
           |         ^
           = help: write "\(…)" around it
        """#
    ),
  ]
}
