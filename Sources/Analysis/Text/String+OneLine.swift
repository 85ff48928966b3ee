extension String {
  /// A text from a file as a message shows it: control characters are blanks, so that it stays one
  /// line and no terminal obeys it, and what is longer than `limit` characters is cut.
  func onOneLine(limit: Int = 200) -> String {
    let shown = unicodeScalars.prefix(limit).map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F || (0x80..<0xA0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 ? " " : scalar
    }
    let rest = unicodeScalars.count > limit ? "…" : ""
    return String(String.UnicodeScalarView(shown)) + rest
  }
}
