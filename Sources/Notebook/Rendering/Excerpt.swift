/// The line that a range begins on, with carets below it.
struct Excerpt {
  /// The longest line that is shown whole, in scalars.
  private static let longestLine = 160

  /// File name, line and column; no folder of the machine.
  var place: String
  var lines: String

  init(of range: SourceRange, in source: SourceFile) {
    let start = source.location(of: range.lowerBound)
    let file = source.path.split(separator: "/").last ?? "notebook"
    place = "\(file):\(start.line):\(start.column)"
    let line = source.lineRange(start.line)
    let lower = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let upper = min(max(range.upperBound, lower), line.upperBound)
    let before = Excerpt.text(source.bytes[line.lowerBound..<lower])
    let marked = Excerpt.text(source.bytes[lower..<upper])
    let after = Excerpt.text(source.bytes[upper..<line.upperBound])
    lines = Excerpt.drawn(start.line, before, marked, after)
  }

  private static func drawn(
    _ line: Int,
    _ before: String,
    _ marked: String,
    _ after: String
  ) -> String {
    let isLong = before.unicodeScalars.count > longestLine / 2
    let lead =
      isLong ? "…" + String(String.UnicodeScalarView(before.unicodeScalars.suffix(60))) : before
    let marked = marked.clamped(to: longestLine) ?? marked
    let tail = after.clamped(to: longestLine / 2) ?? after
    let gutter = String(line)
    let blank = String(repeating: " ", count: gutter.utf8.count)
    let carets = "^" + String(repeating: "~", count: max(0, marked.columnWidth - 1))
    let indent = String(repeating: " ", count: lead.columnWidth)
    return "\(gutter) | \(lead)\(marked)\(tail)\n\(blank) | \(indent)\(carets)"
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).onOneLine
  }
}
