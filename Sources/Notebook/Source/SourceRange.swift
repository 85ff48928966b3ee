/// A half-open range of UTF-8 offsets in a notebook's file.
///
/// Lines and columns are derived late, by ``SourceFile/location(of:)``: an offset stays true through
/// every stage, a line and a column would have to be carried along.
package struct SourceRange: Hashable, Sendable {
  package var lowerBound: Int
  package var upperBound: Int

  package init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a range starts before it ends")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }
}

/// A place as an editor names it: both count from 1, columns in UTF-8 bytes as the Swift compiler's.
package struct SourceLocation: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
