extension String {
  /// The text with what could break a page or a terminal replaced by U+FFFD: control characters
  /// but tab and newline, and bidirectional controls that are left open or close nothing.
  ///
  /// An unbalanced U+2066 or U+202E turns the rest of its sentence round, `<bdi>` or not.
  var neutralized: String {
    guard utf8.contains(where: \.maySteerText) else { return self }
    let keepsControls = hasBalancedDirections
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\r" {
        result.append(" ")
      } else if scalar.isHarmfulControl || (!keepsControls && scalar.direction != nil) {
        result.append("\u{FFFD}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// At most `limit` scalars, with an ellipsis where something was cut; nil when all of it fits.
  func clamped(to limit: Int) -> String? {
    guard utf8.count > limit, unicodeScalars.count > limit else { return nil }
    return String(unicodeScalars.prefix(limit)) + "…"
  }

  /// The text on one line: line ends and tabs become blanks.
  var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return neutralized }
    return String(neutralized.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Whether a reader's browser may need to be told where the text's own direction ends.
  var mayChangeDirection: Bool {
    utf8.contains { $0 >= 0x80 }
  }

  private var hasBalancedDirections: Bool {
    var open: [Unicode.Scalar.Direction] = []
    for direction in unicodeScalars.lazy.compactMap(\.direction) {
      switch direction {
      case .embedding, .isolate: open.append(direction)
      case .popEmbedding: guard open.popLast() == .embedding else { return false }
      case .popIsolate: guard open.popLast() == .isolate else { return false }
      }
    }
    return open.isEmpty
  }
}

extension UInt8 {
  /// Whether a character that begins with this byte may be a control: a quick way past most text.
  fileprivate var maySteerText: Bool {
    (self < 0x20 && self != 0x09 && self != 0x0A) || self == 0x7F || self == 0xC2 || self == 0xE2
  }
}

extension Unicode.Scalar {
  fileprivate enum Direction { case embedding, popEmbedding, isolate, popIsolate }

  fileprivate var direction: Direction? {
    switch value {
    case 0x202A, 0x202B, 0x202D, 0x202E: .embedding
    case 0x202C: .popEmbedding
    case 0x2066...0x2068: .isolate
    case 0x2069: .popIsolate
    default: nil
    }
  }

  fileprivate var isHarmfulControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }
}
