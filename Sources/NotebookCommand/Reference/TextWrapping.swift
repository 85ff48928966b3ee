internal import Notebook

extension String {
  /// The text in lines of at most `width` columns, a longer word alone on its own.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, DisplayWidth.of(line) + 1 + DisplayWidth.of(String(word)) <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The name of a function in lines of at most `width` columns, broken behind colons.
  func wrappedBehindColons(to width: Int) -> [String] {
    var lines = [""]
    for part in split(separator: ":", omittingEmptySubsequences: false) {
      let label = part.hasSuffix(")") ? String(part) : part + ":"
      if lines[lines.count - 1].count + label.count > width { lines.append("") }
      lines[lines.count - 1] += label
    }
    return lines
  }

  /// Filled up with blanks to `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }
}
