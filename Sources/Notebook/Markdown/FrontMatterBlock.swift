/// Where a notebook's YAML block lies.
enum FrontMatterBlock {
  case none
  /// The offsets between the two lines of dashes, and the number of the first line of the body.
  case found(content: Range<Int>, bodyLine: Int)
  /// A first line of dashes with content below, and nothing that ends it.
  case unterminated(SourceRange)

  /// Looks for `---` on the first line and `---` or `...` on a later one.
  ///
  /// Dashes above a blank line are a thematic break, as in Pandoc.
  init(in source: SourceFile) {
    let first = source.lineText(1)
    let opening = first.hasPrefix("\u{FEFF}") ? String(first.unicodeScalars.dropFirst()) : first
    guard Self.isMarker(opening, "---"), source.lineCount > 1,
      !source.lineText(2).allSatisfy({ $0 == " " || $0 == "\t" })
    else {
      self = .none
      return
    }
    for line in 2...source.lineCount {
      let text = source.lineText(line)
      guard Self.isMarker(text, "---") || Self.isMarker(text, "...") else { continue }
      let content = source.lineStarts[1]..<source.lineStarts[line - 1]
      self = .found(content: content, bodyLine: line + 1)
      return
    }
    let range = source.lineRange(1)
    self = .unterminated(SourceRange(range.lowerBound, range.upperBound))
  }

  private static func isMarker(_ line: String, _ marker: String) -> Bool {
    let rest = line.utf8.dropFirst(3)
    return line.hasPrefix(marker) && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
