/// Code taken out of a notebook's file, and where each of its lines lies in the file.
///
/// In a list or a quote the parser strips a prefix from every line, so the distance between an
/// offset in the code and the offset in the file differs from line to line.
package struct CodeSource: Sendable {
  /// The code as the Swift parser sees it.
  package let text: String
  /// For each line of `text`: its first offset in `text` and that byte's offset in the file.
  package let lines: [Line]

  package struct Line: Hashable, Sendable {
    package var codeOffset: Int
    package var fileOffset: Int

    package init(codeOffset: Int, fileOffset: Int) {
      self.codeOffset = codeOffset
      self.fileOffset = fileOffset
    }
  }

  package init(text: String, lines: [Line]) {
    precondition(lines.first?.codeOffset == 0, "the first line starts the code")
    self.text = text
    self.lines = lines
  }

  /// Code on one line of the file, such as an inline expression.
  package init(text: String, fileOffset: Int) {
    self.init(text: text, lines: [Line(codeOffset: 0, fileOffset: fileOffset)])
  }

  /// The offset in the file of an offset in the code.
  package func fileOffset(of codeOffset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].codeOffset <= codeOffset { low = middle } else { high = middle }
    }
    return lines[low].fileOffset + codeOffset - lines[low].codeOffset
  }

  /// The offset in the code of an offset in the file, which lies in the code.
  package func codeOffset(of fileOffset: Int) -> Int {
    let line = lines.last { $0.fileOffset <= fileOffset } ?? lines[0]
    return line.codeOffset + fileOffset - line.fileOffset
  }

  /// The range in the file of a range in the code.
  package func fileRange(of range: Range<Int>) -> SourceRange {
    let lower = fileOffset(of: range.lowerBound)
    return SourceRange(lower, max(lower, fileOffset(of: range.upperBound)))
  }
}
