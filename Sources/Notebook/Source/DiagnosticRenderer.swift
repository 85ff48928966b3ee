/// Draws a diagnostic as the author sees it: place, sentence, source line, caret, help.
package struct DiagnosticRenderer: Sendable {
  let source: SourceFile

  package init(_ source: SourceFile) {
    self.source = source
  }

  /// Several diagnostics, each as by ``text(of:)``, with an empty line between two.
  package func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text(of:)).joined(separator: "\n")
  }

  /// One diagnostic; ends with a line end.
  package func text(of diagnostic: Diagnostic) -> String {
    let message = printable(diagnostic.message)
    let heading = "\(diagnostic.severity.rawValue): \(message) [\(diagnostic.code.rawValue)]"
    var text = place(of: diagnostic.range) + heading + "\n" + picture(of: diagnostic.range)
    if let help = diagnostic.help {
      text += "\(gutter(of: diagnostic.range)) = help: \(printable(help))\n"
    }
    for note in diagnostic.notes {
      guard let range = note.range else {
        text += "\(gutter(of: diagnostic.range)) = note: \(printable(note.message))\n"
        continue
      }
      text += place(of: range) + "note: \(printable(note.message))\n" + picture(of: range)
    }
    return text
  }

  private func place(of range: SourceRange) -> String {
    let location = source.location(of: range.lowerBound)
    return "\(source.path):\(location.line):\(location.column): "
  }

  /// Blanks as wide as the line's number, and one more.
  private func gutter(of range: SourceRange) -> String {
    let line = source.location(of: range.lowerBound).line
    return String(repeating: " ", count: String(line).count + 1)
  }

  /// The source line with carets below the range, or below its part on the first line.
  package func picture(of range: SourceRange) -> String {
    let line = source.location(of: range.lowerBound).line
    let bytes = source.lineRange(line)
    let start = min(max(range.lowerBound, bytes.lowerBound), bytes.upperBound)
    let end = min(max(range.upperBound, start), bytes.upperBound)
    let before = String(decoding: source.bytes[bytes.lowerBound..<start], as: UTF8.self)
    let marked = String(decoding: source.bytes[start..<end], as: UTF8.self)
    let gutter = gutter(of: range)
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    return "\(gutter) |\n \(line) | \(printable(source.lineText(line)))\n"
      + "\(gutter) | \(padding(before))\(carets)\n"
  }

  /// As wide as the text; tabs are kept, so that they end where the line's own do.
  private func padding(_ text: String) -> String {
    text.map { $0 == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of(String($0))) }
      .joined()
  }

  /// Control characters would move a terminal's cursor, and bidirectional ones would turn the line
  /// round; each becomes the replacement character.
  private func printable(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { Self.isPrintable($0) ? $0 : "\u{FFFD}" }
      )
    )
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: true
    case 0x00..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
