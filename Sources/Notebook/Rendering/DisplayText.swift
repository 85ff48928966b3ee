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

  /// How many columns of a terminal the text takes: East Asian wide characters take two.
  var columnWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.columnWidth }
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

  fileprivate var columnWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return isWide || properties.isEmojiPresentation ? 2 : 1
  }

  /// The blocks that Unicode's East Asian Width calls wide or fullwidth.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B16F, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
