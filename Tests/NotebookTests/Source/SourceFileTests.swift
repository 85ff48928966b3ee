import Notebook
import Testing

@Suite struct SourceFileTests {
  @Test func `an empty text has one empty line`() {
    let file = SourceFile(path: "a.md", text: "")
    #expect(file.lineCount == 1)
    #expect(file.lineRange(1) == 0..<0)
    #expect(file.location(of: 0) == SourceLocation(line: 1, column: 1))
  }

  @Test func `a line end belongs to no line's text`() {
    let file = SourceFile(path: "a.md", text: "ab\r\nc\n\nd")
    #expect(file.lineStarts == [0, 4, 6, 7])
    #expect((1...4).map(file.lineText) == ["ab", "c", "", "d"])
    #expect(file.lineRange(1) == 0..<2)
  }

  @Test func `a text that ends with a line end has an empty last line`() {
    let file = SourceFile(path: "a.md", text: "a\n")
    #expect(file.lineCount == 2)
    #expect(file.lineText(2) == "")
  }

  @Test func `columns count bytes`() {
    let file = SourceFile(path: "a.md", text: "x\näb")
    #expect(file.location(of: 2) == SourceLocation(line: 2, column: 1))
    #expect(file.location(of: 4) == SourceLocation(line: 2, column: 3))
  }

  @Test(arguments: [-1, 0]) func `nothing lies before the start`(offset: Int) {
    let file = SourceFile(path: "a.md", text: "ab")
    #expect(file.location(of: offset) == SourceLocation(line: 1, column: 1))
  }

  @Test(arguments: [3, 4, Int.max]) func `what lies behind the end is the end`(offset: Int) {
    let file = SourceFile(path: "a.md", text: "a\nb")
    #expect(file.location(of: offset) == SourceLocation(line: 2, column: 2))
  }
}

@Suite struct CodeSourceTests {
  @Test func `code of one line lies at one distance`() {
    let code = CodeSource(text: "abc", fileOffset: 10)
    #expect(code.fileOffset(of: 0) == 10)
    #expect(code.fileOffset(of: 3) == 13)
    #expect(code.fileRange(of: 1..<2) == SourceRange(11, 12))
  }

  @Test func `each line has a distance of its own`() {
    // "> ab\n> cd" without the quote's marks.
    let code = CodeSource(
      text: "ab\ncd",
      lines: [.init(codeOffset: 0, fileOffset: 2), .init(codeOffset: 3, fileOffset: 7)]
    )
    #expect([0, 1, 2, 3, 4, 5].map(code.fileOffset) == [2, 3, 4, 7, 8, 9])
    #expect(code.fileRange(of: 1..<4) == SourceRange(3, 8))
  }
}
