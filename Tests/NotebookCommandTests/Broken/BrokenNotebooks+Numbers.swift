extension BrokenNotebooks {
  /// Numbers that leave their range, and calls that can fail.
  static let numbers: [BrokenNotebook] = [
    .cell(
      "a sum too large",
      """
      let big = 9_223_372_036_854_775_807
      big + 1
      """,
      error: """
        notebook.md:3:1: error: the result of '+' is too large for Int [arithmetic]
           |
         3 | big + 1
           | ^^^^^^^
        """
    ),
    .cell(
      "a product too large",
      """
      let big = 4_000_000_000
      big * big
      """,
      error: """
        notebook.md:3:1: error: the result of '*' is too large for Int [arithmetic]
           |
         3 | big * big
           | ^^^^^^^^^
        """
    ),
    .cell(
      "a literal too large",
      """
      99999999999999999999
      """,
      error: """
        notebook.md:2:1: error: '99999999999999999999' is too large for Int [arithmetic]
           |
         2 | 99999999999999999999
           | ^^^^^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a decimal too large",
      """
      1e999
      """,
      error: """
        notebook.md:2:1: error: '1e999' is too large for Double [arithmetic]
           |
         2 | 1e999
           | ^^^^^
        """
    ),
    .cell(
      "division by zero",
      """
      let plays = 0
      10 / plays
      """,
      error: """
        notebook.md:3:1: error: division by zero [arithmetic]
           |
         3 | 10 / plays
           | ^^^^^^^^^^
        """
    ),
    .cell(
      "a remainder by zero",
      """
      10 % 0
      """,
      error: """
        notebook.md:2:1: error: division by zero [arithmetic]
           |
         2 | 10 % 0
           | ^^^^^^
        """
    ),
    .cell(
      "an index behind the end",
      """
      let names = ["Anna", "Bruno"]
      names[2]
      """,
      error: """
        notebook.md:3:7: error: the index 2 is out of range: there are 2 elements [bounds]
           |
         3 | names[2]
           |       ^
        """
    ),
    .cell(
      "an index below zero",
      """
      [1,2][-1]
      """,
      error: """
        notebook.md:2:7: error: the index -1 is out of range: there are 2 elements [bounds]
           |
         2 | [1,2][-1]
           |       ^^
        """
    ),
    .cell(
      "a row behind the end",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.topArtists(5)[7].artist
      """,
      error: """
        notebook.md:3:23: error: the index 7 is out of range: there are 2 elements [bounds]
           |
         3 | history.topArtists(5)[7].artist
           |                       ^
        """
    ),
    .cell(
      "a range behind the end",
      """
      [1,2,3][1..<5]
      """,
      error: """
        notebook.md:2:9: error: the range 1..<5 is out of range: there are 3 elements [bounds]
           |
         2 | [1,2,3][1..<5]
           |         ^^^^^
        """
    ),
    .cell(
      "a negative count",
      """
      [1].prefix(-1)
      """,
      error: """
        notebook.md:2:12: error: a count cannot be negative [bounds]
           |
         2 | [1].prefix(-1)
           |            ^^
        """
    ),
    .cell(
      "a missing try",
      """
      let h = StreamingHistory(contentsOf: "export")
      """,
      error: """
        notebook.md:2:9: error: 'StreamingHistory' can fail, and its call is not marked with 'try' [missing-try]
           |
         2 | let h = StreamingHistory(contentsOf: "export")
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: write 'try' before it
        """
    ),
    .cell(
      "a missing try in a chain",
      """
      let h = StreamingHistory(contentsOf: "export").topTracks(3)
      h
      """,
      error: """
        notebook.md:2:9: error: 'StreamingHistory' can fail, and its call is not marked with 'try' [missing-try]
           |
         2 | let h = StreamingHistory(contentsOf: "export").topTracks(3)
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: write 'try' before it
        """
    ),
    .cell(
      "a try outside the closure",
      """
      let hs = try ["export"].map { StreamingHistory(contentsOf: $0) }
      """,
      error: """
        notebook.md:2:31: error: 'StreamingHistory' can fail, and its call is not marked with 'try' [missing-try]
           |
         2 | let hs = try ["export"].map { StreamingHistory(contentsOf: $0) }
           |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: write 'try' before it
        """
    ),
    .prose(
      "a missing try in prose",
      """
      `{swift} StreamingHistory(contentsOf: "export").hours` x
      """,
      error: """
        notebook.md:1:10: error: 'StreamingHistory' can fail, and its call is not marked with 'try' [missing-try]
           |
         1 | `{swift} StreamingHistory(contentsOf: "export").hours` x
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: write 'try' before it
        """
    ),
    .cell(
      "a range backwards",
      """
      5..<1
      """,
      error: """
        notebook.md:2:1: error: expected a range that starts before it ends, found 5..<1 [bounds]
           |
         2 | 5..<1
           | ^^^^^
        """
    ),
    .cell(
      "a range too large",
      """
      (1...9_223_372_036_854_775_807).count
      """,
      error: """
        notebook.md:2:1: error: the end of this range is too large for Int [arithmetic]
           |
         2 | (1...9_223_372_036_854_775_807).count
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "an array too large",
      """
      (1...9_223_372_036_854_775_806).map { $0 }.count
      """,
      error: """
        notebook.md:2:33: error: this value grows beyond 10000000 elements [limit]
           |
         2 | (1...9_223_372_036_854_775_806).map { $0 }.count
           |                                 ^^^
        """
    ),
    .cell(
      "a text too large",
      """
      let a = "xxxxxxxxxx"
      let b = [a,a,a,a,a,a,a,a,a,a].joined()
      let d = [b,b,b,b,b,b,b,b,b,b].joined()
      (1...100_000).reduce(d) { s, i in s + s }.count
      """,
      error: """
        notebook.md:5:35: error: this value grows beyond 10000000 elements [limit]
           |
         5 | (1...100_000).reduce(d) { s, i in s + s }.count
           |                                   ^^^^^
        """
    ),
    .cell(
      "a function without end",
      """
      func f(_ n: Int) -> Int { f(n + 1) }
      f(0)
      """,
      error: """
        notebook.md:2:6: error: functions call each other too deep [limit]
           |
         2 | func f(_ n: Int) -> Int { f(n + 1) }
           |      ^
        """
    ),
    .cell(
      "too many decimals",
      """
      3.14159.formatted(99)
      """,
      error: """
        notebook.md:2:19: error: a number of decimals lies between 0 and 15, found 99 [bounds]
           |
         2 | 3.14159.formatted(99)
           |                   ^^
        """
    ),
    .cell(
      "a number too large for Int",
      """
      Int(1e300)
      """,
      error: """
        notebook.md:2:5: error: 1e+300 is not in the range of Int [arithmetic]
           |
         2 | Int(1e300)
           |     ^^^^^
        """
    ),
  ]
}
