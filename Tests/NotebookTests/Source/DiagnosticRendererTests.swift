import Notebook
import Testing

@Suite struct DiagnosticRendererTests {
  private func text(
    _ source: String,
    _ lower: Int,
    _ upper: Int,
    message: String = "wrong",
    notes: [Diagnostic.Note] = [],
    help: String? = nil
  ) -> String {
    let renderer = DiagnosticRenderer(SourceFile(path: "a.md", text: source))
    return renderer.text(
      of: Diagnostic(.type, message, at: SourceRange(lower, upper), notes: notes, help: help)
    )
  }

  @Test func `carets stand below the range`() {
    #expect(
      text("one\nlet two = 3\n", 8, 11) == """
        a.md:2:5: error: wrong [type]
           |
         2 | let two = 3
           |     ^^^

        """
    )
  }

  @Test func `an empty range has one caret`() {
    #expect(text("ab", 1, 1).hasSuffix(" 1 | ab\n   |  ^\n"))
  }

  @Test func `help and notes follow, a note with a place of its own`() {
    #expect(
      text(
        "aa\nbb\n",
        3,
        5,
        notes: [.init("see here", at: SourceRange(0, 1)), .init("by the way")],
        help: "write 'cc'"
      ) == """
        a.md:2:1: error: wrong [type]
           |
         2 | bb
           | ^^
           = help: write 'cc'
        a.md:1:1: note: see here
           |
         1 | aa
           | ^
           = note: by the way

        """
    )
  }

  @Test func `the gutter is as wide as the line's number`() {
    let source = String(repeating: "\n", count: 9) + "x"
    #expect(
      text(source, 9, 10) == """
        a.md:10:1: error: wrong [type]
            |
         10 | x
            | ^

        """
    )
  }

  @Test func `tabs stay tabs below`() {
    #expect(text("\tx = 1", 1, 2).hasSuffix(" 1 | \tx = 1\n   | \t^\n"))
  }

  @Test(arguments: [
    ("音楽x", 6, 7, "    ^"), ("😀x", 4, 5, "  ^"), ("e\u{301}x", 3, 4, " ^"),
    ("音楽", 0, 6, "^^^^"), ("👩‍👩‍👧x", 18, 19, "  ^"), ("🌡x", 4, 5, " ^"), ("🌡\u{FE0F}x", 7, 8, "  ^"),
  ])
  func `carets count the columns of a terminal`(
    source: String,
    lower: Int,
    upper: Int,
    carets: String
  ) {
    #expect(text(source, lower, upper).hasSuffix("   | \(carets)\n"))
  }

  @Test func `a range over several lines is marked on its first`() {
    #expect(text("ab\ncd\n", 1, 5).hasSuffix(" 1 | ab\n   |  ^\n"))
  }

  @Test func `a line end of two bytes is not marked`() {
    #expect(text("ab\r\ncd", 0, 4).hasSuffix(" 1 | ab\n   | ^^\n"))
  }

  @Test func `the end of the file has a place`() {
    #expect(text("ab", 2, 2).hasPrefix("a.md:1:3: error"))
    #expect(text("ab\n", 3, 3).hasSuffix(" 2 | \n   | ^\n"))
    #expect(text("", 0, 0).hasSuffix(" 1 | \n   | ^\n"))
    #expect(text("ab", 7, 9).hasSuffix(" 1 | ab\n   |   ^\n"))
  }

  @Test func `control characters reach no terminal`() {
    let text = text("a\u{1B}b", 0, 1, message: "x\u{1B}[2J", help: "y\u{9B}\u{202E}")
    #expect(
      text == """
        a.md:1:1: error: x\u{FFFD}[2J [type]
           |
         1 | a\u{FFFD}b
           | ^
           = help: y\u{FFFD}\u{FFFD}

        """
    )
  }

  @Test func `an empty line parts two diagnostics`() {
    let renderer = DiagnosticRenderer(SourceFile(path: "a.md", text: "a"))
    let one = Diagnostic(.limit, "first", at: SourceRange(0, 1), severity: .warning)
    #expect(
      renderer.text(of: [one, one]) == """
        a.md:1:1: warning: first [limit]
           |
         1 | a
           | ^

        a.md:1:1: warning: first [limit]
           |
         1 | a
           | ^

        """
    )
  }
}
